"""Somebody's words are quoted, not reprinted: short, and shorter still where they are not ours to print."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.book.chapter import CHAPTERS, WORD, read_chapter

LONGEST = 25
LONGEST_FOREIGN = 20
QUOTED = re.compile(r"“([^”]+)”")

pytestmark = pytest.mark.parametrize("path", CHAPTERS, ids=lambda path: path.stem)


def test_quotations_are_short(path: Path) -> None:
    quoted = [text for block in read_chapter(path).prose for text in QUOTED.findall(block.text)]
    assert quoted
    assert [text for text in quoted if len(WORD.findall(text)) > LONGEST] == []


def test_foreign_passages_are_shorter(path: Path) -> None:
    foreign = [text for block in read_chapter(path).prose for text in block.foreign]
    assert [text for text in foreign if len(WORD.findall(text)) > LONGEST_FOREIGN] == []
