"""The beam over the little squares: worked out when the lamp turns, kept while it stands still."""

from __future__ import annotations

import math

import numpy as np
import pygame

from exhibit.kiosk.art.canvas import Floats
from exhibit.kiosk.art.composition import Point
from exhibit.kiosk.art.ground import Ground
from exhibit.kiosk.art.light import BEAM_COLOUR, LightTable, Lit, Where
from exhibit.visit.squares import LAMP, Squares

_STRENGTH = 1.12
_FALLOFF = 2.0
_SOFT = 0.22
"""Of half the beam's angle: how soft its edge is."""


class TowerBeam:
    """Lays the beam of the lamp over the squares. `table.pale` must be that of the little squares."""

    def __init__(self, ground: Ground, table: LightTable):
        self.ground = ground
        self.table = table
        self.half = math.radians(Squares(ground.plan.portrait).half_angle)
        dx, dy = table.x - np.float32(LAMP[0]), table.y - np.float32(LAMP[1])
        away = np.maximum(np.hypot(dx, dy), np.float32(1e-3))
        # The direction of every cell from the lamp, and the light there if the lamp is turned to it.
        self.across: Floats = np.asarray(dx / away, np.float32)
        self.along: Floats = np.asarray(dy / away, np.float32)
        strength = _STRENGTH / (1 + (away / _FALLOFF) ** 2) * np.clip((away - 0.02) / 0.12, 0, 1)
        self.strength: Floats = np.asarray(strength * np.sqrt(table.pale), np.float32)
        self.kept: tuple[float, float] | None = None
        self.lights: list[Lit] = []

    def paint(self, target: pygame.Surface, degrees: float, level: float) -> None:
        """Add the beam in a direction on the ground, weaker by a level from 0 to 1."""
        if self.kept != (degrees, level):
            self.kept = degrees, level
            strips = self.table.strips(self._corners(degrees))
            self.lights = [self._light(where, degrees, level, where is strips[-1]) for where in strips]
        for light, place in self.lights:
            target.blit(light, place, special_flags=pygame.BLEND_RGB_ADD)

    def _light(self, where: Where, degrees: float, level: float, last: bool) -> Lit:
        return self.table.strip(where, self._mask(where, degrees) * np.float32(level), BEAM_COLOUR, last)

    def _mask(self, where: Where, degrees: float) -> Floats:
        angle = math.radians(degrees)
        cos, sin = np.float32(math.cos(angle)), np.float32(math.sin(angle))
        across, along = self.across[where], self.along[where]
        soft = _SOFT * self.half
        inner, outer = math.sin(self.half - soft), math.sin(self.half + soft)
        aside = np.abs(along * cos - across * sin)
        edge = np.clip((np.float32(outer) - aside) * np.float32(1 / (outer - inner)), 0, 1)
        ahead = across * cos + along * sin > 0
        return np.asarray(edge * edge * (3 - 2 * edge) * ahead * self.strength[where], np.float32)

    def _corners(self, degrees: float) -> list[Point]:
        spread = math.degrees(self.half) * (1 + _SOFT)
        corners = [self.ground.project(*LAMP)]
        for turn in (-spread, 0.0, spread):
            angle = math.radians(degrees + turn)
            for reach in (0.3, 1.2, 4.2):
                x, y = LAMP[0] + reach * math.cos(angle), LAMP[1] + reach * math.sin(angle)
                corners.append(self.ground.project(x, y))
        return corners
