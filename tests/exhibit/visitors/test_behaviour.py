"""The model of behaviour: its published numbers, its parts one by one."""

from __future__ import annotations

import numpy as np
import pytest

from exhibit.visit.gap import OFTEN_UP_TO, SOMETIMES_UP_TO
from exhibit.visit.plan import ROUNDS, TRIPS
from exhibit.visitors.behaviour import (
    MODERATE,
    NULL,
    Behaviour,
    choices,
    grass_chances,
    grass_counts,
)
from tests.exhibit.visit.visitors import PROTOCOL

ORDERS = PROTOCOL["orders"]


def counts_of(behaviour: Behaviour, visitors: int, seed: int = 1) -> np.ndarray:
    """Return grass trips by round, shape (visitors, 4); the orders come in turn."""
    orders = [ORDERS[number % 4] for number in range(visitors)]
    return grass_counts(choices(behaviour, orders, np.random.default_rng(seed)), orders)


def test_chance_alone_makes_the_gaps_that_the_reveal_speaks_of() -> None:
    counts = counts_of(NULL, 100_000)
    gaps = np.abs(counts[:, 0] - counts[:, 2])
    # With K = 8 and no effect at all: a gap of 2 or more in 37 % of visitors, of 3 or more in 15 %.
    assert np.mean(gaps >= 2) == pytest.approx(0.37, abs=0.02)
    assert np.mean(gaps >= 3) == pytest.approx(0.15, abs=0.02)


def test_often_and_sometimes_are_what_they_say() -> None:
    counts = counts_of(NULL, 100_000)
    largest = counts.max(axis=1) - counts.min(axis=1)
    assert np.mean(largest >= OFTEN_UP_TO) > 0.25
    assert 0.10 < np.mean(largest >= SOMETIMES_UP_TO) < 0.25
    assert np.mean(largest > SOMETIMES_UP_TO) < 0.10


def test_a_moderate_effect_is_hidden_from_half_of_all_single_visitors() -> None:
    counts = counts_of(MODERATE, 100_000)
    fewer = np.mean(counts[:, 2] < counts[:, 0])
    more = np.mean(counts[:, 2] > counts[:, 0])
    # Planned with: 54 % show fewer crossings under the tower, 23 % as many, 23 % more.
    assert fewer == pytest.approx(0.54, abs=0.02)
    assert more == pytest.approx(0.23, abs=0.02)


def test_a_large_effect_moves_only_its_round() -> None:
    counts = counts_of(Behaviour(effects={"score": -3.0}, slope_sd=0.0, drift=0.0), 20_000).mean(axis=0)
    assert counts[3] < counts[0] - 2
    assert counts[:3] == pytest.approx([counts[0]] * 3, abs=0.05)


def test_drift_goes_by_place_and_not_by_round() -> None:
    behaviour = Behaviour(visitor_sd=0.0, slope_sd=0.0, drift=-0.5)
    chances = grass_chances(behaviour, ORDERS, np.random.default_rng(1))
    odds = np.log(chances / (1 - chances))
    assert odds == pytest.approx(np.tile([-0.3, -0.8, -1.3, -1.8], (4, 1)))


def test_visitors_lean_and_respond_as_much_as_the_model_says() -> None:
    chances = grass_chances(Behaviour(drift=0.0), [list(ROUNDS)] * 50_000, np.random.default_rng(2))
    odds = np.log(chances / (1 - chances))
    assert odds[:, 0].std() == pytest.approx(1.2, rel=0.02)
    assert (odds[:, 1:] - odds[:, :1]).std(axis=0) == pytest.approx([0.5] * 3, rel=0.02)


def test_counts_by_round_are_those_of_the_choices() -> None:
    chosen = np.zeros((1, 4, TRIPS), dtype=bool)
    chosen[0, 1, :3] = True
    order = ["tower", "score", "nobody", "warden"]
    assert grass_counts(chosen, [order]).tolist() == [[0, 0, 0, 3]]


def test_an_effect_of_nobody_is_refused() -> None:
    with pytest.raises(ValueError, match="effects belong to warden, tower, score; got nobody"):
        Behaviour(effects={"nobody": 1.0})
