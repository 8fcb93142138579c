"""Arguments of models: one clear sentence for every number that a model cannot work with."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats = NDArray[np.float64]


def numbers(
    name: str, value: ArrayLike, low: float, high: float = math.inf, *, open_low: bool = False
) -> Floats:
    """Return `value` as a float array if every entry lies in its range.

    Args:
        name: the argument as the caller knows it; it opens the error.
        value: a number or an array of numbers, any shape.
        low: the smallest allowed number.
        high: the largest allowed number; infinity itself is never allowed.
        open_low: whether `low` itself is forbidden.

    Raises:
        ValueError: if an entry is missing, not a number, infinite or outside the range.
    """
    allowed = _range_in_words(low, high, open_low)
    try:
        array = np.asarray(value, dtype=np.float64)
    except (TypeError, ValueError) as error:
        raise ValueError(f"{name} must be {allowed}; got {value!r}") from error
    if array.size == 0:
        raise ValueError(f"{name} must be {allowed}; got no number at all")
    above = array > low if open_low else array >= low
    wrong = ~(np.isfinite(array) & above & (array <= high))
    if wrong.any():
        raise ValueError(f"{name} must be {allowed}; got {array[wrong].flat[0]:g}")
    return array


def counts(name: str, value: ArrayLike, low: int = 0) -> NDArray[np.int64]:
    """Return `value` as an integer array if every entry is a whole number from `low` upwards.

    Raises:
        ValueError: if an entry is missing, not a whole number or below `low`.
    """
    array = numbers(name, value, low)
    wrong = array != np.floor(array)
    if wrong.any():
        raise ValueError(f"{name} must be whole numbers; got {array[wrong].flat[0]:g}")
    return array.astype(np.int64)


def count(name: str, value: int, low: int = 0) -> int:
    """Return `value` if it is one whole number from `low` upwards.

    Raises:
        ValueError: if it is anything else.
    """
    array = counts(name, value, low)
    if array.ndim:
        raise ValueError(f"{name} must be one whole number; got an array of shape {array.shape}")
    return int(array)


def _range_in_words(low: float, high: float, open_low: bool) -> str:
    if math.isinf(high):
        return f"a number above {low:g}" if open_low else f"a number from {low:g} upwards"
    return f"a number above {low:g} and up to {high:g}" if open_low else f"a number from {low:g} to {high:g}"
