"""A warning in time: who isolates, whose meetings are known, and the line at which each infects one other."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache

import numpy as np
from matplotlib.axes import Axes
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
from exhibit.models.contact_tracing import Disease, with_tracing

SHARES = np.linspace(0, 1, 21)


@dataclass(frozen=True)
class InTime:
    """R over the plane of isolation (right) and tracing (up), and what one share of phones can do.

    Attributes:
        delay: days from symptoms to isolation and warning.
        phones: share of people who carry the app.
        plane: R, one row for each share of meetings traced.
        needed: the share of the ill who must isolate for R to be 1, above 1 if all are too few.
        best: R if all of the ill isolate.
    """

    delay: float
    phones: float
    plane: Floats
    needed: float
    best: float

    @property
    def meetings(self) -> float:
        """Return the share of meetings in which both carry the app."""
        return self.phones**2


def in_time(delay: float, phones: float) -> InTime:
    """Return the plane for a delay in days, and what `phones` of 100 who carry the app can do."""
    share = phones / 100
    row = with_tracing(Disease(), SHARES, share**2, delay)
    return InTime(delay, share, _plane(delay), _crossing(row), float(row[-1]))


def draw(found: InTime) -> Figure:
    """Draw where R is below 1, and the height that the phones reach."""
    axes = new_axes(330, left=40, bottom=48, top=36, right=16)
    percent = 100 * SHARES
    if found.plane.min() < 1:
        axes.contourf(percent, percent, found.plane, levels=[0, 1], colors=[stand_in("glow")], alpha=0.4)
        axes.contour(percent, percent, found.plane, levels=[1], colors=[stand_in("ink")], linewidths=1.9)
        _below_one(axes, found)
    _phones(axes, found)
    axes.set(xlim=(0, 100), ylim=(0, 100))
    ticks(axes, "x", [0, 25, 50, 75, 100], ["0", "25", "50", "75", "100"])
    ticks(axes, "y", [0, 25, 50, 75, 100], ["0", "25", "50", "75", "100"])
    axis_title(axes, "Of 100 with symptoms, so many isolate")
    upward_title(axes, "of 100 meetings, so many can be traced")
    return figure_of(axes)


def _below_one(axes: Axes, found: InTime) -> None:
    """Name the lit part; where it is too thin for words, they stand under it."""
    edge = 100 * _crossing(found.plane[:, -1])
    thin = edge > 90
    words = "above the line: fewer than one" if thin else "each infects fewer than one"
    label(axes, words, (98, edge - 9 if thin else 98), ha="right", va="top")


def _phones(axes: Axes, found: InTime) -> None:
    height = 100 * found.meetings
    axes.plot([0, 100], [height, height], color=stand_in("lamp"), linewidth=1.7, dashes=(5, 3))
    low = height > 50
    label(
        axes, f"app with {100 * found.phones:.0f} of 100", (2, height), "lamp",
        va="top" if low else "bottom", offset=(0, -5 if low else 4),
    )  # fmt: skip
    if found.needed <= 1:
        axes.plot(
            [100 * found.needed], [height], "o", color=stand_in("ink"), markersize=9,
            markerfacecolor=stand_in("glow"), clip_on=False,
        )  # fmt: skip


@cache
def _plane(delay: float) -> Floats:
    return with_tracing(Disease(), SHARES, SHARES[:, np.newaxis], delay)


def _crossing(row: Floats) -> float:
    """Return the share at which a falling row passes 1: 0 if it starts below, infinity if it stays above."""
    if row[-1] > 1:
        return math.inf
    return float(np.interp(-1, -row, SHARES)) if row[0] > 1 else 0.0


def delay_in_words(delay: float) -> str:
    """Return a delay in words."""
    if delay == 0:
        return "at once"
    return "after 1 day" if delay == 1 else f"after {delay:g} days"


def phones_in_words(phones: float) -> str:
    """Return how many carry the app."""
    return f"{phones:g} of 100 people"


def needed_in_words(needed: float) -> str:
    """Return how many of 100 ill people must isolate; too many cannot."""
    return "> 100" if needed > 1 else f"{math.ceil(100 * needed - 1e-9)}"


def finding(found: InTime) -> str:
    """Say what the phones know, and how many must isolate."""
    known = (
        f"Both carry the app in {100 * found.meetings:.0f} of 100 meetings. "
        f"Everybody is warned {delay_in_words(found.delay)}."
    )
    if found.needed > 1:
        return f"{known} Even if all isolate who have symptoms, each infects {found.best:.2f} others."
    if found.needed == 0:
        return f"{known} Warnings alone are enough: each infects fewer than one other."
    return f"{known} If {needed_in_words(found.needed)} of 100 isolate, each infects one other, or fewer."


def alternative(found: InTime) -> str:
    """Say the picture."""
    where = (
        f"meets its edge at {100 * found.needed:.0f} of 100 who isolate"
        if found.needed <= 1
        else "stays outside it"
    )
    return (
        f"A plane of isolation and tracing. The lit part lies at the upper right. "
        f"A dashed line at {100 * found.meetings:.0f} of 100 meetings, with warnings "
        f"{delay_in_words(found.delay)}, {where}."
    )


def _column(phones: float) -> Column[InTime]:
    return Column(f"App with {phones:g}", lambda found: needed_in_words(found.needed), second=phones)


IN_TIME = Explorer(
    name="in-time",
    title="A day’s delay costs more than it seems, and half the phones are a quarter of the meetings.",
    caption=(
        "COVID-19 in early 2020, by published numbers: each infects two others if nothing is done. "
        "In the table: how many of 100 ill people must isolate; more than 100 cannot."
    ),
    sliders=(
        Slider(
            name="delay",
            label="The ill isolate, and their contacts are warned,",
            unit="Delay, days",
            values=(0, 1, 2, 3),
            words=delay_in_words,
            step=0.25,
        ),
        Slider(
            name="phones",
            label="Who carries the app?",
            unit="People of 100",
            values=(20, 60, 80, 95),
            words=phones_in_words,
            start=1,
            step=5,
        ),
    ),
    model=in_time,
    figure=draw,
    finding=finding,
    alternative=alternative,
    columns=(_column(20), _column(60), _column(80), _column(95)),
)
