"""The view from the tower at night, painted frame by frame: squares, lanterns, the beam, the window."""

from __future__ import annotations

import math

import numpy as np
import pygame

from exhibit.kiosk.art.colours import Colours
from exhibit.kiosk.art.crowd import Figures, WatchMarks, row_of
from exhibit.kiosk.art.figures import LAMP as LANTERN
from exhibit.kiosk.art.glow import add, halo
from exhibit.kiosk.art.ground import Ground
from exhibit.kiosk.art.ground_pixels import smoothstep
from exhibit.kiosk.art.light import LANTERN_COLOUR, PALE_GAIN, LightTable
from exhibit.kiosk.art.little_squares import folded
from exhibit.kiosk.art.people import People
from exhibit.kiosk.art.picture_names import Pictures
from exhibit.kiosk.art.sprites import opaque_surface
from exhibit.kiosk.art.stage import Person, Scene
from exhibit.kiosk.art.tower_beam import TowerBeam
from exhibit.kiosk.art.tower_window import LampOnTheSill, Window
from exhibit.visit.squares import LAWN

_POOL = 0.72 * LAWN
_WOOD = (0.032, 0.082, 0.092)
_SILL = (0.050, 0.116, 0.130)
_EDGE = (0.118, 0.225, 0.245)
_SLAT = (0.085, 0.165, 0.180)
_HALO = (0.42, 0.25, 0.10)


class TowerView:
    """Paints the view from the tower at night."""

    def __init__(self, ground: Ground, colours: Colours, pictures: Pictures, people: People):
        self.ground = ground
        self.night = opaque_surface(pictures["night"])
        self.day = opaque_surface(pictures["day"])
        self.table = LightTable(ground, self.day, 0)
        radius = np.hypot(*folded(self.table.x, self.table.y)[:2])
        self.table.pale = np.where(radius > 1, np.float32(PALE_GAIN), np.float32(1))
        self.beam = TowerBeam(ground, self.table)
        self.figures = Figures(ground, people)
        self.marks = WatchMarks(ground, colours.token["seen"], colours.token["machine"], cased=False)
        self.window = Window(ground, _WOOD, _SILL, _EDGE, _SLAT)
        self.lamp = LampOnTheSill(ground, (0.030, 0.090, 0.105), (0.30, 0.44, 0.46), colours.token["ink"])
        self.pools: dict[int, pygame.Surface] = {}

    def paint(self, target: pygame.Surface, scene: Scene, now_ms: int) -> None:
        """Paint a scene."""
        target.blit(self.night, (0, 0))
        degrees, closed = scene.lamp or (90.0, 1.0)
        if closed < 1:
            self.beam.paint(target, degrees, 1 - closed)
        for person in scene.crowd:
            if person.carrying:
                self._pool(target, person)
        for person in scene.crowd:
            self._person(target, person)
        if scene.gaze:
            self.marks.gaze(target, *scene.gaze)
        if closed < 1:
            self._mouth(target, degrees, 1 - closed)
        self.window.paint(target, closed)
        self.lamp.paint(target, degrees, closed < 1)

    def _person(self, target: pygame.Surface, person: Person) -> None:
        if person.ringed:
            self.marks.ring(target, person.x, person.y)
        self.figures.paint(target, person)
        if person.carrying:
            height = self.figures.height(person.y)
            x, y = self.ground.project(person.x, person.y)
            lantern = x + person.facing * LANTERN[0] * height, y - LANTERN[1] * height
            size = max(2, round(0.26 * height))
            add(target, halo(size, size, _HALO, 2.0), lantern)

    def _pool(self, target: pygame.Surface, person: Person) -> None:
        """Let a lantern reveal the ground about it."""
        row = row_of(person.y)
        if row not in self.pools:
            self.pools[row] = self._pool_mask(person.y)
        mask = self.pools[row]
        x, y = self.ground.project(person.x + person.facing * 0.18 * LAWN, person.y)
        box = mask.get_rect(center=(round(x), round(y)))
        light = mask.copy()
        light.blit(self.day, (0, 0), box, special_flags=pygame.BLEND_RGB_MULT)
        # Where the patch leaves the picture nothing was multiplied: only what lies inside is added.
        inside = box.clip(target.get_rect())
        target.blit(light, inside, inside.move(-box.left, -box.top), special_flags=pygame.BLEND_RGB_ADD)

    def _pool_mask(self, y: float) -> pygame.Surface:
        scale = self.ground.scale_at(y)
        rx = max(4, round(_POOL * scale))
        ry = max(3, round(_POOL * self.ground.rise / (self.ground.depth + y) ** 2))
        across = (np.arange(2 * rx, dtype=np.float32)[:, None] + 0.5) / rx - 1
        down = (np.arange(2 * ry, dtype=np.float32)[None, :] + 0.5) / ry - 1
        square = across * across + down * down
        field = (1 + square * 12) ** -1.25 * (1 - smoothstep(0.35, 1.0, square)) * 1.05
        rgb = np.clip(field[..., None] * np.array(LANTERN_COLOUR, np.float32) * 255, 0, 255)
        return pygame.surfarray.make_surface(rgb.astype(np.uint8))

    def _mouth(self, target: pygame.Surface, degrees: float, level: float) -> None:
        size = round(1.5 * self.lamp.size)
        turn = math.radians(self.lamp.angle(degrees))
        x, y = self.lamp.foot
        at = x + 0.42 * self.lamp.size * math.cos(turn), y - (0.42 + 0.42 * math.sin(turn)) * self.lamp.size
        add(target, halo(size, size, (0.50, 0.44, 0.30), 2.2), at, level)
