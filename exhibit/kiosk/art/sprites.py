"""Pictures as bytes for the cache, and as surfaces for the screen."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pygame

from exhibit.kiosk.art.canvas import Floats, Layer
from exhibit.kiosk.art.noise import to_bytes

Bytes = npt.NDArray[np.uint8]


@dataclass(frozen=True)
class Sprite:
    """A surface and the pixel, relative to its anchor, at which its upper left corner lies."""

    surface: pygame.Surface
    x: int
    y: int

    def blit(self, target: pygame.Surface, at: tuple[float, float] = (0, 0), flags: int = 0) -> None:
        """Blit with the anchor at a pixel; without flags the colours count as times their coverage."""
        place = round(at[0]) + self.x, round(at[1]) + self.y
        target.blit(self.surface, place, special_flags=flags or pygame.BLEND_PREMULTIPLIED)

    def scaled(self, factor: float) -> Sprite:
        """Return the sprite larger or smaller about its anchor."""
        width, height = self.surface.get_size()
        size = max(1, round(width * factor)), max(1, round(height * factor))
        return Sprite(
            pygame.transform.smoothscale(self.surface, size), round(self.x * factor), round(self.y * factor)
        )

    def flipped(self) -> Sprite:
        """Return the mirror image about the anchor."""
        turned = pygame.transform.flip(self.surface, True, False)
        return Sprite(turned, -self.x - self.surface.get_width(), self.y)

    def dimmed(self, level: float) -> Sprite:
        """Return the sprite with colours and coverage multiplied by a level from 0 to 1."""
        copy = self.surface.copy()
        value = max(0, min(255, round(255 * level)))
        copy.fill((value, value, value, value), special_flags=pygame.BLEND_RGBA_MULT)
        return Sprite(copy, self.x, self.y)


def layer_bytes(layer: Layer, seed: int = 5) -> Bytes:
    """Return a layer as (h, w, 4) bytes: blue, green, red, coverage."""
    alpha = np.clip(np.rint(layer.alpha * 255), 0, 255).astype(np.uint8)
    rgb = np.minimum(to_bytes(layer.rgb, seed), alpha[..., None])
    return np.dstack([rgb[..., ::-1], alpha])


def light_bytes(light: Floats, colour: tuple[float, float, float], seed: int = 6) -> Bytes:
    """Return a light field (h, w) in a colour as (h, w, 4) bytes to be added."""
    rgb = to_bytes(light[..., None] * np.array(colour, np.float32), seed)
    return np.dstack([rgb[..., ::-1], np.full(light.shape, 255, np.uint8)])


def opaque_surface(pixels: Bytes) -> pygame.Surface:
    """Return (h, w, 3) bytes, red, green, blue, as a fast opaque surface."""
    height, width = pixels.shape[:2]
    surface = pygame.Surface((width, height), 0, 32)
    surface.blit(pygame.image.frombuffer(pixels.tobytes(), (width, height), "RGB"), (0, 0))
    return surface


def sprite(pixels: Bytes, x: float, y: float) -> Sprite:
    """Return (h, w, 4) bytes as made here, anchored so that the corner lies at (x, y)."""
    height, width = pixels.shape[:2]
    raw = pygame.image.frombuffer(np.ascontiguousarray(pixels).tobytes(), (width, height), "BGRA")
    return Sprite(raw, int(x), int(y))
