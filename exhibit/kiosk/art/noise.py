"""Seeded irregularity: grain against banding, soft patches, tones of slabs."""

from __future__ import annotations

import numpy as np

from exhibit.kiosk.art.canvas import Floats

TABLE = 256


def random(seed: int) -> np.random.Generator:
    """Return the generator for one thing in the picture; equal seeds draw equal pictures."""
    return np.random.default_rng(seed)


def patches(x: Floats, y: Floats, seed: int) -> Floats:
    """Return smooth noise from -1 to 1 with patches about one unit wide; shapes of x and y broadcast."""
    table = random(seed).uniform(-1, 1, (TABLE, TABLE)).astype(np.float32)
    x, y = np.broadcast_arrays(x, y)
    column, row = np.floor(x).astype(np.int32), np.floor(y).astype(np.int32)
    u, v = _ease(x - column), _ease(y - row)
    left, right = column % TABLE, (column + 1) % TABLE
    top, bottom = row % TABLE, (row + 1) % TABLE
    upper = table[top, left] * (1 - u) + table[top, right] * u
    lower = table[bottom, left] * (1 - u) + table[bottom, right] * u
    return np.asarray(upper * (1 - v) + lower * v, np.float32)


def tones(column: Floats, row: Floats, seed: int) -> Floats:
    """Return one value from -1 to 1 for each slab, given its whole-numbered place."""
    table = random(seed).uniform(-1, 1, (TABLE, TABLE)).astype(np.float32)
    return np.asarray(table[row.astype(np.int32) % TABLE, column.astype(np.int32) % TABLE], np.float32)


def to_bytes(picture: Floats, seed: int) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    """Return 8-bit values with half a level of grain, without which the sky would show bands."""
    grain = random(seed).uniform(-0.5, 0.5, picture.shape).astype(np.float32)
    return np.asarray(np.clip(np.rint(picture * 255 + grain), 0, 255), np.uint8)


def _ease(t: Floats) -> Floats:
    return np.asarray(t * t * (3 - 2 * t), np.float32)
