"""The house: its doors open for the staff, stay shut for visitors, and the screen is dark at night."""

from __future__ import annotations

from datetime import datetime, timedelta

import pygame
import pytest

from exhibit.kiosk.input import Action, Digit, Input
from exhibit.kiosk.sound import ToneName
from exhibit.kiosk.staff.corner import TOUCHES
from exhibit.kiosk.staff.hours import OpeningHours
from exhibit.kiosk.staff.house import House
from exhibit.kiosk.staff.menu import Menu, PinPad
from exhibit.kiosk.staff.screen import QUIET_MS
from exhibit.kiosk.staff.self_test import SelfTest
from tests.exhibit.kiosk.rehearsal_room import tap
from tests.exhibit.kiosk.staff.room import NOON, canvas, house

CORNER = tap((5, 5))


def step(receiver: House, now_ms: int, *inputs: Input) -> pygame.Surface:
    surface = canvas()
    receiver.handle(inputs, now_ms)
    receiver.advance(now_ms)
    receiver.draw(surface, now_ms)
    return surface


def press(receiver: House, button: str, now_ms: int) -> None:
    assert receiver.screen is not None
    step(receiver, now_ms, *tap(receiver.screen.areas[button].center))


def knock(receiver: House, touches: int, every_ms: int = 200) -> None:
    for touch in range(touches):
        step(receiver, touch * every_ms, *CORNER)


def test_five_quick_touches_in_the_corner_open_the_door() -> None:
    receiver = house()
    knock(receiver, TOUCHES)
    assert isinstance(receiver.screen, Menu)
    assert receiver.host.visit.state == "attract"


@pytest.mark.parametrize(("touches", "every_ms"), [(TOUCHES - 1, 200), (TOUCHES + 3, 1000)])
def test_few_or_slow_touches_do_not(touches: int, every_ms: int) -> None:
    receiver = house()
    knock(receiver, touches, every_ms)
    assert receiver.screen is None


def test_nobody_is_interrupted_by_the_corner_or_the_key() -> None:
    receiver = house()
    receiver.host.act(0, "press", "lantern")
    receiver.host.act(100, "press", "begin")
    knock(receiver, TOUCHES)
    step(receiver, 2000, Action("staff"))
    assert receiver.screen is None
    assert receiver.host.visit.state == "demonstration"


def test_a_pin_is_asked_for_and_compared() -> None:
    receiver = house(pin="2580")
    step(receiver, 0, Action("staff"))
    assert isinstance(receiver.screen, PinPad)
    step(receiver, 100, *(Digit(digit) for digit in (1, 1, 1, 1)))
    assert isinstance(receiver.screen, PinPad)
    for button in ("2", "5", "9", "staff.erase", "8", "0"):
        press(receiver, button, 200)
    assert isinstance(receiver.screen, Menu)


def test_with_a_pin_the_window_does_not_simply_close() -> None:
    assert house().closes([Action("quit")])
    receiver = house(pin="2580")
    assert not receiver.closes([Action("quit")])
    step(receiver, 100, *(Digit(digit) for digit in (2, 5, 8, 0)))
    press(receiver, "staff.close", 200)
    assert receiver.closes([])


def test_the_menu_leads_to_the_test_and_back_by_keys_alone() -> None:
    receiver = house()
    step(receiver, 0, Action("staff"))
    step(receiver, 100, Action("next"), Action("next"), Action("activate"))
    assert isinstance(receiver.screen, SelfTest)
    step(receiver, 200, Action("leave"))
    assert isinstance(receiver.screen, Menu)
    step(receiver, 300, Action("leave"))
    assert receiver.screen is None


def test_a_door_left_open_shuts_by_itself() -> None:
    receiver = house()
    step(receiver, 0, Action("staff"))
    step(receiver, QUIET_MS - 1)
    assert receiver.screen is not None
    step(receiver, QUIET_MS)
    assert receiver.screen is None


def test_the_screen_is_dark_outside_opening_hours_and_a_touch_wakes_it() -> None:
    moment = NOON
    receiver = house(today=lambda: moment, hours=OpeningHours({"wednesday": "10:00-18:00"}), awake_ms=60_000)
    assert step(receiver, 100_000).get_at((5, 5))[:3] != (0, 0, 0)
    moment = NOON + timedelta(hours=7)
    assert set(pygame.image.tobytes(step(receiver, 200_000), "RGB")) == {0}
    assert step(receiver, 300_000, *tap((400, 300))).get_at((5, 5))[:3] != (0, 0, 0)
    assert receiver.host.visit.state == "attract"
    step(receiver, 301_000, *tap((400, 300)))
    assert receiver.host.visit.state == "notice"


def test_closing_time_lets_the_last_visitor_finish() -> None:
    moment = datetime(2026, 11, 25, 17, 59)
    receiver = house(today=lambda: moment, hours=OpeningHours({"wednesday": "10:00-18:00"}), awake_ms=60_000)
    receiver.host.act(0, "press", "lantern")
    moment = datetime(2026, 11, 25, 18, 30)
    step(receiver, 59_000)
    assert receiver.host.visit.state == "notice"
    assert not receiver.dark


def test_words_are_read_again_only_while_nobody_plays() -> None:
    reloads: list[int] = []

    def reload(_host: object, now_ms: int) -> str:
        reloads.append(now_ms)
        return "done"

    receiver = house(reload=reload)
    receiver.host.act(0, "press", "lantern")
    receiver.ask_to_reload()
    step(receiver, 100)
    assert reloads == []
    receiver.host.start_again(200)
    step(receiver, 300)
    step(receiver, 400)
    assert reloads == [300]


@pytest.mark.parametrize(("tones", "expected"), [(False, set()), (True, {"lit"})])
def test_tones_sound_only_when_they_are_switched_on(tones: bool, expected: set[str]) -> None:
    heard: set[str] = set()

    def play(name: ToneName) -> bool:
        heard.add(name)
        return True

    receiver = house(tones=tones, play=play)
    for now_ms in range(0, 60_000, 50):
        for target in ("lantern", "begin", "path"):
            if target in receiver.host.visit.targets():
                receiver.host.act(now_ms, "press", target)
        receiver.advance(now_ms)
    assert heard == expected
