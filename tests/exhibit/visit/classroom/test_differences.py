"""The bars of a class: in the same place for every round, wide enough, and nothing from a few people."""

from __future__ import annotations

import numpy as np
import pytest

from exhibit.kiosk.results.tally import BATCH_SIZE
from exhibit.visit.classroom.differences import LEAST, differences

TRIPS = 8


def rows_of(grass: dict[str, int], votes: int, people: int) -> dict[str, list[float]]:
    """Return low end, mean and high end by round."""
    return {str(name): ends for name, ends, _ in differences(grass, votes, people, TRIPS)}  # type: ignore[misc]  # as documented


def test_the_wall_and_the_class_compare_as_many_people_at_the_least() -> None:
    assert LEAST == BATCH_SIZE


def test_every_round_has_its_row_whether_it_differs_or_not() -> None:
    rows = rows_of({"nobody": 12, "warden": 12, "tower": 3, "score": 24}, 1, 24)
    assert list(rows) == ["warden", "tower", "score"]
    low, mean, high = rows["warden"]
    assert mean == 0
    assert low == -high < 0
    assert all(low < mean < high for low, mean, high in rows.values())


def test_a_few_people_show_nothing() -> None:
    rows = rows_of({"nobody": 9, "warden": 1, "tower": 2, "score": 3}, 1, LEAST - 1)
    assert list(rows.values()) == [[], [], []]


@pytest.mark.parametrize("votes", [1, 8])
@pytest.mark.parametrize("leaning", [0.0, 1.5])
def test_the_interval_holds_the_truth_at_least_as_often_as_it_says(votes: int, leaning: float) -> None:
    """Rooms of 26 whose people have leanings of their own; the truth is the mean over ten thousand rooms."""
    generator = np.random.default_rng(5)
    own = leaning * generator.normal(size=(10_000, 26, 1))
    chances = 1 / (1 + np.exp(-(own + np.array([0.2, -0.6, -0.6, 0.2]))))
    hands = generator.binomial(votes, chances).sum(axis=1)
    truth = TRIPS * (hands[:, 1] - hands[:, 0]).mean() / (votes * 26)
    held = 0
    for room in hands[:6000].tolist():
        grass = dict(zip(("nobody", "warden", "tower", "score"), room, strict=True))
        low, _, high = rows_of(grass, votes, 26)["warden"]
        held += low <= truth <= high
    # Hands come in whole numbers, so that few of them cannot hit 95 % exactly.
    assert held / 6000 >= 0.94


def test_no_hands_at_all_are_not_certain() -> None:
    low, mean, high = rows_of(dict.fromkeys(("nobody", "warden", "tower", "score"), 0), 1, 26)["tower"]
    assert low < mean == 0 < high
