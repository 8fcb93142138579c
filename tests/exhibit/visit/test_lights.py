"""The way of one light: from the near wall with its walker to the far side, home to a door, into a window."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest

from exhibit.visit.chance import Chance
from exhibit.visit.ground import GRASS, PATH
from exhibit.visit.memory import Memory
from exhibit.visit.plan import NOBODY, Plan
from exhibit.visit.protocol import Protocol
from exhibit.visit.round import Round
from exhibit.visit.town import eased_out, window_of
from exhibit.visit.trip import FAR_SIDE
from exhibit.visit.watchers import watcher_of
from tests.exhibit.visit.visitors import PROTOCOL

BELIEF = Protocol(PROTOCOL)


class Watched:
    """What a round without a watcher shows of its first lantern, tick by tick."""

    def __init__(self, route: str) -> None:
        memory = Memory(0, Plan(BELIEF, 0), BELIEF.trips)
        shown = Round(BELIEF, NOBODY, 0, watcher_of(NOBODY, False, BELIEF, Chance(1)))
        self.leaving: list[float] = []
        self.home: list[list[Any]] = []
        self.window: list[float] = []
        self.facing: list[int] = []
        while shown.index < 1:
            if shown.open_to():
                shown.choose(route, memory)
            shown.tick(memory)
            if shown.index == 0:
                levels = shown.wall()[2]
                assert isinstance(levels, list)
                self.leaving.append(float(levels[BELIEF.trips - 1]))
                self.facing.append(shown.trip.facing())
            self._note(shown, memory)
        while shown.home_age < 60:
            shown.tick(memory)
            self._note(shown, memory)

    def _note(self, shown: Round, memory: Memory) -> None:
        self.home += shown.homeward()
        if shown.home == 0:
            self.window.append(shown.windows(memory)[window_of(0, 0)])


@pytest.fixture(scope="module", params=[GRASS, PATH])
def watched(request: pytest.FixtureRequest) -> Watched:
    return Watched(request.param)


def test_a_level_rises_from_nothing_to_all_and_stays_between() -> None:
    assert [eased_out(done) for done in (-3.0, 0.0, 0.5, 1.0, 3.0)] == [0.0, 0.0, 0.75, 1.0, 1.0]


def test_the_light_on_the_wall_goes_out_once_its_lantern_is_taken(watched: Watched) -> None:
    assert watched.leaving[0] == 1
    assert len({level for level in watched.leaving if 0 < level < 1}) > 5
    assert watched.leaving[-1] == 0
    assert all(later <= now for now, later in pairwise(watched.leaving))


def test_somebody_brings_it_from_the_far_side_all_the_way_home(watched: Watched) -> None:
    shares = [item[2] for item in watched.home]
    assert shares == sorted(shares)
    assert shares[0] < 0.1
    assert shares[-1] > 0.9
    assert all(0 < share < 1 for share in shares)
    assert {(item[1], item[3], item[4]) for item in watched.home} == {
        (0, round(FAR_SIDE[0], 3), round(FAR_SIDE[1], 3))
    }


def test_the_window_answers_when_the_light_is_home_and_not_before(watched: Watched) -> None:
    dark = watched.window.count(0.0)
    assert dark >= len(watched.home)
    rising = watched.window[dark:]
    assert len({level for level in rising if level < 1}) > 5
    assert rising == sorted(rising)
    assert rising[-1] == 1


def test_a_walker_ends_the_way_across_looking_to_the_exit(watched: Watched) -> None:
    assert watched.facing[0] == watched.facing[-1] == 1
