"""A crowd of a hundred, one person of whom waits a little longer; and normal crowds near the edge."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exhibit.models.threshold_cascade import (
    cascade,
    critical_sd,
    normal_thresholds,
    settled,
    share_willing,
    tipping_share,
)

thresholds = st.lists(st.integers(-3, 25), min_size=1, max_size=25)
shares = st.floats(0.001, 1.5)


def test_one_person_of_a_hundred_decides() -> None:
    crowd = np.arange(100)
    assert cascade(crowd)[-1] == 100
    crowd[1] = 2
    assert cascade(crowd)[-1] == 1
    assert cascade(crowd).tolist() == [0, 1, 1]


@given(waits=thresholds)
def test_cascade_is_the_slow_way_round(waits: list[int]) -> None:
    joined = 0
    while sum(wait <= joined for wait in waits) != joined:
        joined += 1
    assert cascade(waits)[-1] == joined


@given(waits=thresholds, data=st.data())
def test_more_at_first_are_never_fewer_at_last(waits: list[int], data: st.DataObject) -> None:
    few = data.draw(st.integers(0, len(waits)))
    many = data.draw(st.integers(few, len(waits)))
    assert cascade(waits, few)[-1] <= cascade(waits, many)[-1]


def test_published_spread_at_which_calm_breaks() -> None:
    assert critical_sd(0.25) == pytest.approx(0.12222, abs=5e-5)
    assert float(settled(0.25, 0.12222)) == pytest.approx(0.0604, abs=2e-3)
    assert float(settled(0.25, 0.1223)) > 0.95


@pytest.mark.parametrize(("whole", "below", "above"), [(True, 0.1220, 0.1225), (False, 0.1250, 0.1255)])
def test_the_same_crowd_in_whole_people_breaks_elsewhere(whole: bool, below: float, above: float) -> None:
    calm = cascade(normal_thresholds(100, 0.25, below, whole=whole))[-1]
    revolt = cascade(normal_thresholds(100, 0.25, above, whole=whole))[-1]
    assert (calm, revolt) == (5, 100)


@given(mean=st.floats(-0.5, 1.5), sd=shares, watch=st.floats(-0.5, 0.5), everybody=st.booleans())
def test_settled_share_is_a_fixed_point(mean: float, sd: float, watch: float, everybody: bool) -> None:
    x = float(settled(mean, sd, watch, everybody=everybody))
    below, above = x - 1e-12, x + 1e-12
    assert 0 <= x <= 1
    assert share_willing(below, mean, sd, watch) >= below
    assert share_willing(above, mean, sd, watch) <= above


@settings(max_examples=25)
@given(mean=st.floats(0, 1), sd=st.floats(0.02, 1.5))
def test_settled_share_is_where_patient_rounds_end(mean: float, sd: float) -> None:
    low, high = 0.0, 1.0
    for _ in range(1000):
        low, high = float(share_willing(low, mean, sd)), float(share_willing(high, mean, sd))
    slack = 2e-3  # near the edge the rounds creep
    assert low <= float(settled(mean, sd)) + slack
    assert high >= float(settled(mean, sd, everybody=True)) - slack
    if abs(high - low) < 1e-12:
        assert float(settled(mean, sd)) == pytest.approx(low, abs=1e-6)


@given(mean=st.floats(0, 1), sd=st.floats(0.02, 1.5), watch=st.floats(-0.2, 0.2))
def test_tipping_share_lies_between_the_two_ends(mean: float, sd: float, watch: float) -> None:
    tip, low = float(tipping_share(mean, sd, watch)), float(settled(mean, sd, watch))
    high = float(settled(mean, sd, watch, everybody=True))
    if np.isnan(tip):
        assert high - low < 1e-3
    else:
        assert low - 1e-12 <= tip <= high + 1e-12
        assert share_willing(tip, mean, sd, watch) == pytest.approx(tip, abs=1e-9)


def test_settled_broadcasts() -> None:
    assert settled(0.25, np.array([[0.1], [0.2]]), np.array([0, 0.05, 0.1])).shape == (2, 3)


@pytest.mark.parametrize("mean", [0, 0.5, 0.7, -0.1, float("nan")])
def test_no_critical_spread_there(mean: float) -> None:
    with pytest.raises(ValueError, match=r"^mean must be"):
        critical_sd(mean)


def test_bad_arguments_are_named() -> None:
    with pytest.raises(ValueError, match=r"^thresholds must be .*; got no number at all"):
        cascade([])
    with pytest.raises(ValueError, match=r"^joined must be a number from 0 to 2; got 3"):
        cascade([1, 2], 3)
    with pytest.raises(ValueError, match=r"^sd must be a number above 0"):
        settled(0.2, 0)
    with pytest.raises(ValueError, match=r"^people must be"):
        normal_thresholds(0, 0.2, 0.1)
    with pytest.raises(ValueError, match=r"^thresholds must be"):
        cascade([0, float("nan")])
