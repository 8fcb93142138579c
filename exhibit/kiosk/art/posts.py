"""The six posts of the score round, the light at their heads and the lines between them."""

from __future__ import annotations

import itertools

import numpy as np
import pygame

from exhibit.kiosk.art.canvas import Canvas, Colour, Floats
from exhibit.kiosk.art.colours import Colours, mixed, times
from exhibit.kiosk.art.composition import Point
from exhibit.kiosk.art.glow import add, halo
from exhibit.kiosk.art.ground import Ground, on_circle
from exhibit.kiosk.art.ground_pixels import GroundPixels
from exhibit.kiosk.art.sprites import Sprite, layer_bytes, light_bytes, sprite

DEGREES = (8.0, 68.0, 128.0, 190.0, 262.0, 318.0)
RADIUS = 1.045
HEIGHT = 0.125
LIGHT_COLOUR: Colour = (0.62, 0.95, 0.92)
_LIGHT_GAIN = 0.42
_LIGHT_RADIUS = 0.07
_LINE_LEVEL = 0.30


class Posts:
    """Paints posts and lines, made when the levels change and kept until then; without `glow` only shapes."""

    def __init__(self, ground: Ground, colours: Colours, glow: bool = True):
        self.ground = ground
        self.glow = glow
        self.machine = colours.token["machine"]
        self.places = [on_circle(degrees, RADIUS) for degrees in DEGREES]
        self.heads = [self._head(place) for place in self.places]
        self.post: Sprite | None = None
        self.lights: list[Sprite] = []
        self.lines: Sprite | None = None

    def forget(self) -> None:
        """Make the lights on the ground anew at the next frame, because the ground has changed."""
        self.lights.clear()

    def paint_ground(
        self, target: pygame.Surface, levels: tuple[float, ...], daylight: pygame.Surface
    ) -> None:
        """Paint the light about the posts, the posts, and their heads."""
        if not levels:
            return
        self.lights = self.lights or self._ground_lights(daylight)
        for light, level in zip(self.lights, levels, strict=False):
            add(target, light, (0, 0), level)
        self.paint_bodies(target, levels)
        for place, head, level in zip(self.places, self.heads, levels, strict=False):
            radius = max(3, round(0.040 * self.ground.scale_at(place[1])))
            add(target, halo(radius, radius, times(LIGHT_COLOUR, 0.42), 2.2), head, level)
            spot = max(2, round(0.0105 * self.ground.scale_at(place[1])))
            add(target, halo(spot, spot, (0.95, 1.0, 1.0), 0.7), head, level)

    def paint_bodies(self, target: pygame.Surface, levels: tuple[float, ...]) -> None:
        """Paint the posts themselves."""
        if levels:
            self.post = self.post or self._bodies()
            self.post.blit(target)

    def paint_lines(self, target: pygame.Surface, levels: tuple[float, ...]) -> None:
        """Paint the lines between every two posts, over everything: they measure through all."""
        if not levels:
            return
        self.lines = self.lines or self._all_lines()
        level = sum(levels) / len(levels)
        lines = self.lines if level >= 0.999 else self.lines.dimmed(level)
        lines.blit(target, (0, 0), pygame.BLEND_RGB_ADD if self.glow else 0)

    def _head(self, place: Point) -> Point:
        x, y = self.ground.project(*place)
        return x, y - 0.93 * HEIGHT * self.ground.scale_at(place[1])

    def _bodies(self) -> Sprite:
        xs, ys = [x for x, _ in self.heads], [self.ground.project(*place)[1] for place in self.places]
        reach = 0.03 * self.ground.size[0]
        canvas = Canvas(
            min(xs) - reach, min(y for _, y in self.heads) - reach, max(xs) + reach, max(ys) + reach, 3
        )
        for place in sorted(self.places, key=lambda point: -point[1]):
            self._body(canvas, place)
        layer = canvas.layer()
        return sprite(layer_bytes(layer), layer.x, layer.y)

    def _body(self, canvas: Canvas, place: Point) -> None:
        x, y = self.ground.project(*place)
        unit = self.ground.scale_at(place[1]) * HEIGHT
        if not self.glow:
            self._plain_body(canvas, (x, y), unit)
            return
        dark, light = (0.055, 0.085, 0.095), mixed((0.055, 0.085, 0.095), self.machine, 0.30)
        canvas.rectangle(x - 0.052 * unit, y - 0.90 * unit, x + 0.052 * unit, y, dark)
        canvas.rectangle(x - 0.052 * unit, y - 0.90 * unit, x - 0.012 * unit, y, light)
        canvas.rectangle(x - 0.090 * unit, y - unit, x + 0.090 * unit, y - 0.86 * unit, (0.10, 0.17, 0.18))

    def _plain_body(self, canvas: Canvas, foot: Point, unit: float) -> None:
        """Draw a post as a black shape with a white edge and a head in the machine's colour."""
        x, y = foot
        for half, colour in ((0.115, (1.0, 1.0, 1.0)), (0.055, (0.0, 0.0, 0.0))):
            canvas.rectangle(x - half * unit, y - 0.92 * unit, x + half * unit, y, colour)
        canvas.rectangle(x - 0.15 * unit, y - 1.06 * unit, x + 0.15 * unit, y - 0.80 * unit, (0.0, 0.0, 0.0))
        canvas.rectangle(x - 0.11 * unit, y - 1.02 * unit, x + 0.11 * unit, y - 0.84 * unit, self.machine)

    def _ground_lights(self, daylight: pygame.Surface) -> list[Sprite]:
        pixels = GroundPixels(self.ground)
        return [self._ground_light(pixels, place, daylight) for place in self.places]

    def _ground_light(self, pixels: GroundPixels, place: Point, daylight: pygame.Surface) -> Sprite:
        reach = 0.34
        left, top = self.ground.project(place[0] - reach, place[1] + reach)
        right, bottom = self.ground.project(place[0] + reach, max(place[1] - reach, 0.3 - self.ground.depth))
        reach_x = max(right - left, 2 * reach * self.ground.scale_at(place[1] - reach)) / 2
        middle = self.ground.project(*place)[0]
        x0, x1 = max(0, int(middle - reach_x)), min(self.ground.size[0], int(middle + reach_x))
        y0, y1 = max(pixels.top, int(top)), min(self.ground.size[1], int(bottom))
        box = slice(y0 - pixels.top, y1 - pixels.top), slice(x0, x1)
        square = (pixels.x[box] - np.float32(place[0])) ** 2 + (pixels.y[box] - np.float32(place[1])) ** 2
        mask: Floats = np.float32(_LIGHT_GAIN * 1.35) * (1 + square / _LIGHT_RADIUS**2) ** -1.6
        mask *= np.clip(1 - square / reach**2, 0, 1)
        light = sprite(light_bytes(mask, LIGHT_COLOUR), x0, y0)
        area = pygame.Rect((x0, y0), light.surface.get_size())
        light.surface.blit(daylight, (0, 0), area, special_flags=pygame.BLEND_RGB_MULT)
        return light

    def _all_lines(self) -> Sprite:
        xs, ys = [x for x, _ in self.heads], [y for _, y in self.heads]
        canvas = Canvas(min(xs) - 2, min(ys) - 2, max(xs) + 2, max(ys) + 2, scale=2)
        width = max(0.8, 0.0012 * min(self.ground.size))
        colour = times(self.machine, _LINE_LEVEL if self.glow else 1.0)
        for ends in itertools.combinations(self.heads, 2):
            canvas.line(ends, width, colour)
        layer = canvas.layer()
        return sprite(layer_bytes(layer), layer.x, layer.y)
