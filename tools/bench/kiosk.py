"""The kiosk at 1920 by 1080 without a screen: CPU of frames, of the way to the first picture, of visits."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from tools.bench.measurement import Measurement
from tools.book import ROOT

SIZE = (1920, 1080)
SCRIPT = ROOT / "exhibit" / "scripts" / "whole-visit.yml"
VISITS = 40
STARTS = 7

# The window closes itself at a flip; everything before that has been paid for.
BARE = """
import os, pygame
pygame.display.init(); pygame.font.init()
pygame.display.set_mode((1920, 1080)).fill("#071820")
pygame.display.flip(); os._exit(0)
"""
EXHIBIT = """
import os, sys, pygame
flips = int(sys.argv[1])
def flip():
    global flips
    flips -= 1
    if not flips:
        os._exit(0)
pygame.display.flip = flip
from exhibit.__main__ import main
main(["--settings", sys.argv[2], "--window"])
"""


def measure() -> list[Measurement]:
    """Return CPU milliseconds of frames, CPU of starts against a bare window, and visits a second."""
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    return [*_frames(), *_starts(), _visits()]


def _frames() -> list[Measurement]:
    blank, exhibit = _blank_frames(), _exhibit_frames()
    return [
        Measurement("kiosk: blank fill and flip, CPU, p50", _share(blank, 0.5), "ms"),
        Measurement("kiosk: blank fill and flip, CPU, p99", _share(blank, 0.99), "ms"),
        Measurement("kiosk: frame of a whole visit, CPU, p50", _share(exhibit, 0.5), "ms"),
        Measurement("kiosk: frame of a whole visit, CPU, p99", _share(exhibit, 0.99), "ms", bar=6.0),
    ]


def _blank_frames() -> list[float]:
    import pygame

    from exhibit.kiosk.display import draw_nowhere

    surface = draw_nowhere(SIZE)

    def frame() -> None:
        surface.fill("#071820")
        pygame.display.flip()

    return [_cpu_ms(frame) for _ in range(600)]


def _exhibit_frames() -> list[float]:
    """Return the cost of every frame of the shipped script, drawn 20 times a second of the visit."""
    import pygame

    from exhibit.kiosk.clock import SteppedClock
    from exhibit.kiosk.display import draw_nowhere
    from exhibit.kiosk.player import Player
    from exhibit.kiosk.rehearsal import rehearsed_host
    from exhibit.kiosk.script import read_script

    surface, script, costs = draw_nowhere(SIZE), read_script(SCRIPT), list[float]()
    host = rehearsed_host(script, surface, "de", "kiosk-night")

    class DrawingClock(SteppedClock):
        def wait_for_frame(self) -> None:
            super().wait_for_frame()
            costs.append(_cpu_ms(self._draw))

        def _draw(self) -> None:
            host.draw(surface, self.now_ms())
            pygame.display.flip()

    for _ in Player(host, surface, DrawingClock(50)).play(script):
        pass
    return costs


def _starts() -> list[Measurement]:
    with tempfile.TemporaryDirectory() as folder:
        settings = Path(folder) / "settings.yml"
        settings.write_text("display: {window_size: [1920, 1080]}\n", encoding="utf-8")
        command = [sys.executable, "-c", EXHIBIT]
        _start([*command, "3", str(settings)])
        bare = median(_start([sys.executable, "-c", BARE]) for _ in range(STARTS))
        first = median(_start([*command, "1", str(settings)]) for _ in range(STARTS))
        ready = median(_start([*command, "2", str(settings)]) for _ in range(STARTS))
    return [
        Measurement("kiosk: bare window to its first frame, CPU", bare, "s"),
        Measurement("kiosk: exhibit to its first picture against that", first / bare, "times", bar=2.0),
        Measurement("kiosk: exhibit until it answers, CPU", ready, "s"),
    ]


def _start(command: list[str]) -> float:
    """Return the CPU seconds of a program, with its bytecode kept as on any machine that runs it twice."""
    environment = {**os.environ, "SDL_VIDEODRIVER": "dummy", "PYGAME_HIDE_SUPPORT_PROMPT": "1"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    before = os.times()
    subprocess.run(command, cwd=ROOT, env=environment, check=True, stdout=subprocess.DEVNULL, timeout=120)
    after = os.times()
    spent = after.children_user - before.children_user + after.children_system - before.children_system
    return float(spent)


def _visits() -> Measurement:
    from content import load_content
    from exhibit.visitors.behaviour import MODERATE
    from exhibit.visitors.simulation import simulate

    protocol = load_content().protocol
    started = time.process_time()
    simulate(protocol, VISITS, 1, MODERATE)
    seconds = time.process_time() - started
    return Measurement("engine: simulated visits a second of CPU", VISITS / seconds, "")


def _cpu_ms(work: Callable[[], None]) -> float:
    started = time.process_time()
    work()
    return 1000 * (time.process_time() - started)


def _share(costs: list[float], share: float) -> float:
    return sorted(costs)[int(share * (len(costs) - 1))]
