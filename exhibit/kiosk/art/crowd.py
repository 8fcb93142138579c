"""The people on the little squares: small figures, and the marks that watching puts about them."""

from __future__ import annotations

from functools import lru_cache

import pygame

from exhibit.kiosk.art.canvas import Canvas, Colour
from exhibit.kiosk.art.ground import Ground
from exhibit.kiosk.art.people import People
from exhibit.kiosk.art.sprites import Sprite, layer_bytes, sprite
from exhibit.kiosk.art.stage import Person
from exhibit.visit.squares import LAWN, ROWS, SPACING

_RING = 0.52 * LAWN
_FRAME = 0.78 * LAWN
_BLACK: Colour = (0.0, 0.0, 0.0)
_FIRST = -1.146


class Figures:
    """Small people, kept by row: nine heights, eight steps, two directions, with and without a lantern."""

    def __init__(self, ground: Ground, people: People):
        self.ground = ground
        self.people = people
        self.kept: dict[tuple[int, int, int, bool], Sprite] = {}

    def paint(self, target: pygame.Surface, person: Person) -> None:
        """Paint somebody."""
        self._figure(person).blit(target, self.ground.project(person.x, person.y))

    def height(self, y: float) -> float:
        """Return the height in pixels of everybody in the row at y."""
        return self.ground.figure_height(_FIRST + SPACING * row_of(y))

    def _figure(self, person: Person) -> Sprite:
        key = row_of(person.y), person.step, person.facing, person.carrying
        if key not in self.kept:
            made = self.made(person)
            self.kept[key] = made if person.facing > 0 else made.flipped()
        return self.kept[key]

    def made(self, person: Person) -> Sprite:
        """Return the figure of somebody, looking right."""
        master = self.people.masters[f"walker-{person.step}-{int(person.carrying)}"]
        return master.scaled(self.height(person.y) / self.people.height)


class WatchMarks:
    """The ring about somebody whom the beam met; the machine's frame, and the flag that it sets."""

    def __init__(self, ground: Ground, seen: Colour, machine: Colour, cased: bool):
        self.ground = ground
        self.seen, self.machine = seen, machine
        self.cased = cased
        self.line = max(1.4, 0.0024 * min(ground.size))

    def ring(self, target: pygame.Surface, x: float, y: float) -> None:
        """Paint the ring about somebody who was seen."""
        rx, ry = self._axes(y, _RING)
        ring_sprite(rx, ry, self.line, self.seen, self.cased).blit(target, self.ground.project(x, y))

    def gaze(self, target: pygame.Surface, x: float, y: float, flagged: bool) -> None:
        """Paint the frame of the machine, and the flag over somebody whom it accuses."""
        place = self.ground.project(x, y)
        height = max(26.0 / 1080 * min(self.ground.size), self.ground.figure_height(y))
        rx, ry = self._axes(y, _FRAME)
        _frame_sprite(rx, ry, round(height), 1.5 * self.line, self.machine, self.cased).blit(target, place)
        if flagged:
            self.ring(target, x, y)
            _flag_sprite(round(height), self.line, self.seen, self.cased).blit(target, place)

    def _axes(self, y: float, radius: float) -> tuple[int, int]:
        _, near = self.ground.project(0.0, y - radius)
        _, far = self.ground.project(0.0, y + radius)
        return max(4, round(radius * self.ground.scale_at(y))), max(3, round((near - far) / 2))


def row_of(y: float) -> int:
    """Return the row of a ground point, 0 the nearest."""
    return min(ROWS - 1, max(0, round((y - _FIRST) / SPACING)))


@lru_cache(maxsize=64)
def ring_sprite(rx: int, ry: int, line: float, colour: Colour, cased: bool) -> Sprite:
    """Return an ellipse as a line; cased with black where everything else is white."""
    room = rx + 3 * line, ry + 3 * line
    canvas = Canvas(-room[0], -room[1], *room)
    if cased:
        canvas.ring((0, 0), rx, ry, 3 * line, _BLACK)
        edge = Canvas(-room[0], -room[1], *room)
        edge.ring((0, 0), rx, ry, line, colour)
        layer = edge.layer().laid_on(canvas.layer())
    else:
        canvas.ring((0, 0), rx, ry, line, colour)
        layer = canvas.layer()
    return sprite(layer_bytes(layer), layer.x, layer.y)


@lru_cache(maxsize=64)
def _frame_sprite(rx: int, ry: int, height: int, line: float, colour: Colour, cased: bool) -> Sprite:
    """Return four corners about somebody, as a finder has them."""
    left, right, top, bottom = -rx, rx, -height - 0.5 * ry, ry
    arm = 0.42 * rx
    canvas = Canvas(left - 3 * line, top - 3 * line, right + 3 * line, bottom + 3 * line)
    for width, ink in ((3 * line, _BLACK), (line, colour)) if cased else ((line, colour),):
        for x, inwards in ((left, arm), (right, -arm)):
            for y, down in ((top, arm), (bottom, -arm)):
                canvas.line([(x + inwards, y), (x, y), (x, y + down)], width, ink)
    layer = canvas.layer()
    return sprite(layer_bytes(layer), layer.x, layer.y)


@lru_cache(maxsize=64)
def _flag_sprite(height: int, line: float, colour: Colour, cased: bool) -> Sprite:
    """Return the flag: a pole behind the shoulder and a pennant above the head."""
    pole, top = -0.30 * height, -1.62 * height
    canvas = Canvas(-1.2 * height, top - 3 * line, 0.7 * height, 3 * line)
    pennant = [(pole, top), (pole + 0.62 * height, top + 0.17 * height), (pole, top + 0.36 * height)]
    for grow, ink in ((line, _BLACK), (0.0, colour)) if cased else ((0.0, colour),):
        canvas.line([(pole, 0.0), (pole, top)], 1.2 * line + 2 * grow, ink)
        canvas.polygon(pennant, ink)
        if grow:
            canvas.line(pennant, 2 * grow, ink, closed=True)
    layer = canvas.layer()
    return sprite(layer_bytes(layer), layer.x, layer.y)
