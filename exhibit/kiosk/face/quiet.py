"""Quiet ground for words: where light falls behind letters, it is dimmed softly until they can be read."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import pygame

from content.palette import luminance

_PROMISED = 5.2
"""Contrast kept against the brightest part behind a word; a little above 4.5, because parts are averages."""

_SAMPLES = (6, 3)
_STEPS = 32
_FEATHER = 0.7
"""How far the dimming fades out round a word, in heights of its box."""


def quieten(surface: pygame.Surface, box: pygame.Rect, colour: str) -> None:
    """Dim what lies behind a box of light letters of a colour `#RRGGBB`, only as far as they need it."""
    inside = box.clip(surface.get_rect())
    if inside.width < _SAMPLES[0] or inside.height < _SAMPLES[1]:
        return
    brightest = _brightest(surface, inside)
    allowed = (luminance(colour) + 0.05) / _PROMISED - 0.05
    if brightest <= allowed:
        return
    # Light adds up in luminance, pixels in its 2.2th root.
    level = (allowed / brightest) ** (1 / 2.2)
    veil = _veil(box.size, round(level * _STEPS))
    surface.blit(veil, veil.get_rect(center=box.center), special_flags=pygame.BLEND_RGB_MULT)


def _brightest(surface: pygame.Surface, box: pygame.Rect) -> float:
    small = pygame.transform.smoothscale(surface.subsurface(box), _SAMPLES)
    pixels = pygame.surfarray.array3d(small).astype(np.float64) / 255
    linear = np.where(pixels <= 0.04045, pixels / 12.92, ((pixels + 0.055) / 1.055) ** 2.4)
    return float((linear @ np.array([0.2126, 0.7152, 0.0722])).max())


@lru_cache(maxsize=48)
def _veil(size: tuple[int, int], step: int) -> pygame.Surface:
    """Return what the ground is multiplied by: a level over the box, rising to 1 round it."""
    feather = max(2.0, _FEATHER * size[1])
    width, height = size[0] + 2 * round(feather), size[1] + 2 * round(feather)
    x = np.abs(np.arange(width)[:, None] + 0.5 - width / 2) - size[0] / 2
    y = np.abs(np.arange(height)[None, :] + 0.5 - height / 2) - size[1] / 2
    outside = np.hypot(np.maximum(x, 0), np.maximum(y, 0)) / feather
    rising = np.clip(outside, 0, 1)
    rising = rising * rising * (3 - 2 * rising)
    level = step / _STEPS
    grey = np.round(255 * (level + (1 - level) * rising)).astype(np.uint8)
    return pygame.surfarray.make_surface(np.repeat(grey[:, :, None], 3, axis=2))
