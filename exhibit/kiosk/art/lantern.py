"""A lantern: the light that travels, and the thing that can be touched."""

from __future__ import annotations

import numpy as np

from exhibit.kiosk.art.canvas import Canvas, Colour, Floats, Layer, arc_points
from exhibit.kiosk.art.colours import Colours, mixed
from exhibit.kiosk.art.composition import Point

_METAL: Colour = (0.065, 0.105, 0.110)
_METAL_EDGE: Colour = (0.13, 0.20, 0.20)
_HANDLE: Colour = (0.30, 0.40, 0.38)
GLASS_UP = 0.42
ON_THE_GROUND = 0.125
"""Height of the lantern of the attract scene, in lawn radii."""


def lantern_layer(colours: Colours, foot: Point, height: float) -> Layer:
    """Return a lit lantern that stands on `foot`, `height` pixels tall with its handle."""
    canvas = Canvas(
        foot[0] - 0.3 * height, foot[1] - height - 2, foot[0] + 0.3 * height, foot[1] + 2, scale=5
    )
    draw_body(canvas, foot, height)
    return _glass(colours, foot, height).laid_on(canvas.layer())


def draw_body(canvas: Canvas, foot: Point, height: float) -> None:
    """Draw handle, cap, corner posts and base; the glass between them is left open."""
    draw_handle(canvas, foot, height, _HANDLE)

    def shape(points: list[Point], colour: Colour) -> None:
        canvas.polygon(placed(points, foot, height), colour)

    shape([(-0.165, 0.14), (-0.125, 0.70), (0.125, 0.70), (0.165, 0.14)], _METAL)
    shape([(-0.175, 0.69), (-0.10, 0.785), (0.10, 0.785), (0.175, 0.69)], _METAL)
    shape([(-0.055, 0.78), (-0.045, 0.83), (0.045, 0.83), (0.055, 0.78)], _METAL)
    shape([(-0.22, 0.0), (-0.185, 0.145), (0.185, 0.145), (0.22, 0.0)], _METAL)
    shape([(-0.185, 0.135), (-0.185, 0.150), (0.185, 0.150), (0.185, 0.135)], _METAL_EDGE)


def draw_handle(canvas: Canvas, foot: Point, height: float, colour: Colour) -> None:
    """Draw the bow of the handle."""
    (centre,) = placed([(0, 0.80)], foot, height)
    canvas.line(arc_points(centre, 0.150 * height, 0.185 * height, 0, 180, 20), 0.034 * height, colour)


def glass_outline() -> list[Point]:
    """Return the panes in units of the height, from the foot."""
    return [(-0.137, 0.155), (-0.103, 0.68), (0.103, 0.68), (0.137, 0.155)]


def placed(points: list[Point], foot: Point, height: float) -> list[Point]:
    """Return points given in heights above the foot as pixels."""
    return [(foot[0] + x * height, foot[1] - y * height) for x, y in points]


def _glass(colours: Colours, foot: Point, height: float) -> Layer:
    """Return the glass: amber at its edges, a pale flame in the middle that keeps its form."""
    canvas = Canvas(
        foot[0] - 0.3 * height, foot[1] - height - 2, foot[0] + 0.3 * height, foot[1] + 2, scale=5
    )
    canvas.polygon(placed(glass_outline(), foot, height), (1, 1, 1))
    layer = canvas.layer()
    across = (layer.columns() - foot[0]) / (0.070 * height)
    up = (foot[1] - layer.rows()) / height
    distance = np.sqrt(across**2 + ((up - GLASS_UP) / 0.20) ** 2)
    edge = np.array(mixed(colours.token["lamp"], (0.94, 0.58, 0.22), 0.62), np.float32)
    amber = np.array(mixed(colours.token["lamp"], (1, 0.80, 0.45), 0.5), np.float32)
    flame = np.array((1.0, 0.975, 0.86), np.float32)
    wide = np.clip(1.75 - 0.85 * distance, 0, 1)[..., None]
    core = np.clip((1.12 - distance) / 0.24, 0, 1)[..., None]
    rgb: Floats = edge + (amber - edge) * wide
    rgb = rgb + (flame - rgb) * core
    return Layer(layer.x, layer.y, (rgb * layer.alpha[..., None]).astype(np.float32), layer.alpha)
