"""The model behind simulated visitors, part by part, and what it refuses."""

from __future__ import annotations

import numpy as np
import pytest

from exhibit.models.watched_choices import Leanings, step_chances, steps_by_round

SAME = Leanings(person_sd=0, slope_sd=0, drift=0)
ORDERS = [[0, 1, 2, 3], [1, 2, 0, 3], [2, 3, 1, 0], [3, 0, 2, 1]]


def odds(orders: list[list[int]], effects: list[float], leanings: Leanings) -> np.ndarray:
    chances = step_chances(orders, effects, leanings, np.random.default_rng(1))
    return np.asarray(np.log(chances / (1 - chances)))


def test_effects_go_with_the_round_and_not_with_the_place() -> None:
    expected = -0.3 + np.array([0, -1, -2, -3.0])[np.array(ORDERS)]
    assert odds(ORDERS, [0, -1, -2, -3], SAME) == pytest.approx(expected)


def test_what_is_carried_over_changes_nobodys_round_unless_it_comes_first() -> None:
    found = odds(ORDERS, [0, 0, 0, 0], Leanings(person_sd=0, slope_sd=0, drift=0, carry_over=-0.7))
    carried = np.isclose(found, -1.0)
    assert carried.tolist() == [
        [False, False, False, False],
        [False, False, True, False],
        [False, False, False, True],
        [False, True, False, False],
    ]
    assert found[~carried] == pytest.approx(-0.3)


def test_steps_stand_by_round_whatever_the_order() -> None:
    steps = steps_by_round(ORDERS * 500, [0, 40, -40, 0], SAME, 8, np.random.default_rng(1))
    assert steps.shape == (2000, 4)
    assert set(steps[:, 1]) == {8}
    assert set(steps[:, 2]) == {0}
    assert steps[:, 0].mean() == pytest.approx(8 / (1 + np.exp(0.3)), abs=0.1)


def test_other_numbers_of_rounds_work_too() -> None:
    assert steps_by_round([[1, 0]], [0, 0], SAME, 1, np.random.default_rng(1)).shape == (1, 2)


@pytest.mark.parametrize(
    ("orders", "effects", "says"),
    [
        ([[0, 1, 1, 3]], [0, 0, 0, 0], "orders must hold each of the rounds 0 to 3 once a person"),
        ([0, 1, 2, 3], [0, 0, 0, 0], "orders must hold each of the rounds 0 to 3"),
        ([[0, 1]], [0, 0, 0], "orders must hold each of the rounds 0 to 2"),
        ([], [0, 0], "orders must be a number from 0"),
        ([[0, -1]], [0, 0], "orders must be a number from 0"),
        ([[0, 1]], [0, float("nan")], "effects must be a number from -50 to 50"),
    ],
)
def test_what_is_no_order_and_no_effect_is_refused(orders: object, effects: list[float], says: str) -> None:
    with pytest.raises(ValueError, match=says):
        step_chances(orders, effects, SAME, np.random.default_rng(1))  # type: ignore[arg-type]  # the fault is the point


@pytest.mark.parametrize("trips", [0, -1])
def test_without_a_trip_there_is_no_step(trips: int) -> None:
    with pytest.raises(ValueError, match="trips must be a number from 1 upwards"):
        steps_by_round(ORDERS, [0, 0, 0, 0], SAME, trips, np.random.default_rng(1))


@pytest.mark.parametrize("name", ["person_sd", "slope_sd"])
def test_a_spread_below_zero_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match=f"{name} must be a number from 0 upwards"):
        Leanings(**{name: -0.1})
