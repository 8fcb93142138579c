"""Sizes as people meet them, in millimetres and minutes of arc, turned into pixels."""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot, radians, tan


@dataclass(frozen=True)
class Panel:
    """One screen: pixels, the diagonal of the glass, and the distance of the eyes, both in millimetres."""

    width: int
    height: int
    diagonal_mm: float
    viewing_distance_mm: float

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels."""
        return self.width, self.height

    @property
    def portrait(self) -> bool:
        """Whether the panel stands upright."""
        return self.height > self.width

    @property
    def pixels_per_mm(self) -> float:
        """Pixels in one millimetre of glass."""
        return hypot(self.width, self.height) / self.diagonal_mm

    def millimetres(self, length: float) -> float:
        """Return a length on the glass in pixels."""
        return length * self.pixels_per_mm

    def arcminutes(self, angle: float) -> float:
        """Return the pixels that an angle covers, seen squarely from the viewing distance."""
        return self.millimetres(2 * self.viewing_distance_mm * tan(radians(angle / 60) / 2))
