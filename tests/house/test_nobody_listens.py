"""The exhibit and the content that it reads have no code for a network, a camera or a microphone."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.house.repository import ROOT, tracked_files
from tests.house.test_import_direction import imported_modules

NETWORK = {"socket", "ssl", "http", "urllib", "ftplib", "smtplib", "imaplib", "xmlrpc", "socketserver"}
NETWORK |= {"asyncio", "webbrowser", "requests", "httpx", "aiohttp", "urllib3", "websockets", "playwright"}
SENSES = {"pygame.camera", "pygame._sdl2.audio", "cv2", "sounddevice", "pyaudio"}
# Speaks to the supervisor on the same computer through a local socket, and to nobody else.
LOCAL = {Path("exhibit/kiosk/watchdog.py"): "socket"}

FILES = [path for path in tracked_files() if path.suffix == ".py" and path.parts[0] in {"content", "exhibit"}]


def listens(source: str) -> set[str]:
    """Return the modules for network and senses that a source text imports."""
    froms = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.ImportFrom))
    parts = {f"{node.module}.{alias.name}" for node in froms for alias in node.names}
    modules = {name for name in imported_modules(source) if name.split(".")[0] in NETWORK}
    return modules | ((imported_modules(source) | parts) & SENSES)


def test_nothing_reaches_out_or_listens() -> None:
    found = {path: listens((ROOT / path).read_text(encoding="utf-8")) for path in FILES}
    assert {path: names for path, names in found.items() if names} == {
        path: {name} for path, name in LOCAL.items()
    }


@pytest.mark.parametrize("path", LOCAL, ids=str)
def test_the_local_socket_is_local(path: Path) -> None:
    text = (ROOT / path).read_text(encoding="utf-8")
    assert "AF_UNIX" in text
    assert "AF_INET" not in text


@pytest.mark.parametrize(
    "line",
    ["import urllib.request", "from http import client", "import pygame.camera", "from pygame import camera"],
)
def test_the_rule_catches(line: str) -> None:
    assert listens(line)
