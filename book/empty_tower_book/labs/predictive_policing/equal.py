"""Two districts that are alike in everything: where 1,000 days of patrols end."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
from matplotlib.figure import Figure
from matplotlib.path import Path

from empty_tower_book.explorer import Column, Explorer, Slider
from empty_tower_book.figures.style import (
    axis_title,
    figure_of,
    label,
    light,
    new_axes,
    stand_in,
    ticks,
    upward_title,
)
from exhibit.models.arguments import Floats
from exhibit.models.polya_urn import urn_shares

DAYS, RUNS, SEED = 1000, 4000, 1923
BINS = np.linspace(0, 1, 21)
TALLEST = 290


@dataclass(frozen=True)
class Ends:
    """Where many towns ended, of 1,000; and how many of them ended far from half."""

    start: int
    bars: Floats
    uneven: int


@cache
def equal(start: float) -> Ends:
    """Return the ends of towns that begin with so many incidents on record in each district."""
    generator = np.random.default_rng(SEED)
    shares = urn_shares((start, start), (1, 1), DAYS, RUNS, generator)[0]
    bars = 1000 * np.histogram(shares, BINS)[0] / RUNS
    return Ends(round(start), bars, round(100 * float(np.mean(np.abs(shares - 0.5) > 0.1))))


def draw(found: Ends) -> Figure:
    """Draw bars, and a line at the truth."""
    axes = new_axes(262, left=40, right=14, bottom=50, top=38)
    axes.set(xlim=(0, 100), ylim=(0, TALLEST))
    light(axes, [_box(at, bar) for at, bar in enumerate(found.bars)], "glow",
          edgecolor=stand_in("ink"), linewidth=0.6)  # fmt: skip
    axes.plot([50, 50], [0, TALLEST], color=stand_in("ink"), linewidth=1.2, dashes=(3, 2))
    label(axes, "what happens there", (50, TALLEST), offset=(6, -8))
    ticks(axes, "x", [0, 25, 50, 75, 100], ["0", "25", "50", "75", "100"])
    ticks(axes, "y", [0, 100, 200], ["0", "100", "200"])
    axis_title(axes, "Per cent of the record in the first district")
    upward_title(axes, "of 1,000 towns", rise=12)
    return figure_of(axes)


def _box(at: int, height: float) -> Path:
    left, right = 100 * BINS[at], 100 * BINS[at + 1]
    return Path([(left, 0), (right, 0), (right, height), (left, height), (left, 0)], closed=True)


def start_in_words(start: float) -> str:
    """Return what is on record."""
    return "1 incident" if round(start) == 1 else f"{start:.0f} incidents"


def finding(found: Ends) -> str:
    """Say how many towns end uneven."""
    return (
        f"Both districts are alike, and the record began even. After {DAYS:,} days {found.uneven} of 100 "
        "towns have more than 60 per cent of their record in one of the two."
    )


def alternative(found: Ends) -> str:
    """Say the picture."""
    shape = "spread flat from 0 to 100" if found.start == 1 else "heaped up around 50 per cent"
    return (
        f"Bars of where 1,000 towns end, begun with {start_in_words(found.start)} in each district. "
        f"They are {shape}; {found.uneven} of 100 lie outside 40 to 60."
    )


EQUAL = Explorer(
    name="equal",
    title="Two equal districts, and any end you like.",
    caption=f"{DAYS:,} days in towns with two equal districts. Visits follow the record; each adds one.",
    sliders=(
        Slider(
            "start", "How much is on record in each at first?", "Incidents",
            (1, 2, 5, 20), start_in_words,
        ),
    ),
    model=equal,
    figure=draw,
    finding=finding,
    alternative=alternative,
    columns=(Column("Towns beyond 60 to 40, of 100", lambda found: str(found.uneven)),),
)  # fmt: skip
