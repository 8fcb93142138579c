"""A virtual screen with a window manager, a hand on the mouse, and an eye for pixels."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pygame

WINDOW_CLASS = "exhibit-for-tests"
# A visitor who waits for what never comes must not keep everybody waiting: then the exhibit is ended.
PATIENCE_S = 420


@contextmanager
def running(*command: str, **options: Any) -> Iterator[subprocess.Popen[str]]:
    """Run a program until the block ends."""
    process = subprocess.Popen(command, text=True, **options)
    try:
        yield process
    finally:
        process.terminate()
        process.wait(timeout=20)


@contextmanager
def virtual_screen() -> Iterator[dict[str, str]]:
    """Open a screen of 1280 by 800 with a window manager; yield the environment that programs need for it."""
    with ExitStack() as stack:
        reading, writing = os.pipe()
        command = ("Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp")
        stack.enter_context(running(*command, pass_fds=(writing,), stderr=subprocess.DEVNULL))
        os.close(writing)
        with os.fdopen(reading) as pipe:
            number = pipe.readline().strip()
        environment = {name: value for name, value in os.environ.items() if name != "SDL_VIDEODRIVER"}
        environment |= {"DISPLAY": f":{number}", "PYGAME_HIDE_SUPPORT_PROMPT": "1"}
        environment["SDL_VIDEO_X11_WMCLASS"] = WINDOW_CLASS
        stack.enter_context(running("openbox", env=environment, stderr=subprocess.DEVNULL))
        yield environment


class Visitor:
    """Somebody in front of the exhibit: sees the window, touches what is there."""

    def __init__(self, environment: dict[str, str], results: Path, folder: Path) -> None:
        self._environment = environment
        self._folder = folder
        self._window = ""
        command = [sys.executable, "-m", "tests.window.exhibit_for_tests", str(results)]
        self.process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)
        self._patience = threading.Timer(PATIENCE_S, self.process.kill)
        self._patience.daemon = True
        self._patience.start()
        self.state: str = ""
        self.areas: dict[str, list[int]] = {}

    def wait_for(self, *targets: str) -> None:
        """Wait until all of some targets can be touched. Fails if the exhibit ends before."""
        assert self.process.stdout is not None
        while not set(targets) <= set(self.areas):
            line = self.process.stdout.readline()
            assert line, f"the exhibit ended before {', '.join(targets)} came; it was at {self.state}"
            told = json.loads(line)
            self.state, self.areas = told["state"], told["areas"]

    def touch(self, target: str) -> None:
        """Click in the middle of a target."""
        x, y = self.areas[target]
        self.areas = {}
        self._xdotool("mousemove", "--window", self._window_id(), str(x), str(y), "click", "1")

    def press(self, keys: str) -> None:
        """Press keys, such as `ctrl+q`, with the window in focus."""
        while self._focused() != self._window_id():
            # A window that the window manager has not shown yet refuses; the next try may succeed.
            subprocess.run(["xdotool", "windowfocus", self._window], env=self._environment, check=False)
        self._xdotool("key", keys)

    def look(self, name: str) -> pygame.Surface:
        """Return what the window shows."""
        path = self._folder / f"{name}.png"
        command = ["import", "-silent", "-window", self._window_id(), str(path)]
        subprocess.run(command, env=self._environment, check=True)
        return pygame.image.load(path)

    def _focused(self) -> str:
        command = ["xdotool", "getwindowfocus"]
        done = subprocess.run(command, env=self._environment, check=False, capture_output=True, text=True)
        return done.stdout.strip()

    def _window_id(self) -> str:
        if not self._window:
            self._window = self._xdotool(
                "search", "--sync", "--onlyvisible", "--class", WINDOW_CLASS
            ).split()[0]
        return self._window

    def _xdotool(self, *arguments: str) -> str:
        command = ["xdotool", *arguments]
        done = subprocess.run(command, env=self._environment, check=True, capture_output=True, text=True)
        return done.stdout
