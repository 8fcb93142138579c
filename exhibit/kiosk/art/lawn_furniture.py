"""Low hoops round the lawn, and the sign that asks people to stay off it."""

from __future__ import annotations

import math

from exhibit.kiosk.art.canvas import Canvas, Colour, Layer
from exhibit.kiosk.art.colours import Colours
from exhibit.kiosk.art.composition import Point
from exhibit.kiosk.art.ground import EXIT_DEGREES, START_DEGREES, Ground, on_circle

HOOPS = 132
HOOP_RADIUS = 0.985
HOOP_HEIGHT = 0.047
SIGN_DEGREES = 304.0
SIGN_RADIUS = 0.945
SIGN_HEIGHT = 0.146
_OPENING_DEGREES = 11.0
_IRON: Colour = (0.60, 0.61, 0.60)
_POST: Colour = (0.27, 0.33, 0.33)


def hoop_layers(ground: Ground) -> list[Layer]:
    """Return the hoops, the far half first; none stands where people step on the grass."""
    degrees = [360 * index / HOOPS for index in range(HOOPS)]
    far = [d for d in degrees if d < 180 and not _open(d)]
    near = [d for d in degrees if d >= 180 and not _open(d)]
    return [_hoops(ground, far), _hoops(ground, near)]


def hoop_outline(ground: Ground, degrees: float) -> list[Point]:
    """Return the line of one hoop, from foot to foot."""
    half = 180 / HOOPS
    first, last = on_circle(degrees - half, HOOP_RADIUS), on_circle(degrees + half, HOOP_RADIUS)
    (x0, y0), (x1, y1) = ground.project(*first), ground.project(*last)
    height = HOOP_HEIGHT * ground.scale_at((first[1] + last[1]) / 2)
    bow = [(-math.cos(math.pi * step / 12), math.sin(math.pi * step / 12) ** 0.8) for step in range(13)]
    return [
        (
            x0 + (x1 - x0) * (u + 1) / 2,
            y0 + (y1 - y0) * (u + 1) / 2 - height * (0.45 * min(1, v * 4) + 0.55 * v),
        )
        for u, v in bow
    ]


def sign_layer(ground: Ground, colours: Colours) -> Layer:
    """Return the sign: a boot over blades and one bar; no words, they would be too small to read."""
    at = on_circle(SIGN_DEGREES, SIGN_RADIUS)
    x, foot = ground.project(*at)
    unit = ground.scale_at(at[1]) * SIGN_HEIGHT
    canvas = Canvas(x - 0.5 * unit, foot - 1.1 * unit, x + 0.5 * unit, foot + 2)
    draw_sign(canvas, (x, foot), unit, colours)
    return canvas.layer()


def draw_sign(canvas: Canvas, at: Point, unit: float, colours: Colours) -> None:
    """Draw post and board by daylight on a foot, `unit` pixels tall."""
    x, foot = at
    canvas.rectangle(x - 0.032 * unit, foot - 0.6 * unit, x + 0.032 * unit, foot, _POST)
    draw_sign_board(canvas, (x, foot - 0.76 * unit), 0.26 * unit, colours.thing["sign"], (0.13, 0.17, 0.17))


def draw_sign_board(
    canvas: Canvas, centre: Point, half: float, face: Colour, ink: Colour, grass: Colour = (0.24, 0.38, 0.22)
) -> None:
    """Draw the board about a centre; `half` is half its width in pixels."""
    x, y = centre

    def box(left: float, top: float, right: float, bottom: float, colour: Colour) -> None:
        canvas.rectangle(x + left * half, y + top * half, x + right * half, y + bottom * half, colour)

    def shape(points: list[Point], colour: Colour) -> None:
        canvas.polygon([(x + a * half, y + b * half) for a, b in points], colour)

    box(-1.06, -0.90, 1.06, 0.90, ink)
    box(-0.97, -0.81, 0.97, 0.81, face)
    for blade in range(7):
        at = -0.72 + 0.24 * blade
        shape([(at - 0.09, 0.68), (at + 0.02, 0.30 + 0.06 * (blade % 2)), (at + 0.09, 0.68)], grass)
    shape([(-0.42, -0.62), (0.04, -0.62), (0.06, -0.12), (0.52, 0.02), (0.60, 0.16), (-0.42, 0.16)], ink)
    box(-0.42, 0.20, 0.62, 0.28, ink)
    canvas.line([(x - 0.80 * half, y + 0.62 * half), (x + 0.82 * half, y - 0.66 * half)], 0.15 * half, face)
    canvas.line([(x - 0.80 * half, y + 0.62 * half), (x + 0.82 * half, y - 0.66 * half)], 0.09 * half, ink)


def _hoops(ground: Ground, degrees: list[float]) -> Layer:
    top = ground.project(0, HOOP_RADIUS)[1] - HOOP_HEIGHT * ground.scale_at(HOOP_RADIUS) * 1.4
    bottom = ground.project(0, -HOOP_RADIUS)[1] + 3
    left, right = ground.project(-1.03, -0.2)[0], ground.project(1.03, -0.2)[0]
    reach = 0.06 * ground.size[0]
    canvas = Canvas(left - reach, top, right + reach, bottom, scale=3)
    for angle in sorted(degrees, key=lambda d: -math.sin(math.radians(d))):
        width = max(0.9, 0.0034 * ground.scale_at(on_circle(angle)[1]))
        canvas.line(hoop_outline(ground, angle), width, _IRON)
    return canvas.layer().faded(0.72)


def _open(degrees: float) -> bool:
    return any(
        abs((degrees - opening + 180) % 360 - 180) < _OPENING_DEGREES
        for opening in (START_DEGREES, EXIT_DEGREES)
    )
