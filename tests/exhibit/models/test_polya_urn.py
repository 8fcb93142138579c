"""The urn: its theorem, its limits, one town drawn slowly, and the promises of both remedies."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibit.models.arguments import Floats
from exhibit.models.polya_urn import beta_moments, limit_share, urn_shares

OAKLAND = (3.68511, 2.816466)
positive = st.floats(0.1, 20)


def chance(seed: int = 6) -> np.random.Generator:
    return np.random.default_rng(seed)


@pytest.mark.parametrize("start", [(1, 1), (5, 1)])
def test_equal_districts_follow_the_beta_distribution(start: tuple[int, int]) -> None:
    shares = urn_shares(start, (1, 1), 2000, 20_000, chance())
    mean, variance = beta_moments(*start)
    assert shares.mean() == pytest.approx(mean, abs=0.005)
    assert shares.var() == pytest.approx(variance, abs=0.002)


def test_one_ball_each_makes_every_number_equally_likely() -> None:
    days, towns = 9, 20_000
    first = np.round(urn_shares((1, 1), (1, 1), days, towns, chance(1))[0] * (days + 2)) - 1
    seen = np.bincount(first.astype(int), minlength=days + 1)
    expected = towns / (days + 1)
    assert np.sum((seen - expected) ** 2 / expected) < 27.9  # 99.9 per cent of chi squared, nine degrees


@pytest.mark.parametrize(
    ("start", "corrected", "mean", "near", "deviation"),
    [
        ((609, 379), False, 0.702, 0.01, 0.021),
        ((6.09, 3.79), False, 0.836, 0.015, 0.154),
        ((609, 379), True, 0.606, 0.01, 0.004),
        ((6.09, 3.79), True, 0.569, 0.01, 0.016),
    ],
)
def test_oakland_after_a_thousand_days(
    start: tuple[float, float], corrected: bool, mean: float, near: float, deviation: float
) -> None:
    rates = (OAKLAND[0] / 10, OAKLAND[1] / 10) if corrected else OAKLAND
    shares = urn_shares(start, rates, 1000, 1000, chance(), corrected=corrected)
    assert shares.mean() == pytest.approx(mean, abs=near)
    assert shares.std() == pytest.approx(deviation, rel=0.1, abs=5e-4)


def test_oakland_with_remedy_after_ten_thousand_days() -> None:
    thinned = (OAKLAND[0] / 10, OAKLAND[1] / 10)
    shares = urn_shares((609, 379), thinned, 10_000, 200, chance(), corrected=True)
    assert (shares.mean(), shares.std()) == pytest.approx((0.580, 0.004), abs=1e-3)


def test_oakland_from_a_short_record_after_five_centuries() -> None:
    shares = urn_shares((6.09, 3.79), OAKLAND, 200_000, 200, chance())
    assert shares.mean() == pytest.approx(0.939, abs=0.015)
    assert (shares > 0.9).mean() == pytest.approx(0.83, abs=0.08)


def slowly(days: int, towns: int, reported: float, corrected: bool) -> Floats:
    """Return final shares, one town and one day after another, from the words of the docstring."""
    generator, ends = chance(9), []
    for _ in range(towns):
        r, s = 6.09, 3.79
        for _ in range(days):
            x = r / (r + s)
            to_first = generator.random() < x
            other = 1 - x if to_first else x
            counts = not corrected or generator.random() < other / max(x, 1 - x)
            seen = 1.0 if counts else reported
            r += OAKLAND[0] * (seen if to_first else reported)
            s += OAKLAND[1] * (reported if to_first else seen)
        ends.append(r / (r + s))
    return np.array(ends)


@pytest.mark.parametrize(("reported", "corrected"), [(0.0, False), (0.0, True), (0.3, False), (0.3, True)])
def test_agrees_with_one_town_after_another(reported: float, corrected: bool) -> None:
    days, towns = 60, 1500
    fast = urn_shares((6.09, 3.79), OAKLAND, days, towns, chance(8), reported=reported, corrected=corrected)[
        0
    ]
    slow = slowly(days, towns, reported, corrected)
    spread = np.hypot(fast.std(), slow.std()) / np.sqrt(towns)
    assert abs(fast.mean() - slow.mean()) < 4 * spread
    assert fast.std() == pytest.approx(slow.std(), rel=0.12)


@pytest.mark.parametrize("reported", [0.3, 0.5, 1.0])
@pytest.mark.parametrize("corrected", [False, True])
def test_the_long_run_is_the_limit(reported: float, corrected: bool) -> None:
    shares = urn_shares((5, 5), OAKLAND, 8000, 60, chance(), reported=reported, corrected=corrected)
    limit = limit_share(OAKLAND, reported, corrected=corrected)
    assert shares.mean() == pytest.approx(limit, abs=0.02)


@given(positive, positive, st.floats(0.001, 1))
def test_the_limit_is_where_the_record_no_longer_moves(a: float, b: float, w: float) -> None:
    x = limit_share((a, b), w)
    first, both = a * (x + w * (1 - x)), a * (x + w * (1 - x)) + b * (1 - x + w * x)
    assert first / both == pytest.approx(x, abs=1e-6)


@given(positive, positive)
def test_who_reports_everything_is_counted_right(a: float, b: float) -> None:
    assert limit_share((a, b), 1) == pytest.approx(a / (a + b))
    assert limit_share((a, b), 0, corrected=True) == pytest.approx(a / (a + b))


@given(st.floats(0.02, 0.98))
def test_more_reports_bring_the_limit_nearer_to_the_truth(w: float) -> None:
    assert limit_share(OAKLAND, w) > limit_share(OAKLAND, (1 + w) / 2) > 0.5668


@given(positive, positive, positive, positive, st.floats(0, 1), st.booleans())
def test_shares_stay_shares(r: float, s: float, a: float, b: float, w: float, corrected: bool) -> None:
    shares = urn_shares((r, s), (a, b), [0, 3, 10], 20, chance(), reported=w, corrected=corrected)
    assert shares.shape == (3, 20)
    assert np.all((shares > 0) & (shares < 1))
    assert shares[0] == pytest.approx(np.full(20, r / (r + s)))


def test_same_seed_same_towns() -> None:
    one, other = (urn_shares((1, 2), (1, 1), 50, 10, chance(3)) for _ in range(2))
    assert np.array_equal(one, other)


def test_without_reports_the_larger_takes_all_and_equals_have_no_end() -> None:
    assert limit_share((2, 1), 0) == 1
    assert limit_share((1, 2), 0) == 0
    with pytest.raises(ValueError, match="no single limit"):
        limit_share((2, 2), 0)


def test_bad_numbers_are_named() -> None:
    three: Any = (1, 1, 1)
    with pytest.raises(ValueError, match="start must be a number above 0"):
        urn_shares((0, 1), (1, 1), 1, 1, chance())
    with pytest.raises(ValueError, match="rates must be two numbers"):
        urn_shares((1, 1), three, 1, 1, chance())
    with pytest.raises(ValueError, match="days must rise"):
        urn_shares((1, 1), (1, 1), [5, 5], 1, chance())
    with pytest.raises(ValueError, match="runs must be"):
        urn_shares((1, 1), (1, 1), 5, 0, chance())
    with pytest.raises(ValueError, match="reported must be a number from 0 to 1"):
        limit_share((1, 2), float("nan"))
    with pytest.raises(ValueError, match="second must be a number above 0"):
        beta_moments(1, 0)
