"""A choice is taken when finger or mouse is lifted from it, and not if it has slid off."""

from __future__ import annotations

from collections.abc import Callable

import pygame
import pytest

from exhibit.kiosk.host import Host
from exhibit.kiosk.input import Move, Normaliser, Press, Release
from tests.exhibit.kiosk.rehearsal_room import host

SIZE = (960, 540)
WAYS_ON = (
    "lantern",
    "begin",
    "grass",
    "round_tower",
    "up",
    "shutters",
    "confirm",
    "place_3",
    "continue",
    "keep",
)
FRAME_MS = 100
LAST_MS = 900_000

Pointer = Callable[[str, tuple[int, int]], pygame.event.Event]
"""Makes an event of `down`, `motion` or `up` at a point."""


def finger(what: str, point: tuple[int, int]) -> pygame.event.Event:
    kind = {"down": pygame.FINGERDOWN, "motion": pygame.FINGERMOTION, "up": pygame.FINGERUP}[what]
    return pygame.event.Event(kind, x=point[0] / SIZE[0], y=point[1] / SIZE[1], finger_id=5)


def mouse(what: str, point: tuple[int, int]) -> pygame.event.Event:
    if what == "motion":
        return pygame.event.Event(pygame.MOUSEMOTION, pos=point, rel=(1, 1), buttons=(1, 0, 0))
    kind = {"down": pygame.MOUSEBUTTONDOWN, "up": pygame.MOUSEBUTTONUP}[what]
    return pygame.event.Event(kind, pos=point, button=1)


class Hand:
    """One finger or mouse on a host, for which no time passes between two things that it does."""

    def __init__(self, receiver: Host, pointer: Pointer) -> None:
        self._receiver = receiver
        self._pointer = pointer

    def do(self, now_ms: int, what: str, point: tuple[int, int]) -> None:
        # A new normaliser each time: two touches of one place at one time are no echo here.
        read = Normaliser(SIZE, 2.7).read([self._pointer(what, point)], now_ms)
        self._receiver.handle(read, now_ms)


def done(receiver: Host) -> list[object]:
    """Return what only a choice changes."""
    visit = receiver.visit
    memory = visit.setting.memory
    return [visit.state, visit.language, visit.switches, memory.made(), memory.before, memory.after]


@pytest.mark.parametrize("pointer", [finger, mouse])
def test_whoever_slides_off_has_chosen_nothing_anywhere_in_a_visit(pointer: Pointer) -> None:
    receiver, surface = host(SIZE, flat=True), pygame.Surface(SIZE)
    hand, tried, marked = Hand(receiver, pointer), set[tuple[str, str]](), set[str]()
    for now_ms in range(0, LAST_MS, FRAME_MS):
        receiver.advance(now_ms)
        state, ways = receiver.visit.state, [name for name in WAYS_ON if name in receiver.visit.targets()]
        way_on = next((name for name in ways if name != "place_3" or state not in marked), None)
        if way_on is None:
            continue
        receiver.draw(surface, now_ms)
        for name in sorted(receiver.areas.keys() - {name for scene, name in tried if scene == state}):
            slide_off(receiver, hand, name, now_ms)
            tried.add((state, name))
        if state == "kept":
            break
        take(receiver, hand, way_on, now_ms)
        marked.add(state)
    assert {state for state, _ in tried} >= {
        *("attract", "notice", "demonstration", "round", "question", "reveal", "lamp", "shutters", "machine"),
        *("account", "position", "arguments", "marks", "holdings", "decision", "kept"),
    }


def slide_off(receiver: Host, hand: Hand, name: str, now_ms: int) -> None:
    """Come down on a target and go up on another, or on nothing where there is no other."""
    points = [area.center for other, area in receiver.areas.items() if other != name]
    elsewhere, before = (points or [(SIZE[0] // 2, 5)])[0], done(receiver)
    for what, where in (("down", receiver.areas[name].center), ("motion", elsewhere), ("up", elsewhere)):
        hand.do(now_ms, what, where)
        assert done(receiver) == before, (name, what)


def take(receiver: Host, hand: Hand, name: str, now_ms: int) -> None:
    """Choose a target with the hand; it counts when it is lifted, and at once."""
    before, point = done(receiver), receiver.areas[name].center
    hand.do(now_ms, "down", point)
    assert done(receiver) == before, name
    stage = receiver.visit.stage()
    hand.do(now_ms, "up", point)
    receiver.advance(now_ms + FRAME_MS // 2)
    assert receiver.visit.stage() != stage, name


def notice() -> tuple[Host, dict[str, tuple[int, int]]]:
    """Return a host at the notice, and where its targets are."""
    receiver, surface = host(SIZE, flat=True), pygame.Surface(SIZE)
    receiver.act(0, "press", "lantern")
    receiver.draw(surface, 100)
    return receiver, {name: area.center for name, area in receiver.areas.items()}


def test_fingers_at_the_same_time_do_not_disturb_each_other() -> None:
    receiver, places = notice()
    resting, choosing = 3, 4
    receiver.handle([Press(*places["leave"], resting), Press(*places["begin"], choosing)], 100)
    receiver.handle([Release(*places["begin"], choosing)], 200)
    assert receiver.visit.state == "demonstration"
    receiver.handle([Release(*places["begin"], resting)], 300)
    assert receiver.visit.state == "demonstration"


def test_what_came_under_a_finger_only_later_is_not_chosen() -> None:
    receiver, places = notice()
    receiver.handle([Press(*places["leave"])], 100)
    receiver.act(200, "press", "begin")
    receiver.draw(pygame.Surface(SIZE), 300)
    receiver.handle([Release(*receiver.areas["leave"].center)], 400)
    assert receiver.visit.state == "demonstration"


def test_a_touch_that_the_system_reports_twice_chooses_once() -> None:
    receiver, places = notice()
    edge, turned = Normaliser(SIZE, 2.7), []
    for pointer, what in ((finger, "down"), (mouse, "down"), (finger, "up"), (mouse, "up")):
        receiver.handle(edge.read([pointer(what, places["language"])], 100), 100)
        turned.append(receiver.visit.language)
    first, other = "en", "de"
    assert turned == [first, first, other, other]


def test_a_touch_is_answered_before_it_is_lifted_and_no_longer_where_it_slid_off() -> None:
    receiver, places = notice()
    plain, held, slid = (pygame.Surface(SIZE) for _ in range(3))
    receiver.draw(plain, 2000)
    receiver.handle([Press(*places["begin"])], 2000)
    receiver.draw(held, 2000)
    receiver.handle([Move(*places["holdings"])], 2000)
    receiver.draw(slid, 2000)
    pixels = [pygame.image.tobytes(picture, "RGB") for picture in (plain, held, slid)]
    assert pixels[0] != pixels[1]
    assert pixels[0] == pixels[2]


def test_one_button_on_the_glass_takes_what_the_ring_was_on_when_it_came_down() -> None:
    receiver, places = notice()
    receiver.act(100, "switch", "scanning")
    receiver.advance(200)
    assert receiver.focused == "begin"
    receiver.handle([Press(3, 3)], 200)
    receiver.advance(2200)
    assert receiver.focused != "begin"
    assert receiver.visit.state == "notice"
    receiver.handle([Release(*places["leave"])], 2300)
    assert receiver.visit.state == "demonstration"


def test_a_finger_never_lifted_holds_nothing_for_the_next_visitor() -> None:
    receiver, places = notice()
    receiver.handle([Press(*places["begin"], 9)], 100)
    receiver.start_again(200)
    receiver.act(300, "press", "lantern")
    receiver.draw(pygame.Surface(SIZE), 400)
    receiver.handle([Release(*places["begin"], 9)], 400)
    assert receiver.visit.state == "notice"
