"""The line on which this lab writes odds ratios: no change in the middle, equal factors equally far."""

from __future__ import annotations

import numpy as np
from matplotlib.axes import Axes
from matplotlib.path import Path

from empty_tower_book.figures.style import label, light, stand_in, ticks
from exhibit.models.camera_scheme import SchemeEffect

LOW, HIGH = 0.5, 2.0
TICKS = (0.5, 0.7, 1.0, 1.4, 2.0)


def prepare(axes: Axes, rows: float) -> None:
    """Set the axes for `rows` odds ratios, one above the other."""
    axes.set(xlim=(LOW, HIGH), ylim=(-0.7, rows - 0.2), xscale="log")
    axes.minorticks_off()
    axes.spines["left"].set_visible(False)
    axes.plot([1, 1], [-0.7, rows - 0.35], color=stand_in("edge"), linewidth=0.8)
    ticks(axes, "x", TICKS, [f"{tick:g}" for tick in TICKS])
    ticks(axes, "y", [], [])
    label(axes, "more crime", (0.97, rows - 0.2), "ink2", ha="right", va="bottom")
    label(axes, "less crime", (1.03, rows - 0.2), "ink2", va="bottom")


def draw_ratio(axes: Axes, found: SchemeEffect, row: float, token: str = "glow") -> None:
    """Draw one odds ratio with its interval; what runs out of the picture is cut off at its edge."""
    low, ratio, high = (float(np.clip(number, LOW, HIGH)) for number in (found.low, found.ratio, found.high))
    line = Path([(low, row), (high, row)])
    light(axes, [line], "ink", fill=False, edgecolor=stand_in("ink"), linewidth=1.6)
    wide, tall = 1.035, 0.26
    corners = [(ratio / wide, row), (ratio, row + tall), (ratio * wide, row), (ratio, row - tall)]
    light(axes, [Path([*corners, corners[0]], closed=True)], token, edgecolor=stand_in("ink"), linewidth=1)
