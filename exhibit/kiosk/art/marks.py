"""Marks that watching leaves on the ground: the ring about somebody seen, and booked steps. Lilac, always."""

from __future__ import annotations

import math
from functools import lru_cache

import pygame

from exhibit.kiosk.art.canvas import Canvas, Colour
from exhibit.kiosk.art.colours import Colours
from exhibit.kiosk.art.composition import Point
from exhibit.kiosk.art.ground import Ground, trodden_line
from exhibit.kiosk.art.sprites import Sprite, layer_bytes, sprite
from exhibit.kiosk.art.stage import Scene, Seen

RING_RADIUS = 0.125
STEP_LENGTH = 0.032
STEP_WIDTH = 0.015
GROW_MS = 350
STAY_MS = 1200
FADE_MS = 300
_BLACK: Colour = (0.0, 0.0, 0.0)
_GRID = 0.02


class Marks:
    """Paints footprints and rings of one view, and the amber ring about a lantern to be touched.

    `cased` gives every mark a black edge, so that it shows on the white path of the high contrast.
    """

    def __init__(self, ground: Ground, colours: Colours, cased: bool = False):
        self.ground = ground
        self.cased = cased
        self.seen = colours.token["seen"]
        self.lamp = colours.token["lamp"]

    def paint(self, target: pygame.Surface, scene: Scene) -> None:
        """Paint the marks of a scene."""
        for x, y in scene.footprints:
            self._footprint(target, x, y)
        for ring in scene.seen:
            self._ring(target, ring)
        if any(name == "lantern" for name, _ in scene.targets):
            for x, y in scene.lanterns:
                self._circle(target, (x, y), 1.0, self.lamp, 0.85)

    def _footprint(self, target: pygame.Surface, x: float, y: float) -> None:
        near = round(x / _GRID) * _GRID, round(y / _GRID) * _GRID
        outline = tuple(_relative(self.ground, near, point) for point in _SOLE)
        if self.cased:
            _step_sprite(outline, 3.0, _BLACK).blit(target, self.ground.project(x, y))
        _step_sprite(outline, 0.0, self.seen).blit(target, self.ground.project(x, y))

    def _ring(self, target: pygame.Surface, ring: Seen) -> None:
        share = ring_share(ring.age_ms)
        if share > 0:
            self._circle(target, (ring.x, ring.y), ring_size(ring.age_ms), self.seen, share)

    def _circle(
        self, target: pygame.Surface, at: tuple[float, float], size: float, colour: Colour, level: float
    ) -> None:
        """Paint a ring about a ground point; while it shrinks to its size, its line does too."""
        far = self.ground.project(at[0], at[1] + RING_RADIUS)[1]
        _, near = self.ground.project(at[0], at[1] - RING_RADIUS)
        middle = self.ground.project(*at)[0], (near + far) / 2
        rx, ry = max(3, round(RING_RADIUS * self.ground.scale_at(at[1]))), max(2, round((near - far) / 2))
        line = max(1.2, 0.0028 * min(self.ground.size))
        widths = ((3 * line, _BLACK), (line, colour)) if self.cased else ((line, colour),)
        for width, ink in widths:
            circle = _circle_sprite(rx, ry, width, ink)
            circle = circle if size == 1 else circle.scaled(size)
            (circle if level >= 0.999 else circle.dimmed(level)).blit(target, middle)


def ring_size(age_ms: float) -> float:
    """Return the size of the ring: from 1.6 to 1 while it appears."""
    share = min(1.0, max(0.0, age_ms / GROW_MS))
    return 1.6 - 0.6 * math.sin(share * math.pi / 2)


def ring_share(age_ms: float) -> float:
    """Return how visible the ring is: it comes softly, stays, and goes."""
    if age_ms < 0:
        return 0.0
    fading = (age_ms - GROW_MS - STAY_MS) / FADE_MS
    return min(1.0, 0.25 + age_ms / GROW_MS) * min(1.0, max(0.0, 1 - fading))


def _sole() -> list[Point]:
    """Return the outline of a sole that points along the trodden line, about its middle, in radii."""
    (x0, y0), (x1, y1) = trodden_line(0.1), trodden_line(0.9)
    length = math.hypot(x1 - x0, y1 - y0)
    cos, sin = (x1 - x0) / length, (y1 - y0) / length
    points = []
    for step in range(24):
        turn = 2 * math.pi * step / 24
        along = STEP_LENGTH * math.cos(turn)
        aside = STEP_WIDTH * math.sin(turn) * (1.0 + 0.28 * math.cos(turn))
        points.append((along * cos - aside * sin, along * sin + aside * cos))
    return points


_SOLE = _sole()


def _relative(ground: Ground, at: Point, offset: Point) -> Point:
    """Return a point near a place on the ground in pixels from that place."""
    x, y = ground.project(*at)
    px, py = ground.project(at[0] + offset[0], at[1] + offset[1])
    return px - x, py - y


@lru_cache(maxsize=128)
def _step_sprite(outline: tuple[Point, ...], edge: float, colour: Colour) -> Sprite:
    xs, ys = [x for x, _ in outline], [y for _, y in outline]
    canvas = Canvas(min(xs) - edge - 1, min(ys) - edge - 1, max(xs) + edge + 1, max(ys) + edge + 1)
    canvas.polygon(outline, colour)
    if edge:
        canvas.line(outline, 2 * edge, colour, closed=True)
    layer = canvas.layer()
    return sprite(layer_bytes(layer), layer.x, layer.y)


@lru_cache(maxsize=96)
def _circle_sprite(rx: int, ry: int, line: float, colour: Colour) -> Sprite:
    canvas = Canvas(-rx - line, -ry - line, rx + line, ry + line, scale=3)
    canvas.ring((0, 0), rx, ry, line, colour)
    layer = canvas.layer()
    return sprite(layer_bytes(layer), layer.x, layer.y)
