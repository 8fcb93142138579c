"""Outlines as closed paths with few points, which keeps a page with many frames light."""

from __future__ import annotations

import numpy as np
from matplotlib.path import Path

from exhibit.models.arguments import Floats


def closed(outline: Floats, tolerance: float = 0.0) -> Path:
    """Return a closed path through the corners that matter.

    Args:
        outline: corners in order, shape (corners, 2).
        tolerance: how far a corner that is left out may lie beside the line, in data units.
    """
    corners = thinned(outline, tolerance) if tolerance else outline
    return Path(np.concatenate([corners, corners[:1]]), closed=True)


def thinned(outline: Floats, tolerance: float) -> Floats:
    """Return the outline without corners that lie within `tolerance` of the line between what is kept.

    A corner goes if it and all that went since the last kept one stay that near; so slow curves stay curves.
    """
    kept = [0]
    for number in range(2, len(outline)):
        skipped = outline[kept[-1] + 1 : number]
        if _farthest(outline[kept[-1]], outline[number], skipped) > tolerance:
            kept.append(number - 1)
    last = outline[len(outline) - 1]
    if np.hypot(*(last - outline[0])) > tolerance:
        kept.append(len(outline) - 1)
    return outline[kept]


def _farthest(start: Floats, end: Floats, points: Floats) -> float:
    """Return the largest distance of points from the line between two others."""
    line = end - start
    length = float(np.hypot(*line))
    apart = points - start
    if length == 0:
        return float(np.hypot(*apart.T).max())
    return float(np.abs(apart[:, 0] * line[1] - apart[:, 1] * line[0]).max() / length)
