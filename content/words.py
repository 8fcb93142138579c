"""The words of the exhibit in one language: written by screen, read by flat keys such as `attract.title`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from content import typography
from content.document import Document, read_document
from content.problem import ContentError, Location, Problem, shorten

_MARKS = {"en": typography.english, "de": typography.german}
_FILE = re.compile(r"[a-z]{2}")


def languages_in(folder: Path) -> tuple[str, ...]:
    """Return English, German, and every other language of which a folder holds the words of the exhibit.

    A language is a file with a name of two letters, such as `fr.yml`.
    """
    found = {path.stem for path in folder.glob("*.yml") if _FILE.fullmatch(path.stem)}
    return tuple(sorted(found | _MARKS.keys()))


OWN_NAME = "value.own"
"""The key of the name that a language has for itself."""


@dataclass(frozen=True)
class Words:
    """Texts by flat key, and the file they come from."""

    document: Document
    texts: Mapping[str, str]

    def problem(self, key: str, wrong: str, right: str) -> Problem:
        """Return a problem with one text, on its line."""
        return self.document.problem(tuple(key.split(".")), wrong, right)


def read_words(path: Path, language: str) -> Words:
    """Read the words of a language. Raises `ContentError` if anything in the file is not text.

    Printer's marks are put in for English and German; other languages keep what was typed.
    """
    document = read_document(path)
    marks: Callable[[str], str] = _MARKS.get(language, str)
    texts: dict[str, str] = {}
    problems: list[Problem] = []
    for location, value in _leaves(document.data, ()):
        if isinstance(value, str) and value.strip() and location:
            texts[".".join(map(str, location))] = marks(value.strip())
        else:
            problems.append(
                document.problem(location, f"is {_name(value)}", "write the text in quotation marks")
            )
    if problems:
        raise ContentError(problems)
    return Words(document, texts)


def language_names(records: Mapping[str, Words], language: str, shown: Sequence[str]) -> dict[str, str]:
    """Return what every language calls itself (`value.fr`), and so the next one `shown` on the way to it."""
    names = {name: words.texts.get(OWN_NAME, name) for name, words in records.items()}
    place = shown.index(language) + 1 if language in shown else 0
    following = names.get(shown[place % len(shown)], language)
    ways = {"target.language": following, "class.language": following}
    return {f"value.{name}": own for name, own in names.items()} | ways


def _leaves(data: object, location: Location) -> Iterator[tuple[Location, object]]:
    if isinstance(data, dict) and data:
        for name, value in data.items():
            yield from _leaves(value, (*location, name))
    else:
        yield location, data


def _name(value: object) -> str:
    names = {list: "a list", dict: "an empty mapping", type(None): "empty", str: "empty or outside a screen"}
    return names.get(type(value), f"{shorten(repr(value))}, which YAML does not read as text")
