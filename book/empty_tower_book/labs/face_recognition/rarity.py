"""Right alerts against how common the wanted are: better eyes help little, fewer false alarms much."""

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
from empty_tower_book.labs.face_recognition.people import one_in
from exhibit.models.arguments import Floats
from exhibit.models.screening import break_even_prevalence, precision

RATES = (1 / 60_000, 1 / 6_000, 1 / 1_000)
TOKENS = ("link", "ink", "lamp")
DASHES = ((1.2, 2.4), (1, 0), (5, 3))
PREVALENCES = np.logspace(-6, -1, 61)
EXAMPLE = 1e-4


@dataclass(frozen=True)
class Rarity:
    """Shares of right alerts for three false rates, shape (3, prevalences)."""

    hit_rate: float
    shares: Floats
    example: Floats
    half: Floats


def rarity(hit_rate: float) -> Rarity:
    """Return the curves for one hit rate."""
    rates = np.array(RATES)
    return Rarity(
        hit_rate,
        precision(PREVALENCES, hit_rate, rates[:, None]),
        precision(EXAMPLE, hit_rate, rates),
        break_even_prevalence(hit_rate, rates),
    )


def draw(found: Rarity) -> Figure:
    """Draw three curves on a scale of tenfold steps, and where each crosses one half."""
    axes = new_axes(290, left=38, bottom=50, top=34)
    axes.set_xscale("log")
    axes.minorticks_off()
    axes.plot([1e-6, 1e-1], [50, 50], color=stand_in("rule"), linewidth=0.8)
    axes.plot([EXAMPLE] * 2, [0, 100], color=stand_in("rule"), linewidth=0.8)
    for share, half, token, dashes in zip(found.shares, found.half, TOKENS, DASHES, strict=True):
        axes.plot(PREVALENCES, 100 * share, color=stand_in(token), linewidth=1.9, dashes=dashes)
        axes.plot(half, 50, "o", color=stand_in(token), markersize=8, markerfacecolor=stand_in("glow"))
    axes.set(xlim=(1e-6, 1e-1), ylim=(0, 100))
    ticks(axes, "x", [1e-6, 1e-4, 1e-2], ["1 in a million", "1 in 10,000", "1 in 100"])
    axes.get_xticklabels()[0].set_horizontalalignment("left")
    ticks(axes, "y", [0, 50, 100], ["0", "50", "100"])
    axis_title(axes, "How common the wanted are")
    upward_title(axes, "of 100 alerts, right")
    label(axes, "reported wrongly", (2.2e-3, 40))
    for row, (rate, token, dashes) in enumerate(zip(RATES, TOKENS, DASHES, strict=True)):
        y = 30 - 10 * row
        axes.plot([2.2e-3, 7e-3], [y, y], color=stand_in(token), linewidth=1.9, dashes=dashes)
        label(axes, one_in(rate), (9e-3, y), token)
    return figure_of(axes)


def hit_in_words(hit_rate: float) -> str:
    """Return how many of the wanted are found."""
    return "all of them" if hit_rate == 1 else f"{100 * hit_rate:.0f} of 100"


def finding(found: Rarity) -> str:
    """Say the shares at one example."""
    best, middle, worst = (f"{100 * share:.0f}" for share in found.example)
    hits = f"If 1 person in 10,000 is wanted and the cameras find {hit_in_words(found.hit_rate)}"
    return f"{hits}, then {worst}, {middle} or {best} of 100 alerts are right, depending on false alarms."


def alternative(found: Rarity) -> str:
    """Say the picture."""
    best, middle, worst = (f"{100 * share:.0f}" for share in found.example)
    return (
        "Three curves rise from 0 to 100 right alerts of 100 as the wanted become common. At 1 wanted in "
        f"10,000 they stand at {worst}, {middle} and {best}, the higher the rarer false alarms are."
    )


def _column(number: int) -> Column[Rarity]:
    return Column(
        f"Right of 100 alerts, {one_in(RATES[number])}", lambda found: f"{100 * found.example[number]:.1f}"
    )


RARITY = Explorer(
    name="rarity",
    title="Sharper eyes hardly help; fewer false alarms do.",
    caption="Right alerts of 100, for three rates of false alarms. At each dot half of the alerts are right.",
    sliders=(
        Slider(
            "hit_rate", "How many of the wanted do the cameras find?", "Found, of 100", (0.5, 0.8, 0.9, 1),
            hit_in_words, scale=100, start=1, step=0.05,
        ),
    ),
    model=rarity,
    figure=draw,
    finding=finding,
    alternative=alternative,
    columns=(_column(2), _column(1), _column(0)),
)  # fmt: skip
