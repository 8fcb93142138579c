"""Chapter 12: a street from above with one kind of lens over three places, and what was found under each.

Source: piza2019. The street is invented; the order of the three findings is that of the review.
"""

from __future__ import annotations

from dataclasses import dataclass

from empty_tower_book.drawings.drawing import Drawing
from empty_tower_book.drawings.shapes import Point, Shape, box, circle, filled, line, polar, through, words

WIDTH, HEIGHT = 390.0, 318.0
ROW, TOP = 102.0, 8.0
REACH, SPREAD = 112.0, 20.0


@dataclass(frozen=True)
class Place:
    """A place under a camera: its name, what was found there, in two lines, and how lit its field is."""

    name: str
    found: tuple[str, str]
    glow: float


PLACES = (
    Place("a car park", ("the largest fall,", "and the surest"), 0.9),
    Place("streets of homes", ("a fall,", "smaller"), 0.5),
    Place("a town centre", ("on average", "less clear"), 0.16),
)


def _draw() -> list[Shape]:
    found: list[Shape] = []
    for number, place in enumerate(PLACES):
        top = TOP + ROW * number
        found += [
            box((0, top), 214, ROW - 10, "sheet", "rule", rx=4),
            *_camera((14.0, top + 14), place.glow),
            *_ground(number, top),
            words((228, top + 26), place.name, "ink", font_weight="600"),
            *(words((228, top + 46 + 17 * row), text) for row, text in enumerate(place.found)),
        ]
    return found


def _camera(at: Point, glow: float) -> list[Shape]:
    """Draw a lens in the corner and the field that it sees, as bright as what was found."""
    edge = [polar(at, REACH, -22 + SPREAD * side) for side in (1, 0.5, 0, -0.5, -1)]
    field = filled(through([at, *edge], close=True), "glow", fill_opacity=glow)
    return [field, circle(at, 5, "ink")]


def _ground(number: int, top: float) -> list[Shape]:
    """Draw what stands on the ground: parked cars, houses with gardens, or people on a square."""
    if number == 0:
        return [
            box((52 + 30 * place, top + 52 - 30 * row), 20, 12, "", "edge", rx=3)
            for place in range(5) for row in (0, 1)
        ]  # fmt: skip
    if number == 1:
        houses = [box((56 + 38 * place, top + 62), 26, 22, "", "edge") for place in range(4)]
        return [*houses, line([(40, top + 50), (206, top + 50)], "edge", 1, stroke_dasharray="4 5")]
    spots = ((60, 30), (84, 56), (108, 38), (120, 70), (150, 52), (170, 30), (186, 66), (92, 76))
    return [circle((x, top + y), 3.2, "", "edge", 1.4) for x, y in spots]


def _caption() -> str:
    return (
        "The brighter the field, the clearer the fall in crime over forty years of studies. Under every "
        "lens, more was found where somebody watched live."
    )


def _description() -> str:
    rows = "; ".join(f"{place.name}: {' '.join(place.found)}" for place in PLACES)
    return f"Three places from above, each with the same camera in a corner and the field it sees. {rows}."


CAMERA_STREET = Drawing(
    "camera_street", "One lens, three places.", _caption, _description, (WIDTH, HEIGHT), _draw
)
