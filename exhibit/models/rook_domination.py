"""Cameras at the crossings of a town of straight streets; each sees its whole two streets to their ends.

The town has m streets one way and n the other, and a camera stands at a crossing, as a rook on a board of m
by n.

    every crossing is seen          min(m, n) cameras   (rook domination)
    every street is seen whole      max(m, n) cameras   (every row and every column needs one)

Why: with fewer than min(m, n) cameras some row and some column have none, and nobody sees where they cross.
A camera serves one row and one column, so max(m, n) are needed for all of both, and a diagonal is enough.

Source: mertens2024 for dominating rooks; the short proofs are the ones above.
"""

from __future__ import annotations

from collections.abc import Sized

import numpy as np
from numpy.typing import ArrayLike, NDArray

from exhibit.models.arguments import Floats, broadcast, count, counts


def fewest_for_crossings(rows: ArrayLike, columns: ArrayLike) -> NDArray[np.int64]:
    """Return how many cameras see every crossing at best; the arguments broadcast.

    Raises:
        ValueError: if an entry is not a whole number from 1 upwards.
    """
    return np.minimum(*_sides(rows, columns)).astype(np.int64)


def fewest_for_streets(rows: ArrayLike, columns: ArrayLike) -> NDArray[np.int64]:
    """Return how many cameras see every street from end to end at best; the arguments broadcast.

    Raises:
        ValueError: if an entry is not a whole number from 1 upwards.
    """
    return np.maximum(*_sides(rows, columns)).astype(np.int64)


def placed(rows: int, columns: int, cameras: int) -> NDArray[np.int64]:
    """Return crossings for cameras along the diagonal, then along the last row or column, shape (cameras, 2).

    Raises:
        ValueError: if a number is not whole, or there are more cameras than the longer side.
    """
    m, n = count("rows", rows, low=1), count("columns", columns, low=1)
    number = count("cameras", cameras)
    if number > max(m, n):
        raise ValueError(f"cameras must be at most {max(m, n)}, the longer of rows and columns; got {number}")
    along = np.arange(number)
    return np.stack([np.minimum(along, m - 1), np.minimum(along, n - 1)], axis=1)


def seen_crossings(rows: int, columns: int, cameras: ArrayLike) -> NDArray[np.bool_]:
    """Return which crossings are seen, shape (rows, columns), for cameras at crossings of shape (cameras, 2).

    Raises:
        ValueError: if a number is not whole or a camera stands outside the town.
    """
    m, n = count("rows", rows, low=1), count("columns", columns, low=1)
    if isinstance(cameras, Sized) and len(cameras) == 0:
        return np.zeros((m, n), dtype=np.bool_)
    at = counts("cameras", cameras)
    if at.ndim != 2 or at.shape[1] != 2:
        raise ValueError(f"cameras must have the shape (cameras, 2); got {at.shape}")
    if np.any(at >= (m, n)):
        raise ValueError(f"cameras must stand inside {m} rows and {n} columns, counted from 0")
    row_seen, column_seen = np.isin(np.arange(m), at[:, 0]), np.isin(np.arange(n), at[:, 1])
    return np.asarray(row_seen[:, None] | column_seen)


def _sides(rows: ArrayLike, columns: ArrayLike) -> tuple[Floats, ...]:
    return broadcast(rows=counts("rows", rows, low=1), columns=counts("columns", columns, low=1))
