"""Light on the ground. It reveals: daylight times a mask of light is added to the night.

Masks are made small, one cell for several pixels, and scaled up smoothly; the blur is free.
"""

from __future__ import annotations

import math
from collections import OrderedDict
from functools import lru_cache
from itertools import combinations

import numpy as np
import pygame

from exhibit.kiosk.art.canvas import Colour, Floats
from exhibit.kiosk.art.composition import Point
from exhibit.kiosk.art.ground import Ground
from exhibit.kiosk.art.ground_pixels import smoothstep

LANTERN_COLOUR: Colour = (1.0, 0.735, 0.415)
BEAM_COLOUR: Colour = (1.0, 0.90, 0.66)
LANTERN_RADIUS = 0.175
LANTERN_REACH = 0.80
PALE_GAIN = 0.80
BEAM_HALF_DEGREES = 14.0
BEAM_SOFT_DEGREES = 5.0
BEAM_STRENGTH = 1.08
BEAM_FALLOFF = 1.67
BEAM_REACH = 3.0
BODY_HALF_WIDTH = 0.021
# One who waits and one who walks home: more lanterns are never out at once.
KEPT_LIGHTS = 2
_CELL = (4, 2)
_STRIPS = 8
_MARGIN = 3
"""A wedge is lit in this many strips, each as wide as the wedge is there and some cells more."""


Where = tuple[slice, slice]
Lit = tuple[pygame.Surface, tuple[int, int]]


class LightTable:
    """The daylight picture of a view, and what is needed to lay light on it."""

    def __init__(self, ground: Ground, daylight: pygame.Surface, top: float):
        self.ground = ground
        self.daylight = daylight
        # Whoever waits with a lantern in hand is lit alike in every frame.
        self.kept: OrderedDict[object, Lit] = OrderedDict()
        width, height = ground.size
        step_x, step_y = _cell(ground)
        self.step = step_x, step_y
        self.top = int(top)
        px = (np.arange(math.ceil(width / step_x), dtype=np.float32) + 0.5)[None, :] * step_x
        py = (
            self.top
            + (np.arange(math.ceil((height - self.top) / step_y), dtype=np.float32) + 0.5)[:, None] * step_y
        )
        z = np.asarray(ground.rise / (py - ground.horizon), np.float32)
        self.x: Floats = np.asarray((px - ground.centre_x) * z / ground.focal, np.float32)
        self.y: Floats = np.ascontiguousarray(np.broadcast_to(z - np.float32(ground.depth), self.x.shape))
        self.pale: Floats = np.where(np.hypot(self.x, self.y) > 1, np.float32(PALE_GAIN), np.float32(1))
        self.pale_root: Floats = np.sqrt(self.pale)

    def cells(self, corners: list[Point]) -> Where | None:
        """Return the cells of the rectangle about some pixels, or nothing if it is off the ground."""
        xs, ys = [x for x, _ in corners], [y for _, y in corners]
        left, right = max(0, int(min(xs) / self.step[0])), math.ceil(max(xs) / self.step[0])
        upper = max(0, int((min(ys) - self.top) / self.step[1]))
        lower = math.ceil((max(ys) - self.top) / self.step[1])
        rows, columns = slice(upper, min(lower, self.x.shape[0])), slice(left, min(right, self.x.shape[1]))
        if rows.stop <= rows.start or columns.stop <= columns.start:
            return None
        return rows, columns

    def strips(self, corners: list[Point]) -> list[Where]:
        """Return the cells of the convex shape about some pixels, in strips that leave out what is beside it.

        Every strip but the last reaches one row into the next, which light needs to be smooth.
        """
        box = self.cells(corners)
        if box is None:
            return []
        height = math.ceil((box[0].stop - box[0].start) / _STRIPS)
        strips = []
        for upper in range(box[0].start, box[0].stop, height):
            rows = slice(upper, min(upper + height + 1, box[0].stop))
            left, right = self._extent(corners, rows)
            columns = slice(max(box[1].start, left), min(box[1].stop, right))
            if columns.stop > columns.start:
                strips.append((rows, columns))
        return strips

    def _extent(self, corners: list[Point], rows: slice) -> tuple[int, int]:
        """Return the columns between which the convex shape about some pixels lies in some rows."""
        upper, lower = (
            self.top + (row + side) * self.step[1] for row, side in ((rows.start, -1), (rows.stop, 1))
        )
        xs = [x for x, y in corners if upper <= y <= lower]
        for (x0, y0), (x1, y1) in combinations(corners, 2):
            xs += [
                x0 + (x1 - x0) * (y - y0) / (y1 - y0) for y in (upper, lower) if min(y0, y1) < y < max(y0, y1)
            ]
        if not xs:
            return 0, 0
        return math.floor(min(xs) / self.step[0]) - _MARGIN, math.ceil(max(xs) / self.step[0]) + _MARGIN

    def strip(self, where: Where, mask: Floats, colour: Colour, last: bool) -> Lit:
        """Return the light of one strip; the row that it has in common with the next belongs to that one."""
        light, place = self.lit(where, mask, colour)
        if last:
            return light, place
        width, height = light.get_size()
        return light.subsurface((0, 0, width, height - self.step[1])), place

    def forget(self) -> None:
        """Make all lights anew, because the ground has changed."""
        self.kept.clear()

    def keep(self, key: object, light: Lit) -> None:
        """Keep a light for the next frames; the one that has not been asked for longest makes room."""
        self.kept[key] = light
        self.kept.move_to_end(key)
        if len(self.kept) > KEPT_LIGHTS:
            self.kept.popitem(last=False)

    def lit(self, where: Where, mask: Floats, colour: Colour) -> Lit:
        """Return daylight times a mask (rows, columns) of 0 to 1 in a colour, and where it lies."""
        rows, columns = where
        step_x, step_y = self.step
        small = pygame.Surface((mask.shape[1], mask.shape[0]), 0, 32)
        level = np.clip(mask * 255, 0, 255).astype(np.uint8)
        grey = pygame.image.frombuffer(level.tobytes(), small.get_size(), "P")
        grey.set_palette(_ramp(colour))
        small.blit(grey, (0, 0))
        size = mask.shape[1] * step_x, mask.shape[0] * step_y
        light = pygame.transform.smoothscale(small, size)
        place = columns.start * step_x, self.top + rows.start * step_y
        light.blit(self.daylight, (0, 0), pygame.Rect(place, size), special_flags=pygame.BLEND_RGB_MULT)
        return light, place


def add_lantern(
    table: LightTable,
    target: pygame.Surface,
    at: Point,
    body: Point | None,
    gain: float = 1.0,
    spread: float = 1.0,
) -> None:
    """Add the pool of a lantern at a ground point, with the shadow of the body that carries it."""
    key = at, body, gain, spread
    light = table.kept.get(key) or _lantern_light(table, at, body, gain, spread)
    if light is None:
        return
    table.keep(key, light)
    picture, place = light
    target.blit(picture, place, special_flags=pygame.BLEND_RGB_ADD)


def _lantern_light(
    table: LightTable, at: Point, body: Point | None, gain: float, spread: float
) -> Lit | None:
    where = table.cells(_circle_corners(table.ground, at, LANTERN_REACH * spread))
    if where is None:
        return None
    dx, dy = table.x[where] - np.float32(at[0]), table.y[where] - np.float32(at[1])
    square = dx * dx + dy * dy
    near = 1 + square / np.float32((LANTERN_RADIUS * spread) ** 2)
    # To the power of -1.25, for which roots are quicker.
    mask = 1 / (near * np.sqrt(np.sqrt(near)))
    mask *= 1 - smoothstep(0.35 * spread**2, 0.62 * spread**2, square)
    if body is not None:
        mask *= _carrier_shadow(dx, dy, square, (body[0] - at[0], body[1] - at[1]))
    mask *= table.pale[where] * np.float32(1.12 * gain)
    return table.lit(where, mask, LANTERN_COLOUR)


def add_beam(
    table: LightTable, target: pygame.Surface, at: Point, degrees: float, bodies: list[Point]
) -> None:
    """Add the warden's beam from a ground point in a direction, with the shadows of those who stand in it."""
    strips = table.strips(_wedge_corners(table.ground, at, degrees))
    for where in strips:
        mask = _beam_mask(table, where, at, math.radians(degrees), bodies)
        light, place = table.strip(where, mask, BEAM_COLOUR, last=where is strips[-1])
        target.blit(light, place, special_flags=pygame.BLEND_RGB_ADD)


def _beam_mask(table: LightTable, where: Where, at: Point, angle: float, bodies: list[Point]) -> Floats:
    cos, sin = np.float32(math.cos(angle)), np.float32(math.sin(angle))
    dx, dy = table.x[where] - np.float32(at[0]), table.y[where] - np.float32(at[1])
    ahead, aside = dx * cos + dy * sin, dy * cos - dx * sin
    mask = beam_strength(ahead, aside)
    for body in bodies:
        bx, by = body[0] - at[0], body[1] - at[1]
        mask *= _body_shadow(ahead, aside, float(bx * cos + by * sin), float(by * cos - bx * sin))
    mask *= table.pale_root[where]
    return mask


def beam_strength(ahead: Floats, aside: Floats) -> Floats:
    """Return the strength of the beam at places ahead of and beside its axis, in radii."""
    outer = math.tan(math.radians(BEAM_HALF_DEGREES + BEAM_SOFT_DEGREES / 2))
    inner = math.tan(math.radians(BEAM_HALF_DEGREES - BEAM_SOFT_DEGREES / 2))
    positive = np.maximum(ahead, np.float32(1e-3))
    edge = np.clip((outer - np.abs(aside) / positive) / (outer - inner), 0, 1)
    strength = BEAM_STRENGTH / (1 + (positive / BEAM_FALLOFF) ** 2)
    reach = np.clip((BEAM_REACH - positive) / 1.0, 0, 1) * np.clip((positive - 0.05) / 0.14, 0, 1)
    return np.asarray(edge * edge * (3 - 2 * edge) * strength * reach, np.float32)


def _carrier_shadow(dx: Floats, dy: Floats, square: Floats, body: Point) -> Floats:
    """Return what the carrier's body leaves of the light: a soft wedge away from the lantern keeps 18 %."""
    length = math.hypot(*body) or 1.0
    ux, uy = np.float32(body[0] / length), np.float32(body[1] / length)
    ahead = dx * ux + dy * uy
    cosine = ahead / np.sqrt(square + np.float32(1e-6))
    wedge = smoothstep(math.cos(math.radians(28)), math.cos(math.radians(12)), cosine)
    beyond = smoothstep(0.7 * length, 1.5 * length, ahead)
    return np.asarray(1 - 0.82 * wedge * beyond, np.float32)


def _body_shadow(ahead: Floats, aside: Floats, body_ahead: float, body_aside: float) -> Floats:
    """Return what a body leaves of the beam behind it: a soft narrow strip keeps 10 %."""
    if body_ahead < 0.1:
        return np.ones((), np.float32)
    slope = body_aside / body_ahead
    distance = np.abs(aside - np.float32(slope) * ahead)
    behind = ahead - np.float32(body_ahead)
    half = np.float32(BODY_HALF_WIDTH) * np.maximum(ahead, 0.1) / np.float32(body_ahead)
    soft = 0.006 + 0.022 * np.maximum(behind, 0)
    strip = np.clip((half + soft - distance) / (2 * soft), 0, 1)
    return np.asarray(1 - 0.90 * strip * np.clip(behind / 0.03 + 0.5, 0, 1), np.float32)


def _circle_corners(ground: Ground, at: Point, reach: float) -> list[Point]:
    near = max(at[1] - reach, 0.2 - ground.depth)
    return [ground.project(at[0] + side * reach, y) for side in (-1, 1) for y in (near, at[1] + reach)]


def _wedge_corners(ground: Ground, at: Point, degrees: float) -> list[Point]:
    """Return the pixels of a convex shape about the beam, which ends where the ground comes to the eye."""
    spread = BEAM_HALF_DEGREES + BEAM_SOFT_DEGREES / 2
    nearest = 0.2 - ground.depth
    corners = [ground.project(*at)]
    for turn in (-spread, -spread / 2, 0.0, spread / 2, spread):
        angle = math.radians(degrees + turn)
        reach = BEAM_REACH
        if at[1] + reach * math.sin(angle) < nearest:
            reach = (nearest - at[1]) / math.sin(angle)
        corners.append(ground.project(at[0] + reach * math.cos(angle), at[1] + reach * math.sin(angle)))
    return corners


def _cell(ground: Ground) -> tuple[int, int]:
    """Return the pixels of a cell; a small picture needs finer cells."""
    return _CELL if min(ground.size) >= 700 else (2, 1)


@lru_cache(maxsize=8)
def _ramp(colour: Colour) -> list[tuple[int, int, int]]:
    red, green, blue = colour
    return [(round(level * red), round(level * green), round(level * blue)) for level in range(256)]
