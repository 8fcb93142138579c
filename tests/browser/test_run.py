"""`make run` without a screen: it builds or finds the book, serves it, says so, and stops cleanly."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house.repository import ROOT
from tools.run import PREFERRED_PORT, has_display
from tools.site_server import open_server


@pytest.mark.parametrize(
    ("environment", "platform", "expected"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({}, "darwin", True),
        ({}, "win32", True),
    ],
)
def test_a_window_needs_a_screen(environment: dict[str, str], platform: str, expected: bool) -> None:
    assert has_display(environment, platform) is expected


def test_a_taken_port_is_replaced_by_a_free_one_on_this_machine_only(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with open_server(port, tmp_path) as server:
            assert server.server_port != port
            assert server.server_address[0] == "127.0.0.1"


def hear_ctrl_c() -> None:
    """Let a process be interrupted, even if the tests were started in the background, where nobody is."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@pytest.fixture
def running(site: Path) -> Iterator[subprocess.Popen[str]]:
    """`python -m tools.run` without a screen, with the site already built."""
    assert site.is_dir()
    screenless = {name: value for name, value in os.environ.items() if "DISPLAY" not in name}
    command = [sys.executable, "-m", "tools.run"]
    with subprocess.Popen(
        command, cwd=ROOT, env=screenless, stdout=subprocess.PIPE, text=True, preexec_fn=hear_ctrl_c
    ) as process:
        yield process
        process.kill()


def test_without_a_screen_it_says_so_serves_the_book_and_stops_on_ctrl_c(
    running: subprocess.Popen[str],
) -> None:
    assert running.stdout is not None
    said = ""
    while "Ctrl+C" not in said:
        said += running.stdout.readline()
    address = re.search(r"http://127\.0\.0\.1:\d+/", said)
    assert address, said
    assert "no screen" in said
    with urllib.request.urlopen(address[0], timeout=10) as answer:
        assert b"The Empty Tower" in answer.read()
    running.send_signal(signal.SIGINT)
    rest, _ = running.communicate(timeout=30)
    assert "Stopped" in rest
    assert running.returncode == 0


def test_the_preferred_port_is_the_one_the_readme_names() -> None:
    assert f"127.0.0.1:{PREFERRED_PORT}" in (ROOT / "README.md").read_text(encoding="utf-8")
