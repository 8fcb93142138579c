"""Quiet ground for words: where light falls behind letters, it is dimmed softly until they can be read."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import numpy.typing as npt
import pygame

from content.palette import luminance

_PROMISED = 5.0
"""Contrast kept against nearly all of what is behind a word; a little above the 4.5 that tests hold us to."""

_NEARLY_ALL = 0.965
BLACK = "#000000"
_STEPS = 48
_FEATHER = 0.7
"""How far the dimming fades out round a word, in heights of its box."""

# Luminance of the 256 levels of a channel, by channel.
_LEVELS = np.arange(256) / 255
_LINEAR = np.where(_LEVELS <= 0.04045, _LEVELS / 12.92, ((_LEVELS + 0.055) / 1.055) ** 2.4)
_GREY = _LINEAR.astype(np.float32)
_RED, _GREEN, _BLUE = ((_LINEAR * share).astype(np.float32) for share in (0.2126, 0.7152, 0.0722))


def quieten(surface: pygame.Surface, box: pygame.Rect, colour: str) -> None:
    """Dim what lies behind a box of light letters of a colour `#RRGGBB`, only as far as they need it."""
    inside = box.clip(surface.get_rect())
    if inside.width < 4 or inside.height < 4:
        return
    pixels = pygame.surfarray.pixels3d(surface)[inside.left : inside.right, inside.top : inside.bottom : 2]
    allowed = (luminance(colour) + 0.05) / _PROMISED - 0.05
    # In most frames the ground is dark: then the brightest channel says enough, and is found far sooner.
    if _GREY[pixels.max()] <= allowed:
        return
    brightest = _brightest(pixels)
    # The view locks the surface against being drawn on.
    del pixels
    if brightest <= allowed:
        return
    # Light adds up in luminance, pixels in its 2.2th root.
    level = (allowed / brightest) ** (1 / 2.2)
    veil = _veil(box.size, int(level * _STEPS))
    surface.blit(veil, veil.get_rect(center=box.center), special_flags=pygame.BLEND_RGB_MULT)


def blacken(surface: pygame.Surface, box: pygame.Rect) -> None:
    """Lay plain black under a box of letters: in high contrast a line of the picture is like a letter."""
    pygame.draw.rect(surface, BLACK, box, border_radius=max(2, box.height // 8))


def _brightest(pixels: npt.NDArray[np.uint8]) -> float:
    """Return the luminance, 0 to 1, that nearly all pixels (columns, rows, channels) stay below."""
    light = _RED[pixels[..., 0]] + _GREEN[pixels[..., 1]] + _BLUE[pixels[..., 2]]
    flat = light.ravel()
    place = int(_NEARLY_ALL * (flat.size - 1))
    return float(np.partition(flat, place)[place])


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
