"""What is shown of the counts, and when."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibit.kiosk.results.tally import BATCH_SIZE, ROUNDS, SHOWN_FROM, Batch, Cell, cells, publish

visits = st.builds(
    lambda trips, first, answer: cells(dict(zip(ROUNDS, trips, strict=True)), first, answer),
    st.lists(st.integers(0, 8), min_size=4, max_size=4),
    st.sampled_from(ROUNDS),
    st.sampled_from([*ROUNDS, None]),
)


def add(batches: list[Batch], visit: list[Cell]) -> None:
    if not batches or batches[-1].closed:
        batches.append(Batch())
    batches[-1].add(visit)


def test_cells_of_one_visit_worked_out_by_hand() -> None:
    grass = {"nobody": 5, "warden": 2, "tower": 2, "score": 1}
    assert cells(grass, "warden", "tower") == [
        ("warden-nobody", -3),
        ("tower-nobody", -3),
        ("score-nobody", -4),
        ("first-warden", 2),
        ("most-watched", 2),
    ]


@pytest.mark.parametrize("trips", [-1, 9])
def test_an_impossible_visit_is_refused(trips: int) -> None:
    with pytest.raises(ValueError, match="0 to 8"):
        cells({"nobody": trips, "warden": 0, "tower": 0, "score": 0}, "nobody", None)


@given(st.lists(visits, min_size=6, max_size=12), st.integers(90, 230))
def test_shown_numbers_change_only_when_a_batch_closes(kinds: list[list[Cell]], total: int) -> None:
    batches: list[Batch] = []
    before = publish(batches)
    for number in range(total):
        add(batches, kinds[number * number % len(kinds)])
        after = publish(batches)
        assert after == before or (number + 1) % BATCH_SIZE == 0
        assert after is None or after.visits >= SHOWN_FROM
        before = after


def test_a_batch_where_nearly_all_agree_waits_and_then_comes_merged() -> None:
    same = cells(dict.fromkeys(ROUNDS, 8), "nobody", "tower")
    mixed = [
        cells(dict(zip(ROUNDS, (t, 7 - t, t % 3, t * t % 8), strict=True)), "tower", ROUNDS[t % 4])
        for t in range(8)
    ]
    batches: list[Batch] = []
    for number in range(100):
        add(batches, mixed[number % 8])
    for _ in range(BATCH_SIZE):
        add(batches, same)
    shown = publish(batches)
    assert shown is not None
    assert shown.visits == 100
    for number in range(BATCH_SIZE):
        add(batches, mixed[number % 8])
    merged = publish(batches)
    assert merged is not None
    assert merged.visits == 140


def test_wear_is_the_share_of_grass_in_first_rounds() -> None:
    batches: list[Batch] = []
    for number in range(100):
        trips = number % 5
        add(batches, cells(dict(zip(ROUNDS, (trips, 8, 0, 8 - trips), strict=True)), "nobody", None))
    shown = publish(batches)
    assert shown is not None
    assert shown.wear() == pytest.approx(2 / 8)
