"""Where every pixel below the horizon lies on the ground, and how much ground it covers."""

from __future__ import annotations

import math

import numpy as np

from exhibit.kiosk.art.canvas import Floats, Layer
from exhibit.kiosk.art.ground import Ground


class GroundPixels:
    """Fields over the rows from `top` to the lower edge of the picture, each of shape (h, w).

    `x`, `y`: the ground point. `radius`, `angle` (radians): the same in polar form.
    `radius_step`, `angle_step`: how far both change within one pixel. `scale`: pixels a radius, (h, 1).
    They smooth every edge and joint exactly, so the ground needs no oversampling.
    """

    def __init__(self, ground: Ground):
        width, height = ground.size
        self.top = max(0, math.floor(ground.horizon) + 2)
        px = np.arange(width, dtype=np.float32)[None, :] + 0.5
        py = np.arange(self.top, height, dtype=np.float32)[:, None] + 0.5
        z = np.asarray(ground.rise / (py - ground.horizon), np.float32)
        self.scale: Floats = np.asarray(ground.focal / z, np.float32)
        self.x: Floats = np.asarray((px - ground.centre_x) / self.scale, np.float32)
        self.y: Floats = np.broadcast_to(z - np.float32(ground.depth), self.x.shape)
        self.row_step: Floats = np.asarray(z * z / ground.rise, np.float32)
        self.radius: Floats = np.maximum(np.hypot(self.x, self.y), np.float32(1e-4))
        self.angle: Floats = np.arctan2(self.y, self.x)
        sideways = self.x / z
        self.radius_step: Floats = np.hypot(
            self.x / self.radius / self.scale, (self.x * sideways + self.y) / self.radius * self.row_step
        )
        turn = np.hypot(self.y / self.scale, (self.x - self.y * sideways) * self.row_step)
        self.angle_step: Floats = turn / self.radius**2

    def layer(self, rgb: Floats, alpha: Floats) -> Layer:
        """Return colours (h, w, 3) with a coverage (h, w) as a layer of the picture."""
        return Layer(0, self.top, rgb * alpha[..., None], alpha)


def inside(distance: Floats, step: Floats) -> Floats:
    """Return the coverage of a half plane whose edge lies at distance 0, positive inside."""
    return np.asarray(np.clip(distance / step + 0.5, 0, 1))


def line_cover(distance: Floats, half: float, step: Floats) -> Floats:
    """Return how much of a pixel a line of a half width covers, given its distance and the pixel's size."""
    upper = np.clip(distance + half, -step / 2, step / 2)
    lower = np.clip(distance - half, -step / 2, step / 2)
    return np.asarray((upper - lower) / step, np.float32)


def joints(value: Floats, period: float, half: float, step: Floats) -> Floats:
    """Return the coverage of lines at every multiple of a period; they fade where they would shimmer."""
    distance = value - np.rint(value / period) * period
    quiet: Floats = np.clip(1.6 - 2.2 * step / period, 0, 1)
    return line_cover(distance, half, np.minimum(step, period)) * quiet


def smoothstep(low: float, high: float, value: Floats) -> Floats:
    """Return 0 below low, 1 above high, and an S between them."""
    t = np.clip((value - low) / (high - low), 0, 1)
    return np.asarray(t * t * (3 - 2 * t), np.float32)
