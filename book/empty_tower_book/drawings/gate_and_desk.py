"""Chapter 7: four people between a gate that checks and a desk that helps, lit at one, both or neither.

Sources: lyon2003, smith2015. The four are ours; the chapter argues them.
"""

from __future__ import annotations

from dataclasses import dataclass

from empty_tower_book.drawings.drawing import Drawing
from empty_tower_book.drawings.shapes import (
    Point,
    Shape,
    box,
    circle,
    colour,
    filled,
    line,
    shape,
    through,
    words,
)

WIDTH = 390.0
TOP, ROW = 44.0, 96.0
GATE, PERSON, DESK = 62.0, 195.0, 328.0
FLOOR = 74.0


@dataclass(frozen=True)
class Place:
    """Where somebody stands: who they are, and whether a lamp is lit at the gate and at the desk."""

    name: str
    gate: bool
    desk: bool


PLACES = (
    Place("a citizen with papers", True, True),
    Place("a woman with a passbook, 1956", True, False),
    Place("a minister in his car", False, True),
    Place("a child whom nobody wrote down", False, False),
)
HEIGHT = TOP + ROW * len(PLACES)


def _draw() -> list[Shape]:
    found = [
        words((GATE, 18), "the gate checks", "ink", "middle", font_weight="600"),
        words((DESK, 18), "the desk helps", "ink", "middle", font_weight="600"),
    ]
    for number, place in enumerate(PLACES):
        found += _row(place, TOP + ROW * number)
    return found


def _row(place: Place, top: float) -> list[Shape]:
    floor = top + FLOOR
    return [
        *_light((GATE, top), floor, place.gate),
        *_light((DESK, top), floor, place.desk),
        line([(8, floor), (WIDTH - 8, floor)], "edge", 1.2),
        *_gate(floor),
        *_desk(floor),
        *_person(floor, place.gate or place.desk),
        words((PERSON, top + 8), place.name, "ink2", "middle"),
    ]


def _light(at: Point, floor: float, lit: bool) -> list[Shape]:
    """Draw a hanging lamp and, if it is lit, what it lights down to the floor."""
    x, top = at
    lamp = circle((x, top + 6), 5, "glow" if lit else "", "ink", 1.4)
    if not lit:
        return [lamp]
    cone = [(x - 4, top + 10), (x + 4, top + 10), (x + 46, floor), (x - 46, floor)]
    return [filled(through(cone, close=True), "glow", fill_opacity=0.5), lamp]


def _gate(floor: float) -> list[Shape]:
    """Draw two posts with a bar between them."""
    return [
        box((GATE - 26, floor - 34), 5, 34, "ink"),
        box((GATE + 21, floor - 34), 5, 34, "ink"),
        line([(GATE - 22, floor - 20), (GATE + 22, floor - 20)], "ink", 2.4),
    ]


def _desk(floor: float) -> list[Shape]:
    """Draw a table with a sheet of paper on it."""
    return [
        box((DESK - 28, floor - 22), 56, 5, "ink"),
        box((DESK - 24, floor - 17), 4, 17, "ink"),
        box((DESK + 20, floor - 17), 4, 17, "ink"),
        box((DESK - 9, floor - 32), 18, 10, "sheet", "ink"),
    ]


def _person(floor: float, seen: bool) -> list[Shape]:
    """Draw somebody in the middle: solid if any lamp is lit for them, else no more than an outline."""
    head, left, foot = (PERSON, floor - 26.0), PERSON - 12, floor - 1
    body = f"M{left:g} {foot:g}c0 -24 24 -24 24 0z"
    if seen:
        return [filled(body, "ink"), circle(head, 7, "ink")]
    dashes: dict[str, str | float] = {
        "stroke": colour("edge"),
        "stroke_width": 1.4,
        "stroke_dasharray": "3 3",
    }
    return [shape("path", d=body, fill="none", **dashes), circle(head, 7, "", "edge", 1.4)]


def _caption() -> str:
    return (
        "Under a lit lamp a person is seen: the passbook at the gate only, the minister at the desk only. "
        "The four are our choice; ask it of any system you meet."
    )


def _description() -> str:
    rows = "; ".join(f"{place.name}: {_where(place)}" for place in PLACES)
    return (
        f"Four people, each between a gate that checks and a desk that helps, with a lamp over both. {rows}."
    )


def _where(place: Place) -> str:
    at = [name for name, lit in (("the gate", place.gate), ("the desk", place.desk)) if lit]
    return "seen at " + " and ".join(at) if at else "seen at neither"


GATE_AND_DESK = Drawing(
    "gate_and_desk", "Seen at the gate, seen at the desk.", _caption, _description, (WIDTH, HEIGHT), _draw
)
