"""Every page of the book reads easily: chapters, labs, and what stands round them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.book.chapter import ROOT, blocks
from tests.reading_level import EXCEPTIONS, too_hard, too_long

PAGES = {path.relative_to(ROOT / "book").as_posix(): path for path in sorted((ROOT / "book").rglob("*.md"))}


def running_text(path: Path) -> list[str]:
    """Return the paragraphs of a page; tables, headings and foreign passages are left out."""
    text = path.read_text(encoding="utf-8")
    body = text.split("---\n", 2)[2] if text.startswith("---\n") else text
    return [block.text for block in blocks(body) if block.kind == "paragraph"]


@pytest.mark.parametrize("page", PAGES)
def test_no_sentence_is_longer_than_thirty_words(page: str) -> None:
    assert too_long(running_text(PAGES[page])) == []


@pytest.mark.parametrize("page", PAGES)
def test_the_page_as_a_whole_is_easy(page: str) -> None:
    assert bool(too_hard(running_text(PAGES[page]))) == (page in EXCEPTIONS), too_hard(
        running_text(PAGES[page])
    )
