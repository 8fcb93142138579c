"""A round: eight lanterns, what is remembered of them, and the proof that an empty tower is nobody."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exhibit.visit.chance import Chance
from exhibit.visit.ground import GRASS, PATH
from exhibit.visit.memory import GRASS_HOME, NOT_YET, PATH_HOME, Memory
from exhibit.visit.plan import NOBODY, SCORE, TOWER, WARDEN, Plan
from exhibit.visit.protocol import Protocol
from exhibit.visit.round import CLOSING, OVER, Round
from exhibit.visit.watchers import Guard, Warden, watcher_of
from tests.exhibit.visit.visitors import PROTOCOL

BELIEF = Protocol(PROTOCOL)

Inputs = list[tuple[int, str, str]]
"""Ticks to wait, then `press` or `move`, and a route."""

INPUTS: st.SearchStrategy[Inputs] = st.lists(
    st.tuples(st.integers(0, 60), st.sampled_from(["press", "move"]), st.sampled_from([GRASS, PATH])),
    max_size=60,
)


def memory() -> Memory:
    return Memory(0, Plan(BELIEF, 0), BELIEF.trips)


def round_of(name: str, manned: bool = False, seed: int = 1) -> Round:
    return Round(BELIEF, name, 0, watcher_of(name, manned, BELIEF, Chance(seed)))


def played(name: str, inputs: Inputs, manned: bool = False, seed: int = 1) -> list[Any]:
    """Return everything that a round shows and remembers at every tick, for a list of inputs."""
    rounds, known = round_of(name, manned, seed), memory()
    record: list[Any] = []
    for wait, action, route in [*inputs, (400, "press", GRASS)]:
        for _ in range(wait):
            rounds.tick(known)
            record.append((rounds.phase, rounds.trip.point(), rounds.marks()))
            record.append((rounds.wall(), rounds.windows(known)))
        if action == "press":
            rounds.choose(route, known)
        else:
            rounds.point_at(route, known)
        record.append([getattr(known, slot) for slot in known.__slots__])
    return [*record, list(known.trips), list(known.waits)]


@settings(max_examples=60, deadline=None)
@given(INPUTS)
def test_an_empty_tower_is_nobody_whatever_the_visitor_does(inputs: Inputs) -> None:
    assert played(TOWER, inputs) == played(NOBODY, inputs)


def test_and_a_guard_is_not_nobody() -> None:
    inputs: Inputs = [(60, "press", GRASS)] * 8
    assert any(played(TOWER, inputs, manned=True, seed=seed) != played(NOBODY, inputs) for seed in range(20))


def play(rounds: Round, known: Memory, routes: list[str]) -> None:
    for route in routes:
        index = rounds.index
        while rounds.index == index or not rounds.open_to():
            rounds.tick(known)
        rounds.choose(route, known)
    while rounds.phase != CLOSING:
        rounds.tick(known)


def test_choices_are_remembered_in_their_order() -> None:
    known = memory()
    play(round_of(NOBODY), known, [GRASS, PATH] * 4)
    assert known.trips_of(0) == [GRASS_HOME, PATH_HOME] * 4
    assert known.trips_of(1) == [NOT_YET] * 8
    assert known.grass_by_round() == [4, 0, 0, 0]


def test_every_lantern_is_somewhere_at_every_moment() -> None:
    known, rounds = memory(), round_of(WARDEN, seed=5)
    while rounds.phase != CLOSING:
        rounds.choose(GRASS, known)
        rounds.tick(known)
        written = sum(trip != NOT_YET for trip in known.trips)
        on_the_wall = BELIEF.trips - 1 - rounds.index
        carried = 1 if rounds.phase != CLOSING and known.trips[max(0, rounds.index)] == NOT_YET else 0
        assert on_the_wall + (carried if rounds.index >= 0 else 0) + written == BELIEF.trips


def test_a_change_of_mind_is_counted_and_the_last_way_is_remembered() -> None:
    known, rounds = memory(), round_of(NOBODY)
    while not rounds.open_to():
        rounds.tick(known)
    rounds.choose(GRASS, known)
    for _ in range(14):
        rounds.tick(known)
    rounds.choose(PATH, known)
    while rounds.index == 0:
        rounds.tick(known)
    assert known.turns == [1, 0, 0, 0]
    assert known.trips[0] == PATH_HOME


def test_hesitation_is_pointing_at_one_way_and_then_the_other_before_choosing() -> None:
    known, rounds = memory(), round_of(NOBODY)
    while not rounds.open_to():
        rounds.tick(known)
    for route in (GRASS, GRASS, PATH):
        rounds.point_at(route, known)
    assert known.hesitations[0] == 1
    rounds.choose(GRASS, known)
    assert known.hesitations[0] == 2
    rounds.point_at(PATH, known)
    assert known.hesitations[0] == 2


def test_time_to_decide_is_counted_in_half_seconds() -> None:
    known, rounds = memory(), round_of(NOBODY)
    while not rounds.open_to():
        rounds.tick(known)
    for _ in range(65):
        rounds.tick(known)
    rounds.choose(PATH, known)
    for _ in range(40):
        rounds.tick(known)
    assert known.waits == [6, 0, 0, 0]


def test_a_lantern_lost_leaves_its_window_dark() -> None:
    rounds, known = round_of(WARDEN), memory()
    watcher = rounds.watcher
    assert isinstance(watcher, Warden)
    watcher.half_angle = 360.0
    play(rounds, known, [GRASS, PATH, PATH, PATH, PATH, PATH, PATH, PATH])
    while rounds.phase != OVER:
        rounds.tick(known)
    assert [rounds.windows(known)[house * 4] for house in range(8)] == [0.0, 1, 1, 1, 1, 1, 1, 1]


def test_turning_round_on_the_grass_is_booked() -> None:
    known, rounds = memory(), round_of(SCORE)
    while not rounds.open_to():
        rounds.tick(known)
    before = known.score
    rounds.choose(GRASS, known)
    for _ in range(20):
        rounds.tick(known)
    assert known.score == before
    rounds.choose(PATH, known)
    assert known.score == before - 6
    assert rounds.marks()[-1][-1] == "round.booked"


@pytest.mark.parametrize("route", [GRASS, PATH])
def test_the_guard_sees_only_the_grass(route: str) -> None:
    known, rounds = memory(), round_of(TOWER, manned=True)
    watcher = rounds.watcher
    assert isinstance(watcher, Guard)
    watcher.look = watcher.turn
    play(rounds, known, [route] * 8)
    assert rounds.trip.lost == (route == GRASS)


def test_a_touch_ends_the_closing_sentence() -> None:
    known, rounds = memory(), round_of(NOBODY)
    play(rounds, known, [PATH] * 8)
    rounds.go_on()
    assert rounds.phase == OVER
