"""The loop: one frame after the other, a fault costs one visit, two in a row end it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pygame
import pytest

from exhibit.kiosk.clock import SteppedClock
from exhibit.kiosk.host import Host
from exhibit.kiosk.input import Normaliser
from exhibit.kiosk.looks import Looks
from exhibit.kiosk.loop import Loop
from exhibit.kiosk.screen_size import SETTLED_MS, ScreenSize
from tests.exhibit.kiosk.rehearsal_room import FlatPicture, face, host
from tests.exhibit.visit.visitors import PROTOCOL

SIZE = (640, 400)


class FallingPicture(FlatPicture):
    """A picture that fails whenever it is told to."""

    def __init__(self) -> None:
        super().__init__("#143A42")
        self.falls = False

    def paint(self, surface: pygame.Surface, stage: Sequence[Any], now_ms: int) -> None:
        if self.falls:
            raise RuntimeError("the picture fell off the wall")
        super().paint(surface, stage, now_ms)


def loop_of(receiver: Host, frames: list[int]) -> Loop:
    surface = pygame.display.set_mode(SIZE)
    pygame.event.clear()
    return Loop(receiver, surface, Normaliser(SIZE, 1.0), SteppedClock(16), lambda: frames.append(1))


def test_it_runs_until_the_window_is_closed_and_tells_after_every_frame() -> None:
    frames: list[int] = []
    loop = loop_of(host(SIZE, flat=True), frames)
    assert loop.frame()
    assert loop.frame()
    pygame.event.post(pygame.event.Event(pygame.QUIT))
    loop.run()
    assert len(frames) == 2


def test_a_full_event_queue_is_emptied() -> None:
    frames: list[int] = []
    loop = loop_of(host(SIZE, flat=True), frames)
    for _ in range(5000):
        pygame.event.post(pygame.event.Event(pygame.MOUSEMOTION, pos=(5, 5), rel=(0, 0), buttons=(0, 0, 0)))
    assert loop.frame()
    assert pygame.event.get(pygame.MOUSEMOTION) == []


def test_a_fault_costs_one_visit_and_the_next_begins(caplog: pytest.LogCaptureFixture) -> None:
    picture = FallingPicture()
    receiver = host(SIZE, flat=True)
    receiver.renew(Looks(lambda _: picture, lambda *_: face(SIZE, "kiosk-night")), PROTOCOL, 0)
    receiver.act(0, "press", "lantern")
    loop = loop_of(receiver, [])
    picture.falls = True
    assert loop.frame()
    assert receiver.visit.state == "attract"
    assert "The visit is forgotten" in caplog.text
    picture.falls = False
    assert loop.frame()


def failing_loop(after_ms: int) -> tuple[Loop, FallingPicture, pygame.Surface]:
    """Return a loop with a picture that falls whenever it is told to, and a frame of so many milliseconds."""
    picture, receiver = FallingPicture(), host(SIZE, flat=True)
    receiver.renew(Looks(lambda _: picture, lambda *_: face(SIZE, "kiosk-night")), PROTOCOL, 0)
    rest = pygame.Surface(SIZE)
    rest.fill("#40E0D0")
    surface = pygame.display.set_mode(SIZE)
    pygame.event.clear()
    clock = SteppedClock(after_ms)
    return Loop(receiver, surface, Normaliser(SIZE, 1.0), clock, clock.wait_for_frame, rest), picture, surface


def test_a_second_fault_brings_a_rest_and_then_the_exhibit() -> None:
    loop, picture, surface = failing_loop(after_ms=100)
    picture.falls = True
    assert loop.frame()
    assert loop.frame()
    picture.falls = False
    shown = []
    for _ in range(60):
        assert loop.frame()
        shown.append(surface.get_at((SIZE[0] // 2, SIZE[1] - 4))[:3])
    assert shown[0] == (0x40, 0xE0, 0xD0)
    assert shown[-1] != (0x40, 0xE0, 0xD0)


def test_a_third_fault_ends_the_exhibit() -> None:
    loop, picture, _ = failing_loop(after_ms=6000)
    picture.falls = True
    assert loop.frame()
    assert loop.frame()
    with pytest.raises(RuntimeError, match="fell off the wall"):
        loop.frame()


def test_faults_far_apart_are_forgotten() -> None:
    loop, picture, _ = failing_loop(after_ms=70_000)
    picture.falls = True
    assert all(loop.frame() for _ in range(5))


def test_it_can_be_stopped_from_outside() -> None:
    frames: list[int] = []
    loop = loop_of(host(SIZE, flat=True), frames)
    loop.stop()
    loop.run()
    assert frames == []


def test_a_screen_of_another_size_ends_the_loop_once_it_is_settled_and_nobody_plays() -> None:
    receiver = host(SIZE, flat=True)
    surface, clock = pygame.display.set_mode(SIZE), SteppedClock(SETTLED_MS // 4)
    loop = Loop(receiver, surface, Normaliser(SIZE, 1.0), clock, clock.wait_for_frame)
    receiver.act(0, "press", "lantern")
    assert loop.frame()
    # The surface of the window grows with it.
    pygame.display.set_mode((SIZE[0] + 64, SIZE[1]))
    assert all(loop.frame() for _ in range(8))
    receiver.start_again(clock.now_ms())
    assert not loop.frame()
    assert loop.outgrown


def test_a_flicker_of_the_screen_is_sat_out() -> None:
    size = ScreenSize((1920, 1080))
    assert not size.is_another((1024, 768), 1000)
    assert not size.is_another((1024, 768), 1000 + SETTLED_MS - 1)
    assert not size.is_another((1920, 1080), 1000 + SETTLED_MS)
    assert not size.is_another((1024, 768), 9000)
    assert size.is_another((1024, 768), 9000 + SETTLED_MS)
