"""Calm motion: still pictures that melt into each other. Everything takes the same time as in motion."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pygame

STILL_MS = 700
"""How long one still picture stands: five of them for a walk on the path."""

MELT_MS = 150

_SAID = ("text", "target", "switches", "panel", "rows", "number")
"""What is lettered over the picture, and shown at once."""


class Calm:
    """Holds a stage for a while, and melts the last picture into the next."""

    def __init__(self) -> None:
        self._held: list[Any] = []
        self._held_ms = 0
        self._last: pygame.Surface | None = None

    def hold(self, stage: list[Any], surface: pygame.Surface, now_ms: int) -> tuple[list[Any], int]:
        """Return the stage to paint now and the time for which it is painted.

        `surface` still shows the last frame, which is kept for melting when another stage takes over.
        """
        due = not 0 <= now_ms - self._held_ms < STILL_MS
        if due or _answers(stage) != _answers(self._held):
            self._last = surface.copy() if self._held else None
            self._held, self._held_ms = stage, now_ms
        still = [item for item in self._held if item[0] not in _SAID]
        return still + [item for item in stage if item[0] in _SAID], self._held_ms

    def melt(self, surface: pygame.Surface, now_ms: int) -> None:
        """Draw what is left of the last picture over the present one."""
        left = 1 - (now_ms - self._held_ms) / MELT_MS
        if self._last is None or not 0 < left <= 1:
            self._last = None
            return
        self._last.set_alpha(round(255 * left))
        surface.blit(self._last, (0, 0))

    def end(self) -> None:
        """Let motion be as it is again."""
        self._held, self._last = [], None


def _answers(stage: Sequence[Any]) -> list[Any]:
    """Return what changes when a hand has done something, or one scene follows another."""
    kept = {"text": 3, "target": 3, "view": 2, "switches": 2, "scale": 4}
    return [list(item[: kept[item[0]]]) for item in stage if item[0] in kept]
