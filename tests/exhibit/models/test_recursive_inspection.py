"""The published closed form and the recursion are the same fractions; floats follow them to large n."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibit.models.recursive_inspection import (
    exact_look_chance,
    exact_value,
    exact_value_table,
    value,
    value_table,
)

LIMIT = 40


def test_closed_form_equals_recursion_exactly() -> None:
    table = exact_value_table(LIMIT - 1)
    pairs = [(n, m) for n in range(1, LIMIT) for m in range(n)]
    assert len(pairs) == 780
    assert [(n, m) for n, m in pairs if table[n][m] != exact_value(n, m)] == []


@pytest.mark.parametrize(
    ("days", "looks", "expected_value", "expected_look"),
    [(2, 1, "-1/3", "1/3"), (3, 1, "-1/2", "1/4"), (5, 2, "-3/8", "5/16"), (10, 3, "-21/44", "23/88")],
)
def test_worked_examples(days: int, looks: int, expected_value: str, expected_look: str) -> None:
    assert exact_value(days, looks) == Fraction(expected_value)
    assert exact_look_chance(days, looks) == Fraction(expected_look)


@given(days=st.integers(2, 60), data=st.data())
def test_look_chance_makes_breaking_and_waiting_equal(days: int, data: st.DataObject) -> None:
    looks = data.draw(st.integers(1, days - 1))
    p = exact_look_chance(days, looks)
    breaking = p * 1 + (1 - p) * -1
    waiting = p * exact_value(days - 1, looks - 1) + (1 - p) * exact_value(days - 1, looks)
    assert breaking == waiting == exact_value(days, looks)


@given(days=st.integers(0, 300), looks=st.integers(0, 300))
def test_floats_follow_the_fractions(days: int, looks: int) -> None:
    assert float(value(days, looks)) == pytest.approx(float(exact_value(days, looks)), rel=1e-12, abs=1e-300)


def test_table_in_floats_follows_the_fractions() -> None:
    exact = np.array([[float(entry) for entry in row] for row in exact_value_table(60)])
    np.testing.assert_allclose(value_table(60), exact, rtol=1e-12)
    assert value_table(0).tolist() == [[0]]


def test_table_in_floats_follows_the_closed_form_for_many_days() -> None:
    looks = np.arange(301)
    np.testing.assert_allclose(value_table(300)[300], value(300, looks), rtol=1e-11, atol=1e-300)


def test_floats_hold_where_fractions_are_too_long() -> None:
    # In a long calendar with a share x < 1/2 of look days, v(n, xn) tends to -(1 - 2x).
    assert float(value(1_000_000, 300_000)) == pytest.approx(-0.4, abs=1e-4)
    assert float(value(10_000, 9_999)) == 0


def test_floats_broadcast() -> None:
    assert value(np.arange(5)[:, None], np.arange(3)).shape == (5, 3)


def test_look_for_every_day_and_no_look_at_all() -> None:
    assert [exact_look_chance(4, 4), exact_look_chance(4, 0)] == [1, 0]
    assert [exact_value(4, 4), exact_value(4, 0), exact_value(0, 0)] == [0, -1, 0]


@pytest.mark.parametrize("bad", [-1, 1.5, float("nan"), [1, 2]])
def test_bad_days_are_named(bad: object) -> None:
    with pytest.raises(ValueError, match=r"^days must be"):
        exact_value(bad, 1)  # type: ignore[arg-type]  # wrong types are the point


def test_bad_looks_are_named() -> None:
    with pytest.raises(ValueError, match=r"^looks must be a number from 0 upwards; got -2"):
        value(3, [1, -2])
    with pytest.raises(ValueError, match=r"^looks must be whole numbers from 0 upwards; got 0\.5"):
        value(3, 0.5)
