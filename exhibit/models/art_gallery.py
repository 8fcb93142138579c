"""The art gallery: how many guards see every point of a room with n corners.

floor(n / 3) guards are enough for every room whose walls do not cross and in which no pillar stands. For
some rooms fewer are too few. The rooms that need them all are combs: k tall teeth on one back have 3k + 1
corners, no place sees two tips, so k = floor((3k + 1) / 3) guards are needed.

Source: chvatal1975.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

from exhibit.models.arguments import Floats, count, counts, numbers, scalar


def enough_guards(corners: ArrayLike) -> NDArray[np.int64]:
    """Return floor(n / 3) for rooms of n corners.

    Raises:
        ValueError: if an entry is not a whole number from 3 upwards.
    """
    return np.asarray(counts("corners", corners, low=3) // 3)


def comb(teeth: int, height: float = 2.0, back: float = 0.5) -> Floats:
    """Return the corners of a comb, shape (3 * teeth + 1, 2), counter-clockwise from the lower left.

    Each tooth is a triangle that stands on 1 of every 2 units of the back. The first leans on the left wall.

    Args:
        teeth: from 1 upwards.
        height: of the tips over the back, above 0.
        back: thickness of the back, above 0 and at most half of `height`, so that no place sees two tips.

    Raises:
        ValueError: if an argument is out of its range.
    """
    k = count("teeth", teeth, low=1)
    tall = scalar("height", height, 0, open_low=True)
    thick = scalar("back", back, 0, open_low=True)
    if thick > tall / 2:
        raise ValueError(f"back must be at most half of height, {tall / 2:g}; got {thick:g}")
    feet = [(2.0 * tooth, thick) for tooth in range(k)]
    top = [corner for x, y in reversed(feet) for corner in ((x + 1, y), (x + 0.5, y + tall), (x, y))]
    return np.array([(0.0, 0.0), (2.0 * k - 1, 0.0), *top[:-2], (0.0, thick + tall)])


def tips(corners: ArrayLike) -> Floats:
    """Return the tips of a comb from left to right, shape (teeth, 2).

    Raises:
        ValueError: if `corners` cannot be those of a comb.
    """
    room = numbers("corners", corners)
    if room.ndim != 2 or room.shape[1] != 2 or room.shape[0] % 3 != 1 or room.shape[0] < 4:
        raise ValueError(f"corners must have the shape (3 * teeth + 1, 2); got {room.shape}")
    return np.concatenate([room[-1:], room[3:-1:3][::-1]])
