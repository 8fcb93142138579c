"""One lantern's way: its times, its changes of mind, where it stands."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest

from exhibit.visit.ground import EXIT, GRASS, PATH, START, WALKED_AT, polar
from exhibit.visit.protocol import TICK, Protocol
from exhibit.visit.trip import COMING, CROSSING, DONE, LEAVING, RETURNING, WAITING, Trip
from tests.exhibit.visit.visitors import PROTOCOL

BELIEF = Protocol(PROTOCOL)


def until(trip: Trip, phase: str) -> int:
    """Let time pass until a phase begins; return the milliseconds that it took."""
    passed = 0
    while trip.phase != phase:
        trip.tick()
        passed += TICK
        assert passed < 60_000
    return passed


def crossing(route: str, ticks: int = 0) -> Trip:
    """Return a trip that has been on a route for so many ticks."""
    trip = Trip(BELIEF)
    until(trip, WAITING)
    trip.choose(route)
    until(trip, CROSSING)
    for _ in range(ticks):
        trip.tick()
    return trip


@pytest.mark.parametrize(("route", "milliseconds"), [(PATH, 3500), (GRASS, 2000)])
def test_a_trip_takes_the_time_of_its_route(route: str, milliseconds: int) -> None:
    assert until(crossing(route), LEAVING) == milliseconds


def test_a_walker_waits_as_long_as_it_takes() -> None:
    trip = Trip(BELIEF)
    for _ in range(10_000):
        trip.tick()
    assert trip.phase == WAITING
    assert trip.point() == pytest.approx(polar(START, WALKED_AT))


def test_a_choice_may_be_made_while_the_walker_is_still_coming() -> None:
    trip = Trip(BELIEF)
    assert trip.phase == COMING
    trip.choose(PATH)
    trip.choose(GRASS)
    until(trip, CROSSING)
    assert trip.route == GRASS


def test_the_other_way_early_in_a_trip_turns_the_walker_round() -> None:
    trip = crossing(GRASS, 10)
    assert trip.open_to() == [PATH]
    assert trip.choose(PATH)
    assert until(trip, CROSSING) == 500 + TICK  # a tick to turn round
    assert trip.route == PATH
    assert until(trip, LEAVING) == 3500


def test_the_same_way_again_changes_nothing() -> None:
    trip = crossing(GRASS, 10)
    assert not trip.choose(GRASS)
    assert until(trip, LEAVING) == 1500


def test_there_is_no_way_back_from_the_middle() -> None:
    trip = crossing(GRASS, 20)
    assert trip.open_to() == []
    assert not trip.choose(PATH)
    assert trip.route == GRASS


def test_a_walker_sent_back_returns_the_way_they_came() -> None:
    trip = crossing(GRASS, 20)
    here = trip.point()
    trip.send_back()
    until(trip, RETURNING)
    assert trip.point() == pytest.approx(here)
    until(trip, DONE)
    assert trip.lost


@pytest.mark.parametrize("route", [GRASS, PATH])
def test_a_walker_never_jumps(route: str) -> None:
    trip = Trip(BELIEF)
    trip.choose(route)
    places = []
    while trip.phase != DONE:
        places.append(trip.point())
        trip.tick()
    assert max(math.dist(a, b) for a, b in pairwise(places)) < 0.09
    assert math.dist(places[-1], polar(EXIT, WALKED_AT)) < 0.25


def test_feet_are_set_only_on_the_grass_and_stay_set() -> None:
    trip = crossing(GRASS, 12)
    before = trip.footprints()
    trip.choose(PATH)
    trip.tick()
    assert trip.footprints() == before
    assert before
    assert all(math.hypot(x, y) < 1 for x, y in before)
    assert crossing(PATH, 30).footprints() == []


def test_steps_change_while_walking_and_rest_while_waiting() -> None:
    trip = Trip(BELIEF)
    until(trip, WAITING)
    assert trip.step() == -1
    trip = crossing(PATH)
    seen = {trip.step()}
    for _ in range(18):
        trip.tick()
        seen.add(trip.step())
    assert seen == set(range(8))


def test_the_routes_come_to_light_while_the_walker_comes() -> None:
    trip = Trip(Protocol(PROTOCOL))
    levels = [trip.invites()]
    while trip.phase == "coming":
        trip.tick()
        levels.append(trip.invites())
    assert levels[0] == 0
    assert levels[-1] == 1
    assert all(0 < later - sooner <= 0.15 for sooner, later in pairwise(levels))


@pytest.mark.parametrize("route", [PATH, GRASS])
@pytest.mark.parametrize("turns", [False, True])
def test_a_walker_looks_where_they_are_going(route: str, turns: bool) -> None:
    trip = crossing(route, 10)
    if turns:
        trip.choose(GRASS if route == PATH else PATH)
        trip.tick()
    looked = set()
    while trip.phase not in (WAITING, LEAVING):
        before, facing = trip.point()[0], trip.facing()
        phase = trip.phase
        trip.tick()
        moved = trip.point()[0] - before
        if trip.phase == phase and abs(moved) > 0.003:
            assert facing == math.copysign(1, moved)
            looked.add(facing)
    # The path leads right, round the far right, and back to the left; the line across only to the right.
    assert looked >= {-1 if turns else 1}
    assert turns or looked == ({1, -1} if route == PATH else {1})
