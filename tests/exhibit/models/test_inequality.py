"""The Gini coefficient against its definition over all pairs, and its promises."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibit.models.inequality import gini

wealth = st.lists(st.floats(0.01, 1e4), min_size=1, max_size=30)


@given(wealth)
def test_agrees_with_all_pairs(values: list[float]) -> None:
    x = np.array(values)
    pairs = np.abs(x[:, None] - x[None, :]).mean()
    assert float(gini(x)) == pytest.approx(pairs / (2 * x.mean()), abs=1e-9)


def test_nobody_more_than_another_and_one_with_everything() -> None:
    assert float(gini([3, 3, 3])) == pytest.approx(0)
    assert float(gini([0, 0, 0, 8])) == pytest.approx(3 / 4)


@given(wealth, st.floats(0.1, 100))
def test_currency_does_not_matter(values: list[float], rate: float) -> None:
    assert float(gini(np.array(values) * rate)) == pytest.approx(float(gini(values)), abs=1e-9)


def test_many_towns_at_once() -> None:
    assert gini([[1, 1], [0, 2]]) == pytest.approx([0, 0.5])


def test_bad_numbers_are_named() -> None:
    with pytest.raises(ValueError, match="values must be a number from 0"):
        gini([1, -1])
    with pytest.raises(ValueError, match="must not all be 0"):
        gini([0, 0])
    with pytest.raises(ValueError, match="no number at all"):
        gini([])
