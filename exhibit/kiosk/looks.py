"""How the exhibit looks for one visitor: colours and letters, as the switches for everybody say."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any, Protocol

import pygame

from exhibit.kiosk.face.face import Face


class Picture(Protocol):
    """What paints a stage without its words."""

    def paint(self, surface: pygame.Surface, stage: list[Any], now_ms: int) -> None:
        """Paint the stage as it is at a time."""


class Looks:
    """Pictures and faces by switch, each made when it is first wanted and kept.

    `picture_of` is asked with high contrast or without, `face_of` with large letters or not, then the same.
    """

    def __init__(self, picture_of: Callable[[bool], Picture], face_of: Callable[[bool, bool], Face]) -> None:
        self._picture_of = lru_cache(maxsize=None)(picture_of)
        self._face_of = lru_cache(maxsize=None)(face_of)

    def picture(self, switches: Sequence[str]) -> Picture:
        """Return what paints the stage for the switches that are on."""
        return self._picture_of("high_contrast" in switches)

    def face(self, switches: Sequence[str]) -> Face:
        """Return what letters the stage for the switches that are on."""
        return self._face_of("large_text" in switches, "high_contrast" in switches)
