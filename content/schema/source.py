"""A source: what print shows of it, and how it is known."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal

from pydantic import Field

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
    "reference",
    "contested",
]
"""The kind of a source; `contested` takes a side in a dispute about facts, `guideline` is practice."""

Leaning = Literal["pro", "con", "mixed", "none"]
"""Where a source stands towards watching: for it, against it, both, or it takes no stand."""


class LedgerEntry(Entry):
    """The editors' knowledge about one source. Never printed, except as the mark that `known` gives."""

    known: Known
    how: Annotated[str, Field(min_length=1)] | None = None
    checked: dt.date | None = None


class Source(Entry):
    """One source as print shows it."""

    key: SourceKey
    kind: Kind
    stance: Leaning
    region: str | None
    theme: Identifier
    authors: str
    short: str
    title: str
    container: str | None
    publisher: str | None
    year: str | None
    url: str | None
    doi: str | None
    note: str | None
    known: Known
    checked: dt.date | None
