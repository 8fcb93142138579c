"""Shapes of the kiosk's picture as data: what its drawing functions draw is noted instead of filled."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from exhibit.kiosk.art.canvas import Canvas, Colour
from exhibit.kiosk.art.composition import Point

UNITS = 1000
"""Coordinates are whole thousandths of the thing that is drawn."""

Shape = list[str | int | list[int]]


class Sheet(Canvas):
    """A canvas that notes shapes, for a face that fills them itself.

    Coordinates are measured from `origin`, in thousandths of `unit` (pixels across and up), y downwards.
    A shape is a list: `p` for a polygon, `l` for a line and `e` for an ellipse; its colour as six hexadecimal
    digits; for a line its width; then x and y in turn, for an ellipse its middle and its two radii.
    """

    def __init__(self, origin: Point = (0.0, 0.0), unit: Point = (1.0, 1.0)):
        self.origin = origin
        self.unit = unit
        self.shapes: list[Shape] = []

    def polygon(self, points: Iterable[Point], colour: Colour) -> None:
        """Note a polygon."""
        self.shapes.append(["p", _digits(colour), self._places(points)])

    def line(self, points: Sequence[Point], width: float, colour: Colour, closed: bool = False) -> None:
        """Note a line; its width is measured across."""
        ends = [*points, points[0]] if closed else points
        across = round(width / self.unit[0] * UNITS)
        self.shapes.append(["l", _digits(colour), max(1, across), self._places(ends)])

    def ellipse(self, centre: Point, rx: float, ry: float, colour: Colour) -> None:
        """Note an ellipse."""
        radii = [round(rx / self.unit[0] * UNITS), round(ry / self.unit[1] * UNITS)]
        self.shapes.append(["e", _digits(colour), self._places([centre]) + radii])

    def ring(self, centre: Point, rx: float, ry: float, width: float, colour: Colour) -> None:
        """Raise: a ring takes away what lies in it, which a list of shapes cannot."""
        raise NotImplementedError("a sheet has no rings; draw a closed line")

    def places(self) -> list[list[int]]:
        """Return the places of every shape, without kind and colour."""
        return [shape[-1] for shape in self.shapes if isinstance(shape[-1], list)]

    def _places(self, points: Iterable[Point]) -> list[int]:
        (left, foot), (across, up) = self.origin, self.unit
        placed: list[int] = []
        for x, y in points:
            placed += [round((x - left) / across * UNITS), round((y - foot) / up * UNITS)]
        return placed


def _digits(colour: Colour) -> str:
    return "".join(f"{max(0, min(255, round(255 * channel))):02x}" for channel in colour)
