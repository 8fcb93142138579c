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
_TO_A_LAB = re.compile(r"\]\(\.\./labs/([\w-]+)\.md")


@dataclass(frozen=True)
class WrittenPage:
    """A chapter or a lab that has a page: its title in plain text, its document, its question, its minutes.

    `labs` names the labs that the page sends its readers to, in no order.
    """

    title: str
    docname: str
    question: str
    minutes: int
    labs: frozenset[str]


def written_chapters(source: Path) -> Mapping[int, WrittenPage]:
    """Return the chapters below the folder of the book's sources, by number.

    A chapter's file begins with its number in two digits and holds one heading of the first rank.
    """
    paths = sorted((source / CHAPTERS).glob("[0-9][0-9]-*.md"))
    return {int(path.stem[:2]): _page(path, f"{CHAPTERS}/{path.stem}") for path in paths}


def written_labs(source: Path) -> Mapping[str, WrittenPage]:
    """Return the labs below the folder of the book's sources, by the name of their page."""
    return {path.stem: _page(path, f"{LABS}/{path.stem}") for path in sorted((source / LABS).glob("*.md"))}


def in_order(source: Path) -> list[str]:
    """Return the documents that the table of contents names, in its order; none if there is no such file."""
    table = source / "_toc.yml"
    if not table.is_file():
        return []
    parts = yaml.safe_load(table.read_text(encoding="utf-8"))["parts"]
    return [str(page["file"]) for part in parts for page in part["chapters"]]


def _page(path: Path, docname: str) -> WrittenPage:
    text = path.read_text(encoding="utf-8")
    title, head = _TITLE.search(text), _head(text)
    return WrittenPage(
        title[1] if title else path.stem,
        docname,
        str(head.get("question", "")),
        _minutes(head),
        frozenset(_TO_A_LAB.findall(text)),
    )


def _head(text: str) -> Mapping[str, object]:
    """Return the head of a page; a faulty head is complained about where the page is read."""
    if not text.startswith("---\n"):
        return {}
    try:
        head = yaml.safe_load(text.split("---\n", 2)[1])
    except yaml.YAMLError:
        return {}
    return head if isinstance(head, dict) else {}


def _minutes(head: Mapping[str, object]) -> int:
    minutes = head.get("minutes")
    return sum(minutes.values()) if isinstance(minutes, dict) else 0
