"""One visit in each way of steering that needs no pointing: keys, a gamepad, one button."""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby

import pygame
import pytest

from exhibit.kiosk.host import Host
from exhibit.kiosk.input import Action, Normaliser
from exhibit.kiosk.steering import Steering
from tests.exhibit.kiosk.rehearsal_room import Cashbox, host, tap

SIZE = (640, 400)
WAYS_ON = ("lantern", "begin", "grass", "round_tower", "up", "shutters", "confirm", "continue", "keep")
FRAME_MS = 100
LAST_MS = 1_500_000

Hand = Callable[[Host, str, int], None]
"""Does one thing towards choosing a target, at a time."""


def with_keys(receiver: Host, target: str, now_ms: int) -> None:
    send(receiver, key(pygame.K_RETURN if receiver.focused == target else pygame.K_RIGHT), now_ms)


def with_a_gamepad(receiver: Host, target: str, now_ms: int) -> None:
    if receiver.focused == target:
        send(receiver, pygame.event.Event(pygame.JOYBUTTONDOWN, button=0, instance_id=0), now_ms)
    else:
        send(receiver, pygame.event.Event(pygame.JOYHATMOTION, hat=0, value=(1, 0), instance_id=0), now_ms)


def with_one_button(receiver: Host, target: str, now_ms: int) -> None:
    if receiver.visit.state == "attract" or receiver.focused == target:
        send(receiver, key(pygame.K_SPACE), now_ms)


def key(code: int) -> pygame.event.Event:
    return pygame.event.Event(pygame.KEYDOWN, key=code, mod=0)


def send(receiver: Host, event: pygame.event.Event, now_ms: int) -> None:
    receiver.handle(Normaliser(SIZE, 2.7).read([event], now_ms), now_ms)


def play(receiver: Host, hand: Hand, every_ms: int) -> list[str]:
    """Play to the end of one visit and return its scenes."""
    states = []
    for now_ms in range(0, LAST_MS, FRAME_MS):
        receiver.advance(now_ms)
        states.append(receiver.visit.state)
        if now_ms and states[-1] == "attract" and "kept" in states:
            break
        way_on = way_through(receiver)
        if way_on and now_ms % every_ms == 0:
            hand(receiver, way_on, now_ms)
    return [state for state, _ in groupby(states)]


def way_through(receiver: Host) -> str | None:
    open_now = receiver.visit.targets()
    if receiver.visit.state == "kept" or ("path" in open_now) != ("grass" in open_now):
        return None
    return next((name for name in WAYS_ON if name in open_now), None)


@pytest.mark.parametrize("hand", [with_keys, with_a_gamepad, with_one_button])
def test_a_whole_visit(hand: Hand) -> None:
    keeper = Cashbox()
    states = play(host(SIZE, flat=True, keeper=keeper), hand, 200)
    assert states[:3] == ["attract", "notice", "demonstration"]
    assert states[3:-1] == [
        *("round", "question", "reveal", "lamp", "shutters", "machine", "account"),
        *("position", "holdings", "decision", "kept"),
    ]
    assert states[-1] == "attract"
    assert len(keeper.visits) == 1


@pytest.mark.parametrize("hand", [with_keys, with_one_button])
def test_passing_one_way_to_reach_the_other_is_no_hesitation(hand: Hand) -> None:
    receiver = host(SIZE, flat=True)
    for now_ms in range(0, 60_000, 200):
        receiver.advance(now_ms)
        open_now = receiver.visit.targets()
        if receiver.visit.state == "round" and {"grass", "path"} <= set(open_now):
            hand(receiver, "path", now_ms)
        elif receiver.visit.state != "round" and way_through(receiver):
            hand(receiver, str(way_through(receiver)), now_ms)
    assert receiver.visit.setting.memory.made() > 0
    assert not any(receiver.visit.setting.memory.hesitations)


def test_one_button_begins_scanning_and_the_whole_screen_is_that_button() -> None:
    receiver, canvas = host(SIZE, flat=True), pygame.Surface(SIZE)
    receiver.draw(canvas, 0)
    send(receiver, key(pygame.K_SPACE), 0)
    assert (receiver.visit.state, receiver.visit.switches) == ("notice", ["scanning"])
    receiver.advance(100)
    assert receiver.focused == "begin"
    receiver.handle(tap((3, 3)), 200)
    assert receiver.visit.state == "demonstration"


def test_the_ring_stays_as_long_as_the_host_has_set() -> None:
    steering = Steering(step_ms=1500)
    ids = ["a", "b", "c"]
    rings = []
    for now_ms in range(0, 6000, 100):
        steering.advance(ids, now_ms)
        rings.append(steering.shown(ids))
    assert [(name, len(list(times))) for name, times in groupby(rings)] == [
        ("a", 15),
        ("b", 15),
        ("c", 15),
        ("a", 15),
    ]


def test_a_choice_that_has_just_come_gets_its_whole_time() -> None:
    steering = Steering(step_ms=1500)
    steering.advance(["a", "b"], 0)
    steering.advance(["c", "d"], 1400)
    steering.advance(["c", "d"], 2800)
    assert steering.shown(["c", "d"]) == "c"


def test_the_ring_goes_to_what_has_come_and_not_on_from_the_signs_at_the_edge() -> None:
    steering = Steering(step_ms=1500)
    steering.advance(["holdings", "leave"], 0)
    steering.advance(["grass", "path", "holdings", "leave"], 1000)
    assert steering.shown(["grass", "path", "holdings", "leave"]) == "grass"


def test_a_ring_that_moves_by_itself_is_no_sign_of_life() -> None:
    receiver = host(SIZE, flat=True)
    send(receiver, key(pygame.K_SPACE), 0)
    for now_ms in range(0, 100_000, FRAME_MS):
        receiver.advance(now_ms)
    assert receiver.visit.state == "attract"


def test_an_arrow_key_ends_scanning() -> None:
    receiver = host(SIZE, flat=True)
    send(receiver, key(pygame.K_SPACE), 0)
    send(receiver, key(pygame.K_RIGHT), 100)
    assert receiver.visit.switches == []


@pytest.mark.parametrize("size", [(1920, 1080), (1280, 800)])
def test_the_ring_of_focus_is_thick_enough_to_see(size: tuple[int, int]) -> None:
    # Measured across the ring's upper edge in the middle of a switch: 32 inches, 813 mm.
    receiver, canvas = host(size, flat=True), pygame.Surface(size)
    for target in ("everybody",):
        receiver.act(0, "press", target)
    receiver.draw(canvas, 1000)
    plain = canvas.copy()
    receiver.handle([Action("next")], 1000)
    receiver.draw(canvas, 1000)
    area = receiver.areas[str(receiver.focused)]
    column = [canvas.get_at((area.centerx, y)) != plain.get_at((area.centerx, y)) for y in range(size[1])]
    first = column.index(True)
    thick = column[first:].index(False)
    assert thick / ((size[0] ** 2 + size[1] ** 2) ** 0.5 / 813) >= 1.0


def test_a_stick_held_over_counts_once_and_pads_may_come_and_go() -> None:
    edge = Normaliser(SIZE, 2.7)
    pushed = pygame.event.Event(pygame.JOYAXISMOTION, axis=0, value=0.9, instance_id=3)
    back = pygame.event.Event(pygame.JOYAXISMOTION, axis=0, value=0.1, instance_id=3)
    gone = pygame.event.Event(pygame.JOYDEVICEREMOVED, instance_id=3)
    strange = pygame.event.Event(pygame.JOYDEVICEADDED, device_index=99)
    read = [edge.read([event], 0) for event in (pushed, pushed, back, pushed, gone, strange)]
    assert read == [[Action("next")], [], [], [Action("next")], [], []]


@pytest.mark.parametrize(
    ("button", "name"),
    [(0, "activate"), (1, "back"), (2, "speak"), (3, "help"), (4, "previous"), (5, "next"), (6, "leave")],
)
def test_buttons_of_a_gamepad(button: int, name: str) -> None:
    pressed = pygame.event.Event(pygame.JOYBUTTONDOWN, button=button, instance_id=0)
    assert Normaliser(SIZE, 2.7).read([pressed], 0) == [Action(name)]  # type: ignore[arg-type]  # names of the table above
