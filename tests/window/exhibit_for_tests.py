"""The real exhibit in a real window, ten times as fast, telling on its output what can be touched where.

Run as `python -m tests.window.exhibit_for_tests RESULTS_FILE`; with `--gamepad` a pad is plugged in, whose
buttons are pressed by lines on the input (`tests/window/virtual_gamepad.py`).
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

import pygame

from exhibit.kiosk.clock import SystemClock
from exhibit.kiosk.display import open_window
from exhibit.kiosk.host import Host
from exhibit.kiosk.input import Normaliser
from exhibit.kiosk.loop import Loop
from exhibit.kiosk.opening import open_host, panel_of, store_of
from exhibit.kiosk.settings import DisplaySettings, EverybodySettings, IdleSettings, ResultsSettings, Settings
from tests.window.virtual_gamepad import VirtualGamepad

SIZE = (960, 540)
SETTINGS = Settings(
    display=DisplaySettings(window_size=SIZE),
    # A minute is six seconds here; the ring stays most of a second, as a busy computer is slow with a key.
    idle=IdleSettings(ask_after_s=600),
    everybody=EverybodySettings(scan_step_s=8),
)

_CHOSEN = ("language", "switches", "felt", "lamp", "flags", "before", "after")
"""What is known about a visitor because of a choice; the rest changes with time and the pointer."""


class QuickClock(SystemClock):
    """Ten seconds a second."""

    def now_ms(self) -> int:
        return super().now_ms() * 10


class Reporter:
    """Prints where the visit stands whenever that changes, after the frame that shows it."""

    def __init__(self, host: Host) -> None:
        self._host = host
        self._last = ""

    def report(self) -> None:
        """Print it if it has changed."""
        visit = self._host.visit
        chosen = {f"holdings.{slot}" for slot in _CHOSEN}
        known = [row for row in visit.holdings() if row[0] in chosen]
        areas = {name: list(box.center) for name, box in self._host.areas.items()}
        told = {"state": visit.state, "areas": areas, "focused": self._host.focused, "known": known}
        line = json.dumps(told)
        if line != self._last:
            print(line, flush=True)
            self._last = line


def main(results: Path, gamepad: bool) -> None:
    settings = SETTINGS.model_copy(update={"results": ResultsSettings(file=results)})
    surface = open_window(SIZE, full_screen=False)
    panel = panel_of(settings, surface.get_size())
    with store_of(settings) as store:
        host = open_host(settings, surface, store, 4, lambda: 7)
        reporter, pad = Reporter(host), VirtualGamepad(sys.stdin) if gamepad else None

        def after_frame() -> None:
            reporter.report()
            if pad:
                pad.press_next()

        normaliser = Normaliser(panel.size, panel.pixels_per_mm)
        Loop(host, surface, normaliser, QuickClock(60), after_frame).run()
    pygame.quit()


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("results", type=Path)
    parser.add_argument("--gamepad", action="store_true")
    arguments = parser.parse_args()
    main(arguments.results, arguments.gamepad)
