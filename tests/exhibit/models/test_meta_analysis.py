"""Pooling is checked against a published benchmark, against a plain loop, and at its edges."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from content import load_content
from exhibit.models.effect_sizes import (
    Effects,
    chance_of_more,
    fisher_z,
    log_odds_ratio,
    log_risk_ratio,
    standardised_difference,
)
from exhibit.models.funnel_asymmetry import funnel_asymmetry
from exhibit.models.meta_analysis import pool
from exhibit.models.student_t import chance_within, two_sided

studies = st.lists(st.tuples(st.floats(-3, 3), st.floats(0.01, 2)), min_size=2, max_size=12)


def trials() -> Effects:
    """Return the thirteen vaccine trials."""
    table = load_content().data["bcg-trials"]
    cells = [
        table.counts(name) for name in ("vaccinated_ill", "vaccinated_well", "others_ill", "others_well")
    ]
    return log_risk_ratio(*cells)


def test_engine_meets_its_benchmark() -> None:
    found = pool(trials().effect, trials().variance)
    assert found.mean == pytest.approx(-0.7141, abs=5e-5)
    assert found.error == pytest.approx(0.1787, abs=5e-5)
    assert found.interval == pytest.approx((-1.0644, -0.3638), abs=5e-5)
    assert (found.tau2, found.q) == pytest.approx((0.3088, 152.2330), abs=5e-5)
    assert 100 * found.i2 == pytest.approx(92.12, abs=5e-3)
    ratios = [math.exp(number) for number in (found.mean, *found.interval)]
    assert ratios == pytest.approx([0.490, 0.345, 0.695], abs=5e-4)
    fixed = pool(trials().effect, trials().variance, random=False)
    assert fixed.mean == pytest.approx(-0.4303, abs=5e-5)
    assert fixed.interval == pytest.approx((-0.5097, -0.3509), abs=5e-5)


@given(rows=studies)
def test_pooling_agrees_with_a_loop(rows: list[tuple[float, float]]) -> None:
    found = pool(*zip(*rows, strict=True))
    total = sum(1 / v for _, v in rows)
    fixed = sum(y / v for y, v in rows) / total
    q = sum((y - fixed) ** 2 / v for y, v in rows)
    tau2 = max(0.0, (q - len(rows) + 1) / (total - sum(1 / v**2 for _, v in rows) / total))
    weights = [1 / (v + tau2) for _, v in rows]
    assert found.tau2 == pytest.approx(tau2, abs=1e-8)
    mean = sum(w * y for w, (y, _) in zip(weights, rows, strict=True)) / sum(weights)
    assert found.mean == pytest.approx(mean, abs=1e-8)
    assert found.weights.sum() == pytest.approx(1)


@given(rows=studies, shift=st.floats(-5, 5))
def test_moving_every_study_moves_the_mean_alone(rows: list[tuple[float, float]], shift: float) -> None:
    y, v = (np.array(column) for column in zip(*rows, strict=True))
    still, moved = pool(y, v), pool(y + shift, v)
    assert moved.mean == pytest.approx(still.mean + shift, abs=1e-6)
    assert moved.tau2 == pytest.approx(still.tau2, abs=1e-6)


def test_one_study_speaks_for_itself() -> None:
    alone = pool([0.4], [0.25])
    assert (alone.mean, alone.error, alone.tau2, alone.i2, alone.prediction) == (0.4, 0.5, 0, 0, None)


def test_further_studies_lie_wider_than_the_mean() -> None:
    found = pool(trials().effect, trials().variance)
    assert found.prediction == pytest.approx((-1.9988, 0.5706), abs=5e-5)


@pytest.mark.parametrize(
    ("effects", "variances", "words"),
    [
        ([], [], "effects must be .*; got no number at all"),
        ([1, 2], [1], r"two rows of one length; got the shapes \(2,\) and \(1,\)"),
        (1, 1, "two rows of one length"),
        ([1], [0], "variances must be a number above 0"),
        ([math.nan], [1], "effects must be"),
    ],
)
def test_rows_that_do_not_fit_are_refused(effects: Any, variances: Any, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        pool(effects, variances)


def test_t_has_the_values_of_the_printed_tables() -> None:
    table = {1: 12.706, 2: 4.303, 3: 3.182, 11: 2.201, 30: 2.042, 120: 1.980}
    assert {n: round(two_sided(0.95, n), 3) for n in table} == table


@given(t=st.floats(0, 40), freedom=st.integers(1, 60))
def test_t_and_its_chance_undo_each_other(t: float, freedom: int) -> None:
    chance = chance_within(t, freedom)
    assert 0 <= chance <= 1 + 1e-12
    if chance < 1 - 1e-6:
        assert two_sided(max(chance, 0), freedom) == pytest.approx(t, rel=1e-5, abs=1e-6)


@pytest.mark.parametrize(("level", "freedom"), [(1, 3), (-0.1, 3), (0.95, 0), (math.nan, 3)])
def test_t_refuses_what_has_no_answer(level: float, freedom: int) -> None:
    with pytest.raises(ValueError, match="must be"):
        two_sided(level, freedom)


def test_odds_and_risks_agree_where_the_outcome_is_rare() -> None:
    risk, odds = log_risk_ratio(10, 10**6, 20, 10**6), log_odds_ratio(10, 10**6, 20, 10**6)
    assert risk.effect == pytest.approx(odds.effect, abs=1e-4)
    assert log_odds_ratio(3, 5, 7, 11).effect == pytest.approx(math.log(3 * 11 / (5 * 7)))


@pytest.mark.parametrize("cells", [(0, 1, 1, 1), (1, -1, 1, 1), (1, 1, 0, 1), (1.5, 1, 1, 1)])
def test_counts_without_a_logarithm_are_refused(cells: tuple[float, ...]) -> None:
    with pytest.raises(ValueError, match="must be"):
        log_risk_ratio(*cells)


def test_a_printed_correlation_comes_back_as_printed() -> None:
    effect = load_content().effects["observability-bradley2018"]
    ends = [number for number in (effect.low, effect.value, effect.high) if number is not None]
    low, mean, high = fisher_z(ends)
    assert mean == pytest.approx(0.1419, abs=5e-5)
    assert (high - low) / 2 / 1.96 == pytest.approx(0.0180, abs=5e-5)
    assert float(standardised_difference(ends[1])) == pytest.approx(0.285, abs=5e-4)
    with pytest.raises(ValueError, match="infinite"):
        fisher_z(1)


def test_an_even_funnel_has_no_intercept_and_a_lopsided_one_has() -> None:
    errors = np.linspace(0.05, 0.5, 12)
    wave = 0.1 * errors * np.tile([1, -1, -1, 1], 3)
    even, odd = funnel_asymmetry(0.3 + wave, errors**2), funnel_asymmetry(2 * errors + wave, errors**2)
    assert abs(even.intercept) < 0.15
    assert odd.intercept == pytest.approx(2, abs=0.15)
    assert odd.p < 1e-6


def test_a_funnel_needs_three_studies_that_differ() -> None:
    with pytest.raises(ValueError, match="at least 3 studies"):
        funnel_asymmetry([1, 2], [1, 2])
    with pytest.raises(ValueError, match="equally precise"):
        funnel_asymmetry([1, 2, 3], [1, 1, 1])


@given(d=st.floats(-4, 4))
def test_a_gap_and_its_mirror_share_all_pairs(d: float) -> None:
    assert float(chance_of_more(d) + chance_of_more(-d)) == pytest.approx(1)


def test_chance_of_more_is_what_drawn_pairs_show() -> None:
    first, second = np.random.default_rng(6).normal(size=(2, 10**6))
    assert np.mean(first + 0.5 > second) == pytest.approx(float(chance_of_more(0.5)), abs=0.002)
