"""The tower from outside: plain stone, a gallery, five dark windows. Never a castle, never an eye."""

from __future__ import annotations

import math

import numpy as np

from exhibit.kiosk.art.canvas import Canvas, Colour, Floats, Layer, arc_points
from exhibit.kiosk.art.colours import Colours, times
from exhibit.kiosk.art.composition import Point
from exhibit.kiosk.art.ground import Ground

TAPER = 0.80
GALLERY_WIDTH = 1.20
GALLERY_UP = 0.800
PARAPET_UP = 0.826
ROOM_UP = 0.913
ROOM_WIDTH = 1.03
EAVE_UP = 0.924
EAVE_WIDTH = 1.36
CORBEL_UP = 0.760
PLINTH_UP = 0.022
WINDOW_DEGREES = (-56.0, -28.0, 0.0, 28.0, 56.0)
WINDOW_HALF_DEGREES = 10.5
_DARK: Colour = (0.035, 0.055, 0.075)
_COURSES = 15


class TowerShape:
    """Places on the tower: `across` in halves of the base width, `up` in fractions of the height."""

    def __init__(self, ground: Ground):
        width, height = ground.size
        tower = ground.plan.tower
        self.x = tower.x * width
        self.foot = tower.foot * height
        self.half = tower.width * width / 2
        self.height = tower.height * height

    def at(self, across: float, up: float) -> Point:
        """Return the pixel of a place on the tower."""
        return self.x + across * self.half, self.foot - up * self.height

    def shaft_half(self, up: float) -> float:
        """Return half the width of the shaft at a height, in halves of the base width."""
        return 1 - (1 - TAPER) * min(1.0, max(0.0, up / CORBEL_UP))

    def band(self, low: float, high: float, low_half: float, high_half: float) -> list[Point]:
        """Return a trapezoid between two heights."""
        return [
            self.at(-low_half, low),
            self.at(-high_half, high),
            self.at(high_half, high),
            self.at(low_half, low),
        ]

    def window(self, degrees: float) -> list[Point]:
        """Return the corners of a window of the upper room, as it appears on the cylinder."""
        left = ROOM_WIDTH * math.sin(math.radians(degrees - WINDOW_HALF_DEGREES))
        right = ROOM_WIDTH * math.sin(math.radians(degrees + WINDOW_HALF_DEGREES))
        low, high = PARAPET_UP + 0.004, ROOM_UP - 0.010
        return [self.at(left, low), self.at(left, high), self.at(right, high), self.at(right, low)]

    def door(self, half: float = 0.31, high: float = 0.106) -> list[Point]:
        """Return the outline of the arched door."""
        x, low = self.at(0, PLINTH_UP * 0.6)
        rx = half * self.half
        spring = self.foot - high * self.height + rx
        return [(x - rx, low), *arc_points((x, spring), rx, rx, 180, 0, 24), (x + rx, low)]

    def roof(self) -> list[Point]:
        """Return the low cone of the roof, slightly hollow."""
        bow = [(1.0, 0.0), (0.72, 0.20), (0.45, 0.43), (0.20, 0.73), (0.0, 1.0)]
        rise = 1 - EAVE_UP
        left = [self.at(-EAVE_WIDTH * a, EAVE_UP + rise * b) for a, b in bow]
        right = [self.at(EAVE_WIDTH * a, EAVE_UP + rise * b) for a, b in reversed(bow)]
        return left + right[1:]


def tower_layer(ground: Ground, colours: Colours) -> Layer:
    """Return the tower with its dark windows and slits; there is not one light in it."""
    shape = TowerShape(ground)
    reach = (EAVE_WIDTH + 0.1) * shape.half
    canvas = Canvas(shape.x - reach, shape.foot - 1.05 * shape.height, shape.x + reach, shape.foot + 4)
    draw_tower(canvas, shape, colours)
    # Against the bright sky of dusk pale stone would look like a lighthouse.
    return _rounded(canvas.layer(), shape).shaded(0.80 if ground.view == "dusk" else 1.0)


def draw_tower(canvas: Canvas, shape: TowerShape, colours: Colours) -> None:
    """Draw the tower by daylight, flat."""
    _draw_shaft(canvas, shape, colours.thing["tower"])
    _draw_gallery(canvas, shape, colours.thing["tower"])
    _draw_roof(canvas, shape, colours)


def tower_shadow(ground: Ground) -> Layer:
    """Return the dark ground about the tower's foot."""
    shape = TowerShape(ground)
    rx, ry = 2.3 * shape.half, 0.42 * shape.half
    canvas = Canvas(shape.x - rx, shape.foot - ry, shape.x + rx, shape.foot + ry, 1)
    layer = canvas.layer()
    distance = ((layer.columns() - shape.x) / rx) ** 2 + ((layer.rows() - shape.foot) / ry) ** 2
    alpha = (0.55 * np.clip(1 - distance, 0, 1) ** 1.5).astype(np.float32)
    return Layer(layer.x, layer.y, np.zeros((*alpha.shape, 3), np.float32), alpha)


def _draw_shaft(canvas: Canvas, shape: TowerShape, stone: Colour) -> None:
    canvas.polygon(shape.band(0, PLINTH_UP, 1.20, 1.10), times(stone, 1.10))
    canvas.polygon(shape.band(PLINTH_UP, CORBEL_UP, 1.0, TAPER), stone)
    line = max(0.8, 0.012 * shape.half * 2)
    for course in range(1, _COURSES):
        up = PLINTH_UP + (CORBEL_UP - PLINTH_UP) * course / _COURSES
        half = shape.shaft_half(up)
        bow = [(half * step / 6, up + 0.0035 * (1 - (step / 6) ** 2)) for step in range(-6, 7)]
        canvas.line([shape.at(across, high) for across, high in bow], line * 0.6, times(stone, 0.84))
    for up in (0.274, 0.465):
        canvas.polygon(shape.band(up - 0.020, up + 0.020, 0.062, 0.062), _DARK)
    canvas.polygon(shape.door(0.40, 0.120), times(stone, 1.06))
    canvas.polygon(shape.door(), _DARK)
    canvas.line([shape.at(0, PLINTH_UP * 0.7), shape.at(0, 0.104)], line * 0.5, times(stone, 0.16))


def _draw_gallery(canvas: Canvas, shape: TowerShape, stone: Colour) -> None:
    canvas.polygon(shape.band(CORBEL_UP, GALLERY_UP, 1.0, GALLERY_WIDTH), times(stone, 0.86))
    for index in range(7):
        across = -0.84 + 0.28 * index
        low, high = across * 0.93, across * 1.09
        corners = [(low - 0.055, CORBEL_UP), (high - 0.075, GALLERY_UP), (high + 0.075, GALLERY_UP)]
        gap = [shape.at(a, up) for a, up in [*corners, (low + 0.055, CORBEL_UP)]]
        canvas.polygon(gap, times(stone, 0.52))
    canvas.polygon(shape.band(GALLERY_UP, PARAPET_UP, GALLERY_WIDTH, GALLERY_WIDTH), times(stone, 1.04))
    canvas.polygon(
        shape.band(PARAPET_UP - 0.004, PARAPET_UP, GALLERY_WIDTH, GALLERY_WIDTH), times(stone, 1.22)
    )
    canvas.polygon(shape.band(PARAPET_UP, ROOM_UP, ROOM_WIDTH, ROOM_WIDTH), times(stone, 0.72))
    for degrees in WINDOW_DEGREES:
        canvas.polygon(shape.window(degrees), _DARK)


def _draw_roof(canvas: Canvas, shape: TowerShape, colours: Colours) -> None:
    stone, roof = colours.thing["tower"], colours.thing["roof"]
    canvas.polygon(shape.roof(), times(roof, 0.52))
    canvas.polygon(shape.band(ROOM_UP, EAVE_UP, EAVE_WIDTH * 0.985, EAVE_WIDTH), times(stone, 0.74))
    canvas.line([shape.at(0, 0.99), shape.at(0, 1.034)], 0.05 * shape.half, times(roof, 0.42))
    canvas.ellipse(shape.at(0, 1.022), 0.055 * shape.half, 0.055 * shape.half, times(roof, 0.42))


def _rounded(layer: Layer, shape: TowerShape) -> Layer:
    """Shade the layer as a round body, lighter on the left, and let its foot catch the air of the square."""
    across = np.clip((layer.columns() - shape.x) / (1.15 * shape.half), -1.25, 1.25)
    turn: Floats = 0.76 + 0.34 * np.cos((across + 0.42) * 1.30)
    up = np.clip((shape.foot - layer.rows()) / shape.height, 0, 1)
    return layer.shaded(turn * (1.06 - 0.16 * up))
