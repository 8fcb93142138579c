"""The service for systemd, held against the handbook, the command line and the watchdog."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
from configparser import ConfigParser
from itertools import pairwise
from pathlib import Path

import pytest

from exhibit.__main__ import command_line
from exhibit.kiosk.clock import SteppedClock
from exhibit.kiosk.commands import open as opening
from exhibit.kiosk.settings import DisplaySettings
from exhibit.kiosk.watchdog import Watchdog
from tests.house.repository import ROOT

UNIT = ROOT / "exhibit" / "kiosk" / "empty-tower.service"
HANDBOOK = (ROOT / "book" / "handbook.md").read_text(encoding="utf-8")
HOME = "%h/"
"""How systemd writes the home folder."""

SLOWEST = min(
    limit.ge
    for limit in DisplaySettings.model_fields["frames_per_second"].metadata
    if getattr(limit, "ge", None) is not None
)
"""The fewest frames a second that the settings allow."""


@pytest.fixture(scope="module")
def unit() -> ConfigParser:
    read = ConfigParser(interpolation=None)
    read.optionxform = str  # type: ignore[assignment,method-assign]  # systemd's keys have capitals
    read.read_string(UNIT.read_text(encoding="utf-8"))
    return read


def test_it_opens_the_exhibit_as_the_handbook_has_set_it_up(unit: ConfigParser) -> None:
    folder = unit["Service"]["WorkingDirectory"].removeprefix(HOME)
    program, module, name, *options = unit["Service"]["ExecStart"].split()
    assert f"as `{folder}` in the home folder" in HANDBOOK
    assert program == f"{HOME}{folder}/.venv/bin/python"
    assert f"`{program.removeprefix(f'{HOME}{folder}/')} -m exhibit" in HANDBOOK
    assert (module, name) == ("-m", "exhibit")
    chosen = command_line().parse_args(options)
    assert chosen.run is opening.run
    assert chosen.full_screen
    assert f"--settings ~/{str(chosen.settings).removeprefix(HOME)}`" in HANDBOOK


def test_the_handbook_calls_it_by_its_name(unit: ConfigParser) -> None:
    text = HANDBOOK + UNIT.read_text(encoding="utf-8")
    named = re.findall(r"systemctl --user (?:enable --now|reload|stop|start) ([\w-]+)", text)
    named += re.findall(r"journalctl --user -u ([\w-]+)", text)
    assert set(named) == {UNIT.stem}
    assert len(named) >= 4
    assert "literalinclude} ../exhibit/kiosk/empty-tower.service" in HANDBOOK


def test_whatever_ends_it_it_comes_back(unit: ConfigParser) -> None:
    service = unit["Service"]
    assert service["Restart"] == "always"
    assert unit["Unit"]["StartLimitIntervalSec"] == "0"
    assert service["RestartSec"] == "2"
    assert "opens it again after two seconds" in HANDBOOK


def test_it_lives_as_long_as_the_desktop(unit: ConfigParser) -> None:
    session = "graphical-session.target"
    assert unit["Unit"]["PartOf"] == unit["Unit"]["After"] == unit["Install"]["WantedBy"] == session


def test_reading_the_words_again_is_a_signal_that_is_understood(unit: ConfigParser) -> None:
    name = re.fullmatch(r"kill -(\w+) \$MAINPID", unit["Service"]["ExecReload"])
    assert name is not None
    assert getattr(signal, f"SIG{name[1]}") is signal.SIGHUP
    assert "signal.signal(signal.SIGHUP" in Path(opening.__file__).read_text(encoding="utf-8")


def test_the_slowest_picture_is_soon_enough_for_the_watchdog(unit: ConfigParser, tmp_path: Path) -> None:
    limit_ms = int(unit["Service"]["WatchdogSec"]) * 1000
    assert (unit["Service"]["Type"], unit["Service"]["NotifyAccess"]) == ("notify", "main")
    signs = _signs(tmp_path / "notify", limit_ms, seconds=60)
    assert signs[0][1] == b"READY=1"
    times = [now for now, message in signs if message == b"WATCHDOG=1"]
    assert max(later - now for now, later in pairwise(times)) <= limit_ms * 0.6


def test_systemd_finds_nothing_to_say(tmp_path: Path) -> None:
    """A key that it does not know is a warning; an interpreter that is not there is one too."""
    python = tmp_path / "empty-tower" / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.symlink_to("/bin/true")
    environment = {**os.environ, "HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path)}
    said = subprocess.run(
        ["systemd-analyze", "--user", "--man=no", "verify", str(UNIT)],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (said.returncode, said.stderr) == (0, "")


def _signs(place: Path, limit_ms: int, seconds: int) -> list[tuple[int, bytes]]:
    """Return what a supervisor hears of a picture that is as slow as the settings allow, and when."""
    heard: list[tuple[int, bytes]] = []
    clock = SteppedClock(round(1000 / SLOWEST))
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
        line.bind(str(place))
        line.setblocking(False)
        watchdog = Watchdog({"NOTIFY_SOCKET": str(place), "WATCHDOG_USEC": str(limit_ms * 1000)}, clock)
        for _ in range(round(seconds * SLOWEST)):
            watchdog.frame_shown()
            heard += [(clock.now_ms(), message) for message in _received(line)]
            clock.wait_for_frame()
    return heard


def _received(line: socket.socket) -> list[bytes]:
    messages = []
    while True:
        try:
            messages.append(line.recv(64))
        except BlockingIOError:
            return messages
