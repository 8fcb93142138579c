"""What is left to choose: if a high score means the same and misses are equal, false alarms follow."""

from __future__ import annotations

from dataclasses import dataclass

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
from empty_tower_book.labs.the_score.broward import GROUPS, USUAL, sorted_people
from exhibit.models.arguments import Floats
from exhibit.models.error_rates import forced_false_alarm

SHARES = np.linspace(0.1, 0.6, 51)


@dataclass(frozen=True)
class Forced:
    """False alarms by how common new charges are: a curve, and two groups on it."""

    precision: float
    miss: float
    curve: Floats
    shares: tuple[float, ...]
    alarms: tuple[float, ...]


def forced(precision: float) -> Forced:
    """Return the curve for a precision; misses are those of all people of both groups."""
    people = [sorted_people(group, USUAL) for group in GROUPS]
    again = sum(group.high_again + group.low_again for group in people)
    miss = sum(group.low_again for group in people) / again
    shares = tuple(float(group.rates.prevalence) for group in people)
    alarms = tuple(float(forced_false_alarm(share, precision, miss)) for share in shares)
    return Forced(precision, miss, forced_false_alarm(SHARES, precision, miss), shares, alarms)


def draw(found: Forced) -> Figure:
    """Draw the curve, and both groups as marks with their names."""
    axes = new_axes(270, left=40, bottom=50, top=34)
    shown = found.curve <= 1
    axes.plot(100 * SHARES[shown], 100 * found.curve[shown], color=stand_in("ink"), linewidth=1.9)
    looks = (("o", "seen", "seen"), ("s", "ground", "seen"))
    for name, share, alarm, look in zip(GROUPS, found.shares, found.alarms, looks, strict=True):
        axes.plot(
            100 * share, 100 * alarm, look[0], markersize=10, markerfacecolor=stand_in(look[1]),
            markeredgecolor=stand_in(look[2]), markeredgewidth=2,
        )  # fmt: skip
        label(axes, f"{name} {100 * alarm:.0f}", (100 * share, 100 * alarm), ha="right", offset=(-10, 8))
    axes.set(xlim=(10, 60), ylim=(0, 80))
    ticks(axes, "x", [10, 20, 30, 40, 50, 60], ["10", "20", "30", "40", "50", "60"])
    ticks(axes, "y", [0, 20, 40, 60, 80], ["0", "20", "40", "60", "80"])
    axis_title(axes, "Of 100 people of a group, charged again")
    upward_title(axes, "of 100 not charged again, called high")
    return figure_of(axes)


def precision_in_words(precision: float) -> str:
    """Return what a high score is worth."""
    return f"for {100 * precision:.0f} of 100"


def finding(found: Forced) -> str:
    """Say the two false alarms that follow."""
    black, white = (f"{100 * alarm:.0f}" for alarm in found.alarms)
    return (
        f"If a high score comes true {precision_in_words(found.precision)} in both groups, and misses are "
        f"equal too, then {black} of 100 black and {white} of 100 white people without a new charge must be "
        "called high."
    )


def alternative(found: Forced) -> str:
    """Say the picture."""
    black, white = (f"{100 * alarm:.0f}" for alarm in found.alarms)
    return (
        "A rising curve: the more common new charges are in a group, the more of its others are called high. "
        f"Black people stand at {black} of 100, white people at {white}."
    )


FORCED = Explorer(
    name="forced",
    title="Three numbers are chosen, the fourth is not.",
    caption="Equal precision and equal misses for all: false alarms follow the curve. Marks: the two groups.",
    sliders=(
        Slider(
            "precision", "For how many does a high score come true?", "Of 100", (0.5, 0.6, 0.7, 0.8, 0.9),
            precision_in_words, scale=100, start=1, step=0.01,
        ),
    ),
    model=forced,
    figure=draw,
    finding=finding,
    alternative=alternative,
    columns=(
        Column("Black, wrongly high of 100", lambda found: f"{100 * found.alarms[0]:.1f}"),
        Column("White, wrongly high of 100", lambda found: f"{100 * found.alarms[1]:.1f}"),
    ),
)  # fmt: skip
