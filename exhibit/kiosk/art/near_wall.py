"""The near wall that carries the lanterns; the edge of the picture crops it and it covers nobody."""

from __future__ import annotations

import numpy as np

from exhibit.kiosk.art.canvas import Canvas, Colour, Layer, ellipse_points
from exhibit.kiosk.art.colours import Colours, mixed, times
from exhibit.kiosk.art.composition import Point
from exhibit.kiosk.art.ground import Ground

TOP_DEPTH = 0.028
LIP = 0.011
_BLOCK = 0.078


def wall_layer(ground: Ground, colours: Colours, full: bool) -> Layer:
    """Return the wall in its night colours: right across the picture, or a short piece at the left."""
    width, height = ground.size
    plan = ground.plan.wall
    unit = height_unit(ground)
    top = standing_y(ground) - 0.5 * TOP_DEPTH * unit
    end = width * 1.03 if full else plan.end * width
    canvas = Canvas(0, top - 2, min(width, end + 4), height, scale=3)
    face, upper = colours.token["wall"], _stone(colours)
    front = top + TOP_DEPTH * unit
    canvas.polygon(
        [(-5, front), (end - 0.008 * unit, front), (end - 0.008 * unit, height), (-5, height)], face
    )
    for step in range(int(end / (_BLOCK * _span(ground))) + 1):
        x = (0.021 + _BLOCK * step) * _span(ground)
        canvas.line([(x, front), (x, height)], max(0.8, 0.0012 * unit), times(face, 0.80))
    canvas.polygon([(-5, top), (end - 0.014 * unit, top), (end, front), (-5, front)], upper)
    canvas.rectangle(-5, front, end, front + LIP * unit, mixed(face, upper, 0.48))
    canvas.line(
        [(-5, front), (end, front)], max(1.0, 0.0022 * unit), mixed(upper, colours.token["ink2"], 0.24)
    )
    layer = canvas.layer()
    down = np.clip((layer.rows() - front) / (height - front), 0, 1)
    return layer.shaded(1.0 - 0.16 * down)


def place_layer(ground: Ground, colours: Colours, centre: Point, unit: float) -> Layer:
    """Return the ring that marks an empty place for a lantern; `unit` is the lantern's height in pixels."""
    rx, ry = 0.20 * unit, 0.075 * unit
    canvas = Canvas(centre[0] - rx - 3, centre[1] - ry - 3, centre[0] + rx + 3, centre[1] + ry + 3)
    canvas.line(ellipse_points(centre, rx, ry), max(1.0, 0.022 * unit), colours.token["ink2"], closed=True)
    return canvas.layer().faded(0.62)


def marked_place_layer(colours: Colours, unit: float) -> Layer:
    """Return the wider ring, about (0, 0), that says where a lantern stood before."""
    rx, ry = 0.34 * unit, 0.122 * unit
    canvas = Canvas(-rx - 3, -ry - 3, rx + 3, ry + 3, scale=4)
    canvas.line(ellipse_points((0, 0), rx, ry), max(1.2, 0.034 * unit), colours.token["lamp"], closed=True)
    return canvas.layer()


def standing_y(ground: Ground) -> float:
    """Return the y of the feet of what stands on the wall."""
    return ground.plan.wall.stand * ground.size[1]


def lantern_height(ground: Ground, option: bool = False) -> float:
    """Return the height in pixels of a small lantern on the wall, or of one that is an option to touch."""
    return (0.104 if option else 0.062) * height_unit(ground)


def height_unit(ground: Ground) -> float:
    """Return the length that stands for the height of a landscape picture."""
    _, height = ground.size
    return height * 0.62 if ground.plan.portrait else height


def _span(ground: Ground) -> float:
    width, _ = ground.size
    return width * (1.78 if ground.plan.portrait else 1.0)


def _stone(colours: Colours) -> Colour:
    return mixed(colours.token["wall"], colours.token["ink2"], 0.14)
