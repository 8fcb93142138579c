"""A virtual screen with a window manager, somebody before it, and an eye for pixels."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pygame

WINDOW_CLASS = "exhibit-for-tests"
# A visitor who waits for what never comes must not keep everybody waiting: then the exhibit is ended.
PATIENCE_S = 240


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
    """Somebody in front of the exhibit, who knows what it tells: what can be chosen, and where the ring is.

    `options` are those of `tests/window/exhibit_for_tests.py`.
    """

    def __init__(
        self, environment: Mapping[str, str], results: Path, folder: Path, options: Sequence[str] = ()
    ) -> None:
        self._environment = environment
        self._folder = folder
        self._window = ""
        command = [sys.executable, "-m", "tests.window.exhibit_for_tests", str(results), *options]
        pipe = subprocess.PIPE
        self.process = subprocess.Popen(command, env=environment, stdin=pipe, stdout=pipe, text=True)
        self._patience = threading.Timer(PATIENCE_S, self.process.kill)
        self._patience.daemon = True
        self._patience.start()
        self.state: str = ""
        self.areas: dict[str, list[int]] = {}
        self.focused: str | None = None
        self.known: list[list[str]] = []

    def wait_for_change(self) -> None:
        """Wait until the exhibit tells something else. Fails if it ends before."""
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        assert line, f"the exhibit ended; it was at {self.state} with {', '.join(self.areas)}"
        told = json.loads(line)
        self.state, self.areas = told["state"], told["areas"]
        self.focused, self.known = told["focused"], told["known"]

    def wait_for(self, *targets: str) -> None:
        """Wait until all of some targets can be chosen."""
        while not set(targets) <= set(self.areas):
            self.wait_for_change()

    def wait_until_taken(self, targets: Sequence[str], state: str, known: list[list[str]]) -> None:
        """Wait until a choice that was made in a state has had a consequence."""
        while (self.state, self.known) == (state, known) and set(targets) <= set(self.areas):
            self.wait_for_change()

    def point(self, target: str, *and_then: str) -> None:
        """Bring the mouse to the middle of a target, and let xdotool do something there."""
        x, y = self.areas[target]
        self._xdotool("mousemove", "--window", self._window_id(), str(x), str(y), *and_then)

    def press(self, keys: str) -> None:
        """Press keys, such as `ctrl+q`."""
        self.come_to_the_front()
        self._xdotool("key", keys)

    def send(self, line: str) -> None:
        """Write a line to the exhibit's input."""
        assert self.process.stdin is not None
        print(line, file=self.process.stdin, flush=True)

    def come_to_the_front(self) -> None:
        """Give the window the focus: keys and pads reach only the window in front."""
        while self._focused() != self._window_id():
            assert self.process.poll() is None, "the exhibit ended"
            # A window that the window manager has not shown yet refuses; the next try may succeed.
            subprocess.run(["xdotool", "windowfocus", self._window], env=self._environment, check=False)

    def look(self, name: str) -> pygame.Surface:
        """Return what the window shows."""
        path = self._folder / f"{name}.bmp"
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
