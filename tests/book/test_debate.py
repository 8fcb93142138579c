"""Debates: every side in full and in equal shape, in an order that is drawn by lot and stays."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from empty_tower_book.debate import drawn_sides
from empty_tower_book.marks import POSITION_SHAPES

from content import load_content
from tests.book.small_book import SmallBook

Book = Callable[[str], SmallBook]


@pytest.mark.parametrize("name", sorted(load_content().debates))
def test_every_position_is_printed_whole(book: Book, name: str) -> None:
    debate = load_content().debates[name]
    page = book(f"## The dispute\n\n```{{debate}} {name}\n```\n")
    assert page.complaints == []
    assert len(page.page.select(".position")) == len(debate.positions)
    text = " ".join(page.page.get_text().split())
    for position in debate.positions:
        assert " ".join(position.what_would_change_your_mind.split()) in text
        assert f"{position.words} words of case" in text


def test_each_column_has_the_same_parts(book: Book) -> None:
    page = book("## The dispute\n\n```{debate} smart_city\n```\n")
    parts = [[p.get_text() for p in column.select(".label")] for column in page.page.select(".position")]
    assert len(parts[0]) == 5
    assert all(column == parts[0] for column in parts)


def test_the_order_is_the_same_in_every_build() -> None:
    debate = load_content().debates["smart_city"]
    assert [s.position.id for s in drawn_sides(debate)] == [s.position.id for s in drawn_sides(debate)]


def test_the_order_does_not_favour_a_label() -> None:
    firsts = {drawn_sides(debate)[0].label for debate in load_content().debates.values()}
    assert len(firsts) > 1


def test_there_is_a_shape_for_every_side() -> None:
    assert max(len(debate.positions) for debate in load_content().debates.values()) <= len(POSITION_SHAPES)


def test_an_unknown_debate_is_named(book: Book) -> None:
    assert "no debate is called nothing" in book("```{debate} nothing\n```\n").complaints[0]
