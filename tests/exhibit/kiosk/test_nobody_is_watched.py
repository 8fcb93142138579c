"""The window opens no network socket, no camera, no microphone, and writes nothing about one visit."""

from __future__ import annotations

import ast
import logging
import re
import socket
from pathlib import Path

import pygame
import pytest

from exhibit.kiosk.player import Player
from exhibit.kiosk.script import read_script
from tests.exhibit.kiosk.rehearsal_room import SCRIPT, host
from tests.house.repository import ROOT, tracked_files
from tests.house.test_import_direction import imported_modules

CODE = [path for path in tracked_files() if path.is_relative_to("exhibit") and path.suffix == ".py"]

NETWORK = {"socket", "ssl", "http", "urllib", "asyncio", "requests", "httpx", "aiohttp", "ftplib", "smtplib"}
NETWORK |= {"telnetlib", "xmlrpc", "socketserver", "webbrowser", "select", "selectors"}
IDENTITY = {"uuid", "platform", "getpass", "bluetooth"}
CAPTURE = re.compile(r"pygame\.(camera|_sdl2\.audio|sndarray|midi)|AudioDevice|gethostname|getnode")


# It tells the supervisor on the same computer that the picture moves; the test below holds it to that.
SUPERVISED = Path("exhibit/kiosk/watchdog.py")


@pytest.mark.parametrize("path", [path for path in CODE if path != SUPERVISED], ids=str)
def test_no_file_imports_what_could_reach_a_network_or_tell_who_is_there(path: Path) -> None:
    source = (ROOT / path).read_text(encoding="utf-8")
    tops = {name.split(".")[0] for name in imported_modules(source)}
    assert tops & (NETWORK | IDENTITY) == set()
    assert CAPTURE.findall(source) == []


def test_the_watchdog_speaks_to_its_own_computer_only() -> None:
    source = (ROOT / SUPERVISED).read_text(encoding="utf-8")
    assert imported_modules(source) & (NETWORK | IDENTITY) == {"socket"}
    assert set(re.findall(r"socket\.([A-Za-z_]+)", source)) == {"socket", "AF_UNIX", "SOCK_DGRAM"}


def test_the_scan_sees_an_import_at_any_depth() -> None:
    source = "def call() -> None:\n    from urllib import request\n"
    assert ast.parse(source)
    assert imported_modules(source) & {"urllib"}


def test_a_whole_visit_touches_no_socket_and_logs_nothing(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def forbidden(*_: object, **__: object) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket, "socket", forbidden)
    monkeypatch.setattr(socket, "create_connection", forbidden)
    caplog.set_level(logging.INFO)
    size = (640, 400)
    shots = list(Player(host(size, flat=True), pygame.Surface(size)).play(read_script(SCRIPT)))
    assert "forgotten" in [shot.name for shot in shots]
    assert caplog.records == []
