"""The lawn: mowing stripes, blades, and the line that feet have trodden."""

from __future__ import annotations

import math

import numpy as np

from exhibit.kiosk.art.canvas import Canvas, Colour, Floats, Layer
from exhibit.kiosk.art.colours import Colours, mixed, times
from exhibit.kiosk.art.ground import (
    EXIT_DEGREES,
    PATH_RADIUS,
    START_DEGREES,
    TRODDEN_BEND,
    Ground,
    on_circle,
    trodden_line,
)
from exhibit.kiosk.art.ground_pixels import GroundPixels, inside, smoothstep
from exhibit.kiosk.art.noise import patches, random

STRIPES = 11
STRIPE_DEGREES = 24.0
BLADES = 7000
STRAWS = 650
_TRODDEN_HALF = 0.088


def lawn_layer(pixels: GroundPixels, colours: Colours, wear: float) -> Layer:
    """Return the turf; `wear` from 0 (untouched) to 1 says how far the line is trodden."""
    stripe = _stripes(pixels)[..., None]
    light = np.array(colours.thing["lawn-stripe"], np.float32)
    dark = np.array(colours.thing["lawn-stripe-dark"], np.float32)
    turf = (dark + (light - dark) * stripe) * _mottle(pixels)[..., None]
    bare = _bare(pixels)[..., None]
    trodden = wear * trodden_share(pixels)[..., None]
    rgb = turf * (1 - trodden) + bare_colour(colours, bare) * trodden
    return pixels.layer(rgb.astype(np.float32), inside(1 - pixels.radius, pixels.radius_step))


def trodden_share(pixels: GroundPixels) -> Floats:
    """Return how bare the ground is along the trodden line, 0 to 1, with a ragged edge."""
    along, across = _line_frame(pixels.x, pixels.y)
    ragged = 0.016 * patches(pixels.x * 34, pixels.y * 34, 51) + 0.010 * patches(
        pixels.x * 80, pixels.y * 80, 52
    )
    ends = np.abs(along - 0.5) * 2
    half = _TRODDEN_HALF * (1 + 0.75 * smoothstep(0.72, 1.0, ends)) + ragged
    return 1 - smoothstep(0.0, 1.0, (np.abs(across) - half * 0.45) / (half * 0.95))


def blade_layer(ground: Ground, colours: Colours, wear: float) -> Layer:
    """Return the single blades of grass and, on the worn line, dry straws."""
    (left, _), (right, _) = ground.project(-1.05, 0), ground.project(1.05, 0)
    reach = 0.07 * ground.scale_at(1)
    canvas = Canvas(
        left - 9, ground.project(0, 1)[1] - reach, right + 9, ground.project(0, -1)[1] + 2, scale=3
    )
    generator = random(61)
    points = _scatter(generator, BLADES)
    for (x, y), dice in zip(points, generator.uniform(size=(BLADES, 5)), strict=True):
        if wear and dice[4] < wear * _line_strength(x, y):
            continue
        _draw_blade(canvas, ground, colours, (x, y), dice)
    if wear:
        _draw_straws(canvas, ground, colours, wear)
    return canvas.layer().faded(0.62)


def bare_colour(colours: Colours, share: Floats) -> Floats:
    """Return the colour of bare ground between its core (0) and its edge (1)."""
    core = np.array(colours.thing["trodden"], np.float32)
    edge = np.array(colours.thing["trodden-edge"], np.float32)
    return np.asarray(core + (edge - core) * share, np.float32)


def _stripes(pixels: GroundPixels) -> Floats:
    turn = math.radians(STRIPE_DEGREES)
    across = pixels.x * math.cos(turn) + pixels.y * math.sin(turn)
    wave = np.sin((across + 1) * STRIPES / 2 * math.pi)
    return 0.5 + 0.5 * np.clip(wave * 3.5, -1, 1)


def _mottle(pixels: GroundPixels) -> Floats:
    wide = patches(pixels.x * 5, pixels.y * 5, 53)
    fine = patches(pixels.x * 46, pixels.y * 16, 54)
    return 1 + 0.07 * wide + 0.06 * fine


def _bare(pixels: GroundPixels) -> Floats:
    """Return where bare ground shows its darker edge colour."""
    along, across = _line_frame(pixels.x, pixels.y)
    streaks = patches(along * 34, across * 130, 55)
    return np.clip(0.30 + 0.55 * streaks + np.abs(across) / _TRODDEN_HALF * 0.35, 0, 1)


def _line_frame(x: Floats, y: Floats) -> tuple[Floats, Floats]:
    """Return the share along the trodden line and the distance from it, in radii."""
    start, end = on_circle(START_DEGREES, PATH_RADIUS), on_circle(EXIT_DEGREES, PATH_RADIUS)
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = math.hypot(dx, dy)
    along = ((x - start[0]) * dx + (y - start[1]) * dy) / length**2
    across = (-(x - start[0]) * dy + (y - start[1]) * dx) / length
    bent = across - TRODDEN_BEND * np.sin(2 * math.pi * along)
    return np.asarray(along, np.float32), np.asarray(bent, np.float32)


def _line_strength(x: float, y: float) -> float:
    _, across = _line_frame(np.array([x], np.float32), np.array([y], np.float32))
    return max(0.0, min(1.0, 1.75 - abs(float(across[0])) / _TRODDEN_HALF))


def _scatter(generator: np.random.Generator, count: int) -> list[tuple[float, float]]:
    """Return ground points on the lawn, far ones first."""
    radius = np.sqrt(generator.uniform(size=count)) * 0.985
    angle = generator.uniform(0, math.tau, count)
    points = np.stack([radius * np.cos(angle), radius * np.sin(angle)], axis=1)
    ordered = points[np.argsort(-points[:, 1])]
    return [(float(x), float(y)) for x, y in ordered]


def _draw_blade(
    canvas: Canvas, ground: Ground, colours: Colours, at: tuple[float, float], dice: Floats
) -> None:
    x, y = ground.project(*at)
    scale = ground.scale_at(at[1])
    height = scale * (0.020 + 0.034 * float(dice[0]) ** 1.5)
    lean = height * 0.5 * (float(dice[1]) - 0.5)
    half = max(0.36, scale * 0.0013)
    canvas.polygon([(x - half, y), (x + lean, y - height), (x + half, y)], _blade_colour(colours, dice))


def _blade_colour(colours: Colours, dice: Floats) -> Colour:
    base = mixed(colours.thing["lawn-stripe-dark"], colours.thing["lawn-stripe"], float(dice[2]))
    if dice[3] < 0.52:
        return times(base, 0.72 + 0.22 * float(dice[2]))
    return times(mixed(base, (0.58, 0.66, 0.40), 0.45 * float(dice[2])), 1.02 + 0.34 * float(dice[3] - 0.5))


def _draw_straws(canvas: Canvas, ground: Ground, colours: Colours, wear: float) -> None:
    generator = random(62)
    dice = generator.uniform(size=(round(STRAWS * wear), 4))
    spread = generator.normal(0, 0.60 * _TRODDEN_HALF, len(dice))
    for (share, long, tone, _), aside in zip(dice, spread, strict=True):
        x, y = trodden_line(float(share))
        x2, y2 = trodden_line(min(1.0, float(share) + 0.006 + 0.014 * float(long)))
        tilt = 0.25 * float(aside)
        if max(math.hypot(x, y + aside), math.hypot(x2, y2 + aside + tilt)) > 0.985:
            continue
        ends = [ground.project(x, y + float(aside)), ground.project(x2, y2 + float(aside) + tilt)]
        colour = mixed(colours.thing["trodden-edge"], (0.86, 0.82, 0.64), float(tone))
        canvas.line(ends, max(0.5, 0.0022 * ground.scale_at(y)), times(colour, 0.72 + 0.42 * float(tone)))
