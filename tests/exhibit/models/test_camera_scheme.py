"""Odds ratios and percentages are two ways to say one thing; moved crime flatters the cameras."""

from __future__ import annotations

import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibit.models.camera_scheme import displaced, odds_ratio_of, percentage_change, scheme_effect

crimes = st.integers(1, 10_000)


def test_worked_evaluation() -> None:
    found = scheme_effect(1805, 1410, 6242, 6180)
    printed = [round(float(number), 3) for number in (found.ratio, found.low, found.high)]
    assert printed == [1.267, 1.172, 1.370]
    assert float(percentage_change(found.ratio)) == pytest.approx(-21.1, abs=0.05)


@given(ratio=st.floats(0.01, 100))
def test_ratio_and_percentage_undo_each_other(ratio: float) -> None:
    assert float(odds_ratio_of(percentage_change(ratio))) == pytest.approx(ratio)


def test_printed_percentages() -> None:
    assert float(odds_ratio_of(-16)) == pytest.approx(1.190, abs=5e-4)
    assert float(percentage_change(1.141)) == pytest.approx(-12.4, abs=0.05)


@given(a=crimes, b=crimes, c=crimes, d=crimes, phi=st.floats(1, 5))
def test_swapping_the_areas_turns_the_ratio_over(a: int, b: int, c: int, d: int, phi: float) -> None:
    one, other = scheme_effect(a, b, c, d, phi), scheme_effect(c, d, a, b, phi)
    assert float(one.ratio * other.ratio) == pytest.approx(1)
    assert float(one.low * other.high) == pytest.approx(1)
    reach = 1.959964 * math.sqrt(phi * (1 / a + 1 / b + 1 / c + 1 / d))
    assert math.log(float(one.high / one.ratio)) == pytest.approx(reach, rel=1e-6)


@given(a=crimes, c=crimes, p=st.floats(0, 0.9), m=st.floats(0, 1))
def test_moved_crime_flatters_the_cameras_and_helps_the_town_less(a: int, c: int, p: float, m: float) -> None:
    moved, gone = displaced(a, c, p, m), displaced(a, c, p, 0)
    assert float(moved.ratio) >= float(gone.ratio)
    assert float(moved.town) >= float(gone.town)
    assert float(displaced(a, c, p, 1).town) == pytest.approx(0)
    counted = a * (c + m * p * a) / (a * (1 - p) * c)
    assert float(moved.ratio) == pytest.approx(counted)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("before", 0),
        ("after", -1),
        ("control_before", 1.5),
        ("control_after", float("nan")),
        ("dispersion", 0.5),
    ],
)
def test_a_bad_count_is_refused(name: str, value: Any) -> None:
    arguments: dict[str, Any] = {
        "before": 9,
        "after": 9,
        "control_before": 9,
        "control_after": 9,
        name: value,
    }
    with pytest.raises(ValueError, match="must be"):
        scheme_effect(**arguments)


@pytest.mark.parametrize(("prevented", "moved"), [(1, 0), (-0.1, 0), (0.2, 1.1)])
def test_shares_outside_their_range_are_refused(prevented: float, moved: float) -> None:
    with pytest.raises(ValueError, match="must be"):
        displaced(100, 100, prevented, moved)
    with pytest.raises(ValueError, match="percentage must be"):
        odds_ratio_of(-100)
