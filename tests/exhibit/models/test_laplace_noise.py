"""Smooth noise against its sampler, and a budget that adds up."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibit.models.laplace_noise import chance_beyond, error_of_mean, half_width, spent

epsilons = st.floats(0.01, 10)


def test_widths_in_print() -> None:
    assert float(half_width(0.5)) == pytest.approx(5.9915, abs=1e-4)
    assert float(chance_beyond(10, 0.5)) == pytest.approx(0.0067, abs=1e-4)


@given(epsilons, st.floats(0, 0.999), st.floats(0.1, 20))
def test_width_and_chance_are_inverse(epsilon: float, share: float, people: float) -> None:
    width = half_width(epsilon, share, people)
    assert float(chance_beyond(width, epsilon, people)) == pytest.approx(1 - share, abs=1e-9)


def test_agrees_with_drawn_noise() -> None:
    drawn = np.random.default_rng(3).laplace(0, 1 / 0.5, (20_000, 4))
    assert np.mean(np.abs(drawn[:, 0]) <= float(half_width(0.5))) == pytest.approx(0.95, abs=0.006)
    assert drawn.mean(axis=1).std() == pytest.approx(float(error_of_mean(0.5, 4)), rel=0.03)


@given(epsilons, st.integers(1, 1000))
def test_what_is_gained_is_paid(epsilon: float, releases: int) -> None:
    assert float(spent(epsilon, releases)) == pytest.approx(epsilon * releases)
    gain = float(error_of_mean(epsilon, 1) / error_of_mean(epsilon, releases))
    assert gain == pytest.approx(math.sqrt(releases))


def test_one_person_changes_a_count_by_one_unless_it_is_said_otherwise() -> None:
    assert half_width(2) == half_width(2, 0.95, 1) == pytest.approx(math.log(20) / 2)
    assert chance_beyond(3, 2) == chance_beyond(3, 2, 1) == pytest.approx(math.exp(-6))
    assert error_of_mean(2, 8) == error_of_mean(2, 8, 1) == pytest.approx(0.25)


def test_bad_numbers_are_named() -> None:
    with pytest.raises(ValueError, match="epsilon must be a number above 0"):
        half_width(0)
    with pytest.raises(ValueError, match="share must be below 1"):
        half_width(1, 1)
    with pytest.raises(ValueError, match="size must be a number from 0"):
        chance_beyond(-1, 1)
    with pytest.raises(ValueError, match="epsilon must be a number above 0"):
        spent(0, 1)
    with pytest.raises(ValueError, match="releases must be"):
        spent(1, 0)
    with pytest.raises(ValueError, match="sensitivity must be a number above 0"):
        error_of_mean(1, 1, float("nan"))
