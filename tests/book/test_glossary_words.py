"""A technical word leads to its explanation on every chapter that uses it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from content import load_content
from tests.book.chapter import CHAPTERS, ROOT, read_chapter

# Explained because the labs or the cards use them in a narrower sense; in a chapter they are plain English.
EVERYDAY = {"claim", "consent", "examination", "motion", "norm", "platform", "sample", "score", "sightline"}


@pytest.mark.parametrize("path", CHAPTERS, ids=lambda path: path.stem)
def test_every_technical_word_leads_to_the_glossary(path: Path) -> None:
    text = " ".join(block.text for block in read_chapter(path).prose if block.kind == "paragraph").casefold()
    linked = path.read_text(encoding="utf-8").casefold()
    terms = {term.term_en.casefold() for term in load_content().glossary.values()} - EVERYDAY
    used = {term for term in terms if re.search(rf"\b{re.escape(term)}s?\b", text)}
    assert {term for term in used if f"`{term}`" not in linked and f"<{term}>`" not in linked} == set()


def test_the_glossary_is_as_large_as_the_course_promises() -> None:
    assert len(load_content().glossary) >= 120


def test_every_word_of_the_glossary_is_used_somewhere() -> None:
    places = [*(ROOT / "book").rglob("*.md"), *(ROOT / "content").rglob("*.yml")]
    texts = (path.read_text(encoding="utf-8") for path in places if path.name != "glossary.yml")
    words = re.sub(r"\W+", " ", " ".join(texts)).casefold()
    terms = {re.sub(r"\W+", " ", term.term_en).casefold() for term in load_content().glossary.values()}
    assert {term for term in terms if term not in words} == set()
