"""The urn without chance: against the theorem, all ways of few days, and towns drawn by lot."""

from __future__ import annotations

from itertools import product
from math import prod

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibit.models.polya_urn import urn_shares
from exhibit.models.urn_distribution import share_distribution

OAKLAND = (3.68511, 2.816466)
positive = st.floats(0.1, 20)


def beta_binomial(days: int, first: float, second: float) -> list[float]:
    """Return the chances of 0 to `days` visits from the formula, by rising factorials."""

    def rising(value: float, times: int) -> float:
        return prod(value + step for step in range(times))

    ways = np.array([prod(range(days - k + 1, days + 1)) / prod(range(1, k + 1)) for k in range(days + 1)])
    each = [rising(first, k) * rising(second, days - k) for k in range(days + 1)]
    return list(ways * np.array(each) / rising(first + second, days))


def every_way(
    start: tuple[float, float], rates: tuple[float, float], days: int, reported: float
) -> list[float]:
    """Return the chances of 0 to `days` visits to A by going through every row of visits there is."""
    chances = [0.0] * (days + 1)
    for visits in product((True, False), repeat=days):
        (r, s), chance = start, 1.0
        for to_first in visits:
            chance *= (r if to_first else s) / (r + s)
            r += rates[0] * (1 if to_first else reported)
            s += rates[1] * (reported if to_first else 1)
        chances[sum(visits)] += chance
    return chances


@given(positive, positive, st.floats(0.1, 5), st.integers(0, 40))
def test_equal_rates_give_the_beta_binomial(r: float, s: float, rate: float, days: int) -> None:
    chances = share_distribution((r, s), (rate, rate), days).chances
    assert chances == pytest.approx(np.array(beta_binomial(days, r / rate, s / rate)), abs=1e-12)


@given(positive, positive, positive, positive, st.integers(0, 7), st.floats(0, 1))
def test_agrees_with_every_way_that_a_week_can_go(
    r: float, s: float, a: float, b: float, days: int, w: float
) -> None:
    found = share_distribution((r, s), (a, b), days, reported=w)
    assert found.chances == pytest.approx(np.array(every_way((r, s), (a, b), days, w)), abs=1e-12)
    k = np.arange(days + 1)
    first = r + a * k + w * a * (days - k)
    assert found.shares == pytest.approx(first / (first + s + b * (days - k) + w * b * k))


@pytest.mark.parametrize(
    ("start", "days", "mean", "deviation"),
    [
        ((609, 379), 1_000, 0.702, 0.021),
        ((609, 379), 10_000, 0.799, 0.018),
        ((6.09, 3.79), 1_000, 0.836, 0.154),
    ],
)
def test_oakland(start: tuple[float, float], days: int, mean: float, deviation: float) -> None:
    found = share_distribution(start, OAKLAND, days)
    assert found.chances.sum() == pytest.approx(1, abs=1e-12)
    assert (found.mean, found.deviation) == pytest.approx((mean, deviation), abs=6e-4)


@pytest.mark.parametrize("reported", [0.0, 0.3])
def test_towns_drawn_by_lot_spread_like_it(reported: float) -> None:
    towns, days = 20_000, 150
    found = share_distribution((6.09, 3.79), OAKLAND, days, reported=reported)
    drawn = urn_shares((6.09, 3.79), OAKLAND, days, towns, np.random.default_rng(11), reported=reported)[0]
    below = np.searchsorted(np.sort(drawn), found.shares, side="right") / towns
    # 1.95 is beyond 99.9 per cent of Kolmogorov's distribution.
    assert np.max(np.abs(below - np.cumsum(found.chances))) * np.sqrt(towns) < 1.95


def test_bad_numbers_are_named() -> None:
    with pytest.raises(ValueError, match="start must be a number above 0"):
        share_distribution((0, 1), (1, 1), 1)
    with pytest.raises(ValueError, match="rates must be a number above 0"):
        share_distribution((1, 1), (1, float("nan")), 1)
    with pytest.raises(ValueError, match="days must be"):
        share_distribution((1, 1), (1, 1), -1)
    with pytest.raises(ValueError, match="reported must be a number from 0 to 1"):
        share_distribution((1, 1), (1, 1), 1, reported=1.5)
