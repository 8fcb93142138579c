"""The square and the ring path: stone in rings about the lawn."""

from __future__ import annotations

import math

import numpy as np

from exhibit.kiosk.art.canvas import Colour, Floats, Layer
from exhibit.kiosk.art.colours import Colours
from exhibit.kiosk.art.ground import RING_OUTER, Ground
from exhibit.kiosk.art.ground_pixels import GroundPixels, inside, joints, line_cover
from exhibit.kiosk.art.houses import pavement_top
from exhibit.kiosk.art.noise import patches, tones

KERB = 0.026
COURSES = 3
SLABS = 96
_SQUARE_COURSE = 0.17
_SQUARE_SLABS = 40


def square_layer(ground: Ground, pixels: GroundPixels, colours: Colours) -> Layer:
    """Return the dark paving of the whole square, from the houses' pavement to the eye."""
    course = np.floor((pixels.radius - RING_OUTER) / _SQUARE_COURSE)
    slab = np.floor(pixels.angle / math.tau * _SQUARE_SLABS + 0.5 * (course % 2))
    tone = 1 + 0.035 * tones(slab + 64, course + 8, 31) * _near(pixels)
    tone *= 1 + 0.05 * patches(pixels.x * 2.1, pixels.y * 2.1, 32)
    seams = _square_seams(pixels, course)
    return pixels.layer(
        _stone(colours.thing["square"], tone * (1 - 0.26 * seams)), _below_houses(pixels, ground)
    )


def ring_layer(pixels: GroundPixels, colours: Colours) -> Layer:
    """Return the pale ring path: three courses of slabs between two kerbs."""
    radius, step = pixels.radius, pixels.radius_step
    width = (RING_OUTER - 1 - 2 * KERB) / COURSES
    course = np.clip(np.floor((radius - 1 - KERB) / width), 0, COURSES - 1)
    turn = pixels.angle / math.tau * SLABS + course * 0.37
    tone = (
        1 + 0.055 * tones(np.floor(turn) + 128, course, 41) + 0.03 * patches(pixels.x * 9, pixels.y * 9, 42)
    )
    seams = np.maximum(
        joints(turn, 1.0, 0.014, pixels.angle_step * SLABS / math.tau),
        line_cover(_nearest_course(radius, width), 0.0022, step),
    )
    slabs = _stone(colours.thing["ring"], tone * (1 - 0.30 * seams))
    kerb = 1 - inside(radius - 1 - KERB, step) * inside(RING_OUTER - KERB - radius, step)
    edge = _stone(colours.thing["kerb"], 1 - 0.10 * line_cover(radius - RING_OUTER + KERB, 0.004, step))
    rgb = slabs * (1 - kerb[..., None]) + edge * kerb[..., None]
    return pixels.layer(rgb, inside(radius - 1, step) * inside(RING_OUTER - radius, step))


def ring_shadow(pixels: GroundPixels) -> Floats:
    """Return the soft dark line where the ring path rises above the square, shape (h, w), 0 to 1."""
    distance = (pixels.radius - RING_OUTER) / 0.05
    return np.where(distance > 0, 0.45 * np.exp(-distance * 2.4), 0).astype(np.float32)


def _nearest_course(radius: Floats, width: float) -> Floats:
    inner = 1 + KERB
    place = np.clip(np.rint((radius - inner) / width), 1, COURSES - 1)
    return np.asarray(radius - inner - place * width, np.float32)


def _square_seams(pixels: GroundPixels, course: Floats) -> Floats:
    rings = joints(pixels.radius - RING_OUTER, _SQUARE_COURSE, 0.0022, pixels.radius_step)
    rings = np.minimum(1, rings * (1 + 60 * pixels.radius_step))
    turn = pixels.angle / math.tau * _SQUARE_SLABS + 0.5 * (course % 2)
    radial = joints(turn, 1.0, 0.006, pixels.angle_step * _SQUARE_SLABS / math.tau)
    return np.asarray(np.maximum(rings, radial))


def _below_houses(pixels: GroundPixels, ground: Ground) -> Floats:
    """Return 1 below the feet of the houses and 0 above them, where trees and hills stand."""
    rows = np.arange(pixels.top, ground.size[1], dtype=np.float32)[:, None] + 0.5
    cover = np.clip(rows - pavement_top(ground), 0, 1)
    return np.ascontiguousarray(np.broadcast_to(cover, pixels.x.shape))


def _near(pixels: GroundPixels) -> Floats:
    """Return 1 where slabs are large on the screen and 0 where they would shimmer."""
    return np.asarray(np.clip(1.3 - pixels.radius_step / (_SQUARE_COURSE * 0.4), 0, 1))


def _stone(colour: Colour, tone: Floats) -> Floats:
    return np.asarray(np.array(colour, np.float32) * tone[..., None], np.float32)
