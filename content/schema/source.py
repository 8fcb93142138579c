"""A source: what print shows of it, and how it is known."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from content.schema.base import Entry, Identifier, Known, SourceKey

Kind = Literal[
    "primary",
    "law",
    "court",
    "government",
    "peer-reviewed",
    "book",
    "journalism",
    "advocacy",
    "industry",
    "guideline",
    "preprint",
    "reference",
    "contested",
]
"""The kind of a source; `contested` takes a side in a dispute about facts, `guideline` is practice."""

Leaning = Literal["pro", "con", "mixed", "none"]
"""Where a source stands towards watching: for it, against it, both, or it takes no stand."""


class LedgerEntry(Entry):
    """The editors' knowledge about one source. `how` may name mirrors and is never printed."""

    known: Known
    how: Annotated[str, Field(min_length=1)] | None = None
    checked: dt.date | None = None

    def printed(self) -> dict[str, object]:
        """Return the part that print shows: the mark, and the day of the last check."""
        return {"known": self.known, "checked": self.checked}


class Ledger(Entry):
    """The editors' ledger, as written in `sources/ledger.yml`."""

    sources: dict[SourceKey, LedgerEntry]


class Passages(Entry):
    """Where statements were seen, as written in `sources/passages.yml`. Never printed."""

    claims: dict[Identifier, tuple[str, ...]]
    debates: dict[Identifier, dict[Identifier, str]]
    timeline: dict[Identifier, str]
    evidence: dict[Identifier, str]


class Source(Entry):
    """One source as print shows it. `short` is its name in a sentence: “Semple 1993”."""

    key: SourceKey
    kind: Kind
    contested: bool
    stance: Leaning
    region: Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")] | None
    theme: Identifier
    authors: str
    short: Annotated[str, Field(min_length=1)]
    title: Annotated[str, Field(min_length=1)]
    language: Annotated[str, StringConstraints(pattern=r"^[a-z]{2}$")]
    container: str | None
    details: str | None
    publisher: str | None
    year: Annotated[str, StringConstraints(pattern=r"^-?[0-9]{3,4}$")] | None
    url: Annotated[str, StringConstraints(pattern=r"^https?://[^\s]+$")] | None
    doi: Annotated[str, StringConstraints(pattern=r"^10\.[0-9]{4,9}/[^\s]+$")] | None
    note: str | None
    known: Known
    checked: dt.date | None
