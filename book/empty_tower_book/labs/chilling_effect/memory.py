"""Series without any event: how often the method finds one all the same."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.path import Path

from empty_tower_book.explorer import Column, Explorer, Slider
from empty_tower_book.figures.style import figure_of, label, light, new_axes, stand_in, upward_title
from empty_tower_book.labs.chilling_effect.everywhere import FIRST, LAST, SURE
from empty_tower_book.labs.chilling_effect.views import EVENT, GOOD_MONTHS
from exhibit.models.interrupted_series import jump_t_everywhere, wandering_series

SERIES = 2000
SEED = 2013


@dataclass(frozen=True)
class Memory:
    """Of a hundred series without an event, how many seem to have one."""

    memory: float
    fixed: int
    anywhere: int


@cache
def memory(memory: float) -> Memory:
    """Return false alarms for the month chosen beforehand, and for the loudest month of all."""
    generator = np.random.default_rng(SEED)
    series = wandering_series(SERIES, GOOD_MONTHS, memory, generator)
    loud = np.abs(jump_t_everywhere(series, FIRST, LAST)) > SURE
    fixed, anywhere = loud[:, EVENT - FIRST].mean(), loud.any(axis=1).mean()
    return Memory(memory, round(100 * float(fixed)), round(100 * float(anywhere)))


def draw(found: Memory) -> Figure:
    """Draw two bars: a month chosen beforehand, and a month picked afterwards."""
    axes = new_axes(250, left=12, bottom=34, top=40)
    axes.spines["left"].set_visible(False)
    axes.set(xlim=(-0.6, 3.6), ylim=(0, 112), xticks=[], yticks=[])
    _draw_bar(axes, 0.5, found.fixed, "month chosen beforehand", "glow")
    _draw_bar(axes, 2.5, found.anywhere, "loudest of 21 months", "lamp")
    axes.plot([-0.1, 1.1], [5, 5], color=stand_in("ink"), linewidth=1.2, dashes=(2, 2))
    label(axes, "5 promised", (1.16, 5), "ink2", size=11.5)
    upward_title(axes, "of 100 series in which nothing happened, seem to break", rise=18)
    return figure_of(axes)


def _draw_bar(axes: Axes, x: float, height: int, words: str, token: str) -> None:
    box = [(x - 0.6, 0), (x - 0.6, height), (x + 0.6, height), (x + 0.6, 0), (x - 0.6, 0)]
    light(axes, [Path(box, closed=True)], token, edgecolor=stand_in("ink"), linewidth=1)
    label(axes, str(height), (x, height), ha="center", va="bottom", weight="bold", size=17, offset=(0, 4))
    label(axes, words, (x, 0), "ink2", ha="center", va="top", offset=(0, -8), size=12)


def memory_in_words(memory: float) -> str:
    """Return how much of a month's mood is left in the next."""
    return "nothing" if memory == 0 else f"{100 * memory:.0f} per cent"


def finding(found: Memory) -> str:
    """Say both false alarms."""
    return (
        f"Nothing happened, and {found.fixed} of 100 series seem to break in the month that was chosen "
        f"beforehand. If the loudest month may be picked afterwards, {found.anywhere} do."
    )


def alternative(found: Memory) -> str:
    """Say the picture."""
    return (
        f"Two bars of 100 series without an event. Month chosen beforehand: {found.fixed} seem to break. "
        f"Loudest of 21 months: {found.anywhere}. A dashed line marks 5."
    )


MEMORY = Explorer(
    name="memory",
    title="A series with a memory breaks all by itself.",
    caption=f"{SERIES:,} invented series of {GOOD_MONTHS} months each, tried with the method of this lab.",
    sliders=(
        Slider(
            name="memory",
            label="How much of a month’s mood is left in the next?",
            unit="Per cent",
            values=(0, 0.3, 0.6, 0.9),
            words=memory_in_words,
            scale=100,
            step=0.05,
        ),
    ),
    model=memory,
    figure=draw,
    finding=finding,
    alternative=alternative,
    columns=(
        Column("Chosen beforehand, of 100", lambda found: str(found.fixed)),
        Column("Picked afterwards, of 100", lambda found: str(found.anywhere)),
    ),
)
