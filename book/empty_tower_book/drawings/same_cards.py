"""Chapter 9: one register for a whole country, and how many of its Jews were murdered, town by town.

Source: tammes2019. Plain dots on a plain line, because the subject asks for it.
"""

from __future__ import annotations

from empty_tower_book.drawings.drawing import Drawing
from empty_tower_book.drawings.shapes import Shape, circle, line, words

WIDTH = 390.0
LEFT, RIGHT = 112.0, 356.0
TOP, ROW = 58.0, 34.0
COUNTRY = 73
TOWNS = {"Assen": 89, "Amsterdam": 75, "The Hague": 70, "Utrecht": 55, "Eindhoven": 38}
"""Of a hundred Jews in each town, how many did not survive the occupation."""

HEIGHT = TOP + ROW * len(TOWNS) + 44


def _draw() -> list[Shape]:
    bottom = TOP + ROW * len(TOWNS)
    found = [
        line([(_at(COUNTRY), TOP - 18), (_at(COUNTRY), bottom)], "edge", 1.2, stroke_dasharray="3 4"),
        words((_at(COUNTRY), TOP - 26), f"the whole country: {COUNTRY}", anchor="middle"),
    ]
    for place, (town, share) in enumerate(TOWNS.items()):
        y = TOP + ROW * place + 10
        found += [
            words((2, y + 4.5), town, "ink"),
            line([(LEFT, y), (_at(share), y)], "ink", 2),
            circle((_at(share), y), 5.5, "ink"),
            words((_at(share) + 10, y + 4.5), str(share), "ink"),
        ]
    for mark in (0, 50, 100):
        found.append(words((_at(mark), bottom + 22), str(mark), anchor="middle"))
    found.append(line([(LEFT, bottom + 4), (RIGHT, bottom + 4)], "rule", 1))
    return found


def _at(share: float) -> float:
    return LEFT + (RIGHT - LEFT) * share / 100


def _caption() -> str:
    worst, least = max(TOWNS, key=TOWNS.__getitem__), min(TOWNS, key=TOWNS.__getitem__)
    return (
        f"Of every hundred Jews in {worst}, {TOWNS[worst]} were murdered; in {least}, {TOWNS[least]}. The "
        "register and the cards were the same everywhere in the country."
    )


def _description() -> str:
    rows = ", ".join(f"{town} {share}" for town, share in TOWNS.items())
    return (
        f"A line for each of five Dutch towns shows how many of a hundred Jews did not survive: {rows}. In "
        f"the whole country it was {COUNTRY}."
    )


SAME_CARDS = Drawing("same_cards", "One system, five towns.", _caption, _description, (WIDTH, HEIGHT), _draw)
