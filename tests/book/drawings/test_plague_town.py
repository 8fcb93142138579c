"""The plague town draws the order's offices, and exactly one window stays dark."""

from __future__ import annotations

from empty_tower_book.drawings import plague_town
from empty_tower_book.drawings.shapes import Shape

DARK, LIT = "var(--tower-window)", "var(--glow)"


def drawn(tag: str, **looks: str) -> list[Shape]:
    shapes = plague_town.PLAGUE_TOWN.draw()
    return [
        shape
        for shape in shapes
        if shape.tag == tag and all(shape.get(name) == value for name, value in looks.items())
    ]


def test_one_window_is_dark_and_the_others_are_lit() -> None:
    assert len(drawn("rect", fill=DARK)) == 1
    assert len(drawn("rect", fill=LIT)) == plague_town.HOUSES - 1


def test_only_one_syndic_is_lit() -> None:
    assert len(drawn("circle", fill="var(--lamp)")) == 1


def test_every_office_but_the_mayor_hangs_on_a_line() -> None:
    offices = plague_town.QUARTERS * (1 + plague_town.STREETS)
    assert len(drawn("path", stroke="var(--edge)")) == offices
