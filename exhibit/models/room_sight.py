"""Sight in any room with straight walls: who sees whom, and the outline of what one person sees.

A room is a polygon whose walls do not cross each other. Two points of it see each other if the segment
between them stays in the room; it may touch a wall or graze a corner. What one point sees is its isovist.

The walls cut a segment into parts, and it stays in the room if the middle of each part does. That is exact
up to rounding, for a cost of walls x (pairs + cuts). Lengths are in any one unit.

Source: benedikt1979 for isovists.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

from exhibit.models.arguments import Floats, numbers

TOUCH = 1e-9  # of the room's size: nearer than that is touching
TURN = 1e-6  # radians to both sides of a corner


def sees(room: ArrayLike, here: ArrayLike, there: ArrayLike) -> NDArray[np.bool_]:
    """Return whether points see each other; `here` and `there` broadcast to shape (pairs, 2).

    Args:
        room: corners in order, shape (corners, 2), at least three.
        here: points in the room, shape (2,) or (pairs, 2).
        there: the points that they look at, likewise.

    Raises:
        ValueError: if a shape is wrong.
    """
    walls = _corners(room)
    a, b = np.broadcast_arrays(_points("here", here), _points("there", there))
    cuts = np.sort(_cuts(walls, a, b - a), axis=1)
    pair, part = np.nonzero(np.diff(cuts, axis=1) > TOUCH)
    middles = (cuts[pair, part + 1] + cuts[pair, part]) / 2
    free = np.ones(len(a), dtype=np.bool_)
    if pair.size:
        places = a[pair] + middles[:, None] * (b - a)[pair]
        free[pair[~inside(walls, places)]] = False
    return free


def inside(room: ArrayLike, points: ArrayLike) -> NDArray[np.bool_]:
    """Return whether points of shape (..., 2) lie in the room or on its walls.

    Raises:
        ValueError: if a shape is wrong.
    """
    start = _corners(room)
    places = numbers("points", points)
    if places.ndim == 0 or places.shape[-1] != 2:
        raise ValueError(f"points must have the shape (..., 2); got {places.shape}")
    q = places[..., None, :]
    end = np.roll(start, -1, axis=0)
    side = _cross(end - start, q - start)
    rises = (start[:, 1] <= q[..., 1]) & (q[..., 1] < end[:, 1]) & (side > 0)
    falls = (end[:, 1] <= q[..., 1]) & (q[..., 1] < start[:, 1]) & (side < 0)
    within = np.asarray((rises | falls).sum(axis=-1) % 2 == 1)
    # Only where the walls were crossed evenly often can it matter whether a point lies on one.
    within[~within] = _on_a_wall(start, end, q[~within])
    return within


def isovist(room: ArrayLike, here: ArrayLike) -> Floats:
    """Return the outline of what one point inside the room sees, counter-clockwise, shape (rays, 2).

    A ray goes to each corner and narrowly past it on both sides; it ends at the first wall.

    Raises:
        ValueError: if a shape is wrong or `here` is not inside the room.
    """
    start, at = _corners(room), _points("here", here)[0]
    if not inside(start, at):
        raise ValueError(f"here must be inside the room; got ({at[0]:g}, {at[1]:g})")
    towards = np.arctan2(*(start - at).T[::-1])
    angles = np.unique(np.concatenate([towards - TURN, towards, towards + TURN]))
    rays = np.stack([np.cos(angles), np.sin(angles)], axis=1)
    wall = np.roll(start, -1, axis=0) - start
    with np.errstate(divide="ignore", invalid="ignore"):
        across = _cross(rays[:, None], wall)
        reach = _cross(start - at, wall) / across
        along = _cross(start - at, rays[:, None]) / across
    hits = (across != 0) & (reach > 0) & (along >= -TOUCH) & (along <= 1 + TOUCH)
    first = np.where(hits, reach, np.inf).min(axis=1)
    met = np.isfinite(first)
    return np.asarray(at + first[met, None] * rays[met])


def _cuts(walls: Floats, start: Floats, ray: Floats) -> Floats:
    """Return where along each segment, 0 to 1, walls cut it; 0 and 1 are its ends, and no cut."""
    wall = np.roll(walls, -1, axis=0) - walls
    apart = walls - start[:, None]
    with np.errstate(divide="ignore", invalid="ignore"):
        across = _cross(ray[:, None], wall)
        reach, along = _cross(apart, wall) / across, _cross(apart, ray[:, None]) / across
    cut = (across != 0) & (reach > 0) & (reach < 1) & (along >= -TOUCH) & (along <= 1 + TOUCH)
    corners = _past_corners(apart, ray)
    ends = np.broadcast_to([0.0, 1.0], (len(start), 2))
    return np.concatenate([ends, np.where(cut, reach, 0.0), corners], axis=1)


def _past_corners(apart: Floats, ray: Floats) -> Floats:
    """Return where along each segment a corner lies on it, which also cuts walls along the segment."""
    square = np.maximum((ray**2).sum(axis=1), np.finfo(float).tiny)[:, None]
    along = (apart * ray[:, None]).sum(axis=2) / square
    off = np.abs(_cross(apart, ray[:, None])) / square
    return np.where((off < TOUCH) & (along > 0) & (along < 1), along, 0.0)


def _on_a_wall(start: Floats, end: Floats, q: Floats) -> NDArray[np.bool_]:
    wall, size = end - start, np.ptp(start, axis=0).max()
    square = np.maximum((wall**2).sum(axis=1), np.finfo(float).tiny)
    along = np.clip(((q - start) * wall).sum(axis=-1) / square, 0, 1)
    gap = q - start - along[..., None] * wall
    return np.asarray((np.hypot(gap[..., 0], gap[..., 1]) <= TOUCH * size).any(axis=-1))


def _corners(room: ArrayLike) -> Floats:
    corners = numbers("room", room)
    if corners.ndim != 2 or corners.shape[1] != 2 or corners.shape[0] < 3:
        raise ValueError(
            f"room must have the shape (corners, 2) with at least 3 corners; got {corners.shape}"
        )
    return corners


def _points(name: str, value: ArrayLike) -> Floats:
    points = np.atleast_2d(numbers(name, value))
    if points.ndim != 2 or points.shape[1] != 2:
        raise ValueError(f"{name} must have the shape (2,) or (pairs, 2); got {points.shape}")
    return points


def _cross(a: Floats, b: Floats) -> Floats:
    return np.asarray(a[..., 0] * b[..., 1] - a[..., 1] * b[..., 0])
