"""The outline of what one observer sees in a ring plan, cell by cell: the test of `ring_sight` as shapes.

Through a cell's open front the floor is seen ray by ray. Where the front is left of the centre's shadow and
where a ray meets the back corner of the cell, the outline has corners; between them it follows arcs, which
are drawn as short lines.

Source: benedikt1979 for isovists.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from exhibit.models.arguments import Floats, count, numbers
from exhibit.models.ring_plan import RingPlan
from exhibit.models.ring_sight import observer_places

RAYS = 4  # to each front, besides those that make corners
HAIR = 1e-7  # of a cell's angle: how far a ray keeps clear of a partition and of the centre


@dataclass(frozen=True)
class SeenFloor:
    """One piece of one cell's floor.

    Attributes:
        cell: its number, from 0 at the right, counted upwards.
        near: where the rays pass the open front, shape (rays, 2).
        far: where they end, at a partition or at the back, shape (rays, 2).
    """

    cell: int
    near: Floats
    far: Floats

    @property
    def outline(self) -> Floats:
        """Return the corners in order, shape (2 * rays, 2)."""
        return np.concatenate([self.near, self.far[::-1]])

    @property
    def area(self) -> float:
        """Return the area between the corners, in square units."""
        x, y = self.outline.T
        return float(abs(x @ np.roll(y, -1) - y @ np.roll(x, -1)) / 2)


def seen_floors(plan: RingPlan, observer: tuple[float, float], rays: int = RAYS) -> list[SeenFloor]:
    """Return every piece of floor that somebody at `observer` sees, in order round the ring.

    Args:
        plan: the ring.
        observer: a place inside the ring of fronts and outside the centre.
        rays: to each front; more of them follow the arcs more closely.

    Raises:
        ValueError: if the observer stands in the centre or beyond the fronts, or `rays` is below 2.
    """
    place = numbers("observer", observer)
    if place.shape != (2,):
        raise ValueError(f"observer must be one place, shape (2,); got {place.shape}")
    eye = observer_places(plan, [place])[0]
    count("rays", rays, low=2)
    return [piece for cell in range(plan.cells) for piece in _pieces(plan, eye, cell, rays)]


class _Ray(NamedTuple):
    near: Floats
    far: Floats


def _pieces(plan: RingPlan, eye: Floats, cell: int, rays: int) -> list[SeenFloor]:
    """Return the runs of neighbouring rays that reach into a cell."""
    runs: list[list[_Ray]] = [[]]
    for angle in _angles(plan, eye, cell, rays):
        ray = _ray(plan, eye, cell, angle)
        if ray is not None:
            runs[-1].append(ray)
        elif runs[-1]:
            runs.append([])
    return [
        SeenFloor(cell, np.array([ray.near for ray in run]), np.array([ray.far for ray in run]))
        for run in runs
        if len(run) > 1
    ]


def _angles(plan: RingPlan, eye: Floats, cell: int, rays: int) -> list[float]:
    """Return the angles on the front at which rays pass: evenly, and on both sides of each corner."""
    hair = HAIR * plan.step
    start, end = cell * plan.step + hair, (cell + 1) * plan.step - hair
    corners = [*_to_corners(plan, eye, cell), *_past_the_centre(plan, eye)]
    turned = [start + (angle - start) % (2 * math.pi) for angle in corners]
    beside = [angle + side * hair for angle in turned for side in (-1, 1)]
    inside = [angle for angle in beside if start < angle < end]
    return sorted([*np.linspace(start, end, rays).tolist(), *inside])


def _to_corners(plan: RingPlan, eye: Floats, cell: int) -> list[float]:
    """Return where on the fronts the sight lines to a cell's two back corners pass."""
    angles = (cell * plan.step, (cell + 1) * plan.step)
    return [_front_angle(plan, eye, plan.back * np.array([math.cos(a), math.sin(a)]) - eye) for a in angles]


def _past_the_centre(plan: RingPlan, eye: Floats) -> list[float]:
    """Return where on the fronts the two sight lines pass that just touch the centre."""
    out = float(np.hypot(*eye))
    if plan.centre == 0 or out == 0:
        return []
    inwards = math.atan2(-eye[1], -eye[0])
    half = math.asin(min(plan.centre / out, 1.0))
    rays = [np.array([math.cos(inwards + side), math.sin(inwards + side)]) for side in (-half, half)]
    return [_front_angle(plan, eye, ray) for ray in rays]


def _front_angle(plan: RingPlan, eye: Floats, ray: Floats) -> float:
    x, y = eye + _reach(eye, ray, plan.front) * ray
    return math.atan2(y, x)


def _ray(plan: RingPlan, eye: Floats, cell: int, angle: float) -> _Ray | None:
    """Return a ray through the front at `angle` and where it ends, or None if the centre stops it."""
    near = plan.front * np.array([math.cos(angle), math.sin(angle)])
    sight = near - eye
    nearest = eye + np.clip(-(eye @ sight) / (sight @ sight), 0, 1) * sight
    if float(np.hypot(*nearest)) < plan.centre * (1 - 1e-9):
        return None
    walls = [_to_partition(plan, eye, sight, cell + side) for side in (0, 1)]
    reach = min(_reach(eye, sight, plan.back), *walls)
    return _Ray(near, eye + reach * sight)


def _reach(eye: Floats, ray: Floats, radius: float) -> float:
    """Return how many times `ray` it is from `eye` to a circle round it and the centre."""
    square, along = ray @ ray, eye @ ray
    return float((-along + math.sqrt(along**2 - square * (eye @ eye - radius**2))) / square)


def _to_partition(plan: RingPlan, eye: Floats, ray: Floats, number: int) -> float:
    """Return how many times `ray` it is to a partition beyond the fronts, or infinity."""
    x, y = math.cos(number * plan.step), math.sin(number * plan.step)
    across = float(ray[0] * y - ray[1] * x)
    if abs(across) < 1e-12:
        return math.inf
    reach = float(eye[1] * x - eye[0] * y) / across
    return reach if reach > 1 else math.inf
