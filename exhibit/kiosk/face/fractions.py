"""Fractions of the composition turned into pixels, for one panel and one view of the square."""

from __future__ import annotations

from exhibit.kiosk.art.ground import Ground
from exhibit.kiosk.panel import Panel


class Fractions:
    """Measures a panel, and knows the edges that all words keep."""

    def __init__(self, panel: Panel, view: str) -> None:
        self.panel = panel
        self.ground = Ground(panel.size, view)
        self.plan = self.ground.plan
        self._width, self._height = panel.size

    def x(self, share: float) -> int:
        """Return a fraction of the width in pixels."""
        return round(share * self._width)

    def y(self, share: float) -> int:
        """Return a fraction of the height in pixels."""
        return round(share * self._height)

    @property
    def drawn(self) -> float:
        """Pixels of this panel for one of the drawing, 1920 by 1080 or 1080 by 1920."""
        short, long = sorted(self.panel.size)
        return min(short / 1080, long / 1920)

    @property
    def margin(self) -> int:
        """Left margin of all words; the right margin is as wide."""
        return self.x(self.plan.type.margin)

    @property
    def right(self) -> int:
        """Right edge of all words."""
        return self._width - self.margin

    @property
    def heading(self) -> int:
        """First baseline of the heading."""
        return self.y(self.plan.type.heading)
