"""The handbook: every setting stands in its table, and its commands and its service are understood."""

from __future__ import annotations

import re
import subprocess
import sys
from configparser import ConfigParser
from pathlib import Path

import pytest

from exhibit.kiosk.settings_text import groups
from tests.book.small_book import build_small_book
from tests.house.repository import ROOT

HANDBOOK = (ROOT / "book" / "handbook.md").read_text(encoding="utf-8")
OPTIONS = sorted(set(re.findall(r"python -m exhibit ([^`]*)`", HANDBOOK)))


def test_every_setting_stands_in_the_table_with_its_default(tmp_path: Path) -> None:
    book = build_small_book(tmp_path, "```{settings}\n```\n")
    assert book.complaints == []
    assert book.texts("caption > code:first-child") == [group.name for group in groups()]
    options = [option for group in groups() for option in group.options]
    assert book.texts("tbody th") == [option.name for option in options]
    assert book.texts("tbody td:nth-of-type(1)") == [" ".join(option.default.split()) for option in options]


@pytest.mark.parametrize("options", OPTIONS)
def test_every_command_named_is_understood(options: str) -> None:
    command = [sys.executable, "-m", "exhibit", *options.split(), "--help"]
    assert subprocess.run(command, cwd=ROOT, capture_output=True, check=False).returncode == 0


def test_the_service_starts_the_exhibit_and_watches_over_it() -> None:
    unit = ConfigParser(interpolation=None)
    unit.optionxform = str  # type: ignore[assignment,method-assign]  # systemd's keys have capitals
    unit.read_string((ROOT / "exhibit" / "kiosk" / "empty-tower.service").read_text(encoding="utf-8"))
    service = unit["Service"]
    assert (service["Type"], service["Restart"]) == ("notify", "always")
    assert int(service["WatchdogSec"]) > 0
    options = service["ExecStart"].partition("-m exhibit ")[2]
    command = [sys.executable, "-m", "exhibit", *options.split(), "--help"]
    assert subprocess.run(command, cwd=ROOT, capture_output=True, check=False).returncode == 0
