"""A forest of trials: one answer or many, and what the next study would find."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.path import Path

from empty_tower_book.explorer import Column, Explorer, Slider
from empty_tower_book.figures.style import axis_title, figure_of, label, light, new_axes, stand_in, ticks
from empty_tower_book.labs.watching_eyes.table import Trials, all_trials
from exhibit.models.meta_analysis import Pooled, pool

MOST = 13
LEFT, RIGHT = 0.06, 4.0
REACH = 1.96
TICKS = (0.1, 0.25, 0.5, 1, 2, 4)


@dataclass(frozen=True)
class Forest:
    """The trials in view, and what they say together."""

    trials: Trials
    pooled: Pooled
    random: bool

    @property
    def ratios(self) -> tuple[float, float, float]:
        """Return the pooled risk ratio with the ends of its interval."""
        low, high = np.exp(self.pooled.interval)
        return float(np.exp(self.pooled.mean)), float(low), float(high)


def forest(trials: float, random: float) -> Forest:
    """Return the oldest trials pooled, as one effect (0) or as many (1)."""
    seen = all_trials().first(round(trials))
    return Forest(seen, pool(seen.effect, seen.variance, random=random >= 0.5), random >= 0.5)


def draw(found: Forest) -> Figure:
    """Draw every trial as a line with a square as large as its weight, and the pooled answer below."""
    axes = new_axes(392, left=44, bottom=50, top=26)
    axes.set(xlim=(LEFT, RIGHT), ylim=(-2.2, MOST - 0.2), xscale="log")
    axes.minorticks_off()
    axes.spines["left"].set_visible(False)
    axes.tick_params(axis="y", length=0)
    axes.plot([1, 1], [-2, MOST - 0.4], color=stand_in("edge"), linewidth=0.8)
    rows = MOST - 1 - np.arange(found.trials.effect.size)
    _draw_trials(axes, found, rows)
    _draw_pooled(axes, found)
    ticks(axes, "x", TICKS, [f"{tick:g}" for tick in TICKS])
    ticks(axes, "y", rows.tolist(), [str(year) for year in found.trials.years])
    axis_title(axes, "Risk with the vaccine, against the risk without")
    label(axes, "helps", (0.94, MOST - 0.2), "ink2", ha="right", va="bottom", offset=(0, 4))
    label(axes, "harms", (1.06, MOST - 0.2), "ink2", va="bottom", offset=(0, 4))
    return figure_of(axes)


def _draw_trials(axes: Axes, found: Forest, rows: np.ndarray[tuple[int], np.dtype[np.int64]]) -> None:
    reach = REACH * np.sqrt(found.trials.variance)
    low, high = np.exp(found.trials.effect - reach), np.exp(found.trials.effect + reach)
    lines = [
        _line(max(float(a), LEFT), min(float(b), RIGHT), int(row))
        for a, b, row in zip(low, high, rows, strict=True)
    ]
    light(axes, lines, "ink", fill=False, edgecolor=stand_in("ink"), linewidth=1.3)
    sizes = 0.12 + 0.3 * np.sqrt(found.pooled.weights / found.pooled.weights.max())
    marks = [
        _square(float(np.exp(y)), int(row), float(size))
        for y, row, size in zip(found.trials.effect, rows, sizes, strict=True)
    ]
    light(axes, marks, "glow", edgecolor=stand_in("ink"), linewidth=1)


def _draw_pooled(axes: Axes, found: Forest) -> None:
    ratio, low, high = found.ratios
    if (wide := found.pooled.prediction) is not None and found.random:
        low_end, high_end = (float(np.clip(np.exp(end), LEFT, RIGHT)) for end in wide)
        light(
            axes,
            [_line(low_end, high_end, -1.2)],
            "lamp",
            fill=False,
            edgecolor=stand_in("lamp"),
            linewidth=1.6,
        )
    diamond = [(low, -1.2), (ratio, -0.75), (high, -1.2), (ratio, -1.65), (low, -1.2)]
    light(axes, [Path(diamond, closed=True)], "lamp")
    label(axes, "together", (LEFT, -1.2), "lamp", weight="bold", offset=(-34, 0))


def _line(left: float, right: float, row: float) -> Path:
    return Path([(left, row), (right, row)])


def _square(x: float, row: float, size: float) -> Path:
    wide = 1 + 0.32 * size
    corners = [(x / wide, row - size), (x * wide, row - size), (x * wide, row + size), (x / wide, row + size)]
    return Path([*corners, corners[0]], closed=True)


def random_in_words(random: float) -> str:
    """Return the model."""
    return "each its own" if random >= 0.5 else "one and the same"


def trials_in_words(trials: float) -> str:
    """Return how many trials are in view."""
    return f"the oldest {trials:.0f}" if trials < MOST else f"all {MOST}"


def finding(found: Forest) -> str:
    """Say the pooled risk, and what the next study may find."""
    ratio, low, high = found.ratios
    number = found.trials.effect.size
    first = f"{number} trials say: {ratio:.2f} times the risk ({low:.2f} to {high:.2f})."
    if not found.random:
        return f"{first} This takes all scatter between the trials for chance."
    ends = found.pooled.prediction
    wide = np.exp(ends) if ends is not None else (0.0, 0.0)
    return f"{first} A further trial could lie anywhere from {wide[0]:.2f} to {wide[1]:.2f}."


def alternative(found: Forest) -> str:
    """Say the picture."""
    ratio, low, high = found.ratios
    return (
        f"{found.trials.effect.size} trials as lines with squares, a diamond below "
        f"at {ratio:.2f}, from {low:.2f} to {high:.2f}."
    )


def _ratio(found: Forest) -> str:
    ratio, low, high = found.ratios
    return f"{ratio:.2f} ({low:.2f}–{high:.2f})"


TRIALS = Explorer(
    name="trials",
    title="One diamond can hide thirteen answers.",
    caption="Risk ratios by year, with 95 per cent intervals; the larger a square, the more it counts.",
    sliders=(
        Slider("trials", "How many trials do you know?", "Trials", (4, 7, 10, 13), trials_in_words, start=3),
        Slider("random", "Which effect do they measure?", "Model", (0, 1), random_in_words, start=1),
    ),
    model=forest,
    figure=draw,
    finding=finding,
    alternative=alternative,
    columns=(
        Column("Pooled, one effect", _ratio, second=0),
        Column("Pooled, each its own", _ratio, second=1),
        Column("I², in 100", lambda found: f"{100 * found.pooled.i2:.0f}", second=1),
    ),
)
