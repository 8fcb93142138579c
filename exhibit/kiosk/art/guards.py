"""Those who watch: the warden on the square, and the guard who may sit in the tower."""

from __future__ import annotations

from collections.abc import Callable

from exhibit.kiosk.art.canvas import Colour, Layer
from exhibit.kiosk.art.colours import Colours, mixed, times
from exhibit.kiosk.art.composition import Point
from exhibit.kiosk.art.figures import BOOT, CAP, SKIN, Body, lit_figure

SIDE, FRONT, BACK = "side", "front", "back"
POSES = (SIDE, FRONT, BACK)
WARDEN_LAMP: Point = (-0.36, 0.665)
FRONT_LAMP: Point = (-0.02, 0.560)
_COAT: Colour = (0.30, 0.34, 0.36)
_CAPE: Colour = (0.15, 0.18, 0.20)
_BOX: Colour = (0.20, 0.20, 0.19)
_GAIN = 0.52


def warden_layer(colours: Colours, height: float, pose: str = SIDE) -> Layer:
    """Return the warden: in profile looking left, from the front with the lamp, or from behind."""
    if pose == SIDE:
        return lit_figure(height, lambda body: draw_warden_side(body, colours), WARDEN_LAMP, _GAIN)
    lamp = FRONT_LAMP if pose == FRONT else None
    return lit_figure(height, lambda body: draw_warden_upright(body, colours, pose == FRONT), lamp, _GAIN)


def sitter_layer(height: float, paint: Callable[[Colour], Colour] = lambda colour: colour) -> Layer:
    """Return the guard who sits in the chair of the manned tower, seen from the front."""
    return lit_figure(height, lambda body: draw_sitter(body, paint), (0.0, 0.40), 0.55)


def warden_pose(cosine: float, sine: float) -> str:
    """Return the pose for a beam direction on the ground, given as its cosine and sine."""
    if abs(cosine) > 0.35:
        return SIDE
    return BACK if sine > 0 else FRONT


def draw_warden_side(body: Body, colours: Colours) -> None:
    """Draw the warden in profile: peaked cap, short cape, box lamp held out."""
    for ankle in (-0.055, 0.060):
        _boot(body, ankle)
    body.shape(
        [(-0.085, 0.82), (-0.125, 0.52), (-0.105, 0.235), (0.105, 0.225), (0.120, 0.52), (0.070, 0.83)], _COAT
    )
    chest = [(-0.075, 0.83), (-0.140, 0.70), (-0.150, 0.475), (0.050, 0.465), (0.050, 0.83)]
    body.shape(chest, times(_COAT, 0.90))
    cape = [(0.030, 0.845), (0.130, 0.815), (0.185, 0.70), (0.215, 0.40), (0.165, 0.39)]
    body.shape([*cape, (0.200, 0.235), (0.125, 0.225), (0.085, 0.50), (0.020, 0.50)], _CAPE)
    body.limb([(-0.045, 0.745), (-0.150, 0.690), (-0.255, 0.665)], 0.068, times(_COAT, 1.20))
    body.oval((-0.265, 0.665), 0.028, 0.030, SKIN)
    body.shape([(-0.265, 0.705), (-0.335, 0.725), (-0.345, 0.605), (-0.265, 0.625)], _BOX)
    pane = [(-0.335, 0.735), (-0.352, 0.735), (-0.360, 0.595), (-0.343, 0.595)]
    body.shape(pane, mixed(colours.token["lamp"], (1, 1, 0.92), 0.8))
    body.oval((-0.010, 0.900), 0.058, 0.066, times(SKIN, 0.85))
    hair = [(-0.005, 0.93), (-0.002, 0.86), (0.030, 0.835), (0.068, 0.86), (0.072, 0.93)]
    body.shape(hair, times(CAP, 0.7))
    peak = [(-0.145, 0.925), (-0.075, 0.948), (0.075, 0.945), (0.082, 0.915), (-0.070, 0.918)]
    body.shape(peak, times(CAP, 0.62))
    body.oval((0.002, 0.962), 0.088, 0.040, times(CAP, 0.62))


def draw_warden_upright(body: Body, colours: Colours, facing: bool) -> None:
    """Draw the warden from the front with the lamp before the chest, or from behind."""
    for side in (-1, 1):
        foot = [(side * 0.02, 0.0), (side * 0.025, 0.30), (side * 0.115, 0.30), (side * 0.125, 0.0)]
        body.shape(foot, times(BOOT, 0.75))
    body.shape(
        [(-0.15, 0.80), (-0.16, 0.225), (0.16, 0.225), (0.15, 0.80), (0.08, 0.845), (-0.08, 0.845)], _COAT
    )
    cape = [(-0.09, 0.845), (-0.165, 0.79), (-0.205, 0.45), (0.205, 0.45), (0.165, 0.79), (0.09, 0.845)]
    body.shape(cape, times(_CAPE, 1.25 if facing else 0.9))
    body.oval((0.0, 0.895), 0.066, 0.070, times(SKIN, 0.85) if facing else times(CAP, 0.7))
    body.shape([(-0.100, 0.915), (-0.085, 0.950), (0.085, 0.950), (0.100, 0.915)], times(CAP, 0.62))
    body.oval((0.0, 0.965), 0.096, 0.040, times(CAP, 0.62))
    if facing:
        x, y = FRONT_LAMP
        for side in (-1, 1):
            body.limb(
                [(side * 0.145, 0.72), (side * 0.13, 0.58), (x + side * 0.055, y)], 0.066, times(_COAT, 1.15)
            )
        body.shape(
            [(x - 0.062, y - 0.07), (x - 0.062, y + 0.07), (x + 0.062, y + 0.07), (x + 0.062, y - 0.07)], _BOX
        )
        body.oval(FRONT_LAMP, 0.052, 0.058, mixed(colours.token["lamp"], (1, 1, 0.92), 0.8))


def _boot(body: Body, ankle: float) -> None:
    dark = times(BOOT, 0.75)
    knee = ankle * 0.5
    body.shape([(ankle - 0.045, 0.05), (knee - 0.05, 0.30), (knee + 0.07, 0.30), (ankle + 0.045, 0.05)], dark)
    foot = [(ankle + 0.048, 0.0), (ankle + 0.046, 0.07), (ankle - 0.04, 0.07)]
    body.shape([*foot, (ankle - 0.125, 0.022), (ankle - 0.128, 0.0)], dark)


def draw_sitter(body: Body, paint: Callable[[Colour], Colour]) -> None:
    """Draw the guard in the chair, from the front, with every colour passed through `paint`."""
    body.shape([(-0.24, 0.0), (-0.22, 0.34), (0.22, 0.34), (0.24, 0.0)], paint(_CAPE))
    trunk = [(-0.17, 0.30), (-0.23, 0.62), (-0.13, 0.76), (0.13, 0.76), (0.23, 0.62), (0.17, 0.30)]
    body.shape(trunk, paint(_COAT))
    for side in (-1, 1):
        arm = [(side * 0.20, 0.62), (side * 0.24, 0.45), (side * 0.10, 0.36)]
        body.limb(arm, 0.085, paint(times(_COAT, 0.85)))
    body.oval((0.0, 0.86), 0.095, 0.11, paint(times(SKIN, 0.62)))
    peak = [(-0.125, 0.885), (0.125, 0.885), (0.115, 0.945), (-0.115, 0.945)]
    body.shape(peak, paint(times(CAP, 0.6)))
    body.oval((0.0, 0.955), 0.118, 0.052, paint(times(CAP, 0.6)))
