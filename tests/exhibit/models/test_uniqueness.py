"""Being alone in a place: printed numbers, people drawn one by one, and two kinds of average."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibit.models.uniqueness import birth_date_cells, mean_sizes, unique_chance, unique_share

size_lists = st.lists(st.integers(1, 5000), min_size=1, max_size=12)


def test_published_estimates() -> None:
    assert 100 * float(unique_chance(9_330, birth_date_cells(78))) == pytest.approx(84.89, abs=0.02)
    assert float(birth_date_cells(78)) == pytest.approx(56_979)


def test_agrees_with_people_drawn_one_by_one() -> None:
    chance, people, cells = np.random.default_rng(2), 300, 200
    alone = []
    for _ in range(300):
        kinds = np.bincount(chance.integers(0, cells, people), minlength=cells)
        alone.append((kinds == 1).sum() / people)
    assert float(unique_chance(people, cells)) == pytest.approx(np.mean(alone), abs=0.006)


@given(size_lists, st.floats(2, 1e5))
def test_the_share_is_the_mean_over_people(sizes: list[int], cells: float) -> None:
    slowly = [float(unique_chance(size, cells)) for size in sizes for _ in range(size)]
    assert unique_share(sizes, [1] * len(sizes), cells) == pytest.approx(np.mean(slowly))


def test_three_hermits_and_a_house_of_three() -> None:
    """Half of six people live alone: places hold 1.5 on average, and a person shares with 2."""
    assert mean_sizes([1, 3], [3, 1]) == (1.5, 2.0)
    assert unique_share([1, 3], [3, 1], 2) == pytest.approx((3 + 3 / 4) / 6)


@given(size_lists)
def test_a_person_lives_in_a_larger_place_than_the_mean_place(sizes: list[int]) -> None:
    places, home = mean_sizes(sizes, [1] * len(sizes))
    assert places == pytest.approx(np.mean(sizes))
    assert home >= places - 1e-9


@given(st.integers(1, 10_000), st.floats(1, 1e6))
def test_more_people_and_fewer_kinds_leave_fewer_alone(size: int, cells: float) -> None:
    assert 0 <= unique_chance(size + 1, cells) <= unique_chance(size, cells) <= 1
    assert unique_chance(size, cells) <= unique_chance(size, 2 * cells)


def test_alone_in_the_place_is_always_the_only_one() -> None:
    assert unique_chance(1, [1, 5]).tolist() == [1, 1]
    assert float(unique_chance(2, 1)) == 0


def test_bad_numbers_are_named() -> None:
    with pytest.raises(ValueError, match="sizes must be a number from 1"):
        unique_chance(0, 10)
    with pytest.raises(ValueError, match="cells must be a number from 1"):
        unique_chance(10, float("nan"))
    with pytest.raises(ValueError, match="years must be a number above 0"):
        birth_date_cells(0)
    with pytest.raises(ValueError, match="one shape"):
        unique_share([1, 2], [1], 10)
    with pytest.raises(ValueError, match="nobody lives anywhere"):
        mean_sizes([1, 2], [0, 0])
