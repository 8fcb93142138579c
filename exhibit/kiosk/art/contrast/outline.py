"""A silhouette that shows on any ground: a black body, a white outline, then black again."""

from __future__ import annotations

import numpy as np

from exhibit.kiosk.art.canvas import Floats, Layer

_INNER = 0.020
_OUTER = 0.038


def outlined(body: Layer, height: float, fill: float = 0.0) -> Layer:
    """Return a silhouette filled with a grey from 0 to 1, edged in white and then in black."""
    margin = int(_OUTER * height) + 2
    alpha = np.pad(body.alpha, margin)
    inner, outer = _grown(alpha, _INNER * height), _grown(alpha, _OUTER * height)
    white = inner * (1 - alpha) + fill * alpha
    rgb = np.repeat(white[..., None], 3, axis=2)
    return Layer(body.x - margin, body.y - margin, rgb, outer)


def cased(layer: Layer, width: float) -> Layer:
    """Return the same picture on a black edge of a width in pixels."""
    margin = int(width) + 2
    alpha, rgb = np.pad(layer.alpha, margin), np.pad(layer.rgb, ((margin, margin), (margin, margin), (0, 0)))
    return Layer(layer.x - margin, layer.y - margin, rgb, _grown(alpha, width))


def _grown(alpha: Floats, radius: float) -> Floats:
    """Return the coverage of a shape grown by a radius in pixels, with a smooth edge."""
    reach = int(radius + 1)
    grown = alpha.copy()
    for dy in range(-reach, reach + 1):
        for dx in range(-reach, reach + 1):
            share = np.clip(radius + 0.5 - np.hypot(dx, dy), 0, 1)
            if share > 0:
                np.maximum(grown, np.roll(alpha, (dy, dx), (0, 1)) * share, out=grown)
    return grown
