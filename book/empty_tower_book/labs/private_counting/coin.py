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
from exhibit.models.randomised_response import estimated_share, privacy_loss, standard_error

TRUTH, GROUPS, SEED = 0.3, 2000, 65
BINS = np.arange(-0.5, 1.11, 0.05)
TALLEST = 0.52
SIZES = (30, 100, 300, 1000)
NOISES = (0.25, 0.5, 0.75)


@dataclass(frozen=True)
class Coin:
    """Estimates of many groups as bars, of all of them; and how far 95 of 100 lie from the truth."""

    people: int
    noise: float
    bars: Floats
    width: float
    loss: float


@cache
def coin(people: float, noise: float) -> Coin:
    """Return estimates of groups of so many people, with a coin that answers for this share of them."""
    size = round(people)
    yes = np.random.default_rng(SEED).binomial(size, noise / 2 + (1 - noise) * TRUTH, GROUPS) / size
    found = np.clip(estimated_share(yes, noise), BINS[0], BINS[-1] - 1e-9)
    width = 196 * float(standard_error(TRUTH, size, noise))
    return Coin(size, noise, np.histogram(found, BINS)[0] / GROUPS, width, float(privacy_loss(noise)))


def draw(found: Coin) -> Figure:
    """Draw bars of estimates and a line at the truth."""
    axes = new_axes(250, left=12, right=12, bottom=50, top=26)
    axes.spines["left"].set_visible(False)
    axes.set(xlim=(-50, 110), ylim=(0, TALLEST), yticks=[])
    boxes = [
        Path([(x, 0), (x + 5, 0), (x + 5, y), (x, y), (x, 0)], closed=True)
        for x, y in zip((100 * BINS[:-1]).tolist(), found.bars.tolist(), strict=True)
        if y > 0
    ]
    light(axes, boxes, "glow", edgecolor=stand_in("ink"), linewidth=0.6)
    truth = 100 * TRUTH
    axes.plot([truth, truth], [0, TALLEST], color=stand_in("ink"), linewidth=1.2, dashes=(3, 2))
    label(axes, f"the truth: {truth:.0f}", (truth, TALLEST), offset=(6, -6))
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
        f"Bars heap up around the true 30 of 100. For {people_in_words(found.people)}, a coin for "
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
