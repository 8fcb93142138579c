"""One visitor: how far two rows of eight dots lie apart, if the tower changes nothing, a little or a lot."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from matplotlib.figure import Figure
from matplotlib.path import Path

from empty_tower_book.explorer import Column, Explorer, Slider
from empty_tower_book.figures.style import axis_title, figure_of, label, light, new_axes, stand_in, ticks
from empty_tower_book.labs.results.people import ROUNDS, SIMULATED, TRIPS, visitors
from empty_tower_book.labs.results.wording import effect_in_words, effect_name, signed
from exhibit.models.arguments import Floats

MANY, SEED = 100_000, 8
GAPS = np.arange(-TRIPS, TRIPS + 1)
TALLEST = 0.29  # share of visitors in one bar of the fullest frame
HALF = 0.42  # of a bar's width


@dataclass(frozen=True)
class OneRow:
    """Shares of visitors by the tower's dots minus those of nobody; shape (17,)."""

    effect: float
    shares: Floats

    @property
    def fewer(self) -> float:
        """Of 100 visitors, how many step less under the tower."""
        return 100 * float(self.shares[GAPS < 0].sum())

    @property
    def same(self) -> float:
        """Of 100 visitors, how many step as often."""
        return 100 * float(self.shares[GAPS == 0].sum())

    @property
    def more(self) -> float:
        """Of 100 visitors, how many step more."""
        return 100 * float(self.shares[GAPS > 0].sum())

    def apart(self, dots: int) -> float:
        """Of 100 visitors, how many have rows that many dots apart, or more."""
        return 100 * float(self.shares[np.abs(GAPS) >= dots].sum())


def one_row(effect: float) -> OneRow:
    """Return the shares among very many simulated visitors."""
    steps = visitors(MANY, effect, SEED)
    gaps = steps[:, ROUNDS.index("tower")] - steps[:, 0]
    return OneRow(effect, np.bincount(gaps + TRIPS, minlength=len(GAPS)) / MANY)


def draw(found: OneRow) -> Figure:
    """Draw the shares as bars: lit to the left of 0, lilac to the right."""
    axes = new_axes(268, left=12, right=12, bottom=50, top=44)
    axes.spines["left"].set_visible(False)
    axes.set(xlim=(-TRIPS - 0.5, TRIPS + 0.5), ylim=(0, TALLEST), yticks=[])
    for token, wanted in (("glow", GAPS < 0), ("rule", GAPS == 0), ("seen", GAPS > 0)):
        boxes = [_box(gap, found.shares[gap + TRIPS]) for gap in GAPS[wanted]]
        light(axes, boxes, token, edgecolor=stand_in("ink"), linewidth=0.6)
    label(axes, f"{found.fewer:.0f} in 100: less", (-TRIPS, 0.21), weight="bold")
    label(axes, f"{found.more:.0f} in 100: more", (TRIPS, 0.21), ha="right", weight="bold")
    label(axes, f"{found.same:.0f} as often", (0, found.shares[TRIPS]), ha="center", offset=(0, 11))
    label(axes, SIMULATED, (-TRIPS - 0.5, TALLEST), "ink2", offset=(0, 30))
    ticks(axes, "x", [-8, -4, 0, 4, 8], [signed(gap, 0) for gap in (-8, -4, 0, 4, 8)])
    axis_title(axes, "Dots under the tower, minus dots with nobody")
    return figure_of(axes)


def _box(gap: float, share: float) -> Path:
    left, right = gap - HALF, gap + HALF
    return Path([(left, 0), (right, 0), (right, share), (left, share), (left, 0)], closed=True)


def finding(found: OneRow) -> str:
    """Say how many rows point which way, and how often two dots apart."""
    return (
        f"Of 100 simulated visitors, {found.fewer:.0f} step less often under the tower, {found.same:.0f} as "
        f"often and {found.more:.0f} more often. In {found.apart(2):.0f} the rows differ by two dots or "
        f"more, in {found.apart(3):.0f} by three or more."
    )


def alternative(found: OneRow) -> str:
    """Say the picture."""
    middle = "in the middle" if found.effect == 0 else "left of the middle"
    return (
        f"Seventeen bars of simulated visitors, the heap {middle}: {found.fewer:.0f} in 100 step less under "
        f"the tower, {found.more:.0f} more."
    )


ONE_ROW = Explorer(
    name="one_row",
    title="One visitor’s rows say next to nothing.",
    caption=f"{MANY:,} simulated visitors, two rounds of eight lanterns each.",
    sliders=(
        Slider(
            "effect", "What does the tower do to them?", "Effect", (-1.2, -0.6, -0.2, 0.0),
            effect_in_words, start=3, step=0.1, row=effect_name,
        ),
    ),
    model=one_row,
    figure=draw,
    finding=finding,
    alternative=alternative,
    columns=(
        Column("Step less, of 100", lambda found: f"{found.fewer:.0f}"),
        Column("As often", lambda found: f"{found.same:.0f}"),
        Column("More", lambda found: f"{found.more:.0f}"),
        Column("Two dots apart or more", lambda found: f"{found.apart(2):.0f}"),
    ),
)  # fmt: skip
