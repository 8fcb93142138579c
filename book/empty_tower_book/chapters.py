"""The pages that say how long they take, chapters and labs, as read from their files."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml

CHAPTERS = "book/chapters"
LABS = "book/labs"
_TITLE = re.compile(r"^# (.+)$", re.MULTILINE)


@dataclass(frozen=True)
class WrittenPage:
    """A chapter or a lab that has a page: its title in plain text, its document, its minutes."""

    title: str
    docname: str
    minutes: int


def written_chapters(source: Path) -> Mapping[int, WrittenPage]:
    """Return the chapters below the folder of the book's sources, by number.

    A chapter's file begins with its number in two digits and holds one heading of the first rank.
    """
    paths = sorted((source / CHAPTERS).glob("[0-9][0-9]-*.md"))
    return {int(path.stem[:2]): _page(path, f"{CHAPTERS}/{path.stem}") for path in paths}


def written_labs(source: Path) -> Mapping[str, WrittenPage]:
    """Return the labs below the folder of the book's sources, by the name of their page."""
    return {path.stem: _page(path, f"{LABS}/{path.stem}") for path in sorted((source / LABS).glob("*.md"))}


def _page(path: Path, docname: str) -> WrittenPage:
    text = path.read_text(encoding="utf-8")
    title = _TITLE.search(text)
    return WrittenPage(title[1] if title else path.stem, docname, _minutes(text))


def _minutes(text: str) -> int:
    """Return the minutes of a page's head; a faulty head is complained about where the page is read."""
    if not text.startswith("---\n"):
        return 0
    try:
        head = yaml.safe_load(text.split("---\n", 2)[1])
        return sum(head["minutes"].values())
    except (yaml.YAMLError, AttributeError, KeyError, TypeError):
        return 0
