"""The front page: title, picture, and three ways in."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest
from empty_tower_book.ring import CHAPTERS, chapter_ring, icon
from empty_tower_book.square import square

from tests.book.small_book import SmallBook

Book = Callable[[str], SmallBook]
BOOK = Path(__file__).resolve().parents[2] / "book"
LESSON = BOOK / "teaching.md"
WAYS = BOOK / "ways.md"


def test_title_and_lines(book: Book) -> None:
    page = book("```{square} A title\nabove\nbelow\n```\n")
    assert page.complaints == []
    assert page.texts(".front-words > *") == ["above", "A title", "below"]


def test_missing_lines_are_named(book: Book) -> None:
    assert "square has 1 lines" in book("```{square} A title\nabove\n```\n").complaints[0]


def test_ways_stand_side_by_side(book: Book) -> None:
    page = book("::::{ways}\n:::{way} One\nText.\n:::\n:::{way} Two\nText.\n:::\n::::\n")
    assert page.complaints == []
    assert page.texts(".ways > .way > h2") == ["One", "Two"]
    assert [link["href"] for link in page.page.select(".ways-jump a")] == ["#one", "#two"]
    assert page.texts("#two") == ["Two"]


def test_drawings_are_well_formed() -> None:
    for drawing in (square(), chapter_ring({3}, {3, 5}, number=3), icon()):
        ElementTree.fromstring(str(drawing))


def test_the_ring_lights_one_cell() -> None:
    ring = chapter_ring({5}, {3, 5, 14}, number=5)
    assert ring.count('class="cell-lit"') == 1
    assert ring.count('class="cell-written"') == 2
    assert ring.count("<path") == CHAPTERS
    assert ">5</text>" in ring


def test_a_lab_lights_the_chapters_that_lead_to_it() -> None:
    ring = chapter_ring({3, 5}, set(range(CHAPTERS)))
    assert ring.count('class="cell-lit"') == 2
    assert "<text" not in ring


@pytest.mark.parametrize(("path", "first"), [(LESSON, 45), (WAYS, 90)], ids=["lesson", "ways"])
def test_the_minutes_of_every_plan_add_up_to_what_the_page_says(path: Path, first: int) -> None:
    page = path.read_text(encoding="utf-8")
    plans = page.split("| Min |")[1:]
    promised = [int(minutes) for minutes in re.findall(r"The minutes add up to (\d+)\.", page)]
    assert promised[0] == first
    assert [sum(minutes_of(plan)) for plan in plans] == promised


def minutes_of(plan: str) -> list[int]:
    """Return the first column of a plan, which ends at the first line that is no row."""
    table = plan.split("\n\n")[0]
    return [int(minutes) for minutes in re.findall(r"^\| (\d+) \|", table, re.MULTILINE)]
