"""Lifted scores: who moves, where to, and never any further than pays."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibit.models.score_gaming import lifted, reach

scores = st.lists(st.floats(-100, 100), min_size=1, max_size=40)


def test_reach_is_where_effort_eats_the_benefit() -> None:
    assert float(reach(200, 2)) == pytest.approx(10 * 2**0.5)
    assert reach([0, 8], 1) == pytest.approx([0, 4])


@given(st.floats(0.1, 1e3), st.floats(0.01, 1e3))
def test_cost_at_the_reach_is_the_benefit(benefit: float, cost: float) -> None:
    assert cost * float(reach(benefit, cost)) ** 2 / 2 == pytest.approx(benefit)


def test_the_reach_itself_is_within_reach() -> None:
    assert lifted([3.9, 4.0, 4.5, 5.0, 5.1], 5, 1).tolist() == [3.9, 5, 5, 5, 5.1]


@given(scores, st.floats(-50, 50), st.floats(0, 60))
def test_agrees_with_one_person_after_another(given_scores: list[float], line: float, far: float) -> None:
    expected = [line if line - far <= score < line else score for score in given_scores]
    assert lifted(given_scores, line, far).tolist() == expected


@given(scores, st.floats(0, 60))
def test_nobody_falls_and_nobody_passes_the_line(given_scores: list[float], far: float) -> None:
    shown = lifted(given_scores, 10, far)
    moved = shown != np.array(given_scores)
    assert np.all(shown >= given_scores)
    assert np.all(shown[moved] == 10)


def test_bad_numbers_are_named() -> None:
    with pytest.raises(ValueError, match="cost must be a number above 0"):
        reach(1, 0)
    with pytest.raises(ValueError, match="benefit must be a number from 0"):
        reach(-1, 1)
    with pytest.raises(ValueError, match="reach must be a number from 0"):
        lifted([1.0], 2, -1)
    with pytest.raises(ValueError, match=r"scores must be .*; got no number"):
        lifted([], 2, 1)
    with pytest.raises(ValueError, match="finite"):
        lifted([float("nan")], 2, 1)
