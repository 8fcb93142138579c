"""Another line for one group: one kind of fair closes, another opens."""

from __future__ import annotations

from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from empty_tower_book.explorer import Column, Explorer, Slider
from empty_tower_book.figures.style import axis_title, figure_of, label, new_axes, stand_in, ticks
from empty_tower_book.labs.the_score.broward import USUAL, line_in_words, sorted_people

ROWS = ("wrongly called high", "wrongly called low", "called high, and charged again")


@dataclass(frozen=True)
class TwoLines:
    """Three numbers of 100 for each group, in the order of `ROWS`."""

    line: int
    black: tuple[float, float, float]
    white: tuple[float, float, float]

    @property
    def gaps(self) -> tuple[float, ...]:
        """Return how far the groups lie apart."""
        return tuple(abs(b - w) for b, w in zip(self.black, self.white, strict=True))


def two_lines(line: float) -> TwoLines:
    """Return the numbers if black people are called high from 5 points, white people from `line`."""
    return TwoLines(round(line), _of("black", USUAL), _of("white", round(line)))


def _of(group: str, line: int) -> tuple[float, float, float]:
    rates = sorted_people(group, line).rates
    return (100 * float(rates.false_alarm), 100 * float(rates.miss), 100 * float(rates.precision))


def draw(found: TwoLines) -> Figure:
    """Draw a bar between two marks for each of the three numbers."""
    axes = new_axes(290, left=14, right=14, bottom=50, top=10)
    axes.spines["left"].set_visible(False)
    axes.set(xlim=(0, 100), ylim=(-0.45, 3), yticks=[])
    for row, (words, black, white) in enumerate(zip(ROWS, found.black, found.white, strict=True)):
        _draw_row(axes, 2 - row, words, black, white)
    ticks(axes, "x", [0, 25, 50, 75, 100], ["0", "25", "50", "75", "100"])
    axis_title(axes, "Of 100 people")
    return figure_of(axes)


def _draw_row(axes: Axes, y: float, words: str, black: float, white: float) -> None:
    label(axes, words, (0, y + 0.42), "ink2")
    axes.plot([black, white], [y, y], color=stand_in("seen"), linewidth=5, solid_capstyle="butt")
    axes.plot(black, y, "o", color=stand_in("ink"), markersize=9)
    axes.plot(
        white, y, "s", markersize=9, markerfacecolor=stand_in("ground"), markeredgecolor=stand_in("ink"),
        markeredgewidth=1.6,
    )  # fmt: skip
    left, right = sorted(((black, "black"), (white, "white")))
    label(axes, f"{left[1]} {left[0]:.0f}", (left[0], y), ha="right", offset=(-9, 0), size=12)
    label(axes, f"{right[1]} {right[0]:.0f}", (right[0], y), offset=(9, 0), size=12)


def finding(found: TwoLines) -> str:
    """Say how far apart the groups are by each measure."""
    high, low, right = (f"{gap:.0f}" for gap in found.gaps)
    return (
        f"White people are called high {line_in_words(found.line)}. Then the groups differ by {high} of 100 "
        f"in false alarms, by {low} in misses, and by {right} in what a high score is worth."
    )


def alternative(found: TwoLines) -> str:
    """Say the picture."""
    high, low, right = (f"{gap:.0f}" for gap in found.gaps)
    return (
        "Three pairs of marks on a scale of 100, each joined by a bar: wrongly high, wrongly low, and "
        f"rightly high, for black and white people. The bars are {high}, {low} and {right} long."
    )


TWO_LINES = Explorer(
    name="two_lines",
    title="Close two gaps, and the third one opens.",
    caption=(
        "Black people are called high from 5 points; the line for white people moves. "
        "Bars: how far the groups lie apart."
    ),
    sliders=(
        Slider(
            "line", "From which score are white people called high?", "Points", (2, 3, 4, 5, 6),
            line_in_words, start=3,
        ),
    ),
    model=two_lines,
    figure=draw,
    finding=finding,
    alternative=alternative,
    columns=(
        Column("Gap in false alarms", lambda found: f"{found.gaps[0]:.1f}"),
        Column("Gap in misses", lambda found: f"{found.gaps[1]:.1f}"),
        Column("Gap in precision", lambda found: f"{found.gaps[2]:.1f}"),
    ),
)  # fmt: skip
