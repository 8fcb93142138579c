"""The interval covers what it should, about as often as it says, and finds what is there."""

from __future__ import annotations

import numpy as np
import pytest

from exhibit.visitors.behaviour import MODERATE, NULL, Behaviour
from exhibit.visitors.interval import difference
from tests.exhibit.visitors.test_behaviour import counts_of

STUDIES = 400
NOBODY, TOWER = 0, 2


def intervals(behaviour: Behaviour, visitors: int, studies: int = STUDIES) -> np.ndarray:
    """Return mean, low and high of tower minus nobody for many studies; shape (studies, 3)."""
    found = []
    for study in range(studies):
        counts = counts_of(behaviour, visitors, seed=study)
        one = difference(counts[:, TOWER], counts[:, NOBODY], np.random.default_rng(study), resamples=500)
        found.append((one.mean, one.low, one.high))
    return np.array(found)


def test_without_an_effect_about_nineteen_intervals_of_twenty_cover_zero() -> None:
    found = intervals(NULL, 100)
    covered = np.mean((found[:, 1] <= 0) & (found[:, 2] >= 0))
    # Four standard errors of a share of .95 in 400 studies are .044; the bootstrap itself is a little short.
    assert 0.90 < covered < 0.99


def test_a_moderate_effect_is_found_at_a_hundred_visitors() -> None:
    found = intervals(MODERATE, 100, 200)
    truth = np.mean(counts_of(MODERATE, 200_000)[:, [TOWER, NOBODY]] @ [1, -1]) / 8
    assert np.mean(found[:, 2] < 0) > 0.95
    assert np.mean(found[:, 0]) == pytest.approx(truth, abs=0.006)
    assert np.mean((found[:, 1] <= truth) & (found[:, 2] >= truth)) > 0.89


@pytest.mark.parametrize(("visitors", "half_width"), [(20, 0.100), (100, 0.046), (400, 0.023)])
def test_half_widths_are_those_of_the_plan(visitors: int, half_width: float) -> None:
    found = intervals(MODERATE, visitors, 100)
    assert np.mean(found[:, 2] - found[:, 1]) / 2 == pytest.approx(half_width, rel=0.1)


def test_drawing_from_the_counts_is_drawing_visitors_again() -> None:
    counts = counts_of(MODERATE, 60)
    first, second = counts[:, TOWER], counts[:, NOBODY]
    quick = difference(first, second, np.random.default_rng(5), resamples=20_000)
    drawn = np.random.default_rng(6).integers(0, 60, (20_000, 60))
    slow = np.quantile((first - second)[drawn].mean(axis=1) / 8, [0.025, 0.975])
    assert [quick.low, quick.high] == pytest.approx(slow.tolist(), abs=0.004)
    assert quick.mean == pytest.approx((first - second).mean() / 8)


def test_counts_of_different_visitors_are_refused() -> None:
    with pytest.raises(ValueError, match="the same visitors"):
        difference([1, 2], [1, 2, 3], np.random.default_rng(1))
    with pytest.raises(ValueError, match="at least one"):
        difference([], [], np.random.default_rng(1))
