"""The room at the top of the tower, as far as it frames the view: window, sill, shutters, and the lamp."""

from __future__ import annotations

import math
from functools import lru_cache

import pygame

from exhibit.kiosk.art.canvas import Canvas, Colour, ellipse_points
from exhibit.kiosk.art.composition import Point
from exhibit.kiosk.art.ground import Ground
from exhibit.kiosk.art.sprites import Sprite, layer_bytes, sprite
from exhibit.visit.squares import LAMP

_TOP = 0.025
_SIDE = 0.024
_BARS = (0.335, 0.665)
_BAR_WIDTH = 0.011
_LIP = 0.018
_SLATS = 20
_SLAT = 0.30
_BEHIND = (112, 120, 124)
_TURN = 3


class Window:
    """The frame round the view. `edge` and `slat` are its lit edges, `wood` and `sill` the rest."""

    def __init__(self, ground: Ground, wood: Colour, sill: Colour, edge: Colour, slat: Colour):
        self.ground = ground
        width, height = ground.size
        self.wood, self.sill, self.edge = _bytes(wood), _bytes(sill), _bytes(edge)
        self.slat = _bytes(slat)
        self.sill_y = round(ground.plan.tower.foot * height)
        self.line = max(1, round(0.0018 * min(ground.size)))
        side, top = round(_SIDE * width), round(_TOP * height)
        bar = max(4, round(_BAR_WIDTH * width))
        middles = [round(share * width) for share in _BARS]
        lefts = [side, *(middle + bar // 2 for middle in middles)]
        rights = [*(middle - bar // 2 for middle in middles), width - side]
        self.panes = [
            pygame.Rect(left, top, right - left, self.sill_y - top)
            for left, right in zip(lefts, rights, strict=True)
        ]

    def paint(self, target: pygame.Surface, closed: float) -> None:
        """Paint everything round the panes, and the shutters before them, `closed` from 0 to 1."""
        for pane in self.panes if closed > 0 else ():
            self._shutter(target, pane, closed)
        self._frame(target)
        width, height = self.ground.size
        lip = round(_LIP * height)
        target.fill(self.edge, (0, self.sill_y, width, lip))
        target.fill(self.sill, (0, self.sill_y + lip, width, height))

    def _frame(self, target: pygame.Surface) -> None:
        width = self.ground.size[0]
        first, last = self.panes[0], self.panes[-1]
        target.fill(self.wood, (0, 0, width, first.top))
        target.fill(self.wood, (0, 0, first.left, self.sill_y))
        target.fill(self.wood, (last.right, 0, width, self.sill_y))
        for before, after in zip(self.panes, self.panes[1:], strict=False):
            target.fill(self.wood, (before.right, 0, after.left - before.right, self.sill_y))
        for pane in self.panes:
            target.fill(self.edge, (pane.left, pane.top, pane.width, self.line))
            target.fill(self.edge, (pane.left, pane.top, self.line, pane.height))

    def _shutter(self, target: pygame.Surface, pane: pygame.Rect, closed: float) -> None:
        """Paint slats that one can still look through."""
        pitch = pane.height / _SLATS
        thick = max(1, round(_SLAT * pitch * closed))
        for slat in range(_SLATS):
            box = pygame.Rect(pane.left, pane.top + round((slat + 0.5) * pitch), pane.width, thick)
            target.fill(_BEHIND, box, special_flags=pygame.BLEND_RGB_MULT)
            target.fill(self.slat, (box.left, box.top, box.width, self.line))


class LampOnTheSill:
    """The lamp that the visitor holds: a box that turns on its foot, with a bright mouth while it is lit."""

    def __init__(self, ground: Ground, body: Colour, edge: Colour, mouth: Colour):
        self.ground = ground
        self.colours = body, edge, mouth
        self.size = 0.074 * min(ground.size)
        self.foot = ground.centre_x, ground.plan.tower.foot * ground.size[1]

    def paint(self, target: pygame.Surface, degrees: float, lit: bool) -> None:
        """Paint the lamp turned to a direction on the ground."""
        turned = _TURN * round(degrees / _TURN)
        _lamp(self.size, self.angle(turned), lit, *self.colours).blit(target, self.foot)

    def angle(self, degrees: float) -> float:
        """Return the direction on the screen, in degrees from the right, of a direction on the ground."""
        angle = math.radians(degrees)
        x0, y0 = self.ground.project(*LAMP)
        x1, y1 = self.ground.project(LAMP[0] + 0.4 * math.cos(angle), LAMP[1] + 0.4 * math.sin(angle))
        return round(math.degrees(math.atan2(y0 - y1, x1 - x0)))


@lru_cache(maxsize=160)
def _lamp(size: float, angle: float, lit: bool, body: Colour, edge: Colour, mouth: Colour) -> Sprite:
    canvas = Canvas(-1.5 * size, -1.7 * size, 1.5 * size, 0.1 * size)
    foot = [(-0.46, 0.0), (-0.24, 0.34), (0.24, 0.34), (0.46, 0.0)]
    canvas.polygon([(x * size, -y * size) for x, y in foot], body)
    turn = math.radians(angle)
    cos, sin = math.cos(turn), math.sin(turn)

    def place(along: float, aside: float) -> Point:
        return (along * cos - aside * sin) * size, -(0.42 + along * sin + aside * cos) * size

    box = [place(-0.30, -0.27), place(0.42, -0.36), place(0.42, 0.36), place(-0.30, 0.27)]
    canvas.polygon(box, body)
    canvas.line(box, max(1.0, 0.022 * size), edge, closed=True)
    front = [
        place(0.42 + 0.10 * math.cos(math.radians(a)), 0.37 * math.sin(math.radians(a)))
        for a in range(0, 360, 10)
    ]
    canvas.polygon(front, mouth if lit else body)
    canvas.line(front, max(1.0, 0.022 * size), mouth if lit else edge, closed=True)
    canvas.line(ellipse_points((0.0, -0.36 * size), 0.06 * size, 0.06 * size), 0.03 * size, edge, closed=True)
    layer = canvas.layer()
    return sprite(layer_bytes(layer), layer.x, layer.y)


def _bytes(colour: Colour) -> tuple[int, int, int]:
    red, green, blue = (round(255 * channel) for channel in colour)
    return red, green, blue
