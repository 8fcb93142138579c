"""Meetings on record: the server's way and the phones' way warn the same people."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibit.models.contact_records import records


@given(st.integers(2, 12), st.data())
def test_phones_that_look_for_keys_warn_whom_the_server_warns(people: int, data: st.DataObject) -> None:
    flags = st.lists(st.booleans(), min_size=people, max_size=people)
    carries, ill = data.draw(flags), data.draw(flags)
    pair = st.tuples(st.integers(0, people - 1), st.integers(1, people - 1))
    drawn = data.draw(st.lists(pair, min_size=1, max_size=20))
    meetings = [(p, (p + step) % people) for p, step in drawn]
    found = records(meetings, carries, ill)
    heard: list[set[int]] = [set() for _ in range(people)]
    for p, q in meetings:
        if carries[p] and carries[q]:
            heard[p].add(q)
            heard[q].add(p)
    public = {p for p in range(people) if found.keys[p]}
    phones = [carries[p] and not ill[p] and bool(heard[p] & public) for p in range(people)]
    assert found.warned.tolist() == phones
    assert found.recorded.tolist() == [carries[p] and carries[q] for p, q in meetings]


@pytest.mark.parametrize(
    ("meetings", "carries", "ill", "words"),
    [
        ([[0, 2]], [1, 1], [0, 0], "from 0 to 1; got 2"),
        ([[1, 1]], [1, 1], [0, 0], "meets themselves"),
        ([[0, 1]], [1, 1], [0], "as long as each other"),
        ([0, 1], [1, 1], [0, 0], "must be pairs"),
        ([[0, -1]], [1, 1], [0, 0], "meetings must be a number from 0"),
    ],
)
def test_people_who_do_not_fit_are_refused(
    meetings: list[list[int]], carries: list[int], ill: list[int], words: str
) -> None:
    with pytest.raises(ValueError, match=words):
        records(np.array(meetings), carries, ill)
