"""Error rates: the printed county, single people counted slowly, and the rule that binds four numbers."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibit.models.error_rates import error_rates, forced_false_alarm

people = st.integers(1, 5000)


def test_the_printed_county() -> None:
    rates = error_rates([1369, 505, 2035], [805, 349, 1282], [532, 461, 1216], [990, 1139, 2681])
    assert 100 * rates.false_alarm == pytest.approx([44.85, 23.45, 32.35], abs=0.005)
    assert 100 * rates.miss == pytest.approx([27.99, 47.72, 37.40], abs=0.005)
    assert 100 * rates.precision[:2] == pytest.approx([62.97, 59.13], abs=0.005)
    assert rates.prevalence[:2] == pytest.approx([0.5143, 0.3936], abs=5e-5)


def test_agrees_with_people_counted_one_by_one() -> None:
    chance = np.random.default_rng(1)
    again = chance.random(500) < 0.4
    high = chance.random(500) < np.where(again, 0.7, 0.3)
    pairs = list(zip(high.tolist(), again.tolist(), strict=True))
    fields = [pairs.count((h, a)) for a in (True, False) for h in (True, False)]
    high_true, low_true, high_false, low_false = fields
    rates = error_rates(high_true, high_false, low_true, low_false)
    assert float(rates.miss) == pytest.approx(1 - high[again].mean())
    assert float(rates.false_alarm) == pytest.approx(high[~again].mean())
    assert float(rates.precision) == pytest.approx(again[high].mean())
    assert float(rates.prevalence) == pytest.approx(again.mean())


@given(people, people, people, people)
def test_three_rates_settle_the_fourth(tp: int, fp: int, fn: int, tn: int) -> None:
    rates = error_rates(tp, fp, fn, tn)
    forced = float(forced_false_alarm(rates.prevalence, rates.precision, rates.miss))
    assert forced == pytest.approx(float(rates.false_alarm), rel=1e-12)


@given(st.floats(0.05, 0.9), st.floats(0.01, 0.09), st.floats(0.1, 0.99), st.floats(0, 0.9))
def test_unequal_groups_cannot_have_all_rates_equal(p: float, more: float, ppv: float, fnr: float) -> None:
    assert forced_false_alarm(p + more, ppv, fnr) > forced_false_alarm(p, ppv, fnr)


def test_only_a_perfect_score_closes_the_gap() -> None:
    assert forced_false_alarm([0.2, 0.7], 1, 0.3) == pytest.approx([0, 0])


def test_bad_numbers_are_named() -> None:
    with pytest.raises(ValueError, match="high_true must be a number from 0"):
        error_rates(-1, 1, 1, 1)
    with pytest.raises(ValueError, match="low_true must be whole numbers"):
        error_rates(1, 1, 0.5, 1)
    with pytest.raises(ValueError, match="counted as true"):
        error_rates(0, 1, 0, 1)
    with pytest.raises(ValueError, match="counted as false"):
        error_rates(1, 0, 1, 0)
    with pytest.raises(ValueError, match="counted as high"):
        error_rates(0, 0, 1, 1)
    with pytest.raises(ValueError, match="prevalence must be below 1"):
        forced_false_alarm(1, 0.5, 0.5)
    with pytest.raises(ValueError, match="precision must be a number above 0"):
        forced_false_alarm(0.5, 0, 0.5)
    with pytest.raises(ValueError, match="miss must be a number from 0 to 1"):
        forced_false_alarm(0.5, 0.5, float("nan"))
