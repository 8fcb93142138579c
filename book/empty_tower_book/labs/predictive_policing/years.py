"""The long run: to one hundred in the end, and how long the end takes."""

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
    TOWNS,
    WEIGHTS,
    rates,
    record,
    record_in_words,
    true_share,
)
from exhibit.models.arguments import Floats
from exhibit.models.polya_urn import urn_shares

LOOKS = np.unique(np.round(np.logspace(0, 4, 25)).astype(int))
MARKS = (100, 1_000, 10_000)


@dataclass(frozen=True)
class Course:
    """Mean and middle nine tenths of many towns, per cent, one a look."""

    weight: float
    mean: Floats
    low: Floats
    high: Floats

    def after(self, days: int) -> float:
        """Return the mean after a number of days that was looked at."""
        return float(self.mean[int(np.flatnonzero(days == LOOKS)[0])])


@cache
def years(weight: float) -> Course:
    """Return the course of towns that begin with a part of the record."""
    shares = 100 * urn_shares(record(weight), rates(), LOOKS, TOWNS, np.random.default_rng(SEED))
    low, high = np.quantile(shares, [0.05, 0.95], axis=1)
    return Course(weight, shares.mean(axis=1), low, high)


def draw(found: Course) -> Figure:
    """Draw the mean on a scale of tenfold days, with the band of nine tenths."""
    axes = new_axes(280, left=40, right=16, bottom=50, top=38)
    axes.set_xscale("log")
    axes.minorticks_off()
    axes.fill_between(LOOKS, found.low, found.high, color=stand_in("rule"), linewidth=0)
    axes.plot(LOOKS, found.mean, color=stand_in("seen"), linewidth=2.2)
    truth = 100 * true_share()
    axes.plot([1, LOOKS[-1]], [truth, truth], color=stand_in("ink"), linewidth=1.4, dashes=(5, 3))
    for days in MARKS:
        value = found.after(days)
        axes.plot(days, value, "o", color=stand_in("seen"), markersize=7, clip_on=False)
        label(axes, f"{value:.0f}", (days, value), ha="center", va="bottom", offset=(0, 7), weight="bold")
    label(axes, f"what happens there: {truth:.0f}", (1.2, truth), va="top", offset=(0, -6))
    axes.set(xlim=(1, 10_000), ylim=(0, 105))
    ticks(axes, "x", [1, 10, 100, 1_000, 10_000], ["1", "10", "100", "1,000", "10,000"])
    axes.get_xticklabels()[-1].set_horizontalalignment("right")
    ticks(axes, "y", [0, 25, 50, 75, 100], ["0", "25", "50", "75", "100"])
    axis_title(axes, "Days")
    upward_title(axes, "per cent of the record in the first district", rise=12)
    return figure_of(axes)


def finding(found: Course) -> str:
    """Say the mean at three times."""
    first, second, third = (f"{found.after(days):.0f}" for days in MARKS)
    return (
        f"It stands at {first} per cent after a hundred days, {second} after a thousand, {third} after ten "
        f"thousand. That is {MARKS[-1] / 365.25:.0f} years, and not yet 100."
    )


def alternative(found: Course) -> str:
    """Say the picture."""
    first, second, third = (f"{found.after(days):.0f}" for days in MARKS)
    return (
        "A line climbs over tenfold steps of days, inside a band that narrows with a longer record: "
        f"{first}, {second} and {third} per cent at 100, 1,000 and 10,000 days."
    )


def _column(days: int) -> Column[Course]:
    return Column(f"{days:,} days", lambda found: f"{found.after(days):.0f}")


YEARS = Explorer(
    name="years",
    title="It runs away, but not by Monday.",
    caption=f"Every find counts. Line: mean of {TOWNS:,} towns. Band: nine of ten. Days in tenfold steps.",
    sliders=(
        Slider(
            "weight", "How much is on record at first?", "Per cent of the record", WEIGHTS, record_in_words,
            scale=100, start=2, step=0.01,
        ),
    ),
    model=years,
    figure=draw,
    finding=finding,
    alternative=alternative,
    columns=tuple(_column(days) for days in MARKS),
)  # fmt: skip
