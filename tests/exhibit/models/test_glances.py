"""Going unseen: the printed numbers, a simulation, and what is refused."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibit.models.glances import contrast, unseen_chance


@pytest.mark.parametrize(("cells", "chance"), [(48, 0.532), (192, 0.855), (2000, 0.985)])
def test_a_minute_of_glances_of_two_seconds(cells: int, chance: float) -> None:
    assert float(unseen_chance(cells, 60, 2)) == pytest.approx(chance, abs=5e-4)


def test_agrees_with_looks_thrown_at_random() -> None:
    looks = np.random.default_rng(3).integers(0, 24, size=(40_000, 15))
    assert float(unseen_chance(24, 30, 2)) == pytest.approx((looks != 7).all(axis=1).mean(), abs=0.01)


@given(st.integers(2, 500), st.floats(0, 600), st.floats(0.5, 10), st.integers(1, 6))
def test_more_gazes_are_more_looks(cells: int, seconds: float, glance: float, gazes: int) -> None:
    together = float(unseen_chance(cells, seconds, glance, gazes))
    assert together == pytest.approx(float(unseen_chance(cells, seconds, glance)) ** gazes)
    assert 0 <= together <= 1


def test_one_cell_is_always_looked_at() -> None:
    assert float(unseen_chance(1, 2, 2)) == 0
    assert float(unseen_chance(1, 0, 2)) == 1


def test_contrast_is_zero_in_equal_light() -> None:
    assert contrast([1, 3, 0], [1, 1, 2]) == pytest.approx([0, 0.5, -1])


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((0, 60, 2, 1), "cells must be a number from 1"),
        ((24, -1, 2, 1), "seconds must be a number from 0"),
        ((24, 60, 0, 1), "glance must be a number above 0"),
        ((24, 60, 2, 0), "gazes must be a number from 1"),
        ((24, float("nan"), 2, 1), "seconds must be a number from 0"),
    ],
)
def test_bad_number_is_named(arguments: tuple[float, ...], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        unseen_chance(*arguments)


def test_no_light_at_all_is_refused() -> None:
    with pytest.raises(ValueError, match="must not both be 0"):
        contrast(0, 0)
