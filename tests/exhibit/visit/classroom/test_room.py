"""The classroom: counts add up, watchers are those of a visit, and closing forgets everything."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from content import load_content
from exhibit.visit.classroom import Room, stage_of
from exhibit.visit.classroom.room import FEWEST, MOST
from exhibit.visit.plan import ROUNDS

PROTOCOL = {**load_content().protocol, "scenes": {"motion": True}}
ENTERING = ("fewer", "more", "by_round", "by_trip", "enter", "continue", "language", "export")


def room_of(number: int = 0, seed: int = 1, people: int = 24, votes: str = "by_round") -> Room:
    room = Room(PROTOCOL, number, seed)
    room.enter(people)
    room.act(votes)
    return room


def vote(room: Room, hands: int) -> None:
    room.enter(hands)
    room.act("enter")


def play(room: Room, hands: int) -> None:
    """Vote in all rounds alike, answer the question, and stand before the reveal."""
    while room.state != "felt":
        vote(room, hands)
        room.act("continue")
    for _ in ROUNDS:
        vote(room, 3)


def go_to(room: Room, state: str, hands: int = 5) -> None:
    """Go on from the reveal, with as many hands for each position as there are, up to `hands`."""
    while room.state != state:
        if "enter" in room.targets():
            vote(room, hands)
        else:
            room.act("continue")


def shown(room: Room, kind: str) -> list[list[object]]:
    return [item for item in stage_of(room) if item[0] == kind]


@pytest.mark.parametrize(("votes", "all_votes"), [("by_round", 4), ("by_trip", 32)])
def test_a_class_goes_through_all_rounds_to_its_lawn(votes: str, all_votes: int) -> None:
    room = room_of(votes=votes)
    play(room, 6)
    assert room.state == "reveal"
    assert room.crossings() == all_votes * 24
    assert room.grass() == all_votes * 6
    go_to(room, "lawn")
    assert [item[1] for item in shown(room, "trodden")] == [0.25]
    assert room.targets() == ["export", "close"]


def test_nobody_and_an_empty_tower_cost_nothing_and_look_alike() -> None:
    for number in range(16):
        room = room_of(number=number, seed=number)
        play(room, 24)
        home = {name: room.home[place][0] for place, name in enumerate(room.plan.order)}
        assert home["nobody"] == 24
        if not room.plan.manned:
            assert home["tower"] == 24


def test_a_quarter_of_all_crossings_costs_a_lantern_where_somebody_watches() -> None:
    lost = dict.fromkeys(ROUNDS, 0)
    for seed in range(200):
        room = room_of(number=seed - seed % 4, seed=seed, people=40)
        play(room, 40)
        for place, name in enumerate(room.plan.order):
            lost[name] += 40 - room.home[place][0]
    assert 0.235 < lost["warden"] / 8_000 < 0.265
    assert 0.235 < lost["score"] / 8_000 < 0.265


def test_the_outcome_of_the_tower_does_not_tell_who_is_inside() -> None:
    for seed in range(60):
        room = room_of(number=seed, seed=seed)
        while room.round() != "tower":
            vote(room, 5)
            room.act("continue")
        vote(room, 0)
        keys = [item[2] for item in shown(room, "text")]
        assert keys == ["round.tower", "class.went", "class.back"]


def test_only_the_reveal_shows_the_opened_tower() -> None:
    room = room_of()
    while room.state != "reveal":
        assert shown(room, "tower_section") == []
        room.act("continue" if room.state == "outcome" else "enter")
    room.advance(10_000)
    assert shown(room, "tower_section")[0][3] == 1.0


def test_closing_forgets_the_class() -> None:
    room = room_of()
    play(room, 7)
    go_to(room, "lawn")
    room.act("close")
    assert room.ballot
    assert (room.ballot.before, room.ballot.after) == ([], [])
    assert (room.state, room.people, room.grass(), room.felt, room.targets()) == ("over", 0, 0, [], [])
    assert all(not hands for hands in [*room.hands, *room.home])


@settings(max_examples=30)
@given(
    st.integers(0, 63),
    st.integers(0, 2**31),
    st.lists(st.one_of(st.sampled_from(ENTERING), st.integers(-5, 99)), max_size=80),
)
def test_whatever_is_pressed_counts_stay_possible(number: int, seed: int, inputs: list[str | int]) -> None:
    room = Room(PROTOCOL, number, seed)
    for item in inputs:
        if isinstance(item, int):
            room.enter(item)
        else:
            room.act(item)
        assert FEWEST <= room.people <= MOST
        assert all(0 <= count <= room.people for hands in room.hands for count in hands)
        assert all(0 <= count <= room.people for home in room.home for count in home)
        json.dumps(stage_of(room))


def at_the_motion(number: int = 0, people: int = 24) -> Room:
    room = room_of(number, people=people)
    play(room, 6)
    room.act("continue")
    assert room.state == "position"
    return room


def test_the_room_votes_before_the_arguments_and_after_them() -> None:
    room = at_the_motion()
    for hands in (9, 3, 12):
        vote(room, hands)
    assert room.state == "arguments"
    assert room.ballot
    sides = [item[2] for item in shown(room, "text") if item[1] == "side"]
    assert sides == [f"debate.{room.ballot.motion.name}.{side}.label" for side in room.ballot.motion.sides]
    room.act("continue")
    for hands in (5, 8, 10):
        vote(room, hands)
    assert room.state == "marks"
    names = room.ballot.positions()
    rows = [[names[0], 9, 5], [names[1], 3, 8], [names[2], 12, 10]]
    assert shown(room, "ballot") == [["ballot", rows, 24]]


def test_nobody_raises_two_hands() -> None:
    room = at_the_motion(people=10)
    vote(room, 7)
    room.enter(9)
    assert room.count == 3
    room.act("more")
    assert room.count == 3


def test_the_motion_can_be_passed_over_until_a_hand_is_up() -> None:
    room = at_the_motion()
    vote(room, 0)
    assert "continue" not in room.targets()
    room = at_the_motion()
    room.act("continue")
    assert room.state == "bars"
    assert room.ballot
    assert room.ballot.before == []


def test_the_sides_of_a_motion_change_places_from_class_to_class() -> None:
    rooms = [at_the_motion(number) for number in range(24)]
    firsts = {room.ballot.positions()[0] for room in rooms if room.ballot}
    assert firsts == {"against", "for"}


def test_without_a_motion_the_bars_follow_the_reveal() -> None:
    room = Room({**PROTOCOL, "scenes": {"motion": False}}, 0, 1)
    room.act("by_round")
    play(room, 4)
    room.act("continue")
    assert room.state == "bars"


def test_every_text_has_its_words() -> None:
    content = load_content()
    for number in range(4):
        room = room_of(number=number, votes="by_trip")
        while room.state != "lawn":
            for item in shown(room, "text"):
                fills = item[3] if isinstance(item[3], dict) else {}
                assert all(content.words(name)[str(item[2])].format_map(fills) for name in ("de", "en"))
            vote(room, 4)
            # On the motion the way on leads past it.
            if "enter" not in room.targets():
                room.act("continue")
