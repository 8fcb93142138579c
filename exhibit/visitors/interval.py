"""The mean within-visitor difference between two rounds, with a paired-bootstrap interval."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from exhibit.visitors.behaviour import TRIPS

RESAMPLES = 2000


@dataclass(frozen=True)
class Difference:
    """A mean difference of shares, with the ends of its 95 % interval."""

    mean: float
    low: float
    high: float

    @property
    def excludes_zero(self) -> bool:
        """Whether 0 lies outside the interval."""
        return self.low > 0 or self.high < 0


def difference(
    first: ArrayLike, second: ArrayLike, generator: np.random.Generator, resamples: int = RESAMPLES
) -> Difference:
    """Return the mean of `first` minus `second`, as shares of eight trips, with its percentile interval.

    Whole visitors are drawn again, so that the two counts of one visitor stay together. Differences are whole
    numbers from -8 to 8; drawing n of them again is drawing once from a multinomial over these 17 values.

    Args:
        first: grass trips of all visitors in one round, 0 to 8; shape (visitors,).
        second: those of the same visitors in the other round.
        resamples: how often all visitors are drawn again.
        generator: chance.

    Raises:
        ValueError: if there is no visitor, or the shapes differ.
    """
    if np.ndim(first) != 1 or np.size(first) == 0 or np.shape(first) != np.shape(second):
        raise ValueError("a difference needs the counts of the same visitors in both rounds, at least one")
    gaps = np.asarray(first, dtype=np.int64) - np.asarray(second, dtype=np.int64)
    values = np.arange(-TRIPS, TRIPS + 1)
    shares = np.bincount(gaps + TRIPS, minlength=values.size) / gaps.size
    means = generator.multinomial(gaps.size, shares, size=resamples) @ values / (gaps.size * TRIPS)
    low, high = np.quantile(means, [0.025, 0.975])
    return Difference(float(gaps.mean() / TRIPS), float(low), float(high))
