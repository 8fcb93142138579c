"""The urn without chance: how likely each share of the record is, for infinitely many towns.

The record of an urn without the remedy depends on two numbers alone, the days d that have gone by and the
visits k to district A. So the chances of every k follow from those of the day before:

    p(d + 1, k) = p(d, k) (1 - x(d, k)) + p(d, k - 1) x(d, k - 1)

    symbol    meaning                                           unit
    d         days gone by                                      days
    k         visits to A so far, 0 to d                        visits
    p(d, k)   chance of k visits in d days                      0 to 1
    x(d, k)   share of A in the record then: (R + e k) / (T + c k), see `polya_urn`

If the rates are equal and nothing is reported, k follows the beta-binomial distribution with the parameters
r / a and s / a. With the remedy the record depends on the finds in both districts, and there is no such short
way.

Source: Ensign, Friedler, Neville, Scheidegger and Venkatasubramanian 2018 (ensign2018) for the urn.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from exhibit.models.arguments import Floats, count
from exhibit.models.polya_urn import Urn

TOGETHER = 32  # days whose shares are worked out at once
NEVER = 1e-30  # a chance that is not followed any further; all of them together lie far below rounding


class ShareDistribution(NamedTuple):
    """Every share of A that is possible, and how likely it is.

    Attributes:
        shares: share of A in the record, rising with visits to A, shape (days + 1,).
        chances: chance of each, shape (days + 1,); their sum is 1.
    """

    shares: Floats
    chances: Floats

    @property
    def mean(self) -> float:
        """Return the mean share."""
        return float(self.shares @ self.chances)

    @property
    def deviation(self) -> float:
        """Return the standard deviation of the share."""
        return float(np.sqrt((self.shares - self.mean) ** 2 @ self.chances))


def share_distribution(
    start: tuple[float, float], rates: tuple[float, float], days: int, *, reported: float = 0.0
) -> ShareDistribution:
    """Return the distribution of the share of A in the record, without the remedy.

    Args:
        start: r and s on the first morning, above 0.
        rates: a and b, incidents a day, above 0.
        days: a whole number from 0 upwards; the cost grows with its square.
        reported: w, the share that residents report, 0 to 1.

    Raises:
        ValueError: if an argument is out of its range.
    """
    urn, number = Urn.of(start, rates, reported), count("days", days)
    visits, chances = np.arange(number + 1), np.zeros(number + 1)
    chances[0], low, high = 1, 0, 1
    for begin in range(0, number, TOGETHER):
        some_days = np.arange(begin, min(begin + TOGETHER, number))[:, None]
        high += some_days.size
        _pass_days(chances[low:high], _shares(urn, some_days, visits[low : high - 1]))
        low, high = _likely(chances, low, high)
    return ShareDistribution(_shares(urn, number, visits), chances)


def _shares(urn: Urn, days: ArrayLike, visits: NDArray[np.int64]) -> Floats:
    """Return the shares of A after days and visits to A, which broadcast."""
    r, both = urn.unvisited(days)
    return np.asarray((r + urn.find_a * visits) / (both + (urn.find_a - urn.find_b) * visits))


def _pass_days(chances: Floats, shares: Floats) -> None:
    """Pass chances on to one visit more, day by day, in place; shares of A have the shape (days, visits)."""
    stays, moves = chances[:-1], chances[1:]
    for day_shares in shares:
        moving = day_shares * stays
        stays -= moving
        moves += moving


def _likely(chances: Floats, low: int, high: int) -> tuple[int, int]:
    """Return the range of visits that are followed any further; chances beside it become 0."""
    likely = low + np.flatnonzero(chances[low:high] > NEVER)
    first, last = int(likely[0]), int(likely[-1])
    chances[low:first] = 0
    chances[last + 1 : high] = 0
    return first, last + 1
