"""Means of whole-number measures, with percentile intervals of the bootstrap, from counts alone.

Drawing n people again who gave whole-number values is drawing once from a multinomial over these values. So
the counts of each value are enough, and nobody's row needs to be kept.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from exhibit.models.arguments import Floats, count

RESAMPLES = 4000
LEVEL = 0.95


@dataclass(frozen=True)
class Estimate:
    """A mean with the ends of its 95 % interval, and of how many people it is."""

    mean: float
    low: float
    high: float
    people: int

    @property
    def excludes_zero(self) -> bool:
        """Whether 0 lies outside the interval."""
        return self.low > 0 or self.high < 0


def mean_of(
    counts: Mapping[int, int], generator: np.random.Generator, resamples: int = RESAMPLES
) -> Estimate:
    """Return the mean of a measure. With each person's own difference as value it is a paired bootstrap.

    Args:
        counts: how many people gave each value.
        generator: chance.
        resamples: how often all people are drawn again.

    Raises:
        ValueError: if nobody is counted, a count is not whole or below 0, or `resamples` is below 1.
    """
    people = _people("counts", counts)
    return _estimate(_mean(counts), _resampled(counts, generator, resamples), people)


def difference_of(
    first: Mapping[int, int],
    second: Mapping[int, int],
    generator: np.random.Generator,
    resamples: int = RESAMPLES,
) -> Estimate:
    """Return the mean of one group minus that of another, which other people make up.

    Raises:
        ValueError: as `mean_of`, for each of the groups.
    """
    people = _people("first", first) + _people("second", second)
    gaps = _resampled(first, generator, resamples) - _resampled(second, generator, resamples)
    return _estimate(_mean(first) - _mean(second), gaps, people)


def _people(name: str, counts: Mapping[int, int]) -> int:
    people = sum(count(name, number) for number in counts.values())
    if people < 1:
        raise ValueError(f"{name} must be of at least one person; got nobody")
    return people


def _mean(counts: Mapping[int, int]) -> float:
    return sum(value * n for value, n in counts.items()) / sum(counts.values())


def _resampled(counts: Mapping[int, int], generator: np.random.Generator, resamples: int) -> Floats:
    values = np.array(sorted(counts))
    numbers = np.array([counts[value] for value in values])
    people, draws = int(numbers.sum()), count("resamples", resamples, 1)
    return np.asarray(generator.multinomial(people, numbers / people, size=draws) @ values / people)


def _estimate(mean: float, resampled: Floats, people: int) -> Estimate:
    low, high = np.quantile(resampled, [(1 - LEVEL) / 2, (1 + LEVEL) / 2])
    return Estimate(float(mean), float(low), float(high), people)
