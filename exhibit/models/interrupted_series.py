"""A series with a break: whether a count jumped, or bent, when something happened.

    symbol  argument     meaning
    Y_t     series       the count in period t = 1, 2, ..., n
    k       break_after  the last period before the event; the break lies between k and k + 1
    D_t                  1 after the break, 0 before
    b0..b3               level at t = 0, slope, jump at the break, change of slope

    Y_t = b0 + b1 t + b2 D_t + b3 (t - k)_+ + e_t

The jump b2 is read at t = k. Fitted by least squares; errors as if periods forgot each other, or by Newey and
West, who let neighbours up to `lags` periods apart resemble each other.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from exhibit.models.arguments import Floats, count, numbers, scalar

COEFFICIENTS = 4
LEAST = 3
SHORTEST = 2 * LEAST
JUMP = 2


@dataclass(frozen=True)
class BrokenLine:
    """Two lines fitted to one series, or to many in the leading axes.

    Attributes:
        coefficients: b0, b1, b2, b3 in the last axis.
        errors: their standard errors.
        fitted: the two lines, one number a period.
        residual_sum: sum of squared distances from the lines.
        explained: R2, the share of the series' variance that the lines explain.
    """

    coefficients: Floats
    errors: Floats
    fitted: Floats
    residual_sum: Floats
    explained: Floats

    @property
    def jump_t(self) -> Floats:
        """Return t of the jump: b2 over its standard error; infinite where the lines miss nothing."""
        with np.errstate(divide="ignore", invalid="ignore"):
            return np.asarray(self.coefficients[..., JUMP] / self.errors[..., JUMP])


def fit_break(series: ArrayLike, break_after: int, lags: int | None = None) -> BrokenLine:
    """Return the two lines for a break after period `break_after`.

    Args:
        series: periods in the last axis, at least six.
        break_after: k, with at least three periods on both sides, so that a line can miss.
        lags: None for ordinary errors, else L of Newey and West, with weights 1 - l / (L + 1).

    Source: penney2016 for the design, neweywest1987 for the errors.

    Raises:
        ValueError: if the series is too short, holds a number out of range, or the break leaves a side short.
    """
    y = _series(series)
    design = _design(y.shape[-1], _break("break_after", break_after, y.shape[-1]))
    inverse: Floats = np.asarray(np.linalg.inv(design.T @ design), dtype=np.float64)
    coefficients = y @ (design @ inverse)
    residual: Floats = np.asarray(y - coefficients @ design.T, dtype=np.float64)
    squares = np.sum(residual**2, axis=-1)
    middle = np.sum((y - y.mean(axis=-1, keepdims=True)) ** 2, axis=-1)
    variances = (
        squares[..., None] / (y.shape[-1] - COEFFICIENTS) * np.diag(inverse)
        if lags is None
        else _newey_west(design, residual, inverse, count("lags", lags))
    )
    explained = 1 - np.divide(squares, middle, out=np.zeros_like(squares), where=middle > 0)
    errors = np.sqrt(np.maximum(variances, 0))
    return BrokenLine(coefficients, errors, y - residual, np.asarray(squares), np.asarray(explained))


def fit_ratio(series: ArrayLike, beside: ArrayLike, break_after: int, lags: int | None = None) -> BrokenLine:
    """Return the two lines of ln(series / beside), which ask whether one series broke more than the other.

    A jump b2 leaves exp(b2) of what the series would have been, had it gone the way of the other.

    Raises:
        ValueError: as `fit_break`, or if a number is not above 0, or the shapes differ.
    """
    one, other = (numbers(name, y, 0, open_low=True) for name, y in (("series", series), ("beside", beside)))
    if one.shape != other.shape:
        raise ValueError(f"beside must have the shape of series, {one.shape}; got {other.shape}")
    return fit_break(np.log(one / other), break_after, lags)


def jump_t_everywhere(series: ArrayLike, first: int, last: int, lags: int | None = None) -> Floats:
    """Return t of the jump for a break after each period from `first` to `last`, in a new last axis.

    Raises:
        ValueError: as `fit_break`, or if `last` comes before `first`.
    """
    periods = _series(series).shape[-1]
    start, end = _break("first", first, periods), _break("last", last, periods)
    if end < start:
        raise ValueError(f"last must not come before first; got {end} and {start}")
    return np.stack([fit_break(series, k, lags).jump_t for k in range(start, end + 1)], axis=-1)


def mean_change(series: ArrayLike, break_after: int) -> Floats:
    """Return 100 (mean after / mean before - 1), in per cent; the crudest way to look.

    Raises:
        ValueError: if the series is no series of counts, or the break leaves a side short.
    """
    y = _series(series)
    k = _break("break_after", break_after, y.shape[-1])
    before = y[..., :k].mean(axis=-1)
    if np.any(before <= 0):
        raise ValueError("series must have a mean above 0 before the break")
    return np.asarray(100 * (y[..., k:].mean(axis=-1) / before - 1))


def wandering_series(series: int, periods: int, memory: float, generator: np.random.Generator) -> Floats:
    """Return series without any event: e_t = memory * e_(t-1) + noise, started in its long-run spread.

    Args:
        series: how many.
        periods: how long each is.
        memory: from 0, where periods forget each other, to below 1.
        generator: chance.

    Returns:
        An array of shape (series, periods) with mean 0 and variance 1.

    Raises:
        ValueError: if an argument is out of range.
    """
    rows, n = count("series", series, 1), count("periods", periods, 1)
    keep = scalar("memory", memory, 0, 1)
    if keep == 1:
        raise ValueError("memory must be below 1; a series that forgets nothing has no long-run spread")
    noise = generator.standard_normal((rows, n))
    noise[:, 1:] *= math.sqrt(1 - keep**2)
    for period in range(1, n):
        noise[:, period] += keep * noise[:, period - 1]
    return noise


def _series(series: ArrayLike) -> Floats:
    y = numbers("series", series)
    if y.ndim < 1 or y.shape[-1] < SHORTEST:
        raise ValueError(f"series must have at least {SHORTEST} periods; got the shape {y.shape}")
    return y


def _break(name: str, break_after: int, periods: int) -> int:
    k = count(name, break_after)
    if not LEAST <= k <= periods - LEAST:
        raise ValueError(f"{name} must be a whole number from {LEAST} to {periods - LEAST}; got {k}")
    return k


def _design(periods: int, break_after: int) -> Floats:
    t = np.arange(1.0, periods + 1)
    after = (t > break_after).astype(np.float64)
    return np.stack([np.ones(periods), t, after, np.maximum(t - break_after, 0)], axis=1)


def _newey_west(design: Floats, residual: Floats, inverse: Floats, lags: int) -> Floats:
    scores = residual[..., None] * design
    middle = np.swapaxes(scores, -1, -2) @ scores
    for lag in range(1, min(lags, residual.shape[-1] - 1) + 1):
        pair = np.swapaxes(scores[..., lag:, :], -1, -2) @ scores[..., :-lag, :]
        middle = middle + (1 - lag / (lags + 1)) * (pair + np.swapaxes(pair, -1, -2))
    return np.asarray(np.diagonal(inverse @ middle @ inverse, axis1=-2, axis2=-1))
