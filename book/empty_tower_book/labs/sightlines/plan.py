"""The ring plan as a picture: walls in ink, cells dark, and in lilac what somebody in the middle sees."""

from __future__ import annotations

import numpy as np
from matplotlib.axes import Axes
from matplotlib.path import Path

from empty_tower_book.figures.outline import closed
from empty_tower_book.figures.style import light, stand_in
from exhibit.models.arguments import Floats
from exhibit.models.ring_isovist import SeenFloor, seen_floors
from exhibit.models.ring_plan import OUTSIDE, RingPlan

WINDOW = (0.36, 0.64)  # of a cell's outer wall
FINE = 0.2  # feet that an outline may be off
RAYS = 4


def draw_plan(axes: Axes, plan: RingPlan, observers: Floats) -> None:
    """Draw the plan, what each observer sees of it, and the observers on top."""
    axes.set(xlim=(-OUTSIDE - 0.5, OUTSIDE + 0.5), ylim=(-OUTSIDE - 0.5, OUTSIDE + 0.5), aspect="equal")
    axes.set_axis_off()
    light(axes, [_disc(plan.back)], "sheet")
    light(axes, [_disc(plan.front)], "ground")
    for eye in observers:
        floors = seen_floors(plan, (float(eye[0]), float(eye[1])), RAYS)
        light(axes, _beams(eye, floors), "seen", alpha=0.13)
        light(axes, [closed(floor.outline, FINE) for floor in floors], "seen", alpha=0.66)
    _draw_walls(axes, plan)
    for eye in observers:
        axes.plot(
            *eye, "o", markersize=11, color=stand_in("glow"), markeredgecolor=stand_in("ink"), clip_on=False
        )


def _draw_walls(axes: Axes, plan: RingPlan) -> None:
    """Draw partitions, the outer wall with its windows, and what is built up in the middle."""
    rays = plan.partitions()
    walls = Path.make_compound_path(*(Path([plan.front * ray, plan.back * ray]) for ray in rays))
    light(axes, [walls], "ground", fill=False, edgecolor=stand_in("ink"), linewidth=1.3)
    light(axes, _outer_wall(plan), "ink")
    if plan.centre:
        light(axes, [_disc(plan.centre)], "sheet", edgecolor=stand_in("ink"), linewidth=1.3)


def _outer_wall(plan: RingPlan) -> list[Path]:
    """Return the pieces of wall between one window and the next, bent at the partition."""
    low, high = WINDOW[1] - 1, WINDOW[0]
    turns = (
        np.arange(plan.cells)[:, None] * plan.step + np.array([low, low / 2, 0, high / 2, high]) * plan.step
    )
    rays = np.stack([np.cos(turns), np.sin(turns)], axis=-1)
    return [closed(np.concatenate([plan.back * ray, OUTSIDE * ray[::-1]])) for ray in rays]


def _beams(eye: Floats, floors: list[SeenFloor]) -> list[Path]:
    """Return the triangles of air through which the floors are seen, neighbours joined."""
    runs: list[list[Floats]] = []
    for floor in floors:
        joined = runs and float(np.hypot(*(runs[-1][-1][-1] - floor.near[0]))) < 0.01
        if joined:
            runs[-1].append(floor.near)
        else:
            runs.append([floor.near])
    return [closed(np.concatenate([[eye], *run]), 4 * FINE) for run in runs]


def _disc(radius: float) -> Path:
    return Path.circle((0, 0), radius)
