"""The stars, which come out as the windows go dark."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
import pygame

from exhibit.kiosk.art.composition import Size

_COLOUR = (0.90, 0.96, 1.0)
_BUCKETS = 8


class Stars:
    """Paints a share of the stars, always in the same order; the newest is still faint."""

    def __init__(self, places: npt.NDArray[Any], size: Size):
        unit = max(1.0, min(size) / 1080)
        self.places = [
            (float(x), float(y), float(bright), float(wide) * unit) for x, y, bright, wide in places
        ]
        self.dots: dict[tuple[int, int], pygame.Surface] = {}

    def paint(self, target: pygame.Surface, share: float) -> None:
        """Add the first `share` of the stars."""
        count = share * len(self.places)
        dots = []
        for index, (x, y, bright, wide) in enumerate(self.places[: int(np.ceil(count))]):
            level = bright * min(1.0, count - index)
            dots.append((self._dot(level, wide), (int(x) - 2, int(y) - 2)))
        target.fblits(dots, pygame.BLEND_RGB_ADD)

    def _dot(self, level: float, wide: float) -> pygame.Surface:
        key = round(level * _BUCKETS), round(wide * 4)
        if key not in self.dots:
            self.dots[key] = _round_dot(key[0] / _BUCKETS, key[1] / 4)
        return self.dots[key]


def _round_dot(level: float, wide: float) -> pygame.Surface:
    """Return a 5 by 5 picture of a dot of a diameter in pixels, with a smooth edge."""
    place = np.arange(5, dtype=np.float32) - 2
    distance = np.hypot(place[:, None], place[None, :])
    cover = np.clip(wide / 2 + 0.5 - distance, 0, 1) * level
    rgb = np.rint(cover[..., None] * np.array(_COLOUR) * 255).astype(np.uint8)
    return pygame.image.frombuffer(rgb.tobytes(), (5, 5), "RGB")
