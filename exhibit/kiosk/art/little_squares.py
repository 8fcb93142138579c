"""The many little squares below the tower: the one square of the rounds, folded over the whole ground."""

from __future__ import annotations

import numpy as np

from exhibit.kiosk.art.canvas import Floats, Layer
from exhibit.kiosk.art.colours import Colours
from exhibit.kiosk.art.ground import Ground
from exhibit.kiosk.art.ground_pixels import GroundPixels, inside
from exhibit.kiosk.art.lawn import lawn_layer
from exhibit.kiosk.art.noise import patches, to_bytes
from exhibit.kiosk.art.paving import ring_layer, ring_shadow
from exhibit.kiosk.art.picture_names import Pictures
from exhibit.kiosk.art.plate import Plate
from exhibit.visit.squares import LAWN, SPACING, Squares

_WEAR = 0.62
_LANE = 0.072
_HEDGE = 0.104
"""Half the width of the lane between two squares, and where its low hedge ends, in shares of a square."""


class SquarePixels(GroundPixels):
    """Where every pixel lies on its own little square, in radii of the little lawn."""

    def __init__(self, ground: Ground):
        super().__init__(ground)
        sideways = self.x / (self.y + np.float32(ground.depth))
        self.x, self.y, self.edge = folded(self.x, self.y)
        self.radius = np.maximum(np.hypot(self.x, self.y), np.float32(1e-4))
        self.angle = np.arctan2(self.y, self.x)
        self.radius_step = (
            np.hypot(
                self.x / self.radius / self.scale,
                (self.x * sideways + self.y) / self.radius * self.row_step,
            )
            / LAWN
        )
        turn = np.hypot(self.y / self.scale, (self.x - self.y * sideways) * self.row_step) / LAWN
        self.angle_step = turn / self.radius**2
        self.edge_step: Floats = np.maximum(1 / self.scale, self.row_step) / SPACING


def folded(x: Floats, y: Floats) -> tuple[Floats, Floats, Floats]:
    """Return where ground points lie on their little square, and how near to its edge, in shares of it."""
    first = Squares(False).centres[-1]
    row = np.rint((y - first[1]) / SPACING)
    aside = 0.5 * np.mod(row, 2)
    column = np.rint(x / SPACING - aside)
    across, away = x - (column + aside) * SPACING, y - first[1] - row * SPACING
    edge = 0.5 - np.maximum(np.abs(across), np.abs(away)) / SPACING
    return (
        np.asarray(across / LAWN, np.float32),
        np.asarray(away / LAWN, np.float32),
        np.asarray(edge, np.float32),
    )


def little_squares(ground: Ground, colours: Colours) -> Pictures:
    """Return the squares by night and by day."""
    pixels = SquarePixels(ground)
    plate = Plate(ground.size)
    plate.lay(_paving_layer(pixels, colours))
    shadow = ring_shadow(pixels)
    plate.lay(Layer(0, pixels.top, np.zeros((*shadow.shape, 3), np.float32), shadow))
    plate.lay(ring_layer(pixels, colours))
    plate.lay(lawn_layer(pixels, colours, _WEAR))
    return {"night": to_bytes(plate.night, 1), "day": to_bytes(plate.day, 2)}


def _paving_layer(pixels: SquarePixels, colours: Colours) -> Layer:
    """Return the paving of the squares, and dark lanes with low hedges between them."""
    stone = np.array(colours.thing["square"], np.float32)
    hedge = 0.8 * np.array(colours.thing["lawn-stripe-dark"], np.float32)
    tone = 1 + 0.05 * patches(pixels.x * 0.9, pixels.y * 0.9, 32)
    paved = inside(pixels.edge - _HEDGE / 2, pixels.edge_step)[..., None]
    planted = inside(pixels.edge - _LANE / 2, pixels.edge_step)[..., None]
    beside = hedge * planted + 0.30 * stone * (1 - planted)
    rgb = stone * tone[..., None] * paved + beside * (1 - paved)
    return pixels.layer(rgb.astype(np.float32), np.ones(pixels.x.shape, np.float32))
