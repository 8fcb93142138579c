"""The chapters that are written: their numbers, titles and pages, as read from their files."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

FOLDER = "book/chapters"
_TITLE = re.compile(r"^# (.+)$", re.MULTILINE)


@dataclass(frozen=True)
class WrittenChapter:
    """A chapter with a page: its number, its title in plain text, its document."""

    number: int
    title: str
    docname: str


def written_chapters(source: Path) -> Mapping[int, WrittenChapter]:
    """Return the chapters below the folder of the book's sources, by number.

    A chapter's file begins with its number in two digits and holds one heading of the first rank.
    """
    found = {}
    for path in sorted((source / FOLDER).glob("[0-9][0-9]-*.md")):
        title = _TITLE.search(path.read_text(encoding="utf-8"))
        number = int(path.stem[:2])
        found[number] = WrittenChapter(number, title[1] if title else path.stem, f"{FOLDER}/{path.stem}")
    return found
