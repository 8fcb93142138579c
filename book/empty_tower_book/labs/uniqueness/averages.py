"""A whole country, and the same formula at its average district: two numbers that ought not to differ."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from matplotlib.axes import Axes
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
from empty_tower_book.labs.uniqueness.facts import DATE, MONTH, areas, cells, fact_in_words
from exhibit.models.arguments import Floats
from exhibit.models.uniqueness import mean_sizes, unique_chance, unique_share

CURVE = np.logspace(1, 5.1, 83)
CLASSES = np.logspace(1, 5.1, 22)
TALLEST = 42.0  # of 100, the height of the class in which most people live


@dataclass(frozen=True)
class Averages:
    """Of 100 people, the only ones: at two mean sizes, and in the country."""

    fact: int
    curve: Floats
    means: tuple[float, float]
    at_means: tuple[float, float]
    country: float


def averages(fact: float) -> Averages:
    """Return the three numbers for one of three facts."""
    sizes, places = areas()
    means = mean_sizes(sizes, places)
    first, second = (100 * float(unique_chance(mean, cells(fact))) for mean in means)
    country = 100 * unique_share(sizes, places, cells(fact))
    curve = 100 * unique_chance(CURVE, cells(fact))
    return Averages(round(fact), curve, means, (first, second), country)


def draw(found: Averages) -> Figure:
    """Draw where people live as bars, the curve over them, and three marks."""
    axes = new_axes(300, left=38, right=16, bottom=50, top=38)
    axes.set_xscale("log")
    axes.minorticks_off()
    light(axes, _bars(), "rule")
    axes.plot(CURVE, found.curve, color=stand_in("ink"), linewidth=1.9)
    axes.plot([10, CURVE[-1]], [found.country] * 2, color=stand_in("lamp"), linewidth=1.6, dashes=(5, 3))
    label(axes, f"country: {found.country:.0f}", (12, found.country), "lamp", va="top", offset=(0, -5))
    for mean, value, words in zip(found.means, found.at_means, ("mean district", "mean home"), strict=True):
        _mark(axes, mean, value, words)
    axes.set(xlim=(10, CURVE[-1]), ylim=(0, 106))
    ticks(axes, "x", [10, 100, 1_000, 10_000, 100_000], ["10", "100", "1,000", "10,000", "100,000"])
    axes.get_xticklabels()[-1].set_horizontalalignment("right")
    ticks(axes, "y", [0, 50, 100], ["0", "50", "100"])
    axis_title(axes, "People in the district")
    upward_title(axes, "of 100 people, the only ones", rise=12)
    return figure_of(axes)


def _mark(axes: Axes, mean: float, value: float, words: str) -> None:
    axes.plot(mean, value, "o", color=stand_in("seen"), markersize=8)
    first = words == "mean district"
    place: dict[str, Any] = {"offset": (8, 7)} if first else {"ha": "right", "offset": (-8, -12)}
    label(axes, f"{value:.0f}", (mean, value), "seen", weight="bold", **place)
    foot = 20 if first else 3
    label(axes, words, (mean, foot), "seen", ha="right" if first else "left", size=11.5,
          offset=(-5 if first else 5, 0))  # fmt: skip
    axes.plot([mean, mean], [0, value], color=stand_in("seen"), linewidth=0.9)


def _bars() -> list[Path]:
    sizes, places = areas()
    people = np.histogram(sizes, CLASSES, weights=sizes * places)[0]
    heights = TALLEST * people / people.max()
    return [
        Path([(x0, 0), (x1, 0), (x1, y), (x0, y), (x0, 0)], closed=True)
        for x0, x1, y in zip(CLASSES[:-1], CLASSES[1:], heights, strict=True)
    ]


def finding(found: Averages) -> str:
    """Say the three numbers."""
    district, home = (f"{value:.0f}" for value in found.at_means)
    return (
        f"At the mean district, {district} of 100 people would be the only ones with their "
        f"{fact_in_words(found.fact)}; at the district of a mean person, {home}. In the country it is "
        f"{found.country:.0f}."
    )


def alternative(found: Averages) -> str:
    """Say the picture."""
    district, home = (f"{value:.0f}" for value in found.at_means)
    return (
        f"A curve falls from 100 as districts grow, over bars of where people live. It stands at {district} "
        f"for the mean district and {home} for the mean home; the country is at {found.country:.0f}."
    )


AVERAGES = Explorer(
    name="averages",
    title="The average district is nobody’s home.",
    caption="32,948 postal areas, United States, 2010. Bars: where people live. Dots: two kinds of average.",
    sliders=(
        Slider("fact", "What is known?", "Known", (MONTH, DATE), fact_in_words, start=1, row=fact_in_words),
    ),
    model=averages,
    figure=draw,
    finding=finding,
    alternative=alternative,
    columns=(
        Column("Mean district", lambda found: f"{found.at_means[0]:.1f}"),
        Column("Mean home", lambda found: f"{found.at_means[1]:.1f}"),
        Column("Country", lambda found: f"{found.country:.1f}"),
    ),
)
