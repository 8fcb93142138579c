"""Two groups under one line: four fields each, in proportion to the people in them."""

from __future__ import annotations

from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.path import Path

from empty_tower_book.explorer import Column, Explorer, Slider
from empty_tower_book.figures.style import WIDTH, figure_of, label, light, new_axes, stand_in
from empty_tower_book.labs.the_score.broward import GROUPS, LINES, USUAL, Sorted, line_in_words, sorted_people

SIDE, GAP = 178.0, 22.0
HEIGHT = 232.0
ROOM = 15.0  # a field needs this much height, in points, for its number


@dataclass(frozen=True)
class Threshold:
    """Both groups, sorted by one line."""

    line: int
    groups: tuple[Sorted, ...]

    def wrongly_high(self, group: int) -> float:
        """Return, of 100 people without a new charge, how many were called high."""
        return 100 * float(self.groups[group].rates.false_alarm)

    def wrongly_low(self, group: int) -> float:
        """Return, of 100 people with a new charge, how many were called low."""
        return 100 * float(self.groups[group].rates.miss)


def threshold(line: float) -> Threshold:
    """Return both groups for a line from 2 to 10."""
    return Threshold(round(line), tuple(sorted_people(group, round(line)) for group in GROUPS))


def draw(found: Threshold) -> Figure:
    """Draw a square for each group: left those charged again, right those who were not; high on top."""
    axes = new_axes(HEIGHT, left=6, right=6, bottom=0, top=0)
    axes.set(xlim=(0, WIDTH - 12), ylim=(0, HEIGHT))
    axes.set_axis_off()
    for number, (name, group) in enumerate(zip(GROUPS, found.groups, strict=True)):
        left = number * (SIDE + GAP)
        label(axes, f"{group.people:,} {name} people", (left, HEIGHT - 10), weight="bold")
        _draw_square(axes, left, group)
    return figure_of(axes)


def _draw_square(axes: Axes, left: float, group: Sorted) -> None:
    middle = left + SIDE * float(group.rates.prevalence)
    _draw_column(axes, (left, middle), group.high_again, group.low_again, ("glow", "ground"))
    _draw_column(axes, (middle, left + SIDE), group.high_not, group.low_not, ("seen", "ground"))
    for x, words in (((left + middle) / 2, "charged again"), ((middle + left + SIDE) / 2, "not")):
        label(axes, words, (x, HEIGHT - SIDE - 34), "ink2", ha="center", va="top", size=12)


def _draw_column(
    axes: Axes, sides: tuple[float, float], high: int, low: int, tokens: tuple[str, str]
) -> None:
    bottom, top = HEIGHT - SIDE - 28, HEIGHT - 28
    border = bottom + SIDE * low / (high + low)
    for (below, above), people, token in (
        ((border, top), high, tokens[0]),
        ((bottom, border), low, tokens[1]),
    ):
        (x0, x1), edge = sides, stand_in("ink")
        box = [(x0, below), (x1, below), (x1, above), (x0, above), (x0, below)]
        light(axes, [Path(box, closed=True)], token, edgecolor=edge, linewidth=1)
        if above - below >= ROOM:
            ink = "ground" if token == "seen" else "on-glow" if token == "glow" else "ink"
            place = ((x0 + x1) / 2, (below + above) / 2)
            label(axes, f"{people:,}", place, ink, ha="center", weight="bold")


def finding(found: Threshold) -> str:
    """Say the two kinds of error for both groups."""
    return (
        f"Of 100 people who were not charged again, {found.wrongly_high(0):.0f} black and "
        f"{found.wrongly_high(1):.0f} white ones were called high. Of 100 who were, "
        f"{found.wrongly_low(0):.0f} black and {found.wrongly_low(1):.0f} white ones were called low."
    )


def alternative(found: Threshold) -> str:
    """Say the picture."""
    return (
        f"Two squares, black and white people, split by new charge and by score {line_in_words(found.line)}. "
        f"Wrongly called high: {found.wrongly_high(0):.0f} and {found.wrongly_high(1):.0f} of 100."
    )


THRESHOLD = Explorer(
    name="threshold",
    title="One line, two groups, two kinds of error.",
    caption=(
        "People in Broward County. Filled: called high. Yellow: and charged again within two years. "
        "Lilac: and not charged again."
    ),
    sliders=(
        Slider(
            "line", "From which score is somebody called high?", "Points", LINES, line_in_words,
            start=LINES.index(USUAL),
        ),
    ),
    model=threshold,
    figure=draw,
    finding=finding,
    alternative=alternative,
    columns=(
        Column("Wrongly high, black, of 100", lambda found: f"{found.wrongly_high(0):.1f}"),
        Column("white", lambda found: f"{found.wrongly_high(1):.1f}"),
        Column("Wrongly low, black, of 100", lambda found: f"{found.wrongly_low(0):.1f}"),
        Column("white", lambda found: f"{found.wrongly_low(1):.1f}"),
    ),
)  # fmt: skip
