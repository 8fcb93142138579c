"""Effect sizes against their definitions, printed values and drawn pairs."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from content import load_content
from exhibit.models.effect_sizes import (
    chance_of_more,
    fisher_z,
    log_odds_ratio,
    log_risk_ratio,
    standardised_difference,
)


def test_odds_and_risks_agree_where_the_outcome_is_rare() -> None:
    risk, odds = log_risk_ratio(10, 10**6, 20, 10**6), log_odds_ratio(10, 10**6, 20, 10**6)
    assert risk.effect == pytest.approx(odds.effect, abs=1e-4)
    assert log_odds_ratio(3, 5, 7, 11).effect == pytest.approx(math.log(3 * 11 / (5 * 7)))


def test_variances_of_ratios_are_sums_over_the_cells() -> None:
    risk, odds = log_risk_ratio(4, 119, 11, 128), log_odds_ratio(4, 119, 11, 128)
    assert float(risk.effect) == pytest.approx(math.log((4 / 123) / (11 / 139)))
    assert float(risk.variance) == pytest.approx(1 / 4 - 1 / 123 + 1 / 11 - 1 / 139)
    assert float(odds.variance) == pytest.approx(1 / 4 + 1 / 119 + 1 / 11 + 1 / 128)


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


@given(d=st.floats(-4, 4))
def test_a_gap_and_its_mirror_share_all_pairs(d: float) -> None:
    assert float(chance_of_more(d) + chance_of_more(-d)) == pytest.approx(1)


def test_chance_of_more_is_what_drawn_pairs_show() -> None:
    first, second = np.random.default_rng(6).normal(size=(2, 10**6))
    assert np.mean(first + 0.5 > second) == pytest.approx(float(chance_of_more(0.5)), abs=0.002)
