"""Intervals from counts: they are those of the rows, cover what they should, and refuse what is no count."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest

from exhibit.models.bootstrap import difference_of, mean_of


def test_a_mean_worked_out_by_hand() -> None:
    found = mean_of({-4: 10, 0: 20, 2: 10}, np.random.default_rng(1))
    assert found.mean == pytest.approx(-0.5)
    assert found.people == 40
    # The standard error is sqrt(4.75 / 40) = .345: the interval reaches about .675 to both sides.
    assert found.high - found.low == pytest.approx(2 * 1.96 * 0.3446, rel=0.05)


def test_two_groups_worked_out_by_hand() -> None:
    found = difference_of({2: 30, 4: 30}, {1: 30, 3: 30}, np.random.default_rng(1))
    assert found.mean == pytest.approx(1)
    assert found.people == 120
    assert found.high - found.low == pytest.approx(2 * 1.96 * np.sqrt(2 / 60), rel=0.07)


def test_nineteen_intervals_of_twenty_cover_the_truth() -> None:
    generator = np.random.default_rng(7)
    covered = 0
    for _ in range(400):
        counts = Counter(generator.binomial(16, 0.4, size=100) - 8)
        found = mean_of({int(value): n for value, n in counts.items()}, generator, resamples=400)
        covered += found.low <= 16 * 0.4 - 8 <= found.high
    # Four standard errors of a share of .95 in 400 are .044.
    assert 0.90 < covered / 400 < 0.99


def test_unanimity_has_an_interval_without_width() -> None:
    found = mean_of({3: 25}, np.random.default_rng(1))
    assert (found.low, found.mean, found.high) == (3, 3, 3)
    assert found.excludes_zero


@pytest.mark.parametrize(
    ("counts", "words"),
    [
        ({}, "must be of at least one person"),
        ({1: 0}, "must be of at least one person"),
        ({1: 5, 2: -1}, "must be a number from 0"),
        ({1: 5, 2: 0.5}, "must be whole numbers"),
    ],
)
def test_what_is_no_count_of_people_is_refused(counts: dict[int, int], words: str) -> None:
    with pytest.raises(ValueError, match=f"^counts {words}"):
        mean_of(counts, np.random.default_rng(1))
    with pytest.raises(ValueError, match=f"^second {words}"):
        difference_of({1: 1}, counts, np.random.default_rng(1))
