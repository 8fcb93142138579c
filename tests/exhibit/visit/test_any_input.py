"""No input in any order at any time, sensible or not, raises or leaves a visit without a way on."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from exhibit.visit import Visit
from tests.exhibit.visit.visitors import MATCHED, PROTOCOL

TARGETS = [
    "lantern",
    "begin",
    "language",
    "holdings",
    "back",
    "grass",
    "path",
    "continue",
    "up",
    "skip",
    "left",
    "right",
    "shutters",
    "confirm",
    "release",
    "round_tower",
    "round_none",
    "place_1",
    "place_5",
    "objections",
    "next_card",
    "previous_card",
    "keep",
    "forget",
    "stay",
    "leave",
]
STRANGE: list[Any] = ["", "90", "²", "tower", None, 3, [], {"grass": 1}, float("nan")]
TIMES: st.SearchStrategy[Any] = st.one_of(
    st.integers(0, 5000),
    st.integers(0, 400_000),
    st.integers(-(10**20), 10**20),
    st.floats(),
    st.sampled_from([None, "soon", True, []]),
)
ACTIONS = st.tuples(
    TIMES,
    st.sampled_from(["press", "press", "press", "move", "aim", "leave", "advance", "jump", None]),
    st.one_of(st.sampled_from(TARGETS), st.sampled_from(STRANGE), st.text(max_size=3)),
)
VISITS = st.builds(
    Visit, st.sampled_from([PROTOCOL, MATCHED]), st.integers(-3, 10**6), st.integers(-(2**40), 2**40)
)


def do(visit: Visit, since: int, time: Any, action: Any, target: Any) -> int:
    """Do one thing to a visit; sensible times count from the last one. Return the time reached."""
    now = since + time if type(time) is int and 0 <= time <= 400_000 else time
    if action == "advance":
        visit.advance(now)
    else:
        visit.act(now, action, target)
    return visit.ticked * 50


def check(visit: Visit) -> None:
    """A visit can be painted, read and left at any moment."""
    assert visit.targets() or visit.state == "over"
    json.dumps([visit.stage(), visit.log(), visit.holdings(), visit.counts(), visit.idle], allow_nan=False)


@settings(max_examples=150, deadline=None)
@given(VISITS, st.lists(ACTIONS, max_size=80))
def test_anything_may_happen_to_a_visit(visit: Visit, actions: list[tuple[Any, Any, Any]]) -> None:
    now = 0
    for time, action, target in actions:
        now = do(visit, now, time, action, target)
        check(visit)
    if visit.state == "attract":
        visit.act(now, "press", "lantern")
    visit.act(now, "leave")
    visit.advance(visit.ticked * 50 + 60_000)
    assert visit.state == "over"


@settings(max_examples=60, deadline=None)
@given(VISITS, st.lists(st.tuples(st.integers(0, 3000), st.integers(0, 20)), min_size=40, max_size=160))
def test_a_visitor_who_presses_what_there_is_never_gets_stuck(
    visit: Visit, presses: list[tuple[int, int]]
) -> None:
    now = 0
    for wait, which in presses:
        now += wait
        visit.advance(now)
        targets = [target for target in visit.targets() if target != "leave"]
        if not targets:
            # A moment in which nothing but leaving is possible passes by itself.
            continue
        visit.act(now, "press", targets[which % len(targets)])
        check(visit)
    # Silence leads out from everywhere but the start.
    visit.advance(now + 600_000)
    assert visit.state in ("attract", "over")


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 63), st.integers(0, 2**32), st.lists(ACTIONS, max_size=60))
def test_the_same_seed_and_inputs_give_the_same_visit(
    number: int, seed: int, actions: list[tuple[Any, Any, Any]]
) -> None:
    first, second = Visit(PROTOCOL, number, seed), Visit(PROTOCOL, number, seed)
    now = 0
    for time, action, target in actions:
        before = now
        now = do(first, before, time, action, target)
        assert do(second, before, time, action, target) == now
        assert repr(first.stage()) == repr(second.stage())


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 15), st.lists(st.tuples(st.integers(0, 4000), st.sampled_from(TARGETS)), max_size=60))
def test_how_often_time_is_told_makes_no_difference(number: int, presses: list[tuple[int, str]]) -> None:
    coarse, fine = Visit(PROTOCOL, number, 5), Visit(PROTOCOL, number, 5)
    now = 0
    for wait, target in presses:
        for part in range(0, wait, 17):
            fine.advance(now + part)
        now += wait
        fine.act(now, "press", target)
        coarse.act(now, "press", target)
        assert fine.stage() == coarse.stage()
