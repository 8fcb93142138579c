"""Where everything lies in the opened tower."""

from __future__ import annotations

from exhibit.kiosk.art.canvas import Canvas
from exhibit.kiosk.art.composition import Point
from exhibit.kiosk.art.ground import Ground

FLOORS = (0.003, 0.200, 0.379, 0.543, 0.673)
ROOM = (0.689, 0.876)
EAVE = 0.887
_INNER = 0.875
_TAPER = 0.84
ROOM_HALF = 1.015
EAVE_HALF = 1.42
GALLERY_HALF = 1.22
_STEPS = 8
WINDOW_UP = (0.750, 0.861)
WINDOW_HALF = 0.142
WINDOWS = (-0.83, -0.49, 0.49, 0.83)


class SectionShape:
    """Places in the section: `across` in halves of the base width, `up` in fractions of the height."""

    def __init__(self, ground: Ground):
        width, height = ground.size
        tower = ground.plan.tower
        self.x, self.foot = tower.x * width, tower.foot * height
        self.half, self.height = tower.width * width / 2, tower.height * height

    def at(self, across: float, up: float) -> Point:
        """Return the pixel of a place."""
        return self.x + across * self.half, self.foot - up * self.height

    def outer(self, up: float) -> float:
        """Return half the outer width of the shaft at a height."""
        return 0.97 - (0.97 - 0.97 * _TAPER) * up / FLOORS[-1]

    def inner(self, up: float) -> float:
        """Return half the inner width of the shaft at a height."""
        return self.outer(up) * _INNER

    def room(self, floor: int) -> list[Point]:
        """Return the corners of one of the four floors."""
        low, high = FLOORS[floor], FLOORS[floor + 1] - 0.009
        return [
            self.at(-self.inner(low), low),
            self.at(-self.inner(high), high),
            self.at(self.inner(high), high),
            self.at(self.inner(low), low),
        ]

    def canvas(self) -> Canvas:
        """Return a sheet over the whole section."""
        left, top = self.at(-1.62, 1.05)
        right, bottom = self.at(1.55, -0.02)
        return Canvas(left, top, right, bottom, scale=3)


def shaft_outline(shape: SectionShape) -> list[Point]:
    """Return the outline of the shaft."""
    foot, top = shape.outer(0) + 0.03, shape.outer(FLOORS[-1])
    return [shape.at(-foot, 0), shape.at(-top, 0.68), shape.at(top, 0.68), shape.at(foot, 0)]


def gallery_outline(shape: SectionShape) -> list[Point]:
    """Return the outline of the flaring gallery that carries the upper room."""
    top = shape.outer(FLOORS[-1])
    left = [(-top, 0.640), (-1.04, 0.674), (-GALLERY_HALF, 0.674), (-GALLERY_HALF, 0.692)]
    return [shape.at(a, up) for a, up in left] + [shape.at(-a, up) for a, up in reversed(left)]


def roof_outline(shape: SectionShape) -> list[Point]:
    """Return the outline of roof and eave."""
    left = [*reversed(roof_edge()), (-EAVE_HALF, ROOM[1])]
    mirrored = [(-a, up) for a, up in reversed(left[1:])]
    return [shape.at(a, up) for a, up in [*left, *mirrored]]


def window_outline(shape: SectionShape, across: float) -> list[Point]:
    """Return the corners of a window of the upper room."""
    low, high = WINDOW_UP
    left, right = across - WINDOW_HALF, across + WINDOW_HALF
    return [shape.at(left, low), shape.at(left, high), shape.at(right, high), shape.at(right, low)]


def stairs_outline(shape: SectionShape, floor: int) -> list[Point]:
    """Return the outline of one flight; flights turn from floor to floor."""
    treads = flight(shape, floor)
    (start, first), (end, high) = treads[0], treads[-1]
    side = 1 if end > start else -1
    return [shape.at(a, up) for a, up in [*treads, (end, high - 0.036), (start + side * 0.02, first - 0.012)]]


def roof_edge() -> list[Point]:
    """Return the left edge of the roof as places across and up."""
    bow = [(1.0, 0.0), (0.78, 0.16), (0.50, 0.40), (0.24, 0.70), (0.0, 1.0)]
    return [(-EAVE_HALF * a, EAVE + (0.997 - EAVE) * b) for a, b in bow]


def flight(shape: SectionShape, floor: int) -> list[Point]:
    """Return the line of the treads from the floor to the next."""
    low, high = FLOORS[floor] + 0.016, FLOORS[floor + 1] - 0.009
    side = 1 if floor % 2 == 0 else -1
    reach = side * shape.inner(high) * 0.78
    start, end = -reach * 0.88, reach * 0.80
    points = [(start, low)]
    for step in range(1, _STEPS + 1):
        across = start + (end - start) * step / _STEPS
        points += [(across, points[-1][1]), (across, low + (high - low) * step / _STEPS)]
    return points
