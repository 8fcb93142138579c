"""An epidemic in a closed place: its end, its peak and its course."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exhibit.models.epidemic import course, never_ill, peak_ill, removal_ratio, share_before

people = st.floats(1, 1e6)
few = st.floats(0, 1e4)
ratios = st.floats(0.2, 5)


def test_village_gives_the_printed_ratio_and_comes_home_only_if_all_are_counted() -> None:
    assert 1 / float(removal_ratio(254, 0, 83)) == pytest.approx(6.54e-3, abs=5e-6)
    whole = removal_ratio(254, 7, 83)
    assert float(whole) == pytest.approx(159.14, abs=0.01)
    assert float(never_ill(254, 7, whole)) == pytest.approx(83, abs=1e-9)
    assert float(never_ill(254, 7, removal_ratio(254, 0, 83))) == pytest.approx(75.5, abs=0.05)
    assert float(peak_ill(254, 7, whole)) == pytest.approx(27.5, abs=0.05)
    assert 1 / float(whole) == pytest.approx(6.284e-3, abs=5e-7)
    assert 254 / float(whole) == pytest.approx(1.60, abs=5e-3)


def test_village_in_months_and_its_peak_without_the_seven() -> None:
    forgetful, whole = removal_ratio(254, 0, 83), float(removal_ratio(254, 7, 83))
    assert float(peak_ill(254, 7, forgetful)) == pytest.approx(30.5, abs=0.05)
    month_ill, months = 0.3667, np.linspace(0, 4, 401)
    assert 1 / (whole * month_ill) == pytest.approx(0.01714, abs=5e-6)
    assert months[course(254, 7, whole, month_ill, months).ill.argmax()] == pytest.approx(1.48, abs=0.01)


@given(people, few, st.floats(0.01, 0.99))
def test_ratio_and_end_undo_each_other(well: float, ill: float, share: float) -> None:
    rho = float(removal_ratio(well, ill, share * well))
    assert float(never_ill(well, ill, rho)) == pytest.approx(share * well, rel=1e-6)


@given(people, few, ratios)
def test_end_solves_its_equation(well: float, ill: float, crowd: float) -> None:
    rho = well / crowd
    left = float(never_ill(well, ill, rho))
    assert 0 <= left <= min(well, rho)
    if left > 0:
        assert well + ill - left + rho * np.log(left / well) == pytest.approx(0, abs=1e-6 * (well + ill))


@settings(max_examples=25)
@given(few, ratios, st.floats(3, 30))
def test_course_keeps_to_the_curve_without_time(ill: float, crowd: float, days: float) -> None:
    well, rho = 200.0, 200 / crowd
    found = course(well, ill / 100, rho, days, np.linspace(0, 120, 7))
    on_curve = well + ill / 100 - found.well + rho * np.log(found.well / well)
    assert found.ill == pytest.approx(on_curve, abs=2e-2)
    assert np.all(np.diff(found.well) <= 1e-9)


def test_course_is_that_of_small_steps_and_its_end_that_of_the_equation() -> None:
    times = np.array([0.0, 30, 60, 124])
    found = course(254, 7, 159.14, 11, times)
    well, ill, width = 254.0, 7.0, 1e-3
    for _ in range(60_000):
        caught = well * ill / (159.14 * 11) * width
        well, ill = well - caught, ill + caught - ill / 11 * width
    assert (found.well[2], found.ill[2]) == (pytest.approx(well, abs=0.02), pytest.approx(ill, abs=0.02))
    end = course(254, 7, 159.14, 11, [2000.0])
    assert end.well[0] == pytest.approx(float(never_ill(254, 7, 159.14)), abs=1e-3)


def test_where_nobody_is_ill_nobody_falls_ill() -> None:
    found = course(254, 0, 159.14, 11, [0, 500])
    assert (found.well.tolist(), found.ill.tolist()) == ([254, 254], [0, 0])
    assert peak_ill(254, 0, 300) == pytest.approx(0)


@pytest.mark.parametrize("crowd", [0.7, 1.6, 3])
def test_days_of_illness_add_up_under_the_curve(crowd: float) -> None:
    rho, days = 200 / crowd, np.arange(0, 300.0)
    curve = course(200, 7, rho, 8, days).ill
    below = np.concatenate([[0], np.cumsum((curve[1:] + curve[:-1]) / 2)])
    shares = share_before(200, 7, rho, 8, days[[5, 30, 60]])
    assert shares == pytest.approx(below[[5, 30, 60]] / below[-1], abs=3e-3)


def test_no_illness_has_no_share() -> None:
    with pytest.raises(ValueError, match="ill must be a number above 0"):
        share_before(200, 0, 100, 8, [1])


def test_length_of_illness_changes_the_pace_alone() -> None:
    slow, fast = course(254, 7, 159.14, 14, [28, 84]), course(254, 7, 159.14, 7, [14, 42])
    assert slow.ill == pytest.approx(fast.ill, abs=1e-6)


def test_ill_never_grow_below_the_border() -> None:
    assert float(peak_ill(100, 5, 200)) == 5
    assert float(never_ill(100, 0, 200)) == pytest.approx(100)


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: removal_ratio(254, 7, 254), "left must be below well"),
        (lambda: removal_ratio(254, -1, 83), "ill must be a number from 0"),
        (lambda: never_ill(0, 1, 10), "well must be a number above 0"),
        (lambda: peak_ill(10, 1, np.nan), "rho must be a number above 0"),
        (lambda: course(10, 1, 5, 0, [1]), "days_ill must be a number above 0"),
        (lambda: course(10, 1, 5, 3, []), "times must be a number from 0"),
    ],
)
def test_wrong_numbers_are_refused(call: object, words: str) -> None:
    assert callable(call)
    with pytest.raises(ValueError, match=words):
        call()
