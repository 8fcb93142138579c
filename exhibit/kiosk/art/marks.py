"""Marks that watching leaves on the ground: the ring about somebody seen, and booked steps. Lilac, always."""

from __future__ import annotations

import math
from functools import lru_cache

import pygame

from exhibit.kiosk.art.canvas import Canvas, Colour, ellipse_points
from exhibit.kiosk.art.colours import Colours
from exhibit.kiosk.art.ground import Ground
from exhibit.kiosk.art.sprites import Sprite, layer_bytes, sprite
from exhibit.kiosk.art.stage import Scene, Seen

RING_RADIUS = 0.125
STEP_LENGTH = 0.026
STEP_WIDTH = 0.011
GROW_MS = 350
STAY_MS = 1200
FADE_MS = 300
_BLACK: Colour = (0.0, 0.0, 0.0)


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
                self._circle(target, (x, y), RING_RADIUS, self.lamp, 0.85)

    def _footprint(self, target: pygame.Surface, x: float, y: float) -> None:
        unit = self.ground.scale_at(y)
        squash = self.ground.project(x, y - 0.01)[1] - self.ground.project(x, y + 0.01)[1]
        step = _step_sprite(
            max(4, round(STEP_LENGTH * unit)), max(2, round(squash * STEP_WIDTH / 0.02)), self.seen
        )
        if self.cased:
            _step_sprite(step.surface.get_width() // 2 + 3, step.surface.get_height() // 2 + 3, _BLACK).blit(
                target, self.ground.project(x, y)
            )
        step.blit(target, self.ground.project(x, y))

    def _ring(self, target: pygame.Surface, ring: Seen) -> None:
        share = ring_share(ring.age_ms)
        if share > 0:
            self._circle(target, (ring.x, ring.y), RING_RADIUS * ring_size(ring.age_ms), self.seen, share)

    def _circle(
        self, target: pygame.Surface, at: tuple[float, float], radius: float, colour: Colour, level: float
    ) -> None:
        x, _ = self.ground.project(*at)
        far, near = (
            self.ground.project(at[0], at[1] + radius)[1],
            self.ground.project(at[0], at[1] - radius)[1],
        )
        rx = round(radius * self.ground.scale_at(at[1]))
        line = max(1.2, 0.0028 * min(self.ground.size))
        ry = max(2, round((near - far) / 2))
        if self.cased:
            _circle_sprite(max(3, rx), ry, 3 * line, _BLACK).blit(target, (x, (near + far) / 2))
        circle = _circle_sprite(max(3, rx), ry, line, colour)
        (circle if level >= 0.999 else circle.dimmed(level)).blit(target, (x, (near + far) / 2))


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


@lru_cache(maxsize=48)
def _step_sprite(rx: int, ry: int, colour: Colour) -> Sprite:
    canvas = Canvas(-rx - 1, -ry - 1, rx + 1, ry + 1)
    canvas.ellipse((0, 0), rx, ry, colour)
    layer = canvas.layer()
    return sprite(layer_bytes(layer), layer.x, layer.y)


@lru_cache(maxsize=96)
def _circle_sprite(rx: int, ry: int, line: float, colour: Colour) -> Sprite:
    canvas = Canvas(-rx - line, -ry - line, rx + line, ry + line, scale=3)
    canvas.line(ellipse_points((0, 0), rx, ry, 72), line, colour, closed=True)
    layer = canvas.layer()
    return sprite(layer_bytes(layer), layer.x, layer.y)
