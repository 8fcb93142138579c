"""Alerts: printed numbers, a simulated crowd, and the promises of every rate."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibit.models.screening import (
    all_of,
    any_of,
    break_even_prevalence,
    expected_alerts,
    list_false_rate,
    one_face_rate,
    precision,
    share_of_wrong_alerts,
)

rates = st.floats(1e-6, 1)
shares = st.floats(1e-6, 1 - 1e-6)


@pytest.mark.parametrize(
    ("prevalence", "hit_rate", "false_rate", "expected"),
    [
        (1e-4, 0.8, 0.001, 0.074),
        (1e-5, 0.8, 0.001, 0.0079),
        (1e-4, 0.89, 1 / 6000, 0.348),
        (1e-4, 0.89, 1 / 60000, 0.842),
    ],
)
def test_precision_of_published_rates(
    prevalence: float, hit_rate: float, false_rate: float, expected: float
) -> None:
    assert float(precision(prevalence, hit_rate, false_rate)) == pytest.approx(expected, abs=5e-4)


def test_break_even_of_the_later_test() -> None:
    assert float(break_even_prevalence(0.89, 1 / 6000)) == pytest.approx(1.87e-4, abs=1e-6)


def test_about_six_hundred_a_day() -> None:
    assert float(expected_alerts(90_000, 0, 0.8, 0.0067).wrong) == pytest.approx(603)


@given(st.floats(0, 1e6), shares, rates, rates)
def test_everybody_is_counted_once(
    crowd: float, prevalence: float, hit_rate: float, false_rate: float
) -> None:
    alerts = expected_alerts(crowd, prevalence, hit_rate, false_rate)
    everybody = alerts.found + alerts.missed + alerts.wrong + alerts.passed
    assert float(everybody) == pytest.approx(crowd)


@given(rates, rates)
def test_half_of_the_alerts_are_right_at_break_even(hit_rate: float, false_rate: float) -> None:
    assert float(
        precision(break_even_prevalence(hit_rate, false_rate), hit_rate, false_rate)
    ) == pytest.approx(0.5)


@given(shares, st.floats(0.01, 1), shares)
def test_precision_rises_with_prevalence_and_falls_with_false_alerts(pi: float, h: float, f: float) -> None:
    assert precision(pi, h, f) <= precision((1 + pi) / 2, h, f) + 1e-12
    assert precision(pi, h, f) <= precision(pi, h, f / 2) + 1e-12


def test_agrees_with_a_crowd_of_single_people() -> None:
    chance = np.random.default_rng(5)
    wanted = chance.random(400_000) < 0.02
    reported = chance.random(400_000) < np.where(wanted, 0.7, 0.03)
    assert float(precision(0.02, 0.7, 0.03)) == pytest.approx(wanted[reported].mean(), abs=0.01)


@given(st.floats(0, 0.5), st.integers(1, 10_000))
def test_list_and_single_face_are_inverse(one_face: float, faces: int) -> None:
    rate = float(list_false_rate(one_face, faces))
    assert 0 <= rate <= 1
    if rate < 1 - 1e-6:
        assert float(one_face_rate(rate, faces)) == pytest.approx(one_face, rel=1e-6, abs=1e-15)


def test_ten_times_the_list_is_nearly_ten_times_the_false_alerts() -> None:
    single = one_face_rate(1 / 60_000, 1000)
    assert 1 / float(list_false_rate(single, 10_000)) == pytest.approx(6000, abs=1)
    assert float(list_false_rate(single, 0)) == 0
    assert float(list_false_rate(1, 3)) == 1


def test_more_cameras_report_more_or_less_by_the_rule() -> None:
    assert any_of(0.2, [0, 1, 2]) == pytest.approx([0, 0.2, 0.36])
    assert all_of(0.2, [0, 1, 2]) == pytest.approx([1, 0.2, 0.04])


@given(shares, st.floats(0.01, 1000))
def test_groups_share_out_all_wrong_alerts(group: float, ratio: float) -> None:
    others = share_of_wrong_alerts(1 - group, 1 / ratio)
    assert float(share_of_wrong_alerts(group, ratio)) + float(others) == pytest.approx(1)


def test_equal_errors_fall_by_size_and_tenfold_errors_do_not() -> None:
    assert share_of_wrong_alerts(0.1, [1, 10, 100]) == pytest.approx([0.1, 10 / 19, 100 / 109])


def test_bad_numbers_are_named() -> None:
    with pytest.raises(ValueError, match="prevalence must be a number from 0 to 1"):
        precision(1.2, 0.8, 0.1)
    with pytest.raises(ValueError, match="crowd must be a number from 0"):
        expected_alerts(-1, 0.1, 0.8, 0.1)
    with pytest.raises(ValueError, match="at least one kind of alert"):
        precision(0.1, 0, 0)
    with pytest.raises(ValueError, match="must not both be 0"):
        break_even_prevalence(0, 0)
    with pytest.raises(ValueError, match="faces must be whole"):
        list_false_rate(0.1, 2.5)
    with pytest.raises(ValueError, match="list_rate must be below 1"):
        one_face_rate(1, 10)
    with pytest.raises(ValueError, match="false_rate must be a number from 0 to 1"):
        break_even_prevalence(0.5, float("nan"))
    with pytest.raises(ValueError, match="ratio must be above 0"):
        share_of_wrong_alerts(1, 0)
