"""Chapter 8: two houses at night, one lit window for every million searches of Norway's tax lists.

Source: newsinenglish2015. The houses are ours.
"""

from __future__ import annotations

from empty_tower_book.drawings.drawing import Drawing
from empty_tower_book.drawings.shapes import Point, Shape, box, filled, line, through, words

WIDTH, HEIGHT = 390.0, 304.0
HOUSE, FLOOR = 140.0, 44.0
EAVES, GROUND = 84.0, 262.0
COLUMNS, FLOORS = 4, 4
MILLIONS = {"2013": 17, "2014": 2}
"""Searches in a year, in millions, rounded down by the source to “just over” 2 in 2014."""

WINDOWS = COLUMNS * FLOORS + 1
STILL_LIT = (5, 14)
"""Which two windows stay lit in the second house."""


def _draw() -> list[Shape]:
    found: list[Shape] = []
    for place, (year, lit) in enumerate(MILLIONS.items()):
        left = 28.0 + place * (HOUSE + 54)
        on = range(WINDOWS) if lit == WINDOWS else STILL_LIT
        found += [*_house(left), *_windows(left, set(on)), *_below(left, year)]
    found.append(line([(8, GROUND), (WIDTH - 8, GROUND)], "edge", 1.4))
    return found


def _house(left: float) -> list[Shape]:
    middle, right = left + HOUSE / 2, left + HOUSE
    return [
        box((left, EAVES), HOUSE, GROUND - EAVES, "front", "edge"),
        filled(through([(left - 8, EAVES), (middle, 14), (right + 8, EAVES)], close=True), "roof"),
        box((middle + 28, 22), 12, 30, "roof"),
    ]


def _windows(left: float, on: set[int]) -> list[Shape]:
    found: list[Shape] = []
    for number, (x, y) in enumerate(_places(left)):
        found.append(box((x, y), 17, 24, "glow" if number in on else "tower-window", "edge", rx=1))
        found.append(line([(x + 8.5, y), (x + 8.5, y + 24)], "edge", 1))
    return found


def _places(left: float) -> list[Point]:
    """Return the upper left corners of all windows: the one in the gable first, then floor by floor."""
    step = HOUSE / COLUMNS
    inset = (step - 17) / 2
    rows = [
        (left + step * column + inset, EAVES + 10 + FLOOR * floor)
        for floor in range(FLOORS)
        for column in range(COLUMNS)
    ]
    return [(left + HOUSE / 2 - 8.5, 47.0), *rows]


def _below(left: float, year: str) -> list[Shape]:
    middle = left + HOUSE / 2
    said = {"2013": "nobody sees who looks", "2014": "whoever looks is named"}[year]
    return [
        words((middle, GROUND + 19), year, "ink", anchor="middle", font_weight="600"),
        words((middle, GROUND + 36), said, anchor="middle"),
    ]


def _caption() -> str:
    first, second = MILLIONS.values()
    return (
        "One lit window for every million searches of Norway’s tax lists in a year. When the searched could "
        f"see who searched, {second} of {first} stayed lit."
    )


def _description() -> str:
    rows = " and ".join(f"{lit} of {WINDOWS} windows lit for {year}" for year, lit in MILLIONS.items())
    return (
        f"Two equal houses at night with {WINDOWS} windows each, {rows}. In the first year nobody sees who "
        "looks; in the second whoever looks is named."
    )


SEVENTEEN_WINDOWS = Drawing(
    "seventeen_windows", "Seventeen windows, then two.", _caption, _description, (WIDTH, HEIGHT), _draw
)
