"""Doors and years: against one person after another, and what a gain must do."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibit.models.score_feedback import feedback


def still() -> np.random.Generator:
    return np.random.default_rng(0)


def test_agrees_with_one_person_after_another() -> None:
    values, errors, line, gain, years = [40.0, 50.0, 60.0], [12.0, -3.0, 0.0], 51.0, 2.0, 6
    found = feedback(values, errors, line, gain, years, 0, still())
    rows = [values]
    for _ in range(years):
        rows.append([x + gain * (x + e >= line) for x, e in zip(rows[-1], errors, strict=True)])
    above = [(row[0] + row[2]) / 2 for row in rows]
    assert found.above == pytest.approx(above)
    assert found.below == pytest.approx([row[1] for row in rows])


@given(st.floats(0, 5), st.integers(1, 12), st.integers(0, 9))
def test_shapes_and_ranges(gain: float, years: int, seed: int) -> None:
    chance = np.random.default_rng(seed)
    found = feedback(chance.uniform(20, 80, 50), chance.normal(0, 5, 50), 50, gain, years, 1, chance)
    assert found.inequality.shape == found.foretold.shape == (years + 1,)
    assert np.all((found.inequality >= 0) & (found.inequality < 1))
    assert np.all(np.abs(found.foretold) <= 1 + 1e-12)


def test_without_gain_and_change_nothing_happens() -> None:
    found = feedback([10, 20, 30], [0, 0, 0], 15, 0, 5, 0, still())
    assert np.ptp(found.inequality) == 0
    assert found.foretold == pytest.approx(np.ones(6))


def test_a_door_for_nobody_is_told_apart() -> None:
    found = feedback([10, 20], [0, 0], 99, 1, 2, 0, still())
    assert np.isnan(found.above).all()
    assert found.below == pytest.approx([15, 15, 15])


def test_values_never_fall_below_nought() -> None:
    found = feedback(np.linspace(0.1, 3, 200), np.zeros(200), 50, 0, 30, 5, np.random.default_rng(4))
    assert np.nanmin(found.below) >= 0
    assert np.isfinite(found.inequality).all()


def test_bad_numbers_are_named() -> None:
    with pytest.raises(ValueError, match="one length"):
        feedback([1, 2], [0], 1, 1, 1, 0, still())
    with pytest.raises(ValueError, match="must differ"):
        feedback([5, 5], [0, 1], 1, 1, 1, 0, still())
    with pytest.raises(ValueError, match="years must be"):
        feedback([1, 2], [0, 0], 1, 1, 0, 0, still())
    with pytest.raises(ValueError, match="gain must be a number from 0"):
        feedback([1, 2], [0, 0], 1, -1, 1, 0, still())
    with pytest.raises(ValueError, match="values must be a number from 0"):
        feedback([-1, 2], [0, 0], 1, 1, 1, 0, still())
