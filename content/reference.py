"""What print needs to know of a BibTeX entry: names in reading order, a short form, where it appeared."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from pybtex.database import Entry, Person

from content import typography

FIELDS = frozenset(
    {
        "title",
        "shorttitle",
        "journal",
        "booktitle",
        "howpublished",
        "institution",
        "publisher",
        "organization",
        "address",
        "translator",
        "edition",
        "year",
        "volume",
        "number",
        "pages",
        "doi",
        "isbn",
        "eprint",
        "archiveprefix",
        "url",
        "langid",
        "note",
        "keywords",
    }
)
LANGUAGES: Mapping[str, str] = {
    "english": "en",
    "german": "de",
    "spanish": "es",
    "french": "fr",
    "dutch": "nl",
    "italian": "it",
    "portuguese": "pt",
    "swedish": "sv",
}
_MOST_NAMES = 4
_ORDINALS: Mapping[str, str] = {"1": "1st", "2": "2nd", "3": "3rd"}


def fields(key: str, entry: Entry) -> dict[str, object]:
    """Return the printable fields of a source; what is not there is None. Nothing is validated here."""
    tags = [tag.strip() for tag in entry.fields.get("keywords", "").split(",")]
    text = {name: _printed(value, entry) for name, value in entry.fields.items()}
    people = entry.persons.get("author") or entry.persons.get("editor") or []
    language = entry.fields.get("langid", "english")
    return {
        "key": key,
        "kind": tags[0],
        "contested": "contested" in tags,
        "stance": _tagged("stance", tags) or "none",
        "region": _tagged("region", tags),
        "authors": _authors(people, edited=not entry.persons.get("author")),
        "short": _short(text, [_last(person) for person in people]) or key,
        "title": text.get("title", ""),
        "language": LANGUAGES.get(language, language),
        "container": text.get("journal") or text.get("booktitle") or text.get("howpublished"),
        "details": _details(text),
        "publisher": _publisher(text),
        "year": text.get("year"),
        "url": entry.fields.get("url"),
        "doi": entry.fields.get("doi"),
        "note": text.get("note"),
    }


def _printed(value: str, entry: Entry) -> str:
    change = typography.german if entry.fields.get("langid") == "german" else typography.english
    return change(" ".join(value.replace("{", "").replace("}", "").split()))


def _tagged(name: str, tags: Iterable[str]) -> str | None:
    return next((tag.partition(":")[2] for tag in tags if tag.startswith(f"{name}:")), None)


def _full(person: Person) -> str:
    parts = [*person.first_names, *person.middle_names, *person.prelast_names, *person.last_names]
    return typography.english(" ".join([*parts, *person.lineage_names]).replace("{", "").replace("}", ""))


def _last(person: Person) -> str:
    parts = [*person.prelast_names, *person.last_names]
    return typography.english(" ".join(parts).replace("{", "").replace("}", ""))


def _authors(people: list[Person], edited: bool) -> str:
    names = [_full(person) for person in people]
    text = _enumeration(names if len(names) <= _MOST_NAMES else [*names[:3], "others"])
    return f"{text} ({'ed.' if len(names) == 1 else 'eds'})" if edited and names else text


def _short(text: Mapping[str, str], names: list[str]) -> str:
    who = text.get("shorttitle") or _by(names) or _where(text)
    year = text.get("year")
    return f"{who} {year}" if year and year not in who else who


def _by(names: list[str]) -> str:
    return _enumeration(names) if len(names) <= 2 else f"{names[0]} and others"


def _where(text: Mapping[str, str]) -> str:
    """Name an article without an author by its paper, anything else by the beginning of its title."""
    return re.split(r"[:,?(]", text.get("howpublished") or text.get("title", ""))[0].strip()


def _enumeration(names: list[str]) -> str:
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def _details(text: Mapping[str, str]) -> str | None:
    volume, number, pages = (text.get(name) for name in ("volume", "number", "pages"))
    issue = f"{volume or ''}({number})" if number else volume
    edition = text.get("edition")
    translator = text.get("translator")
    parts = [
        f"translated by {translator}" if translator else None,
        f"{_ORDINALS.get(edition, edition)} edition" if edition else None,
        issue,
        pages,
        f"ISBN {text['isbn']}" if "isbn" in text else None,
        f"arXiv:{text['eprint']}" if "eprint" in text else None,
    ]
    return ", ".join(part for part in parts if part) or None


def _publisher(text: Mapping[str, str]) -> str | None:
    house = text.get("publisher") or text.get("institution") or text.get("organization")
    place = text.get("address")
    return f"{place}: {house}" if place and house else house or place
