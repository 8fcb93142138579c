"""Why a hundred: how wide the interval is, and how often it leaves 0 out, by the number of visitors."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
from matplotlib.figure import Figure
from numpy.typing import NDArray

from empty_tower_book.explorer import Column, Explorer, Slider
from empty_tower_book.figures.style import (
    FIRST,
    axis_title,
    figure_of,
    label,
    new_axes,
    stand_in,
    ticks,
    upward_title,
)
from empty_tower_book.labs.results.people import EFFECTS, ROUNDS, SIMULATED, TRIPS, histogram, visitors
from empty_tower_book.labs.results.wording import effect_in_words, people_in_words
from exhibit.models.bootstrap import mean_of

CROWDS = (20, 40, 100, 200, 400)
EXHIBITS = 400  # museums in which the same number of visitors came
REDRAWN = 400
POOL, SEED = 80_000, 12


@dataclass(frozen=True)
class Chance:
    """What an exhibit with so many visitors finds.

    Attributes:
        people: visitors.
        half_width: half of the 95 % interval of tower minus nobody, in trips of eight; mean of all exhibits.
        found: share of exhibits whose interval leaves out 0.
    """

    people: int
    half_width: float
    found: float


@dataclass(frozen=True)
class Hundred:
    """The chances of one size, and of all printed sizes for the line."""

    effect: float
    at: Chance
    line: tuple[Chance, ...]


def a_hundred(people: float, effect: float) -> Hundred:
    """Return what many exhibits with so many visitors find."""
    effect = round(effect, 2)
    return Hundred(effect, chance(round(people), effect), tuple(chance(crowd, effect) for crowd in CROWDS))


@cache
def chance(people: int, effect: float, exhibits: int = EXHIBITS) -> Chance:
    """Let so many exhibits open, with other visitors each, and look at their intervals."""
    gaps = _gaps(effect)
    generator = np.random.default_rng([SEED, people])
    crowds = generator.choice(gaps, (exhibits, people))
    found = [mean_of(histogram(crowd), generator, REDRAWN) for crowd in crowds]
    return Chance(
        people,
        float(np.mean([(estimate.high - estimate.low) / 2 for estimate in found])),
        float(np.mean([estimate.excludes_zero for estimate in found])),
    )


@cache
def _gaps(effect: float) -> NDArray[np.int64]:
    steps = visitors(POOL, effect, SEED)
    return np.asarray(steps[:, ROUNDS.index("tower")] - steps[:, 0])


def draw(found: Hundred) -> Figure:
    """Draw the share of exhibits that see an effect against their number of visitors."""
    axes = new_axes(276, left=44, bottom=50, top=60)
    axes.set_xscale("log")
    axes.minorticks_off()
    axes.set(xlim=(17, 470), ylim=(0, 1.02))
    shares = [chance.found for chance in found.line]
    axes.plot(CROWDS, shares, color=stand_in("ink"), **FIRST)
    axes.plot([found.at.people] * 2, [0, found.at.found], color=stand_in("edge"), linewidth=0.9)
    axes.plot([found.at.people], [found.at.found], marker="o", markersize=10, color=stand_in("glow"),
              markeredgecolor=stand_in("ink"))  # fmt: skip
    left = found.at.people > 100
    high = found.at.found > 0.9
    label(
        axes, f"{100 * found.at.found:.0f} in 100", (found.at.people, found.at.found), weight="bold",
        ha="right" if left else "left", offset=(-10 if left else 10, -16 if high else 14),
    )  # fmt: skip
    ticks(axes, "x", CROWDS, [str(crowd) for crowd in CROWDS])
    ticks(axes, "y", [0, 0.5, 1], ["0", "50", "100"])
    axis_title(axes, "Visitors who agreed")
    upward_title(axes, "of 100 exhibits, intervals without 0")
    label(axes, SIMULATED, (17, 1.02), "ink2", offset=(-6, 44))
    return figure_of(axes)


def finding(found: Hundred) -> str:
    """Say how often the interval leaves out 0, and how wide it is."""
    at = found.at
    what = "cry wolf: 0 lies outside their interval, though the tower does nothing"
    if found.effect:
        what = "find the tower’s effect: 0 lies outside their interval"
    return (
        f"With {at.people} visitors, {100 * at.found:.0f} of 100 exhibits {what}. The interval reaches "
        f"{at.half_width:.2f} trips to either side, or {at.half_width / TRIPS:.3f} of all trips."
    )


def alternative(found: Hundred) -> str:
    """Say the picture."""
    shares = ", ".join(f"{chance.people}: {100 * chance.found:.0f}" for chance in found.line)
    shape = "A line that stays on the floor" if found.effect == 0 else "A line that rises"
    return (
        f"{shape}: of 100 simulated exhibits, intervals without 0, by visitors: {shares}. "
        f"Marked: {found.at.people}."
    )


A_HUNDRED = Explorer(
    name="a_hundred",
    title="Before a hundred, an exhibit mostly shows itself.",
    caption=f"{EXHIBITS} simulated exhibits of each size. Tower against nobody, within each visitor.",
    sliders=(
        Slider("people", "How many visitors agreed?", "Visitors", CROWDS, people_in_words, start=2, step=20),
        Slider("effect", "What does the tower do to them?", "Log-odds", EFFECTS, effect_in_words, step=0.1),
    ),
    model=a_hundred,
    figure=draw,
    finding=finding,
    alternative=alternative,
    columns=(
        Column("Half of the interval, trips of eight", lambda found: f"{found.at.half_width:.2f}", -0.6),
        Column("Without 0, moderate effect, of 100", lambda found: f"{100 * found.at.found:.0f}", -0.6),
        Column("small effect", lambda found: f"{100 * found.at.found:.0f}", -0.2),
        Column("no effect", lambda found: f"{100 * found.at.found:.0f}", 0.0),
    ),
)  # fmt: skip
