"""Cameras that do not see far: the first few cover much, the last few little."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.path import Path
from numpy.typing import NDArray

from empty_tower_book.explorer import Column, Explorer, Slider
from empty_tower_book.figures.style import (
    axis_title,
    figure_of,
    light,
    more_axes,
    new_axes,
    stand_in,
    ticks,
    upward_title,
)
from exhibit.models.arguments import Floats
from exhibit.models.set_cover import coverage, greedy_cover, within_reach

WIDE, HIGH = 14, 9  # crossings
REACH = 2.0  # blocks
CROSSINGS = np.stack(np.meshgrid(np.arange(WIDE), np.arange(HIGH)), axis=-1).reshape(-1, 2).astype(float)


@dataclass(frozen=True)
class Covered:
    """A town with cameras on some crossings, and the share of all crossings that the first 1, 2, ... see."""

    cameras: NDArray[np.int64]
    seen: NDArray[np.bool_]
    shares: Floats

    @property
    def added(self) -> int:
        """Return how many crossings the last of the cameras added."""
        return round(len(CROSSINGS) * float(np.diff(self.shares, prepend=0)[len(self.cameras) - 1]))


@cache
def _plan() -> tuple[NDArray[np.bool_], NDArray[np.int64], Floats]:
    """Return who sees what, the greedy order, and its coverage."""
    sees = within_reach(CROSSINGS, CROSSINGS, REACH)
    order = greedy_cover(sees)
    return sees, order, coverage(sees, order)


def covered(cameras: float) -> Covered:
    """Return the town with the first cameras of the greedy rule, or all if there are fewer."""
    sees, order, shares = _plan()
    taken = order[: max(round(cameras), 1)]
    return Covered(taken, np.asarray(sees[taken].any(axis=0)), shares)


def draw(found: Covered) -> Figure:
    """Draw the town's crossings, seen or not, and below it coverage against the number of cameras."""
    axes = new_axes(430, left=6, right=6, bottom=190, top=6)
    axes.set(xlim=(-0.6, WIDE - 0.4), ylim=(-0.6, HIGH - 0.4))
    axes.set_axis_off()
    light(
        axes,
        [_block(*at) for at in CROSSINGS[~found.seen]],
        "sheet",
        edgecolor=stand_in("rule"),
        linewidth=0.6,
    )
    light(axes, [_block(*at) for at in CROSSINGS[found.seen]], "seen", alpha=0.5)
    for x, y in CROSSINGS[found.cameras]:
        axes.plot(x, y, "o", markersize=9, color=stand_in("glow"), markeredgecolor=stand_in("ink"))
    figure = figure_of(axes)
    _draw_shares(more_axes(figure, left=38, bottom=46, top=276), found)
    return figure


def _draw_shares(axes: Axes, found: Covered) -> None:
    """Draw coverage as it grows, and mark where we are."""
    numbers = np.arange(len(found.shares) + 1)
    shares = 100 * np.concatenate([[0], found.shares])
    axes.plot(numbers, shares, color=stand_in("ink"), linewidth=1.9)
    at = len(found.cameras)
    axes.plot(at, shares[at], "o", markersize=10, color=stand_in("seen"), clip_on=False)
    axes.set(xlim=(0, len(found.shares)), ylim=(0, 100))
    marks = range(0, len(found.shares) + 1, 5)
    ticks(axes, "x", marks, [str(mark) for mark in marks])
    ticks(axes, "y", [0, 50, 100], ["0", "50", "100"])
    axis_title(axes, "Cameras")
    upward_title(axes, "per cent of the crossings, seen")


def _block(x: float, y: float) -> Path:
    low, high = 0.44, 0.44
    return Path(
        [
            (x - low, y - low),
            (x + high, y - low),
            (x + high, y + high),
            (x - low, y + high),
            (x - low, y - low),
        ],
        closed=True,
    )


def cameras_in_words(cameras: float) -> str:
    """Return a number of cameras."""
    return "1 camera" if round(cameras) == 1 else f"{cameras:.0f} cameras"


def finding(found: Covered) -> str:
    """Say what the cameras see, and what the last one added."""
    at, total = len(found.cameras), len(CROSSINGS)
    if at == 1:
        return f"1 camera sees {found.seen.sum()} of {total} crossings."
    last = f"{found.added} more" if found.added > 1 else "a single one"
    return f"{at} cameras see {found.seen.sum()} of {total} crossings. The last of them added {last}."


def alternative(found: Covered) -> str:
    """Say the picture."""
    return (
        f"A town of {WIDE} by {HIGH} crossings, {found.seen.sum()} of them lilac round "
        f"{cameras_in_words(len(found.cameras))}. "
        "Below, a curve of crossings seen rises steeply, then ever more slowly, to 100 per cent."
    )


LAST = len(_plan()[1])
REACHES = Explorer(
    name="reach",
    title="The first half is cheap, the last corner is not.",
    caption=f"Each camera (dot) sees crossings up to {REACH:g} blocks away. Each stands where it adds most.",
    sliders=(
        Slider("cameras", "How many cameras?", "Cameras", (1, 4, 8, 12, LAST), cameras_in_words, start=2),
    ),
    model=covered,
    figure=draw,
    finding=finding,
    alternative=alternative,
    columns=(
        Column("Crossings seen, %", lambda found: f"{100 * found.seen.mean():.0f}"),
        Column("Added by the last camera", lambda found: str(found.added)),
    ),
)
