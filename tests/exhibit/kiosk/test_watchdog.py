"""The watchdog, against a stand-in for the supervisor: signs come from shown frames, and not too often."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from exhibit.kiosk.clock import SteppedClock
from exhibit.kiosk.input import Normaliser
from exhibit.kiosk.loop import Loop
from exhibit.kiosk.watchdog import Watchdog
from tests.exhibit.kiosk.rehearsal_room import host

SIZE = (640, 400)


@pytest.fixture
def supervisor(tmp_path: Path) -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
        line.bind(str(tmp_path / "notify"))
        line.setblocking(False)
        yield line


def received(line: socket.socket) -> list[bytes]:
    messages = []
    while True:
        try:
            messages.append(line.recv(64))
        except BlockingIOError:
            return messages


def test_frames_of_the_loop_keep_the_supervisor_calm(supervisor: socket.socket) -> None:
    clock = SteppedClock(1000)
    environment = {"NOTIFY_SOCKET": str(supervisor.getsockname()), "WATCHDOG_USEC": "10000000"}
    watchdog = Watchdog(environment, clock)
    surface = pygame.display.set_mode(SIZE)
    pygame.event.clear()
    loop = Loop(host(SIZE, flat=True), surface, Normaliser(SIZE, 1.0), clock, watchdog.frame_shown)
    for _ in range(12):
        assert loop.frame()
        clock.wait_for_frame()
    watchdog.stopping()
    assert received(supervisor) == [b"READY=1", b"WATCHDOG=1", b"WATCHDOG=1", b"WATCHDOG=1", b"STOPPING=1"]


def test_a_frozen_loop_gives_no_sign(supervisor: socket.socket) -> None:
    Watchdog(
        {"NOTIFY_SOCKET": str(supervisor.getsockname()), "WATCHDOG_USEC": "10000000"}, SteppedClock(1000)
    )
    assert received(supervisor) == []


@pytest.mark.parametrize("environment", [{}, {"NOTIFY_SOCKET": "/nobody/listens/here", "WATCHDOG_USEC": "2"}])
def test_without_a_supervisor_nothing_happens(environment: dict[str, str]) -> None:
    watchdog = Watchdog(environment, SteppedClock(1000))
    watchdog.frame_shown()
    watchdog.stopping()


def test_a_socket_without_a_file_is_understood() -> None:
    name = "\0empty-tower-test"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
        line.bind(name)
        line.setblocking(False)
        Watchdog({"NOTIFY_SOCKET": "@empty-tower-test"}, SteppedClock(1)).stopping()
        assert received(line) == [b"STOPPING=1"]
