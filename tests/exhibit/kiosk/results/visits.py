"""Visits for tests of what is stored and shown, and the batches that they fill."""

from __future__ import annotations

from collections.abc import Iterable

from hypothesis import strategies as st

from exhibit.kiosk.results.tally import ROUNDS, Batch, Cell, cells

MOTIONS = ("cctv", "smart_city")

visits = st.builds(
    lambda trips, first, answer, marks: cells(dict(zip(ROUNDS, trips, strict=True)), first, answer, marks),
    st.lists(st.integers(0, 8), min_size=4, max_size=4),
    st.sampled_from(ROUNDS),
    st.sampled_from([*ROUNDS, None]),
    st.none() | st.tuples(st.sampled_from(MOTIONS), st.integers(1, 7), st.integers(1, 7)),
)


def mixed(number: int) -> list[Cell]:
    """Return one of many different visits; each round is the first in turn."""
    trips = (number % 9, number * 5 % 7, number * 3 % 8, number * 7 % 9)
    marks = MOTIONS[number % 2], number % 7 + 1, number * 3 % 7 + 1
    return cells(dict(zip(ROUNDS, trips, strict=True)), ROUNDS[number % 4], ROUNDS[number // 4 % 4], marks)


def batches_of(sequence: Iterable[list[Cell]]) -> list[Batch]:
    """Return the batches that a sequence of visits fills."""
    batches: list[Batch] = []
    for visit in sequence:
        if not batches or batches[-1].closed:
            batches.append(Batch())
        batches[-1].add(visit)
    return batches
