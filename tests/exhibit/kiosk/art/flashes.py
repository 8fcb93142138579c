"""How often areas of a moving picture flash, as WCAG 2.2 defines a general flash."""

from __future__ import annotations

from collections import deque
from typing import Any

import numpy as np
import numpy.typing as npt

Luminances = npt.NDArray[np.floating[Any]]

# A flash is a pair of opposing changes by a tenth of the full luminance or more.
STEP = 0.1


class Flashes:
    """Follows the luminance of every pixel and remembers when it turned, for one second."""

    def __init__(self, first: Luminances, frames_a_second: int) -> None:
        self._extreme = first.copy()
        self._direction = np.zeros(first.shape, dtype=np.int8)
        self._turned: deque[npt.NDArray[np.bool_]] = deque(maxlen=frames_a_second)

    def see(self, picture: Luminances) -> None:
        """Take the next frame."""
        change = picture - self._extreme
        rises = (change >= STEP) & (self._direction != 1)
        falls = (change <= -STEP) & (self._direction != -1)
        self._direction[rises] = 1
        self._direction[falls] = -1
        onwards = change * self._direction > 0
        self._extreme = np.where(rises | falls | onwards, picture, self._extreme)
        self._turned.append(rises | falls)

    def share(self, flashes: int) -> float:
        """Return the share of all pixels that flashed so often, or more, within the last second."""
        return float(np.mean(np.sum(self._turned, axis=0) >= 2 * flashes))
