"""What a crossing costs: the same share of lanterns under warden, guard and score, nothing otherwise.

A crossing here is plain: begun at one moment, not broken off. The chance is counted over every moment at
which it can begin, which is what a visitor meets who does not look at the watcher.
"""

from __future__ import annotations

from collections import Counter
from fractions import Fraction

import pytest

from exhibit.visit.chance import Chance
from exhibit.visit.ground import GRASS, PATH
from exhibit.visit.memory import GRASS_LOST, PATH_LOST, Memory
from exhibit.visit.plan import Plan
from exhibit.visit.protocol import Protocol
from exhibit.visit.round import CLOSING, Round
from exhibit.visit.watchers import Guard, Posts, Warden, Watcher
from tests.exhibit.visit.visitors import PROTOCOL

BELIEF = Protocol(PROTOCOL)
QUARTER = Fraction(1, 4)


def lost(watcher: Watcher, route: str, lanterns: int = 1) -> int:
    """Return how many of the first lanterns are lost on a route under a watcher."""
    memory = Memory(0, Plan(BELIEF, 0), BELIEF.trips)
    played = Round(BELIEF, "any", 0, watcher)
    while played.phase != CLOSING and played.index < lanterns:
        played.choose(route, memory)
        played.tick(memory)
    return sum(trip in (GRASS_LOST, PATH_LOST) for trip in memory.trips[:lanterns])


def turned_to(watcher: Warden | Guard, ticked: int) -> Watcher:
    watcher.ticked = ticked
    return watcher


@pytest.mark.parametrize("kind", [Warden, Guard])
def test_a_turning_watcher_sees_a_quarter_of_all_crossings(kind: type[Warden | Guard]) -> None:
    turn = kind(BELIEF, Chance(1)).turn
    caught = sum(lost(turned_to(kind(BELIEF, Chance(1)), start), GRASS) for start in range(turn))
    assert Fraction(caught, turn) == QUARTER


@pytest.mark.parametrize("kind", [Warden, Guard])
def test_a_turning_watcher_never_minds_the_path(kind: type[Warden | Guard]) -> None:
    turn = kind(BELIEF, Chance(1)).turn
    assert sum(lost(turned_to(kind(BELIEF, Chance(1)), start), PATH) for start in range(0, turn, 5)) == 0


@pytest.mark.parametrize("kind", [Warden, Guard])
def test_every_moment_of_a_turn_is_as_likely_to_be_the_first(kind: type[Warden | Guard]) -> None:
    watchers = [kind(BELIEF, Chance(seed)) for seed in range(2000)]
    parts = Counter(watcher.ticked * 4 // watcher.turn for watcher in watchers)
    assert all(430 < parts[part] < 570 for part in range(4))


def posts(start: int, wrong: bool = False) -> Posts:
    made = Posts(BELIEF, Chance(1))
    made.number = made.threshold + made.points * start
    made.wrong = [wrong] * BELIEF.trips
    return made


def test_the_score_shuts_its_gate_at_every_fourth_booking() -> None:
    assert [lost(posts(start), GRASS, 8) for start in range(4)] == [2, 2, 2, 2]
    assert Fraction(sum(lost(posts(start), GRASS) for start in range(4)), 4) == QUARTER


def test_a_wrong_booking_on_the_path_costs_as_much_as_a_right_one() -> None:
    assert [lost(posts(start, wrong=True), PATH, 8) for start in range(4)] == [2, 2, 2, 2]
    assert [lost(posts(start), PATH, 8) for start in range(4)] == [0, 0, 0, 0]


def test_one_path_trip_of_twenty_is_booked_wrongly() -> None:
    wrong = sum(sum(Posts(BELIEF, Chance(seed)).wrong) for seed in range(5000))
    assert wrong / (5000 * BELIEF.trips) == pytest.approx(0.05, abs=0.004)


def test_every_start_of_the_score_is_as_likely() -> None:
    starts = [Posts(BELIEF, Chance(seed)).number for seed in range(4000)]
    assert set(starts) == {60, 66, 72, 78}
    assert all(900 < starts.count(number) < 1100 for number in set(starts))


def test_nobody_and_an_empty_tower_cost_nothing() -> None:
    assert lost(Watcher(), GRASS, 8) == lost(Watcher(), PATH, 8) == 0


def test_the_warden_turns_once_round_and_slowest_over_the_lawn() -> None:
    warden = Warden(BELIEF, Chance(1))
    beams = []
    for ticked in range(warden.turn):
        warden.ticked = ticked
        beams.append(warden.beam())
    steps = [(a - b) % 360 for a, b in zip(beams, beams[1:] + beams[:1], strict=True)]
    assert sum(steps) == pytest.approx(360)
    assert steps.index(min(steps)) in (0, warden.turn - 1)
    assert all(0 < step < 4 for step in steps)
