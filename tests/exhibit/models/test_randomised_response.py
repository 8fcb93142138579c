"""Answers by coin: printed losses, single people, and estimates that are right on average."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibit.models.randomised_response import (
    answers,
    coin_error,
    estimated_share,
    privacy_loss,
    rappor_losses,
    standard_error,
)


def test_losses_in_print() -> None:
    assert float(privacy_loss(0.5)) == pytest.approx(math.log(3))
    assert rappor_losses(0.5, 0.5, 0.75, 2) == pytest.approx((4 * math.log(3), 1.0743), abs=1e-4)
    assert float(privacy_loss(1)) == 0


def test_loss_of_a_report_follows_from_its_two_printed_chances() -> None:
    yes, no = 0.6875, 0.5625
    assert rappor_losses(0.5, 0.5, 0.75, 2)[1] == pytest.approx(2 * math.log(yes / no * (1 - no) / (1 - yes)))


def test_estimates_are_right_on_average_and_as_wide_as_promised() -> None:
    chance = np.random.default_rng(1)
    the_same = np.tile(np.arange(100) < 30, (4000, 1))
    by_lot = chance.random((4000, 100)) < 0.3
    for truths, width in ((the_same, coin_error(100, 0.5)), (by_lot, standard_error(0.3, 100, 0.5))):
        found = estimated_share(answers(truths, 0.5, chance).mean(axis=1), 0.5)
        assert found.mean() == pytest.approx(0.3, abs=0.005)
        assert found.std() == pytest.approx(float(width), rel=0.04)


@given(st.floats(0, 1), st.integers(1, 1000), st.floats(0, 0.99))
def test_drawing_people_by_lot_adds_doubt(share: float, people: int, noise: float) -> None:
    by_lot, coin = float(standard_error(share, people, noise)), float(coin_error(people, noise))
    assert by_lot**2 == pytest.approx(coin**2 + share * (1 - share) / people, rel=1e-6, abs=1e-12)


@given(st.floats(0, 1), st.floats(0, 0.99))
def test_estimate_undoes_the_coin(share: float, noise: float) -> None:
    assert float(estimated_share(noise / 2 + (1 - noise) * share, noise)) == pytest.approx(share, abs=1e-9)


@given(st.floats(0.01, 0.99))
def test_loss_is_what_a_yes_tells(noise: float) -> None:
    guilty, innocent = 1 - noise / 2, noise / 2
    assert float(privacy_loss(noise)) == pytest.approx(math.log(guilty / innocent))


def test_no_noise_is_the_truth() -> None:
    assert answers([0, 1, 1], 0, np.random.default_rng(0)).tolist() == [0, 1, 1]


def test_bad_numbers_are_named() -> None:
    with pytest.raises(ValueError, match="noise must be below 1"):
        estimated_share(0.5, 1)
    with pytest.raises(ValueError, match="noise must be a number above 0"):
        privacy_loss(0)
    with pytest.raises(ValueError, match="truths must be 0 or 1"):
        answers([2], 0.5, np.random.default_rng(0))
    with pytest.raises(ValueError, match="yes must be a number from 0 to 1"):
        estimated_share(float("nan"), 0.5)
    with pytest.raises(ValueError, match="people must be"):
        standard_error(0.5, 0, 0.5)
    with pytest.raises(ValueError, match="people must be"):
        coin_error(0, 0.5)
    with pytest.raises(ValueError, match="q must be above p"):
        rappor_losses(0.5, 0.6, 0.5, 1)
    with pytest.raises(ValueError, match="p must be a number above 0"):
        rappor_losses(0.5, 0.0, 0.5, 1)
