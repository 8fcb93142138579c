"""Halos: round lights in the air, added to the picture."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import pygame

from exhibit.kiosk.art.canvas import Colour, Floats
from exhibit.kiosk.art.sprites import Sprite, light_bytes, sprite


@lru_cache(maxsize=96)
def halo(radius_x: int, radius_y: int, colour: Colour, power: float = 2.3) -> Sprite:
    """Return an elliptical light that falls to nothing at its radii, anchored at its middle."""
    across = (np.arange(2 * radius_x, dtype=np.float32)[None, :] + 0.5) / radius_x - 1
    down = (np.arange(2 * radius_y, dtype=np.float32)[:, None] + 0.5) / radius_y - 1
    field = np.clip(1 - np.hypot(across, down), 0, 1) ** power
    return sprite(light_bytes(np.asarray(field, np.float32), colour), -radius_x, -radius_y)


def add(target: pygame.Surface, light: Sprite, at: tuple[float, float], level: float = 1.0) -> None:
    """Add a light at a pixel, weaker by a level from 0 to 1."""
    if level <= 0:
        return
    (light if level >= 0.999 else light.dimmed(level)).blit(target, at, pygame.BLEND_RGB_ADD)


def rectangle_glow(size: tuple[float, float], spread: float, margin: int) -> Floats:
    """Return a rectangle of light of a size in pixels, blurred by a spread, with a margin about it."""
    return np.asarray(
        _blurred(size[1], spread, margin)[:, None] * _blurred(size[0], spread, margin)[None, :], np.float32
    )


def _blurred(length: float, spread: float, margin: int) -> Floats:
    place = np.arange(round(length) + 2 * margin, dtype=np.float32) + 0.5 - margin
    rise, fall = np.tanh(place / spread), np.tanh((place - length) / spread)
    return np.asarray((rise - fall) / 2, np.float32)
