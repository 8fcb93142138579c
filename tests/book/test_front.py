"""The front page: title, picture, and three ways in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

from empty_tower_book.ring import CHAPTERS, chapter_ring, icon
from empty_tower_book.square import square

from tests.book.small_book import SmallBook

Book = Callable[[str], SmallBook]
LESSON = Path(__file__).resolve().parents[2] / "book" / "teaching.md"


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


def test_drawings_are_well_formed() -> None:
    for drawing in (square(), chapter_ring(3, {3, 5}), icon()):
        ElementTree.fromstring(str(drawing))


def test_the_ring_lights_one_cell() -> None:
    ring = chapter_ring(5, {3, 5, 14})
    assert ring.count('class="cell-lit"') == 1
    assert ring.count('class="cell-written"') == 2
    assert ring.count("<path") == CHAPTERS


def test_the_minutes_of_the_lesson_add_up() -> None:
    rows = [
        line.split("|") for line in LESSON.read_text(encoding="utf-8").splitlines() if line.startswith("| ")
    ]
    minutes = [int(row[1]) for row in rows if row[1].strip().isdigit()]
    assert sum(minutes) == 45
