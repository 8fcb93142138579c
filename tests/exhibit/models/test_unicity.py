"""Traces: against a search through all people, and the shape that the study promises."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibit.models.unicity import invented_traces, points_of, unicity


def chance(seed: int = 7) -> np.random.Generator:
    return np.random.default_rng(seed)


@given(st.integers(0, 50), st.integers(2, 12), st.integers(1, 6))
def test_agrees_with_a_search_through_everybody(seed: int, people: int, records: int) -> None:
    points = chance(seed).integers(0, 8, size=(people, records))
    fast = unicity(points, 3, people, chance(seed + 1))
    generator, alone = chance(seed + 1), []
    for who in generator.permutation(people):
        known = generator.permutation(np.unique(points[who]))[:3]
        alone.append([sum(set(known[:p]) <= set(row) for row in points) == 1 for p in (1, 2, 3)])
    assert fast == pytest.approx(np.mean(alone, axis=0))


def test_points_single_out_more_and_blur_fewer() -> None:
    masts, hours = invented_traces(2000, 60, 300, 20, chance())
    table = np.array([unicity(points_of(masts, hours, b, b), 4, 400, chance(1)) for b in (1, 3, 8)])
    assert np.all(np.diff(table, axis=1) >= 0)
    assert np.all(np.diff(table, axis=0) <= 0)
    assert table[0, 3] > 0.9


def test_identical_people_are_never_alone_and_different_ones_always() -> None:
    assert unicity(np.zeros((5, 3), int), 2, 5, chance()).tolist() == [0, 0]
    assert unicity(np.arange(12).reshape(4, 3), 2, 4, chance()).tolist() == [1, 1]


def test_blur_merges_neighbours_only() -> None:
    masts, hours = np.array([[0, 1, 2, 3]]), np.array([[0, 1, 2, 3]])
    merged = points_of(masts, hours, 2, 4)
    assert merged[0, 0] == merged[0, 1] != merged[0, 2] == merged[0, 3]


def test_bad_numbers_are_named() -> None:
    with pytest.raises(ValueError, match="people must be"):
        invented_traces(0, 1, 1, 1, chance())
    with pytest.raises(ValueError, match="one shape"):
        points_of(np.zeros((1, 2), int), np.zeros((1, 3), int), 1, 1)
    with pytest.raises(ValueError, match="hours_merged must be"):
        points_of(np.zeros((1, 2), int), np.zeros((1, 2), int), 1, 0)
    with pytest.raises(ValueError, match="most must be"):
        unicity(np.zeros((1, 2), int), 0, 1, chance())
    with pytest.raises(ValueError, match="must have the shape"):
        unicity(np.zeros(3, int), 1, 1, chance())
