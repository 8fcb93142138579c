"""Small pictures of the four rounds, for the question which of them felt most watched."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pygame

from exhibit.kiosk.art import Painter
from exhibit.visit.ground import GRASS, point_on
from exhibit.visit.watchers import WARDEN_AT

_WALKER = point_on(GRASS, 0.45)
_SQUARE: list[list[Any]] = [
    ["view", "square"],
    ["stars", 0.25],
    ["trodden", 0.35],
    ["walker", *_WALKER, 1, 3, 1],
]

# What each round adds to the square, with its light where it explains most.
_ROUNDS: Mapping[str, list[list[Any]]] = {
    "nobody": [["gap", "poplars"]],
    "warden": [["gap", "poplars"], ["warden", WARDEN_AT, 158.0]],
    "tower": [["gap", "tower"]],
    "score": [["gap", "gate"], ["posts", [1.0] * 6], ["number", 60, 60, 1]],
}

# The part of the landscape picture in which all of that can be seen, in fractions: left, top, width.
_PART = (0.24, 0.03, 0.76)


class Vignettes:
    """Pictures of rounds, 16 by 9, made by a painter of their own when they are first asked for."""

    def __init__(self, open_painter: Callable[[tuple[int, int]], Painter]) -> None:
        self._open_painter = open_painter
        self._pictures: dict[tuple[str, int], pygame.Surface] = {}

    def prepare(self, width: int) -> None:
        """Draw the square for pictures of a width, if it has never been drawn for them."""
        self._open_painter(_painted_size(width))

    def picture(self, name: str, width: int) -> pygame.Surface | None:
        """Return the picture of a round in a width in pixels, or None for what is no round."""
        if name not in _ROUNDS:
            return None
        key = name, width
        if key not in self._pictures:
            self._pictures[key] = self._make(name, width)
        return self._pictures[key]

    def _make(self, name: str, width: int) -> pygame.Surface:
        size = _painted_size(width)
        whole = pygame.Surface(size)
        self._open_painter(size).paint(whole, [*_SQUARE, *_ROUNDS[name]], 0)
        left, top, share = _PART
        part = pygame.Rect(
            round(left * size[0]), round(top * size[1]), round(share * size[0]), round(share * size[1])
        )
        height = round(width * 9 / 16)
        return pygame.transform.smoothscale(whole.subsurface(part.clip(whole.get_rect())), (width, height))


def _painted_size(width: int) -> tuple[int, int]:
    """Return the size of the whole picture: a third larger than needed, so that lines stay fine."""
    unit = max(20, round(width * 1.3 / _PART[2] / 16))
    return 16 * unit, 9 * unit
