"""Where to put cameras that do not see far: each time, take the place that adds most.

Every place for a camera sees some of the spots that matter. The fewest cameras that see all spots are a set
cover, and no quick rule finds it always. The greedy rule takes the place that sees most spots not yet seen,
until nothing is left. It takes at most H(k) = 1 + 1/2 + ... + 1/k times the fewest, if no place sees more
than k spots, and H(k) <= 1 + ln k.

Source: chvatal1979.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

from exhibit.models.arguments import Floats, count, counts, numbers, scalar


def within_reach(cameras: ArrayLike, spots: ArrayLike, reach: float) -> NDArray[np.bool_]:
    """Return which spots lie within `reach` of each place, shape (places, spots).

    Args:
        cameras: places where a camera could be, shape (places, 2).
        spots: what matters, shape (spots, 2), in the same unit.
        reach: how far a camera sees, from 0 upwards, in the same unit.

    Raises:
        ValueError: if a shape is wrong or `reach` is below 0.
    """
    at, what = (_places(name, value) for name, value in (("cameras", cameras), ("spots", spots)))
    far = scalar("reach", reach, 0)
    return np.asarray(((at[:, None] - what) ** 2).sum(axis=2) <= far**2 * (1 + 1e-12))


def greedy_cover(sees: ArrayLike) -> NDArray[np.int64]:
    """Return the places that the greedy rule takes, in its order; of equals the first.

    Args:
        sees: whether a place sees a spot, shape (places, spots).

    Raises:
        ValueError: if the shape is wrong or some spot is seen from nowhere.
    """
    table = _table(sees)
    if not table.any(axis=0).all():
        raise ValueError("sees must see every spot from at least one place")
    left = np.ones(table.shape[1], dtype=np.bool_)
    adds = table.sum(axis=1)
    taken: list[int] = []
    while left.any():
        taken.append(int(adds.argmax()))
        new = left & table[taken[-1]]
        # A spot is taken off every place's count once, so the table is gone through once in all.
        adds -= table[:, new].sum(axis=1)
        left &= ~new
    return np.array(taken, dtype=np.int64)


def coverage(sees: ArrayLike, order: ArrayLike) -> Floats:
    """Return the share of spots seen by the first 1, 2, ... places of `order`, 0 to 1.

    Raises:
        ValueError: if the shape is wrong or a place does not exist.
    """
    table = _table(sees)
    places = counts("order", order)
    if places.ndim != 1 or places.max() >= len(table):
        raise ValueError(f"order must be a list of places from 0 to {len(table) - 1}; got {order!r}")
    return np.asarray(np.logical_or.accumulate(table[places]).mean(axis=1))


def greedy_bound(largest: int) -> float:
    """Return H(k), which times the fewest cameras are never exceeded, for `largest` k from 1 upwards.

    Raises:
        ValueError: if `largest` is not a whole number from 1 upwards.
    """
    return float((1 / np.arange(1, count("largest", largest, low=1) + 1)).sum())


def _table(sees: ArrayLike) -> NDArray[np.bool_]:
    try:
        table = np.asarray(sees)
    except ValueError as error:
        raise ValueError(f"sees must have rows of one length; got {sees!r}") from error
    if table.dtype != np.bool_ or table.ndim != 2 or table.size == 0:
        raise ValueError(f"sees must be true or false, in the shape (places, spots); got {table.shape}")
    return table


def _places(name: str, value: ArrayLike) -> Floats:
    places = numbers(name, value)
    if places.ndim != 2 or places.shape[1] != 2:
        raise ValueError(f"{name} must have the shape (places, 2); got {places.shape}")
    return places
