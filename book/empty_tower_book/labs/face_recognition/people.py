"""People as small figures in rows, drawn as dashes and dots of a few lines, because there are hundreds."""

from __future__ import annotations

from dataclasses import dataclass

from matplotlib.axes import Axes

from empty_tower_book.figures.style import stand_in

DOT = 0.001  # a dash so short that its round ends make a dot
PAST = 0.05  # how far a dotted line runs past its last dot, or rounding would lose it


@dataclass(frozen=True)
class Rows:
    """Where figures stand: axes whose data unit is the space of one figure.

    Attributes:
        axes: with equal scales.
        a_row: figures in a full row.
        pitch: the space of one, in points.
    """

    axes: Axes
    a_row: int
    pitch: float

    def draw(self, number: int, top: float, token: str, *, first: int = 0, outline: str = "") -> None:
        """Draw figures number `first` and following, the row of figure 0 at height `top`.

        Args:
            number: how many.
            top: in data units; further rows stand below.
            token: the colour.
            first: how many places to leave free.
            outline: the colour of a thin outline; none if empty.
        """
        start, end = first, first + number
        for row in range(start // self.a_row, -(-end // self.a_row)):
            left = max(start - row * self.a_row, 0)
            right = min(end - row * self.a_row, self.a_row) - 1
            if outline:
                self._row(left, right, top - row, outline, grown=1.4)
            self._row(left, right, top - row, token)

    def _row(self, left: int, right: int, y: float, token: str, grown: float = 0.0) -> None:
        """Draw one row: a dashed line of bodies, a dotted line of heads; `grown` points larger."""
        on, tall = 0.68 * self.pitch + grown, 0.5 * self.pitch + grown
        half = on / self.pitch / 2
        self._line((left - half, right + half), y - 0.2, token, tall, on, "butt")
        self._line((left, right + PAST), y + 0.26, token, 0.38 * self.pitch + grown, DOT, "round")

    def _line(
        self, ends: tuple[float, float], y: float, token: str, wide: float, on: float, cap: str
    ) -> None:
        pattern = (on / wide, (self.pitch - on) / wide)  # Matplotlib counts dashes in widths of the line
        (line,) = self.axes.plot(ends, (y, y), color=stand_in(token), linewidth=wide, clip_on=False)
        line.set_dashes(pattern)
        line.set_dash_capstyle("round" if cap == "round" else "butt")


def one_in(rate: float) -> str:
    """Return a rate as one in so many people."""
    return f"1 in {round(1 / rate):,}"
