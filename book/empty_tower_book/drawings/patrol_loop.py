"""Chapter 13: how a forecast can feed on its own patrols, and the one arrow that comes from outside.

Sources: lum2016 for the ring, mohler2015 for records that victims make. The drawing is ours.
"""

from __future__ import annotations

import math

from empty_tower_book.drawings.drawing import Drawing
from empty_tower_book.drawings.shapes import Point, Shape, circle, filled, line, polar, through, words

WIDTH, HEIGHT = 390.0, 266.0
CENTRE: Point = (195.0, 128.0)
RADIUS = 88.0
DOT, HEAD = 9.0, 8.0


def _draw() -> list[Shape]:
    found: list[Shape] = []
    for start in (90, 0, 270):
        found += _arc(start - 9, start - 81)
    found += _arc(180 - 9, 90 + 9, dashed=True)
    for place, name in enumerate(("a forecast", "a patrol", "a record", "")):
        found += _stop(90 - 90 * place, name)
    found += _from_outside()
    return found


def _arc(start: float, end: float, dashed: bool = False) -> list[Shape]:
    """Draw a quarter of the ring, clockwise, with a head at its end."""
    points = [polar(CENTRE, RADIUS, start + (end - start) * step / 16) for step in range(17)]
    before, tip = points[-2], points[-1]
    more: dict[str, str | float] = {"stroke_dasharray": "4 5"} if dashed else {}
    return [line(points[:-1], "ink", 2, **more), _head(before, tip)]


def _head(before: Point, tip: Point) -> Shape:
    turn = math.atan2(tip[1] - before[1], tip[0] - before[0])
    wings = [
        (tip[0] - 1.6 * HEAD * math.cos(turn + side), tip[1] - 1.6 * HEAD * math.sin(turn + side))
        for side in (0.45, -0.45)
    ]
    return filled(through([tip, *wings], close=True), "ink")


def _stop(degrees: float, name: str) -> list[Shape]:
    at = polar(CENTRE, RADIUS, degrees)
    if not name:
        return [circle(at, DOT * 0.5, "ink"), words((at[0] - 14, at[1] + 4), "and again", anchor="end")]
    lit = circle(at, DOT, "glow", "ink", 1.6)
    if degrees == 90:
        return [lit, words((at[0], at[1] - 18), name, "ink", anchor="middle", font_weight="600")]
    if degrees == 0:
        return [lit, words((at[0] + 18, at[1] + 4), name, "ink", font_weight="600")]
    return [lit, words((at[0], at[1] + 27), name, "ink", anchor="middle", font_weight="600")]


def _from_outside() -> list[Shape]:
    """Draw the calls of victims, which reach the record from anywhere."""
    record = polar(CENTRE, RADIUS, 270)
    start, tip = (338.0, record[1] + 2), (record[0] + 16, record[1])
    return [
        line([start, (tip[0] + 6, tip[1])], "seen", 2),
        _head(start, tip),
        words((346, record[1] + 20), "calls of victims,", anchor="end"),
        words((346, record[1] + 37), "from anywhere", anchor="end"),
    ]


def _caption() -> str:
    return (
        "A patrol sees what happens where it is sent, and its record makes the next map. Only what comes "
        "from outside can tell the map that it is wrong."
    )


def _description() -> str:
    return (
        "A ring of arrows: a forecast sends a patrol, the patrol makes a record, the record makes the next "
        "forecast, and so on. One arrow enters from outside, at the record: calls of victims, from anywhere."
    )


PATROL_LOOP = Drawing(
    "patrol_loop", "The ring, and the way into it.", _caption, _description, (WIDTH, HEIGHT), _draw
)
