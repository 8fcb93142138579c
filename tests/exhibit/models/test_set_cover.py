"""The greedy rule covers everything, never much worse than the best, which small cases show by trying all."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibit.models.set_cover import coverage, greedy_bound, greedy_cover, within_reach


@given(st.integers(0, 10_000))
def test_greedy_keeps_its_promise(seed: int) -> None:
    chance = np.random.default_rng(seed)
    sees = chance.random((7, 9)) < 0.35
    sees[chance.integers(0, 7, 9), np.arange(9)] = True
    taken = greedy_cover(sees)
    assert sees[taken].any(axis=0).all()
    assert len(taken) <= greedy_bound(int(sees.sum(axis=1).max())) * fewest(sees) + 1e-9


def fewest(sees: np.ndarray) -> int:
    """Return the size of the smallest cover."""
    return next(
        number
        for number in range(1, len(sees) + 1)
        for places in combinations(range(len(sees)), number)
        if sees[list(places)].any(axis=0).all()
    )


def test_greedy_can_take_more_than_needed() -> None:
    """The classic trap: the two rows would do, but a longer set across both tempts first."""
    sees = np.array([[1, 1, 1, 0, 0, 0], [0, 0, 0, 1, 1, 1], [1, 1, 0, 1, 1, 0]], dtype=bool)
    assert greedy_cover(sees).tolist() == [2, 0, 1]
    assert fewest(sees) == 2


def test_coverage_rises_to_one_by_ever_smaller_steps() -> None:
    spots = np.stack(np.meshgrid(np.arange(8), np.arange(6)), axis=-1).reshape(-1, 2)
    sees = within_reach(spots, spots, 2)
    shares = coverage(sees, greedy_cover(sees))
    steps = np.diff(shares, prepend=0)
    assert shares[-1] == 1
    assert (steps > 0).all()
    assert (np.diff(steps) <= 1e-12).all()


def test_reach_counts_the_edge() -> None:
    assert within_reach([[0, 0]], np.array([[0, 3], [3, 0], [2.2, 2.2]]), 3).tolist() == [[True, True, False]]


def test_bound_is_the_harmonic_number() -> None:
    assert greedy_bound(1) == 1
    assert greedy_bound(4) == pytest.approx(25 / 12)
    assert greedy_bound(1000) <= 1 + np.log(1000)


def test_bad_arguments_are_named() -> None:
    with pytest.raises(ValueError, match="sees must see every spot"):
        greedy_cover(np.zeros((2, 3), dtype=bool))
    with pytest.raises(ValueError, match="sees must be true or false"):
        greedy_cover(np.zeros((2, 3)))
    with pytest.raises(ValueError, match="order must be a list of places from 0 to 1"):
        coverage(np.ones((2, 3), dtype=bool), [2])
    with pytest.raises(ValueError, match="reach must be a number from 0"):
        within_reach([[0, 0]], [[1, 1]], -1)
    with pytest.raises(ValueError, match="cameras must have the shape"):
        within_reach([0, 0], [[1, 1]], 1)
    with pytest.raises(ValueError, match="largest must be a number from 1"):
        greedy_bound(0)
