"""Arguments of models: one clear sentence for every number that a model cannot work with."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats = NDArray[np.float64]
# Above this, a float no longer tells neighbouring whole numbers apart.
LARGEST_COUNT = 2**53 - 1
# Kinds of arrays that NumPy would turn into numbers somehow: text, dates, and complex numbers, halved.
NO_NUMBERS = frozenset("SUMmc")


def numbers(
    name: str, value: ArrayLike, low: float = -math.inf, high: float = math.inf, *, open_low: bool = False
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
    array = _floats(value)
    if array is None:
        raise ValueError(f"{name} must be {allowed}; got {value!r}")
    if array.size == 0:
        raise ValueError(f"{name} must be {allowed}; got no number at all")
    above = array > low if open_low else array >= low
    wrong = ~(np.isfinite(array) & above & (array <= high))
    if wrong.any():
        raise ValueError(f"{name} must be {allowed}; got {array[wrong].flat[0]:g}")
    return array


def scalar(
    name: str, value: float, low: float = -math.inf, high: float = math.inf, *, open_low: bool = False
) -> float:
    """Return `value` if it is one number in its range; the arguments are those of `numbers`.

    Raises:
        ValueError: if it is anything else.
    """
    return float(_only(name, numbers(name, value, low, high, open_low=open_low)))


def counts(name: str, value: ArrayLike, low: int = 0) -> NDArray[np.int64]:
    """Return `value` as an integer array if every entry is a whole number from `low` upwards.

    Raises:
        ValueError: if an entry is missing, not a whole number, below `low` or above `LARGEST_COUNT`.
    """
    array = numbers(name, value, low)
    wrong = array != np.floor(array)
    if wrong.any():
        raise ValueError(f"{name} must be whole numbers from {low} upwards; got {array[wrong].flat[0]:g}")
    if array.max() > LARGEST_COUNT:
        raise ValueError(f"{name} must be whole numbers from {low} to {LARGEST_COUNT}; got {array.max():g}")
    return array.astype(np.int64)


def count(name: str, value: int, low: int = 0) -> int:
    """Return `value` if it is one whole number from `low` upwards.

    Raises:
        ValueError: if it is anything else.
    """
    return int(_only(name, counts(name, value, low)))


def broadcast(**arrays: Floats | NDArray[np.int64]) -> tuple[Floats, ...]:
    """Return arrays in their common shape, as floats.

    Args:
        arrays: by the names of the arguments that they came from.

    Raises:
        ValueError: if there is no common shape; it names all of them.
    """
    try:
        together = np.broadcast_arrays(*arrays.values())
    except ValueError as error:
        shapes = " and ".join(str(array.shape) for array in arrays.values())
        raise ValueError(f"{', '.join(arrays)} must have shapes that broadcast; got {shapes}") from error
    return tuple(array.astype(np.float64, copy=False) for array in together)


def _floats(value: ArrayLike) -> Floats | None:
    """Return numbers as floats, or None for what holds no numbers."""
    try:
        array = np.asarray(value)
        return None if array.dtype.kind in NO_NUMBERS else np.asarray(array, dtype=np.float64)
    except (TypeError, ValueError, OverflowError):
        return None


def _only(name: str, array: Floats | NDArray[np.int64]) -> Floats | NDArray[np.int64]:
    if array.ndim:
        raise ValueError(f"{name} must be one number; got an array of shape {array.shape}")
    return array


def _range_in_words(low: float, high: float, open_low: bool) -> str:
    if math.isinf(low):
        return "a finite number" if math.isinf(high) else f"a number up to {high:g}"
    if math.isinf(high):
        return f"a number above {low:g}" if open_low else f"a number from {low:g} upwards"
    return f"a number above {low:g} and up to {high:g}" if open_low else f"a number from {low:g} to {high:g}"
