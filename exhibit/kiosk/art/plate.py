"""The two big pictures: the square at night, and the same square by daylight for lamps to reveal."""

from __future__ import annotations

import numpy as np

from exhibit.kiosk.art.canvas import Colour, Floats, Layer
from exhibit.kiosk.art.composition import Size

NIGHT_TINT: Colour = (0.225, 0.385, 0.415)
DUSK_GAIN = 1.28


class Plate:
    """A night picture and a daylight picture under construction, (h, w, 3) floats from 0 to 1.

    Light reveals, it does not paint: whatever takes lamp light is laid on both pictures, by night
    times a cold dim tint. Sky, trees and hills take none and are black by day.
    """

    def __init__(self, size: Size, gain: float = 1.0):
        width, height = size
        self.size = size
        self.night: Floats = np.zeros((height, width, 3), np.float32)
        self.day: Floats = np.zeros((height, width, 3), np.float32)
        self.sky: Floats = np.zeros((height, width), np.float32)
        self.cover: Floats = np.zeros((height, width), np.float32)
        self.tint: Floats = _vignette(size)[..., None] * (np.array(NIGHT_TINT, np.float32) * gain)

    def lay(self, layer: Layer, response: Colour = (1.0, 1.0, 1.0), lamp: float = 1.0) -> None:
        """Lay something that lamps can reveal. `response` multiplies its night tint, `lamp` its daylight."""
        piece = self._clip(layer)
        if piece is None:
            return
        rows, columns, rgb, alpha = piece
        tint = self.tint[rows, columns] * np.array(response, np.float32)
        self.night[rows, columns] = self.night[rows, columns] * (1 - alpha) + rgb * tint
        self.day[rows, columns] = self.day[rows, columns] * (1 - alpha) + rgb * lamp
        self._hide(rows, columns, alpha)

    def lay_unlit(self, layer: Layer) -> None:
        """Lay something in its own night colour that takes no lamp light."""
        piece = self._clip(layer)
        if piece is None:
            return
        rows, columns, rgb, alpha = piece
        self.night[rows, columns] = self.night[rows, columns] * (1 - alpha) + rgb
        self.day[rows, columns] *= 1 - alpha
        self._hide(rows, columns, alpha)

    def lay_sky(self, layer: Layer) -> None:
        """Lay the sky, on which stars may come out wherever nothing is laid over it."""
        self.lay_unlit(layer)
        self.sky[: layer.size[1]] = 1

    def box(self) -> tuple[int, int, int, int]:
        """Return left, top, right, bottom of everything that was laid."""
        rows, columns = np.flatnonzero(self.cover.any(axis=1)), np.flatnonzero(self.cover.any(axis=0))
        return int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1

    def _hide(self, rows: slice, columns: slice, alpha: Floats) -> None:
        self.sky[rows, columns] *= 1 - alpha[..., 0]
        self.cover[rows, columns] += alpha[..., 0] * (1 - self.cover[rows, columns])

    def _clip(self, layer: Layer) -> tuple[slice, slice, Floats, Floats] | None:
        width, height = self.size
        left, top = max(0, layer.x), max(0, layer.y)
        right = min(width, layer.x + layer.size[0])
        bottom = min(height, layer.y + layer.size[1])
        if right <= left or bottom <= top:
            return None
        rows, columns = slice(top - layer.y, bottom - layer.y), slice(left - layer.x, right - layer.x)
        alpha = layer.alpha[rows, columns, None]
        return slice(top, bottom), slice(left, right), layer.rgb[rows, columns], alpha


def _vignette(size: Size) -> Floats:
    width, height = size
    across = (np.arange(width, dtype=np.float32) + 0.5) / width * 2 - 1
    down = ((np.arange(height, dtype=np.float32) + 0.5) / height - 0.62) * 2
    field = 1.16 - 0.50 * across[None, :] ** 2 - 0.38 * down[:, None] ** 2
    return np.maximum(field, 0.30).astype(np.float32)
