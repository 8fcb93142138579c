"""Twenty towns with the same two districts: 1,000 days of patrols, with and without the authors' remedy."""

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
from empty_tower_book.labs.predictive_policing.oakland import (
    SEED,
    THINNED,
    TOWNS,
    WEIGHTS,
    rates,
    record,
    record_in_words,
    true_share,
)
from exhibit.models.arguments import Floats
from exhibit.models.polya_urn import urn_shares

LOOKS = np.unique(np.round(np.linspace(0, 1, 26) ** 2 * 1000).astype(int))
SHOWN = 20
NAIVE, REMEDY = 0, 1


@dataclass(frozen=True)
class Fan:
    """Per cent of the record in the first district: some courses, and all ends."""

    weight: float
    rule: int
    courses: Floats
    mean: float
    low: float
    high: float


@cache
def fan(weight: float, rule: float) -> Fan:
    """Return towns that begin with part of the record; `rule` is 0 as the patrol likes, 1 with the remedy."""
    corrected = round(rule) == REMEDY
    a, b = rates()
    steps = (a / THINNED, b / THINNED) if corrected else (a, b)
    generator = np.random.default_rng(SEED)
    shares = 100 * urn_shares(record(weight), steps, LOOKS, TOWNS, generator, corrected=corrected)
    low, high = np.quantile(shares[-1], [0.05, 0.95])
    return Fan(weight, round(rule), shares[:, :SHOWN], float(shares[-1].mean()), float(low), float(high))


def draw(found: Fan) -> Figure:
    """Draw the courses as thin lines, the truth as a dashed one."""
    axes = new_axes(280, left=40, right=14, bottom=50, top=38)
    axes.plot(LOOKS, found.courses, color=stand_in("seen"), linewidth=0.9)
    truth = 100 * true_share()
    axes.plot([0, 1000], [truth, truth], color=stand_in("ground"), linewidth=4)
    axes.plot([0, 1000], [truth, truth], color=stand_in("ink"), linewidth=1.9, dashes=(5, 3))
    label(axes, f"what happens there: {truth:.0f}", (1000, truth), ha="right", va="top", offset=(0, -8))
    axes.set(xlim=(0, 1000), ylim=(0, 100))
    ticks(axes, "x", [0, 250, 500, 750, 1000], ["0", "250", "500", "750", "1,000"])
    axes.get_xticklabels()[-1].set_horizontalalignment("right")
    ticks(axes, "y", [0, 25, 50, 75, 100], ["0", "25", "50", "75", "100"])
    axis_title(axes, "Days")
    upward_title(axes, "per cent of the record in the first district", rise=12)
    return figure_of(axes)


def rule_in_words(rule: float) -> str:
    """Return what counts."""
    return ("every find counts", "finds are thinned out")[round(rule)]


def finding(found: Fan) -> str:
    """Say where the towns end."""
    return (
        f"After 1,000 days the record says {found.mean:.0f} per cent on average, and from {found.low:.0f} to "
        f"{found.high:.0f} in nine of ten towns. The truth is {100 * true_share():.0f}."
    )


def alternative(found: Fan) -> str:
    """Say the picture."""
    return (
        f"Twenty thin lines over 1,000 days, ending around {found.mean:.0f} per cent of the record in the "
        f"first district. A dashed line at {100 * true_share():.0f} marks what really happens there."
    )


def _column(words: str, rule: int) -> Column[Fan]:
    return Column(
        words, lambda found: f"{found.mean:.0f} ({found.low:.0f}–{found.high:.0f})", second=float(rule)
    )


FAN = Explorer(
    name="fan",
    title="What is looked for there is found there.",
    caption="Twenty towns with the rates of the Oakland example. Table: mean, and nine of ten of 2,000.",
    sliders=(
        Slider(
            "weight", "How much is on record at first?", "Per cent of the record", WEIGHTS, record_in_words,
            scale=100, start=2, step=0.01,
        ),
        Slider("rule", "What counts?", "Rule", (NAIVE, REMEDY), rule_in_words),
    ),
    model=fan,
    figure=draw,
    finding=finding,
    alternative=alternative,
    columns=(_column("Every find counts", NAIVE), _column("Thinned out", REMEDY)),
)  # fmt: skip
