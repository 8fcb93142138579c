"""Two lines through a series: against NumPy's own least squares, a slow sum, and two published fits."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from content import load_content
from exhibit.models.interrupted_series import (
    fit_break,
    fit_ratio,
    jump_t_everywhere,
    mean_change,
    wandering_series,
)

VIEWS = load_content().data["wikipedia-views"]
ALL = np.array(VIEWS.counts("all_articles"))
REST = ALL - np.array(VIEWS.counts("hamas"))


def test_mean_fall_is_the_published_one() -> None:
    assert float(mean_change(REST[:30], 17)) == pytest.approx(-20.8, abs=0.05)
    assert float(mean_change(ALL[:30], 17)) == pytest.approx(-22.3, abs=0.05)


def test_fit_agrees_with_the_public_replication() -> None:
    found = fit_break(ALL[:30], 18)
    assert found.coefficients == pytest.approx([2_561_677, 50_386, -1_062_702, -59_014], abs=1)
    assert found.coefficients == pytest.approx([2_579_316, 51_186, -1_078_677, -59_553], rel=0.03)
    assert float(found.explained) == pytest.approx(0.540, abs=5e-4)


def test_an_outage_looks_like_fear() -> None:
    assert fit_break(ALL, 17).coefficients[3] == pytest.approx(-174_603, abs=1)
    assert fit_break(ALL[:30], 17).coefficients[3] == pytest.approx(-85_701, abs=1)


def test_many_breaks_are_significant_and_the_real_one_fits_best() -> None:
    t = jump_t_everywhere(ALL[:30], 5, 25)
    assert t.size == 21
    assert fit_break(ALL[:30], 17).coefficients[2] == pytest.approx(-1_092_201, abs=1)
    assert t[17 - 5] == pytest.approx(-4.09, abs=5e-3)
    assert t[8 - 5] == pytest.approx(4.41, abs=5e-3)
    assert (np.abs(t) > 2).sum() == 13
    sums = [float(fit_break(ALL[:30], k).residual_sum) for k in range(5, 26)]
    assert 5 + int(np.argmin(sums)) == 17


@given(seed=st.integers(0, 10**6), k=st.integers(3, 17), lags=st.integers(0, 25))
def test_fit_and_errors_agree_with_a_slow_form(seed: int, k: int, lags: int) -> None:
    y = np.random.default_rng(seed).normal(size=20)
    t = np.arange(1, 21)
    design = np.array([[1, at, at > k, max(at - k, 0)] for at in t], dtype=float)
    expected, *_ = np.linalg.lstsq(design, y, rcond=None)
    found = fit_break(y, k, lags)
    assert found.coefficients == pytest.approx(expected, abs=1e-8)
    residual = y - design @ expected
    middle = sum(
        max(0.0, 1 - abs(i - j) / (lags + 1)) * residual[i] * residual[j] * np.outer(design[i], design[j])
        for i in range(20)
        for j in range(20)
    )
    inverse = np.linalg.inv(design.T @ design)
    assert found.errors**2 == pytest.approx(np.diag(inverse @ middle @ inverse), abs=1e-8)


@given(jump=st.floats(-50, 50), bend=st.floats(-5, 5), k=st.integers(3, 9))
def test_a_series_without_noise_gives_its_lines_back(jump: float, bend: float, k: int) -> None:
    t = np.arange(1, 13)
    found = fit_break(3 + 2 * t + jump * (t > k) + bend * np.maximum(t - k, 0), k)
    assert found.coefficients == pytest.approx([3, 2, jump, bend], abs=1e-7)


def test_many_series_are_fitted_at_once() -> None:
    many = wandering_series(5, 20, 0.5, np.random.default_rng(2))
    together = jump_t_everywhere(many, 4, 8, 2)
    assert together.shape == (5, 5)
    assert together[3] == pytest.approx(jump_t_everywhere(many[3], 4, 8, 2))


def test_the_unit_of_a_series_explains_nothing() -> None:
    series = np.array([12.0, 14, 13, 15, 9, 8, 10, 7])
    one, other = fit_break(series, 4), fit_break(series / 1000, 4)
    assert other.explained == pytest.approx(float(one.explained))
    assert other.jump_t == pytest.approx(float(one.jump_t))
    assert fit_break(np.full(8, 3.0), 4).explained == pytest.approx(1)


def test_one_series_of_one_period_can_wander() -> None:
    assert wandering_series(1, 1, 0.5, np.random.default_rng(1)).shape == (1, 1)


def test_wandering_series_remember_as_much_as_they_should() -> None:
    many = wandering_series(40_000, 6, 0.7, np.random.default_rng(8))
    assert many.var(axis=0) == pytest.approx(np.ones(6), abs=0.03)
    assert np.mean(many[:, 1:] * many[:, :-1]) == pytest.approx(0.7, abs=0.01)


def test_a_fixed_month_errs_as_often_as_it_says_where_nothing_is_remembered() -> None:
    many = wandering_series(20_000, 30, 0, np.random.default_rng(4))
    assert np.mean(np.abs(fit_break(many, 17).jump_t) > 2.056) == pytest.approx(0.05, abs=0.006)


@pytest.mark.parametrize(
    ("series", "k", "words"),
    [
        ([1, 2, 3], 2, "at least 6 periods"),
        ([], 2, "no number at all"),
        ([1, 2, 3, 4, 5, float("nan")], 2, "series must be"),
        ([1, 2, 3, 4, 5, 6], 2, "break_after must be a whole number from 3 to 3; got 2"),
        ([1, 2, 3, 4, 5, 6], 4, "from 3 to 3; got 4"),
    ],
)
def test_a_series_that_cannot_be_fitted_is_refused(series: Any, k: int, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        fit_break(series, k)


def test_other_bad_arguments_are_named() -> None:
    with pytest.raises(ValueError, match="last must not come before first"):
        jump_t_everywhere(np.arange(9), 5, 4)
    with pytest.raises(ValueError, match="memory must be below 1"):
        wandering_series(1, 5, 1, np.random.default_rng(0))
    with pytest.raises(ValueError, match="mean above 0"):
        mean_change(np.zeros(8), 4)


@given(st.floats(0.2, 3), st.integers(4, 26), st.integers(0, 1000))
def test_a_ratio_sees_only_what_the_other_series_does_not_share(left: float, k: int, seed: int) -> None:
    beside = np.exp(np.random.default_rng(seed).normal(10, 0.3, 30))
    series = 7 * beside * np.where(np.arange(1, 31) > k, left, 1)
    assert np.exp(fit_ratio(series, beside, k).coefficients[2]) == pytest.approx(left)


def test_a_ratio_needs_two_series_above_nothing() -> None:
    with pytest.raises(ValueError, match="series must be a number above 0"):
        fit_ratio([1, 2, 0, 4, 5, 6], [1] * 6, 3)
    with pytest.raises(ValueError, match="beside must have the shape of series"):
        fit_ratio([1, 2, 3, 4, 5, 6], [1] * 7, 3)
