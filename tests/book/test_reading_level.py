"""Chapters and labs read easily: formulas warn, and readers decide."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

import pytest

from tests.book.chapter import CHAPTERS, LABS, WORD, read_chapter

MEAN, LONGEST, GRADE = 17, 30, 10

SENTENCE = re.compile(r"(?<=[.!?])[”’)]*\s+(?=[“‘(A-Z0-9])")
VOWELS = re.compile(r"[aeiouyáéíóúàèâêôäöüōëï]+", re.IGNORECASE)


def sentences(path: Path) -> list[list[str]]:
    """Return the sentences of running text as words; tables, headings and scraps are left out."""
    prose = (block.text for block in read_chapter(path).prose if block.kind == "paragraph")
    found = [WORD.findall(sentence) for text in prose for sentence in SENTENCE.split(text)]
    return [words for words in found if len(words) > 2]


def grade(found: Iterable[list[str]]) -> float:
    """Return the grade of Flesch and Kincaid: years of school that an American reader would need."""
    rows = list(found)
    words = [word for row in rows for word in row]
    return 0.39 * len(words) / len(rows) + 11.8 * sum(map(syllables, words)) / len(words) - 15.59


def syllables(word: str) -> int:
    """Return the syllables of an English word, counted by its groups of vowels."""
    silent = (word.endswith("e") and not word.endswith("le")) or bool(re.search(r"[^td]ed$", word))
    return max(1, len(VOWELS.findall(word)) - silent)


@pytest.mark.parametrize(("word", "count"), [("tower", 2), ("cage", 1), ("walked", 1), ("inspection", 3)])
def test_syllables(word: str, count: int) -> None:
    assert syllables(word) == count


@pytest.mark.parametrize("path", [*CHAPTERS, *LABS], ids=lambda path: path.stem)
def test_sentences_are_short(path: Path) -> None:
    found = sentences(path)
    assert [" ".join(words) for words in found if len(words) > LONGEST] == []
    assert sum(map(len, found)) / len(found) <= MEAN


@pytest.mark.parametrize("path", [*CHAPTERS, *LABS], ids=lambda path: path.stem)
def test_grade(path: Path) -> None:
    assert grade(sentences(path)) <= GRADE
