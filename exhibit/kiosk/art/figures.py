"""The people of the square: faceless, ageless, without sex; a coat, a cap, a light."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from exhibit.kiosk.art.canvas import Canvas, Colour, Floats, Layer
from exhibit.kiosk.art.colours import Colours, times
from exhibit.kiosk.art.composition import Point
from exhibit.kiosk.art.lantern import draw_handle, glass_outline, placed

PHASES = 8
STANDING = -1
HAND: Point = (0.245, 0.575)
STICK_TIP: Point = (0.395, 0.735)
LANTERN_HEIGHT = 0.185
LAMP: Point = (STICK_TIP[0], STICK_TIP[1] - LANTERN_HEIGHT * 0.62)
LEFT, RIGHT, UP = 0.42, 0.58, 1.06

_COAT: Colour = (0.42, 0.37, 0.315)
_COAT_DARK: Colour = (0.27, 0.235, 0.20)
CAP: Colour = (0.24, 0.185, 0.16)
_SCARF: Colour = (0.56, 0.34, 0.20)
SKIN: Colour = (0.80, 0.60, 0.43)
BOOT: Colour = (0.11, 0.12, 0.12)
_STICK: Colour = (0.52, 0.36, 0.22)
_AMBIENT: Colour = (0.30, 0.34, 0.36)
_WARM: Colour = (1.0, 0.80, 0.52)


@dataclass(frozen=True)
class Body:
    """A sheet on which a person stands at `foot`, `height` pixels tall; shapes are given in heights."""

    canvas: Canvas
    foot: Point
    height: float

    def shape(self, points: list[Point], colour: Colour) -> None:
        """Fill a polygon given in heights, x to the right of the feet, y up."""
        self.canvas.polygon(placed(points, self.foot, self.height), colour)

    def limb(self, points: list[Point], width: float, colour: Colour) -> None:
        """Draw a rounded limb of a width in heights."""
        self.canvas.line(placed(points, self.foot, self.height), width * self.height, colour)

    def oval(self, centre: Point, rx: float, ry: float, colour: Colour) -> None:
        """Fill an ellipse given in heights."""
        (place,) = placed([centre], self.foot, self.height)
        self.canvas.ellipse(place, rx * self.height, ry * self.height, colour)


def walker_layer(colours: Colours, height: float, step: int, carrying: bool) -> Layer:
    """Return a walker who looks right; the feet stand at (0, 0) of the layer's coordinates.

    `step` is a phase from 0 to 7, or -1 for standing. A carried lantern lights its own side of the body.
    """
    return lit_figure(
        height, lambda body: draw_walker(body, colours, step, carrying), LAMP if carrying else None
    )


def silhouette(draw: Callable[[Body], None], height: float) -> Layer:
    """Return whatever `draw` draws, without any light on it."""
    canvas = Canvas(-LEFT * height, -UP * height, RIGHT * height, 0.05 * height)
    draw(Body(canvas, (0.0, 0.0), height))
    return canvas.layer()


def draw_person(body: Body, step: int, carrying: bool, paint: Callable[[Colour], Colour]) -> None:
    """Draw a walker with every colour passed through `paint`; the far leg first, the lantern arm last."""
    _legs(body, step, paint)
    bob = 0.0 if step == STANDING else 0.012 * math.cos(4 * math.pi * step / PHASES)
    raised = Body(body.canvas, (body.foot[0], body.foot[1] - bob * body.height), body.height)
    _coat(raised, step, paint)
    _head(raised, paint)
    _arm(raised, carrying, paint)


def draw_walker(body: Body, colours: Colours, step: int, carrying: bool) -> None:
    """Draw a walker by daylight, with the lantern if it is carried."""
    draw_person(body, step, carrying, lambda colour: colour)
    if carrying:
        _hung_lantern(body, colours)


def lit_figure(height: float, draw: Callable[[Body], None], lamp: Point | None, gain: float = 1.0) -> Layer:
    """Return a figure in the light of its own lamp, given in heights, or in the light of the night alone."""
    layer = silhouette(draw, height)
    light = np.array(_AMBIENT, np.float32) * (0.75 + 0.45 * gain)
    if lamp is None:
        return Layer(layer.x, layer.y, (layer.rgb * light).astype(np.float32), layer.alpha)
    field = _lamp_field(layer, height, lamp) * gain
    lit = layer.rgb * (light + field[..., None] * np.array(_WARM, np.float32))
    return Layer(layer.x, layer.y, np.minimum(lit, layer.alpha[..., None]).astype(np.float32), layer.alpha)


def _lamp_field(layer: Layer, height: float, lamp: Point) -> Floats:
    """Return the light on the body: strong near the lamp, and only on the lamp's side."""
    across, up = layer.columns() / height, -layer.rows() / height
    distance = np.hypot(across - lamp[0], up - lamp[1])
    light = 1.25 * np.exp(-((distance / 0.25) ** 1.6)) + 0.52 * np.exp(-((distance / 0.52) ** 2))
    facing = 1 if lamp[0] >= 0 else -1
    side = np.clip(0.5 + (across * facing + 0.05) / 0.15, 0.10, 1)
    return np.asarray(light * side, np.float32)


def _legs(body: Body, step: int, paint: Callable[[Colour], Colour]) -> None:
    swing = 0.0 if step == STANDING else math.sin(2 * math.pi * step / PHASES)
    lift = 0.0 if step == STANDING else math.cos(2 * math.pi * step / PHASES)
    stance = 0.035 if step == STANDING else 0.0
    _leg(body, -0.125 * swing - stance, max(0.0, -lift), paint(times(BOOT, 0.72)))
    _leg(body, 0.125 * swing + stance, max(0.0, lift), paint(BOOT))


def _leg(body: Body, ankle: float, lift: float, colour: Colour) -> None:
    """Draw one leg: knee a little forward, heel lifted while it swings through."""
    rise = 0.040 * lift
    knee = ankle * 0.55 + 0.020 + 0.02 * lift, 0.16 + 0.4 * rise
    body.shape(
        [
            (-0.045, 0.30),
            (knee[0] - 0.042, knee[1]),
            (ankle - 0.036, 0.045 + rise),
            (ankle + 0.034, 0.045 + rise),
            (knee[0] + 0.044, knee[1]),
            (0.060, 0.30),
        ],
        colour,
    )
    toe = 0.102 - 0.012 * lift
    body.shape(
        [
            (ankle - 0.040, rise * 1.25),
            (ankle - 0.040, 0.060 + rise),
            (ankle + 0.030, 0.060 + rise),
            (ankle + toe, 0.024 + rise * 0.7),
            (ankle + toe + 0.006, rise * 0.6),
        ],
        colour,
    )


def _coat(body: Body, step: int, paint: Callable[[Colour], Colour]) -> None:
    sway = 0.0 if step == STANDING else 0.012 * math.sin(4 * math.pi * step / PHASES)
    body.shape(
        [
            (-0.085, 0.835),
            (-0.125, 0.755),
            (-0.150, 0.55),
            (-0.185 + sway, 0.215),
            (0.150 + sway, 0.225),
            (0.130, 0.50),
            (0.120, 0.70),
            (0.100, 0.795),
            (0.060, 0.845),
        ],
        paint(_COAT),
    )
    body.shape(
        [
            (-0.085, 0.835),
            (-0.125, 0.755),
            (-0.150, 0.55),
            (-0.185 + sway, 0.215),
            (-0.055 + sway, 0.205),
            (-0.045, 0.50),
            (-0.030, 0.74),
            (-0.020, 0.84),
        ],
        paint(_COAT_DARK),
    )
    body.limb([(-0.060, 0.838), (0.065, 0.842)], 0.052, paint(_SCARF))


def _head(body: Body, paint: Callable[[Colour], Colour]) -> None:
    body.oval((0.012, 0.900), 0.062, 0.070, paint(SKIN))
    body.shape(
        [
            (-0.072, 0.885),
            (-0.080, 0.935),
            (-0.055, 0.978),
            (0.000, 0.995),
            (0.055, 0.980),
            (0.080, 0.945),
            (0.082, 0.925),
            (0.028, 0.928),
            (0.010, 0.905),
            (0.004, 0.868),
            (-0.045, 0.855),
        ],
        paint(CAP),
    )
    body.oval((-0.004, 0.945), 0.076, 0.048, paint(CAP))


def _arm(body: Body, carrying: bool, paint: Callable[[Colour], Colour]) -> None:
    if not carrying:
        body.limb([(0.015, 0.775), (0.055, 0.62), (0.070, 0.48)], 0.064, paint(times(_COAT, 0.86)))
        body.oval((0.073, 0.455), 0.027, 0.031, paint(SKIN))
        return
    body.limb([(0.165, 0.505), STICK_TIP], 0.020, paint(_STICK))
    body.limb([(0.020, 0.770), (0.095, 0.640), (0.222, 0.585)], 0.070, paint(times(_COAT, 1.06)))
    body.oval(HAND, 0.030, 0.030, paint(SKIN))


def _hung_lantern(body: Body, colours: Colours) -> None:
    height = LANTERN_HEIGHT * body.height
    (tip,) = placed([STICK_TIP], body.foot, body.height)
    foot = tip[0], tip[1] + height * 0.98
    metal = (0.22, 0.20, 0.18)
    draw_handle(body.canvas, foot, height, (0.62, 0.55, 0.42))
    for points in (
        [(-0.19, 0.14), (-0.15, 0.70), (0.15, 0.70), (0.19, 0.14)],
        [(-0.20, 0.68), (-0.10, 0.80), (0.10, 0.80), (0.20, 0.68)],
        [(-0.23, 0.0), (-0.20, 0.15), (0.20, 0.15), (0.23, 0.0)],
    ):
        body.canvas.polygon(placed(points, foot, height), metal)
    pane = [(x * 1.16, y) for x, y in glass_outline()]
    body.canvas.polygon(placed(pane, foot, height), colours.token["lamp"])
    (flame,) = placed([(0.0, 0.41)], foot, height)
    body.canvas.ellipse(flame, 0.085 * height, 0.19 * height, (1.0, 0.97, 0.85))
