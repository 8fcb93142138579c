"""Many invented classes answer one question by coin: how far their estimates lie from the truth."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
from matplotlib.figure import Figure
from matplotlib.path import Path

from empty_tower_book.explorer import Column, Explorer, Slider
from empty_tower_book.figures.style import axis_title, figure_of, label, light, new_axes, stand_in, ticks
from exhibit.models.arguments import Floats
from exhibit.models.randomised_response import privacy_loss, standard_error

TRUTH, GROUPS, SEED = 0.3, 2000, 65
LOW, HIGH, BAR = -0.8, 1.4, 0.05
SIZES = (30, 100, 300, 1000)
NOISES = (0.25, 0.5, 0.75)


@dataclass(frozen=True)
class Coin:
    """Estimates of many groups as bars between edges, and how far 95 of 100 lie from the truth."""

    people: int
    noise: float
    edges: Floats
    bars: Floats
    width: float
    loss: float


@cache
def coin(people: float, noise: float) -> Coin:
    """Return estimates of groups of so many people, with a coin that answers for this share of them."""
    size = round(people)
    chance = noise / 2 + (1 - noise) * TRUTH
    edges = bar_edges(size, noise, round(size * chance))
    yes = np.random.default_rng(SEED).binomial(size, chance, GROUPS)
    bars = np.histogram(yes, edges)[0] / GROUPS
    width = 196 * float(standard_error(TRUTH, size, noise))
    return Coin(
        size, noise, (edges / size - noise / 2) / (1 - noise), bars, width, float(privacy_loss(noise))
    )


def bar_edges(size: int, noise: float, middle: int) -> Floats:
    """Return edges in numbers of "yes", so that each bar holds as many possible numbers as any other.

    One bar has its middle at `middle`; together they reach over the picture.
    """
    one = size * (1 - noise)
    each = max(1, round(BAR * one))
    below = int((TRUTH - LOW) * one / each)
    above = int((HIGH - TRUTH) * one / each)
    return np.asarray(middle + each * (np.arange(-below, above + 1) - 0.5), np.float64)


def draw(found: Coin) -> Figure:
    """Draw bars of estimates, a line at the truth, and the width that holds 95 of 100 groups."""
    axes = new_axes(250, left=12, right=12, bottom=50, top=38)
    axes.spines["left"].set_visible(False)
    axes.set(xlim=(100 * LOW, 100 * HIGH), ylim=(0, 1.1), yticks=[])
    heights = found.bars / found.bars.max()
    boxes = [
        Path([(x, 0), (end, 0), (end, y), (x, y), (x, 0)], closed=True)
        for x, end, y in zip(
            (100 * found.edges[:-1]).tolist(), (100 * found.edges[1:]).tolist(), heights.tolist(), strict=True
        )
        if y > 0
    ]
    light(axes, boxes, "glow", edgecolor=stand_in("ink"), linewidth=0.6)
    truth = 100 * TRUTH
    axes.plot([truth, truth], [0, 1.16], color=stand_in("ink"), linewidth=1.2, dashes=(3, 2), clip_on=False)
    label(axes, f"the truth: {truth:.0f}", (truth, 1.16), ha="center", va="bottom", offset=(0, 4))
    ends = [truth - found.width, truth + found.width]
    axes.plot(ends, [1.06, 1.06], color=stand_in("seen"), linewidth=3, solid_capstyle="butt", clip_on=False)
    label(axes, "95 of 100 groups", (100 * HIGH, 1.16), "seen", ha="right", va="bottom", offset=(0, 4))
    ticks(axes, "x", [-50, 0, 50, 100], ["−50", "0", "50", "100"])
    axis_title(axes, "Estimated “yes”, of 100")
    return figure_of(axes)


def people_in_words(people: float) -> str:
    """Return how many answer."""
    return f"{people:,.0f} people"


def noise_in_words(noise: float) -> str:
    """Return how often the coin answers."""
    return f"{100 * noise:.0f} of 100"


def finding(found: Coin) -> str:
    """Say how near estimates come."""
    return (
        f"With {people_in_words(found.people)}, the estimate is within {found.width:.0f} points of the truth "
        f"in 95 of 100 groups. The privacy loss of each person is {found.loss:.2f}."
    )


def alternative(found: Coin) -> str:
    """Say the picture."""
    return (
        f"Bars heap up around the true 30 of 100. For {people_in_words(found.people)} and a coin for "
        f"{noise_in_words(found.noise)}, 95 of 100 estimates lie within {found.width:.0f} points of it."
    )


def _column(noise: float) -> Column[Coin]:
    words = f"Within (points), coin for {noise_in_words(noise)}"
    return Column(words, lambda found: f"{found.width:.0f}", second=noise)


COIN = Explorer(
    name="coin",
    title="Nobody’s answer counts, and the count is right.",
    caption=f"{GROUPS:,} invented groups, drawn by lot in a town where 30 of 100 would truly say yes.",
    sliders=(
        Slider("people", "How many people answer?", "People", SIZES, people_in_words, start=1, step=10),
        Slider("noise", "How often does the coin answer?", "Of 100", NOISES, noise_in_words, 100, 1, 0.05),
    ),
    model=coin,
    figure=draw,
    finding=finding,
    alternative=alternative,
    columns=tuple(_column(noise) for noise in NOISES),
)
