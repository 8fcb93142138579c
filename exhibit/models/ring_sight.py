"""Who sees how much of the cells' floor in a ring plan, by one exact test for every point.

Somebody at p, inside the ring of fronts, sees a point q of a cell if and only if

    the line from p to q crosses the circle |x| = R_i between q's own two partitions, and
    no point of it is nearer to the centre than c.

A cell is a sector of less than half a turn, and p lies within |x| < R_i. So the line crosses the fronts
once, and from there on it stays in the cell: the test is exact. The set of all q that are seen is an
isovist.

    symbol  meaning                                          unit
    S       share of the cells' floor that somebody sees     0 to 1
    A       (S - S') / (S + S'), where S' is the share of the floor from which it can be told
            whether somebody is at p                         -1 to 1

Sources: benedikt1979 for isovists; the symbols S and A are this course's own.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

from exhibit.models.arguments import Floats, broadcast, count, numbers
from exhibit.models.ring_plan import RingPlan, floor_points

POINTS = 48_000
SLACK = 1e-9  # in radii squared: somebody leaning on the centre is not inside it


def visible(plan: RingPlan, observers: ArrayLike, points: ArrayLike) -> NDArray[np.bool_]:
    """Return which points each observer sees, shape (observers, N, points a cell).

    Args:
        plan: the ring.
        observers: places inside the ring of fronts and outside the centre, shape (observers, 2).
        points: places in the cells, shape (N, points a cell, 2), cell by cell as `floor_points` gives them.

    Raises:
        ValueError: if a shape is wrong or an observer stands in the centre or beyond the fronts.
    """
    p = observer_places(plan, observers)[:, None, None]
    q = numbers("points", points)
    if q.ndim != 3 or q.shape[0] != plan.cells or q.shape[2] != 2:
        raise ValueError(f"points must have the shape ({plan.cells}, points a cell, 2); got {q.shape}")
    sight = q - p
    square, along = _dot(sight, sight), _dot(p, sight)
    nearest = p - np.clip(along / square, -1, 0)[..., None] * sight
    beside = along**2 - square * (_dot(p, p) - plan.front**2)
    door = p + ((np.sqrt(beside) - along) / square)[..., None] * sight
    clear = _dot(nearest, nearest) >= plan.centre**2 - SLACK * plan.front**2
    return np.asarray(clear & _between_partitions(plan, door))


def cell_shares(plan: RingPlan, observers: ArrayLike, points: int = POINTS) -> Floats:
    """Return the share of each cell's floor that at least one observer sees, shape (N,), 0 to 1.

    Raises:
        ValueError: as `visible`, or if `points` is not a whole number from 1 upwards.
    """
    floor = floor_points(plan, count("points", points, low=1))
    return np.asarray(visible(plan, observers, floor).any(axis=0).mean(axis=1))


def seen_share(plan: RingPlan, observers: ArrayLike, points: int = POINTS) -> float:
    """Return S, the share of the floor of all cells that at least one observer sees, 0 to 1.

    Raises:
        ValueError: as `cell_shares`.
    """
    return float(cell_shares(plan, observers, points).mean())


def asymmetry(seen: ArrayLike, seen_back: ArrayLike) -> Floats:
    """Return A for shares S and S': 1 if only the middle sees, 0 if both see alike, -1 if only the cells see.

    Raises:
        ValueError: if a share is outside 0 to 1, or both are 0 and nobody sees anybody.
    """
    s, back = broadcast(seen=numbers("seen", seen, 0, 1), seen_back=numbers("seen_back", seen_back, 0, 1))
    if np.any(s + back == 0):
        raise ValueError("seen and seen_back must not both be 0: nobody sees anybody")
    return np.asarray((s - back) / (s + back))


def observer_places(plan: RingPlan, observers: ArrayLike) -> Floats:
    """Return `observers` as places, shape (observers, 2), if somebody can stand there.

    Raises:
        ValueError: if the shape is wrong or a place is in the centre or beyond the fronts.
    """
    p = numbers("observers", observers)
    if p.ndim != 2 or p.shape[1] != 2:
        raise ValueError(f"observers must have the shape (observers, 2); got {p.shape}")
    out = np.hypot(*p.T)
    if np.any(out >= plan.front) or np.any(out**2 < plan.centre**2 - SLACK * plan.front**2):
        raise ValueError(
            f"observers must stand from {plan.centre:g} to below {plan.front:g} from the centre; "
            f"got {out.min():g} to {out.max():g}"
        )
    return p


def _between_partitions(plan: RingPlan, door: Floats) -> NDArray[np.bool_]:
    """Return whether places on the fronts lie between the partitions of the cell of their row."""
    first = plan.partitions()[:, None]
    second = np.roll(first, -1, axis=0)
    return np.asarray((_cross(first, door) >= 0) & (_cross(door, second) >= 0))


def _dot(a: Floats, b: Floats) -> Floats:
    return np.asarray((a * b).sum(axis=-1))


def _cross(a: Floats, b: Floats) -> Floats:
    return np.asarray(a[..., 0] * b[..., 1] - a[..., 1] * b[..., 0])
