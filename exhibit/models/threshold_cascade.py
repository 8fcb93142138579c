"""Who joins when others have joined: Granovetter's thresholds.

A person with threshold theta takes part as long as at least that many, or that share of all, take part. With
F(x) the share of people whose threshold is at most x,

    x(t + 1) = F(x(t))

and x settles at a fixed point of F: at the lowest if nobody takes part at first, at the highest if all do.

    symbol  argument  meaning
    theta   thresholds  how many a person waits for; whoever has 0 or less waits for nobody
    m       mean        mean of normal thresholds, as a share of all people
    s       sd          their standard deviation, as a share, above 0
    w       watch       how much watching raises every threshold, as a share

Source: granovetter1978. That watching raises thresholds, w, is a reading of ours, after the idea that people
hide what they want.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from statistics import NormalDist

import numpy as np
from numpy.typing import ArrayLike, NDArray

from exhibit.models.arguments import Floats, broadcast, count, numbers, scalar
from exhibit.models.normal_distribution import normal_chance_below

# Twice as many halvings as a float has bits: every interval has shrunk to its last place.
HALVINGS = 110


def cascade(thresholds: ArrayLike, joined: int = 0) -> NDArray[np.int64]:
    """Return how many people take part in each round, from `joined` until the number stays the same.

    Args:
        thresholds: one number a person, shape (people,).
        joined: how many take part at first, 0 to people. It may be more than will stay.

    Raises:
        ValueError: if a threshold is not a finite number, or `joined` is no number of people.
    """
    waits = np.sort(numbers("thresholds", thresholds).ravel())
    rounds = [count("joined", joined)]
    if rounds[0] > waits.size:
        raise ValueError(f"joined must be a number from 0 to {waits.size}; got {joined}")
    while len(rounds) < 2 or rounds[-1] != rounds[-2]:
        rounds.append(int(np.searchsorted(waits, rounds[-1], side="right")))
    return np.array(rounds)


def normal_thresholds(people: int, mean: float, sd: float, *, whole: bool = False) -> Floats:
    """Return a crowd with normal thresholds, as numbers of people: the quantiles at (i - 1/2) / people.

    Args:
        people: size of the crowd, at least 1.
        mean: m, as a share of the crowd.
        sd: s, as a share of the crowd.
        whole: whether thresholds are rounded to whole people, and none is below 0.

    Raises:
        ValueError: if an argument is out of range.
    """
    n = count("people", people, low=1)
    spread = scalar("sd", sd, 0, open_low=True)
    bell = NormalDist(scalar("mean", mean), spread)
    waits = n * np.array([bell.inv_cdf((i + 0.5) / n) for i in range(n)])
    return np.maximum(np.round(waits), 0) if whole else waits


def share_willing(x: ArrayLike, mean: ArrayLike, sd: ArrayLike, watch: ArrayLike = 0.0) -> Floats:
    """Return F(x): the share of people who take part once the share x does; the arguments broadcast.

    Raises:
        ValueError: if an entry is not a finite number or `sd` is not above 0.
    """
    at, center, spread, shift = broadcast(
        x=numbers("x", x),
        mean=numbers("mean", mean),
        sd=numbers("sd", sd, 0, open_low=True),
        watch=numbers("watch", watch),
    )
    return normal_chance_below((at - (center + shift)) / spread)


def settled(mean: ArrayLike, sd: ArrayLike, watch: ArrayLike = 0.0, *, everybody: bool = False) -> Floats:
    """Return the share that takes part in the end; the arguments broadcast.

    F(x) - x falls, rises and falls again, with turns where the density of thresholds is 1. So the fixed point
    that is reached first lies left of the first turn if F has come down to x there, and else right of both.

    Args:
        mean: m.
        sd: s.
        watch: w.
        everybody: whether all take part at first, instead of nobody.

    Raises:
        ValueError: if an entry is not a finite number or `sd` is not above 0.
    """
    center, spread, shift = _crowd(mean, sd, watch)
    first, second = _turns(center + shift, spread)

    def rises(x: Floats) -> NDArray[np.bool_]:
        return np.asarray(share_willing(x, center, spread, shift) > x)

    low = rises(second) if everybody else rises(first)
    return _halve(np.where(low, second, 0.0), np.where(low, 1.0, first), rises)


def tipping_share(mean: ArrayLike, sd: ArrayLike, watch: ArrayLike = 0.0) -> Floats:
    """Return the share that must take part at once for others to follow; the arguments broadcast.

    It is the middle fixed point, from which F leads away on both sides. Where there is no such point, because
    all starts end alike, it is nan.

    Raises:
        ValueError: if an entry is not a finite number or `sd` is not above 0.
    """
    center, spread, shift = _crowd(mean, sd, watch)
    first, second = _turns(center + shift, spread)

    def falls(x: Floats) -> NDArray[np.bool_]:
        return np.asarray(share_willing(x, center, spread, shift) <= x)

    there = falls(first) & ~falls(second)
    return np.asarray(np.where(there, _halve(first, second, falls), np.nan))


def critical_sd(mean: float) -> float:
    """Return the spread beyond which nobody needs to start: the low fixed point is gone.

    Raises:
        ValueError: if `mean` is not above 0 and below a half; at a half or more there is no such spread.
    """
    center = scalar("mean", mean, 0, 0.5, open_low=True)
    if center == 0.5:
        raise ValueError("mean must be below 0.5, or no spread starts a cascade")

    def holds(sd: Floats) -> NDArray[np.bool_]:
        first, _ = _turns(np.asarray(center), sd)
        return np.asarray(share_willing(first, center, sd) <= first)

    widest = 1 / math.sqrt(2 * math.pi)
    return float(_halve(np.array(widest * 1e-9), np.array(widest), holds))


def _crowd(mean: ArrayLike, sd: ArrayLike, watch: ArrayLike) -> tuple[Floats, Floats, Floats]:
    """Return the three arguments in their common shape."""
    center, spread, shift = broadcast(
        mean=numbers("mean", mean), sd=numbers("sd", sd, 0, open_low=True), watch=numbers("watch", watch)
    )
    return center, spread, shift


def _turns(center: Floats, spread: Floats) -> tuple[Floats, Floats]:
    """Return where F(x) - x turns up and where down again, within 0 and 1; one place if it only falls."""
    height = -np.log(spread * math.sqrt(2 * math.pi))
    half = spread * np.sqrt(2 * np.maximum(height, 0))
    return np.clip(center - half, 0, 1), np.clip(center + half, 0, 1)


def _halve(low: Floats, high: Floats, before: Callable[[Floats], NDArray[np.bool_]]) -> Floats:
    """Return the place between `low` and `high` up to which `before` is true."""
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        left = before(middle)
        low, high = np.where(left, middle, low), np.where(left, high, middle)
    return np.asarray(low)
