"""A crowd with normal thresholds: the same mean, more spread, and calm is gone."""

from __future__ import annotations

import math
from dataclasses import dataclass

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
from empty_tower_book.labs.thresholds.wording import in_table, of_hundred
from empty_tower_book.labs.thresholds.wording import people as in_people
from exhibit.models.arguments import Floats
from exhibit.models.threshold_cascade import settled, share_willing, tipping_share

MEAN = 0.25
ROUNDS = 60


@dataclass(frozen=True)
class Spread:
    """The curve F on `x`, the rounds from an empty square, their end, and what would tip it, in shares."""

    spread: float
    watch: float
    x: Floats
    willing: Floats
    rounds: Floats
    end: float
    tip: float


def spread(spread: float, watch: float) -> Spread:
    """Return all of it for a spread and a rise of thresholds, both in people of a hundred."""
    sd, rise = spread / 100, watch / 100
    x = np.linspace(0, 1, 81)
    rounds = [0.0]
    for _ in range(ROUNDS):
        rounds.append(float(share_willing(rounds[-1], MEAN, sd, rise)))
    end = float(settled(MEAN, sd, rise))
    return Spread(
        spread,
        watch,
        x,
        share_willing(x, MEAN, sd, rise),
        np.array(rounds),
        end,
        float(tipping_share(MEAN, sd, rise)),
    )


def draw(found: Spread) -> Figure:
    """Draw F, the diagonal, and the staircase between them."""
    axes = new_axes(320, left=38, bottom=48, top=36)
    axes.plot([0, 100], [0, 100], color=stand_in("edge"), linewidth=0.9)
    axes.plot(100 * found.x, 100 * found.willing, color=stand_in("ink"), linewidth=1.9)
    x, y = _staircase(found.rounds)
    axes.plot(100 * x, 100 * y, color=stand_in("lamp"), linewidth=1.5)
    axes.plot(
        [100 * found.end], [100 * found.end], "o",
        color=stand_in("ink"), markersize=9, markerfacecolor=stand_in("glow"), clip_on=False,
    )  # fmt: skip
    if not math.isnan(found.tip):
        axes.plot(
            [100 * found.tip], [100 * found.tip], "o",
            color=stand_in("ink"), markersize=8, markerfacecolor=stand_in("sheet"),
        )  # fmt: skip
        label(axes, "it tips here", (100 * found.tip, 100 * found.tip), offset=(9, -9))
    axes.set(xlim=(0, 100), ylim=(0, 102))
    ticks(axes, "x", [0, 25, 50, 75, 100], ["0", "25", "50", "75", "100"])
    ticks(axes, "y", [0, 25, 50, 75, 100], ["0", "25", "50", "75", "100"])
    axis_title(axes, "People of 100 on the square")
    upward_title(axes, "of 100, next round")
    _name(axes, found)
    return figure_of(axes)


def _staircase(rounds: Floats) -> tuple[Floats, Floats]:
    """Return the corners of the rounds, up to the curve and over to the diagonal, but for invisible steps."""
    visible = np.flatnonzero(np.diff(rounds) > 0.002)
    last = int(visible[-1]) + 1 if visible.size else 0
    kept = rounds[: last + 1]
    return np.repeat(kept, 2)[:-1], np.concatenate([[0], np.repeat(kept[1:], 2)])


def _name(axes: Axes, found: Spread) -> None:
    label(axes, "as many as now", (67, 53), "ink2")
    axes.annotate(
        f"ends at {of_hundred(found.end)}", (1, 1), xycoords="axes fraction", xytext=(0, 9),
        textcoords="offset points", ha="right", fontsize=16, weight="bold", color=stand_in("ink"),
        annotation_clip=False,
    )  # fmt: skip


def spread_in_words(spread: float) -> str:
    """Return the standard deviation in words."""
    return f"by about {in_people(spread)}"


def watch_in_words(watch: float) -> str:
    """Return the rise of the thresholds in words."""
    return "not at all" if watch == 0 else f"by {in_people(watch)}"


def finding(found: Spread) -> str:
    """Say where it ends, and how long that takes, or what it would take to end elsewhere."""
    first = f"From an empty square, {of_hundred(found.end)} of 100 people stand there in the end"
    if found.end < 0.5:
        return f"{first}. If {math.ceil(100 * found.tip)} came at once, nearly all would follow."
    reached = int(np.argmax(found.rounds > found.end - 0.01))
    return f"{first}, after {reached} rounds. Nobody has to call them."


def alternative(found: Spread) -> str:
    """Say the picture."""
    shape = "meets the diagonal early" if found.end < 0.5 else "stays above the diagonal almost to the top"
    return (
        f"An S-shaped curve, spread {found.spread:g}, thresholds raised by {found.watch:g}. It {shape}. "
        f"A staircase from zero ends at {of_hundred(found.end)} of 100."
    )


def _column(watch: float) -> Column[Spread]:
    return Column(f"End, up by {watch:g}", lambda found: in_table(found.end), second=watch)


SPREAD = Explorer(
    name="spread",
    title="Between calm and crowd lies less than one person.",
    caption="On average people wait for 25 of 100. The curve says how many would stand there next.",
    sliders=(
        Slider(
            name="spread",
            label="How far do people differ?",
            unit="Spread",
            values=(6, 12, 12.5, 18),
            words=spread_in_words,
            start=1,
            step=0.1,
        ),
        Slider(
            name="watch",
            label="Watching makes each wait for more:",
            unit="Thresholds up by, people",
            values=(0, 3, 10),
            words=watch_in_words,
            step=0.5,
        ),
    ),
    model=spread,
    figure=draw,
    finding=finding,
    alternative=alternative,
    columns=(_column(0), _column(3), _column(10)),
)
