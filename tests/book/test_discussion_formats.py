"""The course talks in many ways, and at least once lets each side speak for the other."""

from __future__ import annotations

import re

from tests.book.chapter import CHAPTERS, read_chapter


def _formats() -> set[str]:
    activities = [block.text for path in CHAPTERS for block in read_chapter(path).named("activity")]
    return {
        name.casefold() for text in activities for name in re.findall(r"^:format: (.+)$", text, re.MULTILINE)
    }


def test_there_are_at_least_four_formats() -> None:
    assert len(_formats()) >= 4


def test_one_of_them_swaps_sides() -> None:
    assert "structured academic controversy" in _formats()
