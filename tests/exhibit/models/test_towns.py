"""Many towns at once behave like one town after another, and keep the books of every one of them."""

from __future__ import annotations

import random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exhibit.models.civil_violence import Regime
from exhibit.models.towns import COP, NOBODY, Towns, simulate
from tests.exhibit.models.one_town import OneTown

SMALL = Regime(legitimacy=0.6, cop_density=0.05, longest_sentence=8, vision=2, height=9, width=11)
regimes = st.builds(
    Regime,
    citizen_density=st.floats(0, 0.7),
    cop_density=st.floats(0, 0.3),
    legitimacy=st.floats(0, 1),
    longest_sentence=st.integers(0, 5),
    threshold=st.floats(0, 0.5),
    vision=st.integers(1, 4),
    height=st.integers(1, 6),
    width=st.integers(2, 70),
)


def books(crowd: Towns) -> None:
    """Hold every index of the towns against what it is an index of."""
    regime_cells = crowd._occupant.size // crowd.towns
    occupant = crowd._occupant
    agents = np.flatnonzero(np.isin(np.arange(crowd._cell.size), occupant))
    towns = agents // (crowd._cell.size // crowd.towns)
    assert agents.size == crowd.citizens.sum() + crowd.cops.sum()
    assert (occupant[towns * regime_cells + crowd._cell[agents]] == agents).all()
    assert (occupant != NOBODY).sum() == agents.size
    boards = crowd._boards.reshape(crowd.towns, 2, -1)
    assert np.bitwise_count(boards[:, 0]).sum(axis=1).tolist() == crowd.cops.tolist()
    assert np.bitwise_count(boards[:, 1]).sum(axis=1).tolist() == crowd.count_active().tolist()
    for board, marked in enumerate((crowd._bold[agents] == COP, crowd._active[agents])):
        cells, homes = crowd._cell[agents[marked]], towns[marked]
        bits = boards[homes, board, crowd._word_of[cells]] & crowd._bit_of[cells]
        assert (bits != 0).all()
    assert not (crowd._active & crowd._jailed).any()
    assert not crowd._jailed[crowd._bold == COP].any()


@settings(max_examples=60)
@given(regime=regimes, towns=st.integers(1, 4), seed=st.integers(0, 2**32 - 1))
def test_books_stay_in_order_under_any_regime(regime: Regime, towns: int, seed: int) -> None:
    crowd = Towns(regime, towns, np.random.default_rng(seed))
    for _ in range(3):
        crowd.step()
        books(crowd)


def test_many_towns_are_like_one_town_after_another() -> None:
    towns, steps = 300, 25
    plain = np.empty((2, towns, steps))
    for seed in range(towns):
        town = OneTown(SMALL, random.Random(seed))
        plain[:, seed] = np.array([town.step() for _ in range(steps)]).T
    history = simulate(SMALL, towns, steps, np.random.default_rng(9))
    for slow, fast in zip(plain, (history.active, history.jailed), strict=True):
        for measure in (np.max, np.mean, np.median):
            one, many = measure(slow, axis=1), measure(fast, axis=1)
            error = np.hypot(one.std(ddof=1), many.std(ddof=1)) / np.sqrt(towns)
            assert abs(one.mean() - many.mean()) < 3 * error
        assert abs(slow[:, 0].mean() - fast[:, 0].mean()) < 3 * np.hypot(
            slow[:, 0].std(), fast[:, 0].std()
        ) / np.sqrt(towns)


def test_one_seed_is_one_history() -> None:
    first, second = (simulate(SMALL, 3, 6, np.random.default_rng(4)) for _ in range(2))
    assert first.active.tolist() == second.active.tolist()
    assert first.jailed.tolist() == second.jailed.tolist()


def test_without_cops_all_who_have_reason_are_active_after_one_step() -> None:
    regime = Regime(cop_density=0, legitimacy=0, threshold=0, height=6, width=6, vision=1)
    history = simulate(regime, 5, 2, np.random.default_rng(0))
    assert history.active.tolist() == np.repeat(history.citizens[:, None], 2, axis=1).tolist()


def test_a_full_town_stands_still_and_an_empty_one_is_quiet() -> None:
    full = Towns(Regime(citizen_density=1, cop_density=0, height=4, width=5), 2, np.random.default_rng(0))
    before = full._cell.copy()
    full.step()
    assert full._cell.tolist() == before.tolist()
    empty = simulate(Regime(citizen_density=0, cop_density=0), 2, 3, np.random.default_rng(0))
    assert (empty.active.sum(), empty.citizens.sum(), empty.cops.sum()) == (0, 0, 0)


@pytest.mark.parametrize(("towns", "steps", "named"), [(0, 1, "towns"), (1, 0, "steps"), (1.5, 1, "towns")])
def test_bad_numbers_are_named(towns: int, steps: int, named: str) -> None:
    with pytest.raises(ValueError, match=rf"^{named} must be"):
        simulate(SMALL, towns, steps, np.random.default_rng(0))
