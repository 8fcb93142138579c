"""Kendall's tau against a count of pairs, and at its ends."""

from __future__ import annotations

from itertools import combinations
from math import sqrt

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from exhibit.models.rank_agreement import kendall_tau

pairs = st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6)), min_size=2, max_size=12)


@given(pairs)
def test_agrees_with_counting_pairs(values: list[tuple[int, int]]) -> None:
    first, second = [a for a, _ in values], [b for _, b in values]
    assume(len(set(first)) > 1 and len(set(second)) > 1)
    agree = tied_first = tied_second = 0
    for (a, b), (c, d) in combinations(values, 2):
        agree += ((a > c) - (a < c)) * ((b > d) - (b < d))
        tied_first += a == c
        tied_second += b == d
    every = len(values) * (len(values) - 1) / 2
    expected = agree / sqrt((every - tied_first) * (every - tied_second))
    assert kendall_tau(first, second) == pytest.approx(expected)
    assert kendall_tau(second, first) == pytest.approx(expected)


@given(st.lists(st.integers(-50, 50), min_size=2, max_size=20, unique=True))
def test_equal_and_opposite_rankings(values: list[int]) -> None:
    assert kendall_tau(values, [3 * value + 1 for value in values]) == pytest.approx(1)
    assert kendall_tau(values, [-value for value in values]) == pytest.approx(-1)


def test_bad_lists_are_named() -> None:
    with pytest.raises(ValueError, match="must be of one length; got 3 and 2"):
        kendall_tau([1, 2, 3], [1, 2])
    with pytest.raises(ValueError, match="at least two different values"):
        kendall_tau([1, 1], [1, 2])
    with pytest.raises(ValueError, match="first must be a list of at least 2"):
        kendall_tau([1], [2])
    with pytest.raises(ValueError, match="second must be a finite number"):
        kendall_tau([1, 2], [1, float("nan")])
