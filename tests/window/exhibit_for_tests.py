"""The real exhibit in a real window, ten times as fast, telling on its output what can be touched where.

Run as `python -m tests.window.exhibit_for_tests RESULTS_FILE`.
"""

from __future__ import annotations

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
from exhibit.kiosk.settings import DisplaySettings, ResultsSettings, Settings

SIZE = (960, 540)


class QuickClock(SystemClock):
    """Ten seconds a second."""

    def now_ms(self) -> int:
        return super().now_ms() * 10


class Reporter:
    """Prints state and areas whenever they change, after the frame that shows them."""

    def __init__(self, host: Host) -> None:
        self._host = host
        self._last = ""

    def __call__(self) -> None:
        areas = {name: list(box.center) for name, box in self._host.areas.items()}
        line = json.dumps({"state": self._host.visit.state, "areas": areas})
        if line != self._last:
            print(line, flush=True)
            self._last = line


def main(results: Path) -> None:
    settings = Settings(display=DisplaySettings(window_size=SIZE), results=ResultsSettings(file=results))
    surface = open_window(SIZE, full_screen=False)
    panel = panel_of(settings, surface.get_size())
    with store_of(settings) as store:
        host = open_host(settings, surface, store, 4, lambda: 7)
        normaliser = Normaliser(panel.size, panel.pixels_per_mm)
        Loop(host, surface, normaliser, QuickClock(60), Reporter(host)).run()
    pygame.quit()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
