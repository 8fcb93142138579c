"""Two equal pools of light that show where the two choices lie."""

from __future__ import annotations

import math

import numpy as np
import pygame

from exhibit.kiosk.art.canvas import Canvas, Colour, ellipse_points
from exhibit.kiosk.art.choice_places import Pool, target_pool
from exhibit.kiosk.art.colours import Colours
from exhibit.kiosk.art.glow import add
from exhibit.kiosk.art.ground import Ground
from exhibit.kiosk.art.ground_pixels import smoothstep
from exhibit.kiosk.art.sprites import Sprite, layer_bytes, light_bytes, sprite
from exhibit.kiosk.art.stage import Scene

POOLS = ("grass", "path")
POOL_COLOUR: Colour = (1.0, 0.86, 0.62)
_GAIN = {"grass": 0.26, "path": 0.15}
_BREATH = 0.06
_BREATH_MS = 4000
_SOFT = (0.80, 1.12)


class TargetPools:
    """Paints the pools of the enabled targets with their outlines."""

    def __init__(self, ground: Ground, colours: Colours):
        self.ground = ground
        self.ink = colours.token["ink"]
        self.lights: dict[str, Sprite] = {}
        self.outlines = {name: self._outline(name) for name in POOLS}

    def forget(self) -> None:
        """Make the lights anew at the next frame, because the ground has changed."""
        self.lights.clear()

    def paint(self, target: pygame.Surface, scene: Scene, daylight: pygame.Surface, now_ms: int) -> None:
        """Paint the pools; they breathe so slowly that nobody need notice."""
        wave = math.sin(2 * math.pi * (now_ms % _BREATH_MS) / _BREATH_MS)
        for name, enabled in scene.targets:
            if name in POOLS and enabled:
                if name not in self.lights:
                    self.lights[name] = self._light(name, daylight)
                add(target, self.lights[name], (0, 0), scene.inviting * (1 + _BREATH * wave) / (1 + _BREATH))
                outline = self.outlines[name]
                (outline if scene.inviting >= 1 else outline.dimmed(scene.inviting)).blit(target)

    def _pool(self, name: str) -> tuple[Pool, float, float, float, float]:
        width, height = self.ground.size
        pool = target_pool(name, self.ground.plan.portrait)
        return pool, pool.x * width, pool.y * height, pool.rx * width, pool.ry * height

    def _light(self, name: str, daylight: pygame.Surface) -> Sprite:
        """Return daylight times the pool, ready to be added."""
        _, x, y, rx, ry = self._pool(name)
        reach_x, reach_y = math.ceil(rx * _SOFT[1]) + 1, math.ceil(ry * _SOFT[1]) + 1
        across = (np.arange(2 * reach_x, dtype=np.float32)[None, :] + 0.5 - reach_x) / np.float32(rx)
        down = (np.arange(2 * reach_y, dtype=np.float32)[:, None] + 0.5 - reach_y) / np.float32(ry)
        mask = (1 - smoothstep(*_SOFT, np.hypot(across, down))) * np.float32(_GAIN[name] * (1 + _BREATH))
        light = sprite(light_bytes(mask, POOL_COLOUR), round(x) - reach_x, round(y) - reach_y)
        area = pygame.Rect((light.x, light.y), light.surface.get_size())
        light.surface.blit(daylight, (0, 0), area, special_flags=pygame.BLEND_RGB_MULT)
        return light

    def _outline(self, name: str) -> Sprite:
        _, x, y, rx, ry = self._pool(name)
        line = max(1.0, 0.00185 * min(self.ground.size))
        canvas = Canvas(x - rx - 3, y - ry - 3, x + rx + 3, y + ry + 3)
        canvas.line(ellipse_points((x, y), rx, ry, 96), line, self.ink, closed=True)
        layer = canvas.layer()
        return sprite(layer_bytes(layer), layer.x, layer.y)
