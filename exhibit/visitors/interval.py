"""The mean within-visitor difference between two rounds, with a paired-bootstrap interval."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from exhibit.models.bootstrap import RESAMPLES, Estimate, mean_of
from exhibit.visit.plan import TRIPS


def difference(
    first: ArrayLike, second: ArrayLike, generator: np.random.Generator, resamples: int = RESAMPLES
) -> Estimate:
    """Return the mean of `first` minus `second`, as shares of eight trips, with its percentile interval.

    Whole visitors are drawn again, so that the two counts of one visitor stay together.

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
    gaps, visitors = np.unique(np.subtract(first, second), return_counts=True)
    trips = mean_of(dict(zip(gaps.tolist(), visitors.tolist(), strict=True)), generator, resamples)
    return Estimate(trips.mean / TRIPS, trips.low / TRIPS, trips.high / TRIPS, trips.people)
