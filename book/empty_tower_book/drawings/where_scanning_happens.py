"""Chapter 16: one message on its way, four times, and the place where somebody can look into it.

Sources: levy2022, abelson2024, bellovin2014. The selection of four is ours; the chapter argues it.
"""

from __future__ import annotations

from dataclasses import dataclass

from empty_tower_book.drawings.drawing import Drawing
from empty_tower_book.drawings.shapes import Point, Shape, box, circle, line, words

WIDTH = 390.0
TOP, ROW = 52.0, 76.0
PLACES = (44.0, 195.0, 346.0)
HEADS = ("one phone", "the firm", "the other")
PHONE, FIRM = (24.0, 38.0), (46.0, 30.0)
LAMP = 8.0


@dataclass(frozen=True)
class Way:
    """One way of a message: its name, whether it is sealed on the way, where a lamp is lit, and for whom."""

    name: str
    sealed: bool
    looked_at: int | None
    all_people: bool = True


WAYS = (
    Way("open on the way: the firm can look", False, 1),
    Way("sealed from end to end: nobody in the middle", True, None),
    Way("looked at before it is sealed, on every phone", True, 0),
    Way("looked at by a judge’s order, on one phone", True, 2, all_people=False),
)
HEIGHT = TOP + ROW * len(WAYS)


def _draw() -> list[Shape]:
    found = [words((x, 20), head, anchor="middle") for x, head in zip(PLACES, HEADS, strict=True)]
    for place, way in enumerate(WAYS):
        found += _row(way, TOP + ROW * place)
    return found


def _row(way: Way, top: float) -> list[Shape]:
    middle = top + 38.0
    found = [
        line([(0, top - 16), (WIDTH, top - 16)], "rule", 1),
        words((2, top + 4), way.name, "ink", font_weight="600"),
        _path(way, middle),
    ]
    found += [_house((x, middle), FIRM if place == 1 else PHONE) for place, x in enumerate(PLACES)]
    if way.looked_at is not None:
        found.append(_lamp((PLACES[way.looked_at], middle), way.all_people))
    return found


def _path(way: Way, middle: float) -> Shape:
    """Return the way of the message: a thick line if it is sealed, dashes if it lies open."""
    ends = [(PLACES[0], middle), (PLACES[2], middle)]
    return line(ends, "ink", 4) if way.sealed else line(ends, "ink", 1.5, stroke_dasharray="4 5")


def _house(at: Point, size: tuple[float, float]) -> Shape:
    width, height = size
    return box((at[0] - width / 2, at[1] - height / 2 + 4), width, height, "sheet", "edge", rx=5)


def _lamp(at: Point, everybody: bool) -> Shape:
    return circle(
        (at[0], at[1] + 4), LAMP, "glow" if everybody else "sheet", "ink", 1.4 if everybody else 2.4
    )


def _caption() -> str:
    return (
        "Dashes: open on the way. A thick line: sealed. A lit lamp: everybody’s message can be looked at "
        "here. An empty ring: that of one named person."
    )


def _description() -> str:
    rows = "; ".join(f"{way.name} ({_who(way)})" for way in WAYS)
    return f"A message goes from one phone through a firm to another, in four ways. {rows}."


def _who(way: Way) -> str:
    if way.looked_at is None:
        return "no lamp"
    return f"lamp at {HEADS[way.looked_at]}, " + ("for everybody" if way.all_people else "for one person")


WHERE_SCANNING_HAPPENS = Drawing(
    "where_scanning_happens", "Where somebody can look.", _caption, _description, (WIDTH, HEIGHT), _draw
)
