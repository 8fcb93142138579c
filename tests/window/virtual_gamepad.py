"""A gamepad that SDL itself plugs into a running exhibit: the exhibit cannot tell it from one of plastic."""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Iterable
from pathlib import Path
from queue import Empty, SimpleQueue

import pygame

_GAMEPAD, _AXES, _BUTTONS, _HATS = 1, 2, 11, 1
_RIGHT = 2
"""SDL's numbers: the kind of joystick, and the cross pushed to the right."""


class VirtualGamepad:
    """Presses what lines ask for, `right` on the cross or the number of a button, for one frame each."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._sdl = _sdl()
        self._wanted: SimpleQueue[str] = SimpleQueue()
        self._held = ""
        if self._sdl.SDL_JoystickAttachVirtual(_GAMEPAD, _AXES, _BUTTONS, _HATS) < 0:
            raise RuntimeError("this SDL has no virtual joysticks")
        threading.Thread(target=self._listen, args=(lines,), daemon=True).start()

    def press_next(self) -> None:
        """Let go of what is held, or else press what is wanted next. Call it after each frame."""
        pad = self._opened()
        if pad is None:
            return
        if self._held:
            self._set(pad, self._held, down=False)
            self._held = ""
            return
        try:
            self._held = self._wanted.get_nowait()
        except Empty:
            return
        self._set(pad, self._held, down=True)

    def _listen(self, lines: Iterable[str]) -> None:
        for line in lines:
            self._wanted.put(line.strip())

    def _opened(self) -> int | None:
        """Return SDL's handle of the pad, once the exhibit has opened it."""
        for number in range(pygame.joystick.get_count()):
            instance = self._sdl.SDL_JoystickGetDeviceInstanceID(number)
            handle: int | None = self._sdl.SDL_JoystickFromInstanceID(instance)
            if handle and self._sdl.SDL_JoystickIsVirtual(number):
                return handle
        return None

    def _set(self, pad: int, what: str, down: bool) -> None:
        if what == "right":
            self._sdl.SDL_JoystickSetVirtualHat(pad, 0, _RIGHT if down else 0)
        else:
            self._sdl.SDL_JoystickSetVirtualButton(pad, int(what), int(down))


def _sdl() -> ctypes.CDLL:
    """Return the very SDL that pygame has loaded."""
    maps = Path("/proc/self/maps").read_text(encoding="utf-8").splitlines()
    (path,) = {line.split()[-1] for line in maps if Path(line.split()[-1]).name.startswith("libSDL2-2")}
    sdl = ctypes.CDLL(path)
    sdl.SDL_JoystickFromInstanceID.restype = ctypes.c_void_p
    sdl.SDL_JoystickSetVirtualHat.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_uint8]
    sdl.SDL_JoystickSetVirtualButton.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_uint8]
    return sdl
