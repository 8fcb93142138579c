"""An invented city of telephones: a few points of a trace, sharp or blurred."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
from matplotlib.figure import Figure

from empty_tower_book.explorer import Column, Explorer, Slider
from empty_tower_book.figures.style import (
    axis_title,
    figure_of,
    label,
    new_axes,
    stand_in,
    ticks,
    upward_title,
)
from exhibit.models.arguments import Floats
from exhibit.models.unicity import invented_traces, points_of, unicity

PEOPLE, RECORDS, MASTS, DAYS, SEED = 10_000, 100, 1_000, 30, 7
ASKED, MOST = 1_000, 4
SHARP, COARSEST = 1, 15
BLURS = (1, 3, 6, 10, 15)


@dataclass(frozen=True)
class Traces:
    """Of 100 people, how many are singled out by 1, 2, 3 and 4 points; sharp for comparison."""

    blur: int
    alone: Floats
    sharp: Floats


@cache
def alone(blur: int) -> Floats:
    """Return how many of 100 are singled out, if so many masts and hours are taken for one."""
    generator = np.random.default_rng(SEED)
    masts, hours = invented_traces(PEOPLE, RECORDS, MASTS, DAYS, generator)
    return 100 * unicity(points_of(masts, hours, blur, blur), MOST, ASKED, generator)


def traces(blur: float) -> Traces:
    """Return one blur, and no blur."""
    return Traces(round(blur), alone(round(blur)), alone(SHARP))


def draw(found: Traces) -> Figure:
    """Draw both as lines over the number of points."""
    axes = new_axes(280, left=40, right=18, bottom=50, top=38)
    points = np.arange(1, MOST + 1)
    axes.plot(points, found.sharp, color=stand_in("rule"), linewidth=2.4)
    axes.plot(points, found.alone, "o-", color=stand_in("seen"), linewidth=2.2, markersize=7, clip_on=False)
    for at, value in zip(points.tolist(), found.alone.tolist(), strict=True):
        below = value > 85
        label(axes, f"{value:.0f}", (at, value), "seen", ha="center", va="top" if below else "bottom",
              offset=(0, -9 if below else 9), weight="bold")  # fmt: skip
    axes.set(xlim=(0.8, MOST + 0.1), ylim=(0, 104))
    ticks(axes, "x", list(points), [str(at) for at in points])
    ticks(axes, "y", [0, 50, 100], ["0", "50", "100"])
    axis_title(axes, "Points known: a place and an hour")
    upward_title(axes, "of 100 people, singled out", rise=12)
    return figure_of(axes)


def blur_in_words(blur: float) -> str:
    """Return how coarse the data are."""
    return "1 mast, 1 hour" if round(blur) == 1 else f"{blur:.0f} masts, {blur:.0f} hours"


def finding(found: Traces) -> str:
    """Say two and four points."""
    return (
        f"If the data take {blur_in_words(found.blur)} for one, two points single out {found.alone[1]:.0f} "
        f"of 100 people, and four points {found.alone[3]:.0f}."
    )


def alternative(found: Traces) -> str:
    """Say the picture."""
    numbers = ", ".join(f"{value:.0f}" for value in found.alone[:3])
    return (
        f"A line climbs with the points known: {numbers} and {found.alone[3]:.0f} of 100 people singled out "
        "by one to four points. A pale line shows the sharp data."
    )


def _column(points: int) -> Column[Traces]:
    words = f"{points} points" if points > 1 else "1 point"
    return Column(words, lambda found: f"{found.alone[points - 1]:.1f}")


TRACES = Explorer(
    name="traces",
    title="Blur helps, but slowly.",
    caption=f"{PEOPLE:,} invented people, {RECORDS} records each, {DAYS} days. Pale: sharp data.",
    sliders=(Slider("blur", "How much is taken for one?", "Masts and hours", BLURS, blur_in_words, start=0),),
    model=traces,
    figure=draw,
    finding=finding,
    alternative=alternative,
    columns=tuple(_column(points) for points in range(1, MOST + 1)),
)
