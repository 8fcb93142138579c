"""The view from the tower at night, painted frame by frame: squares, lanterns, the beam, the window."""

from __future__ import annotations

import math

import numpy as np
import pygame

from exhibit.kiosk.art.canvas import Floats
from exhibit.kiosk.art.colours import Colours
from exhibit.kiosk.art.composition import Point
from exhibit.kiosk.art.crowd import Figures, WatchMarks, row_of
from exhibit.kiosk.art.figures import LAMP as LANTERN
from exhibit.kiosk.art.glow import add, halo
from exhibit.kiosk.art.ground import Ground
from exhibit.kiosk.art.ground_pixels import smoothstep
from exhibit.kiosk.art.light import BEAM_COLOUR, LANTERN_COLOUR, PALE_GAIN, LightTable
from exhibit.kiosk.art.little_squares import folded
from exhibit.kiosk.art.people import People
from exhibit.kiosk.art.picture_names import Pictures
from exhibit.kiosk.art.sprites import opaque_surface
from exhibit.kiosk.art.stage import Person, Scene
from exhibit.kiosk.art.tower_window import LampOnTheSill, Window
from exhibit.visit.squares import LAMP, LAWN, Squares

_STRENGTH = 1.12
_FALLOFF = 2.0
_SOFT = 0.22
"""Of half the beam's angle: how soft its edge is."""

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
        self.half = math.radians(Squares(ground.plan.portrait).half_angle)
        self.figures = Figures(ground, people)
        self.marks = WatchMarks(ground, colours.token["seen"], colours.token["machine"], cased=False)
        self.window = Window(ground, _WOOD, _SILL, _EDGE, _SLAT)
        self.lamp = LampOnTheSill(ground, (0.030, 0.090, 0.105), (0.30, 0.44, 0.46), colours.token["ink"])
        self.pools: dict[int, pygame.Surface] = {}
        self.beam: tuple[float, tuple[slice, slice], Floats] | None = None

    def paint(self, target: pygame.Surface, scene: Scene, now_ms: int) -> None:
        """Paint a scene."""
        target.blit(self.night, (0, 0))
        degrees, closed = scene.lamp or (90.0, 1.0)
        if closed < 1:
            self._shine(target, degrees, 1 - closed)
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

    def _shine(self, target: pygame.Surface, degrees: float, level: float) -> None:
        """Lay the beam over the squares."""
        if self.beam is None or self.beam[0] != degrees:
            where = self.table.cells(self._corners(degrees))
            if where is None:
                return
            self.beam = degrees, where, self._wedge(where, degrees)
        _, where, mask = self.beam
        self.table.add(target, where, mask * np.float32(level), BEAM_COLOUR)

    def _wedge(self, where: tuple[slice, slice], degrees: float) -> Floats:
        angle = math.radians(degrees)
        dx, dy = self.table.x[where] - np.float32(LAMP[0]), self.table.y[where] - np.float32(LAMP[1])
        away = np.maximum(np.hypot(dx, dy), np.float32(1e-3))
        aside = np.abs(dy * np.float32(math.cos(angle)) - dx * np.float32(math.sin(angle))) / away
        ahead = dx * np.float32(math.cos(angle)) + dy * np.float32(math.sin(angle)) > 0
        soft = _SOFT * self.half
        edge = 1 - smoothstep(math.sin(self.half - soft), math.sin(self.half + soft), aside)
        strength = _STRENGTH / (1 + (away / _FALLOFF) ** 2) * np.clip((away - 0.02) / 0.12, 0, 1)
        return np.asarray(edge * ahead * strength * self.table.pale[where] ** 0.5, np.float32)

    def _corners(self, degrees: float) -> list[Point]:
        spread = math.degrees(self.half) * (1 + _SOFT)
        corners = [self.ground.project(*LAMP)]
        for turn in (-spread, 0.0, spread):
            angle = math.radians(degrees + turn)
            for reach in (0.3, 1.2, 4.2):
                x, y = LAMP[0] + reach * math.cos(angle), LAMP[1] + reach * math.sin(angle)
                corners.append(self.ground.project(x, y))
        return corners

    def _mouth(self, target: pygame.Surface, degrees: float, level: float) -> None:
        size = round(1.5 * self.lamp.size)
        turn = math.radians(self.lamp.angle(degrees))
        x, y = self.lamp.foot
        at = x + 0.42 * self.lamp.size * math.cos(turn), y - (0.42 + 0.42 * math.sin(turn)) * self.lamp.size
        add(target, halo(size, size, (0.50, 0.44, 0.30), 2.2), at, level)
