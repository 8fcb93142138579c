"""One normaliser for fingers, mouse, keys and gamepads: behind it are only presses, moves and actions."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass

import pygame

from exhibit.kiosk.actions import Action, ActionName
from exhibit.kiosk.gamepad import EVENTS, Gamepads

# A press that arrives within this time and distance of another is the same finger reported twice.
MERGE_MS = 50
MERGE_MM = 10.0


MOUSE = -1
"""The mouse among the pointers; fingers count from 0."""


@dataclass(frozen=True)
class Press:
    """Somebody touched or clicked at a point, in pixels. `pointer` tells one finger from the next."""

    x: float
    y: float
    pointer: int = MOUSE


@dataclass(frozen=True)
class Move:
    """A finger or the mouse is now at a point, in pixels."""

    x: float
    y: float
    pointer: int = MOUSE


@dataclass(frozen=True)
class Release:
    """A finger or the mouse button was lifted at a point, in pixels."""

    x: float
    y: float
    pointer: int = MOUSE


@dataclass(frozen=True)
class Digit:
    """A key with a digit, 0 to 9: for PINs and for counts of hands."""

    value: int


__all__ = ["Action", "ActionName", "Digit", "Input", "Move", "Normaliser", "Press", "Release", "prepare"]

Input = Press | Move | Release | Action | Digit

_KEYS: dict[int, ActionName] = {
    pygame.K_TAB: "next",
    pygame.K_RIGHT: "next",
    pygame.K_DOWN: "next",
    pygame.K_LEFT: "previous",
    pygame.K_UP: "previous",
    pygame.K_RETURN: "activate",
    pygame.K_KP_ENTER: "activate",
    pygame.K_SPACE: "switch",
    pygame.K_ESCAPE: "leave",
    pygame.K_F1: "help",
    pygame.K_h: "help",
    pygame.K_s: "speak",
    pygame.K_PLUS: "louder",
    pygame.K_KP_PLUS: "louder",
    pygame.K_MINUS: "quieter",
    pygame.K_KP_MINUS: "quieter",
    pygame.K_F10: "staff",
    pygame.K_BACKSPACE: "erase",
}
_DIGITS = {pygame.K_0 + digit: digit for digit in range(10)}
_DIGITS |= {getattr(pygame, f"K_KP{digit}"): digit for digit in range(10)}


def prepare() -> None:
    """Keep SDL from inventing a mouse event for every touch. Call it before the display is initialised.

    Nor may it turn the system's request to end into the window's cross, behind which the PIN is asked for.
    """
    os.environ["SDL_TOUCH_MOUSE_EVENTS"] = "0"
    os.environ["SDL_NO_SIGNAL_HANDLERS"] = "1"


class Normaliser:
    """Turns raw pygame events into inputs. `size` is in pixels, `pixels_per_mm` of the panel."""

    def __init__(self, size: tuple[int, int], pixels_per_mm: float) -> None:
        self._size = size
        self._merge_px = MERGE_MM * pixels_per_mm
        self._gamepads = Gamepads()
        self._last_press: tuple[int, float, float] | None = None
        self.by_touch = False
        """Whether the last pointing came from a finger: then no cursor is shown."""

    def read(self, events: Iterable[pygame.event.Event], now_ms: int) -> list[Input]:
        """Return the inputs among the events that arrived at a time, in their order."""
        return [item for event in events if (item := self._one(event, now_ms)) is not None]

    def _one(self, event: pygame.event.Event, now_ms: int) -> Input | None:
        if event.type == pygame.QUIT:
            return Action("quit")
        if event.type == pygame.KEYDOWN:
            return self._key(event)
        if event.type in EVENTS:
            return self._gamepads.read(event)
        if event.type in (pygame.FINGERDOWN, pygame.FINGERMOTION, pygame.FINGERUP):
            self.by_touch = True
            x, y = event.x * self._size[0], event.y * self._size[1]
            return self._pointed(event.type, x, y, now_ms, getattr(event, "finger_id", 0))
        if event.type in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEMOTION, pygame.MOUSEBUTTONUP):
            return self._mouse(event, now_ms)
        return None

    @staticmethod
    def _key(event: pygame.event.Event) -> Input | None:
        modifiers = getattr(event, "mod", 0)
        if event.key == pygame.K_q and modifiers & pygame.KMOD_CTRL:
            return Action("quit")
        if event.key == pygame.K_TAB and modifiers & pygame.KMOD_SHIFT:
            return Action("previous")
        if event.key in _DIGITS:
            return Digit(_DIGITS[event.key])
        name = _KEYS.get(event.key)
        return Action(name) if name else None

    def _mouse(self, event: pygame.event.Event, now_ms: int) -> Input | None:
        if getattr(event, "touch", False) or getattr(event, "button", 1) != 1:
            return None
        item = self._pointed(event.type, event.pos[0], event.pos[1], now_ms)
        self.by_touch = self.by_touch and item is None
        return item

    def _pointed(self, kind: int, x: float, y: float, now_ms: int, pointer: int = MOUSE) -> Input | None:
        if kind in (pygame.FINGERMOTION, pygame.MOUSEMOTION):
            return Move(x, y, pointer)
        if kind in (pygame.FINGERUP, pygame.MOUSEBUTTONUP):
            # The release of an echo needs no merging: nobody holds anything with its pointer.
            return Release(x, y, pointer)
        return None if self._is_echo(x, y, now_ms) else Press(x, y, pointer)

    def _is_echo(self, x: float, y: float, now_ms: int) -> bool:
        last, self._last_press = self._last_press, (now_ms, x, y)
        if last is None or now_ms - last[0] > MERGE_MS:
            return False
        return (x - last[1]) ** 2 + (y - last[2]) ** 2 <= self._merge_px**2
