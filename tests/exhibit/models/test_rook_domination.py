"""Streets: the theorem against every placing of cameras in small towns."""

from __future__ import annotations

from itertools import combinations, product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibit.models.rook_domination import (
    fewest_for_crossings,
    fewest_for_streets,
    placed,
    seen_crossings,
)


@pytest.mark.parametrize(("rows", "columns"), [(1, 4), (2, 3), (3, 3), (3, 4), (4, 4)])
def test_fewest_by_trying_everything(rows: int, columns: int) -> None:
    assert fewest(rows, columns, whole=False) == fewest_for_crossings(rows, columns) == min(rows, columns)
    assert fewest(rows, columns, whole=True) == fewest_for_streets(rows, columns) == max(rows, columns)


def fewest(rows: int, columns: int, *, whole: bool) -> int:
    """Return the smallest number of cameras for which some placing sees all crossings, or all streets."""
    crossings = list(product(range(rows), range(columns)))
    for number in range(1, len(crossings) + 1):
        for cameras in combinations(crossings, number):
            with_camera = {row for row, _ in cameras}, {column for _, column in cameras}
            streets = len(with_camera[0]) == rows and len(with_camera[1]) == columns
            if streets if whole else all(r in with_camera[0] or c in with_camera[1] for r, c in crossings):
                return number
    raise AssertionError("a camera on every crossing sees everything")


@given(st.integers(1, 9), st.integers(1, 9))
def test_the_diagonal_is_enough_and_one_fewer_is_not(rows: int, columns: int) -> None:
    enough = int(fewest_for_crossings(rows, columns))
    assert seen_crossings(rows, columns, placed(rows, columns, enough)).all()
    assert not seen_crossings(rows, columns, placed(rows, columns, enough - 1)).all()
    whole = placed(rows, columns, int(fewest_for_streets(rows, columns)))
    assert (len(np.unique(whole[:, 0])), len(np.unique(whole[:, 1]))) == (rows, columns)


def test_bad_numbers_are_named() -> None:
    with pytest.raises(ValueError, match="rows must be a number from 1"):
        fewest_for_crossings(0, 3)
    with pytest.raises(ValueError, match="columns must be whole"):
        fewest_for_streets(2, 3.5)
    with pytest.raises(ValueError, match="cameras must be at most 4"):
        placed(3, 4, 5)
    with pytest.raises(ValueError, match="cameras must stand inside 3 rows"):
        seen_crossings(3, 4, [[3, 0]])
    with pytest.raises(ValueError, match="cameras must have the shape"):
        seen_crossings(3, 4, [1, 2])
