"""The wall's numbers: right by hand, the same every time, and honest about noise."""

from __future__ import annotations

import random
from fractions import Fraction

import pytest

from exhibit.kiosk.results.comparison import comparisons, wall_of
from exhibit.kiosk.results.release import Published, publish, steps
from exhibit.kiosk.results.tally import ROUNDS, Cell, cells, values_of
from exhibit.models.discrete_laplace import draw
from tests.exhibit.kiosk.results.visits import batches_of, mixed


def watched_less(number: int) -> list[Cell]:
    """Return a visit to which watching takes one trip over the grass, or three, or none."""
    nobody = 4 + number % 4
    grass = {
        "nobody": nobody,
        "warden": nobody - number % 3,
        "tower": nobody - 3 + number % 2,
        "score": nobody,
    }
    grass["score"] += 1 if number % 8 < 4 else -1
    return cells(grass, ROUNDS[number // 4 % 4], None)


def shown(total: int = 240) -> Published:
    found = publish(batches_of(watched_less(number) for number in range(total)))
    assert found is not None
    return found


def test_means_worked_out_by_hand() -> None:
    warden, tower, score = comparisons(shown())
    assert warden.within.mean == pytest.approx(-1)
    assert tower.within.mean == pytest.approx(-2.5)
    assert score.within.mean == pytest.approx(0)
    assert warden.within.excludes_zero
    assert tower.within.excludes_zero
    assert not score.within.excludes_zero
    assert [one.within.people for one in (warden, tower, score)] == [240] * 3


def test_first_rounds_compare_other_people_and_are_less_sure() -> None:
    for found in comparisons(shown()):
        assert found.first is not None
        assert found.first.people < 240
        assert found.first.high - found.first.low > found.within.high - found.within.low


def test_first_rounds_wait_for_twenty_in_both_groups() -> None:
    few = [
        cells(dict(zip(ROUNDS, (n % 8, n % 5, n % 7, n % 3), strict=True)), "tower", None) for n in range(120)
    ]
    found = publish(batches_of(few))
    assert found is not None
    assert [one.first for one in comparisons(found)] == [None] * 3
    assert [row[2] for row in wall_of(found)["rows"]] == [[]] * 3


def test_the_same_counts_give_the_same_wall() -> None:
    assert wall_of(shown()) == wall_of(shown())


def test_an_interval_is_as_long_where_there_is_no_difference() -> None:
    rows = wall_of(publish(batches_of(mixed(number) for number in range(200))))["rows"]
    assert [row[0] for row in rows] == ["warden", "tower", "score"]
    assert all(low <= mean <= high for _, (low, mean, high), _ in rows)


def test_intervals_with_noise_are_wider_and_still_cover() -> None:
    batches = batches_of(watched_less(number) for number in range(240))
    scale, exact = Fraction(2), comparisons(shown())
    covered = 0
    for seed in range(60):
        below = random.Random(seed).randrange
        noise = {
            (step.batch, (measure, value)): draw(scale, below)
            for step in steps(batches)
            for measure in step.measures
            for value in values_of(measure)
        }
        noisy = publish(batches, scale, noise)
        assert noisy is not None
        assert wall_of(noisy)["noise"] == 2
        found = comparisons(noisy)[1].within
        assert found.high - found.low > exact[1].within.high - exact[1].within.low
        covered += found.low <= exact[1].within.mean <= found.high
    assert covered >= 52
