"""From one scene to the next: the last frame stays a moment and fades."""

from __future__ import annotations

import pygame

FADE_MS = 280
_FRESH_MS = 250
"""A frame older than this is no longer what people see; nothing fades from it."""


class Fade:
    """Keeps the last frame of a scene while the next one comes."""

    def __init__(self) -> None:
        self._scene: str | None = None
        self._last: pygame.Surface | None = None
        self._begun_ms = 0
        self._drawn_ms = 0

    def begin_if_new(self, scene: str, surface: pygame.Surface, now_ms: int) -> None:
        """Keep what is on the surface, if what will be drawn on it is another scene."""
        if self._scene not in (None, scene) and now_ms - self._drawn_ms <= _FRESH_MS:
            self._last = surface.copy()
            self._begun_ms = now_ms
        self._scene = scene
        self._drawn_ms = now_ms

    def draw(self, surface: pygame.Surface, now_ms: int) -> None:
        """Draw what is left of the last scene over the present one."""
        if self._last is None:
            return
        left = 1 - (now_ms - self._begun_ms) / FADE_MS
        if not 0 < left <= 1:
            self._last = None
            return
        # To blend with full alpha costs far more than to copy, and shows the same.
        self._last.set_alpha(round(255 * left) if left < 1 else None)
        surface.blit(self._last, (0, 0))
