"""The view from the tower in high contrast: no light, only shapes."""

from __future__ import annotations

import math

import pygame

from exhibit.kiosk.art.canvas import Colour
from exhibit.kiosk.art.colours import Colours
from exhibit.kiosk.art.contrast.lines import BLACK
from exhibit.kiosk.art.crowd import Figures, WatchMarks
from exhibit.kiosk.art.ground import Ground
from exhibit.kiosk.art.people import People
from exhibit.kiosk.art.picture_names import Pictures
from exhibit.kiosk.art.sprites import Sprite, opaque_surface
from exhibit.kiosk.art.stage import Person, Scene
from exhibit.kiosk.art.tower_window import LampOnTheSill, Window
from exhibit.visit.squares import LAMP, Squares

_REACH = 6.0


class PlainFigures(Figures):
    """Small people as white shapes with a black edge and an amber light: outlines would be lost."""

    def __init__(self, ground: Ground, people: People, colours: Colours):
        super().__init__(ground, people)
        self.ink = _channels(colours.token["ink"])
        self.lamp = _channels(colours.token["lamp"])

    def made(self, person: Person) -> Sprite:
        """Return the figure of somebody, looking right."""
        height = self.height(person.y)
        master = self.people.masters[f"walker-{person.step}-0"].scaled(1.25 * height / self.people.height)
        mask = pygame.mask.from_surface(master.surface, 90)
        edge = max(1, round(0.05 * height))
        light = max(2, round(0.13 * height))
        reach = round(0.55 * height) + light
        width, tall = master.surface.get_size()
        sheet = pygame.Surface((width + 2 * reach, tall + 2 * edge), pygame.SRCALPHA)
        black = mask.to_surface(setcolor=(0, 0, 0, 255), unsetcolor=(0, 0, 0, 0))
        for across in (-edge, 0, edge):
            for down in (-edge, 0, edge):
                sheet.blit(black, (reach + across, edge + down))
        sheet.blit(mask.to_surface(setcolor=(*self.ink, 255), unsetcolor=(0, 0, 0, 0)), (reach, edge))
        if person.carrying:
            at = reach - master.x + round(0.50 * height), edge - master.y - round(0.62 * height)
            pygame.draw.circle(sheet, (0, 0, 0, 255), at, light + edge)
            pygame.draw.circle(sheet, (*self.lamp, 255), at, light)
        return Sprite(sheet, master.x - reach, master.y - edge)


class ContrastTowerView:
    """Paints the view from the tower in high contrast."""

    def __init__(self, ground: Ground, colours: Colours, pictures: Pictures, people: People):
        self.ground = ground
        self.night = opaque_surface(pictures["night"])
        self.lamp_colour = colours.token["lamp"]
        self.half = Squares(ground.plan.portrait).half_angle
        self.figures = PlainFigures(ground, people, colours)
        self.marks = WatchMarks(ground, colours.token["seen"], colours.token["machine"], cased=True)
        self.window = Window(ground, BLACK, BLACK, colours.token["ink"], (0.30, 0.30, 0.30))
        self.lamp = LampOnTheSill(ground, BLACK, colours.token["ink"], colours.token["lamp"])
        self.line = max(1.0, 0.0028 * min(ground.size))

    def paint(self, target: pygame.Surface, scene: Scene, now_ms: int) -> None:
        """Paint a scene. Nothing breathes here, so the time does not matter."""
        target.blit(self.night, (0, 0))
        degrees, closed = scene.lamp or (90.0, 1.0)
        if closed < 1:
            self._beam(target, degrees)
        for person in scene.crowd:
            if person.ringed:
                self.marks.ring(target, person.x, person.y)
            self.figures.paint(target, person)
        if scene.gaze:
            self.marks.gaze(target, *scene.gaze)
        self.window.paint(target, closed)
        self.lamp.paint(target, degrees, closed < 1)

    def _beam(self, target: pygame.Surface, degrees: float) -> None:
        """Draw the beam as a pale wedge between two amber lines."""
        corners = [self.ground.project(*LAMP)]
        for step in range(-4, 5):
            angle = math.radians(degrees + self.half * step / 4)
            end = LAMP[0] + _REACH * math.cos(angle), LAMP[1] + _REACH * math.sin(angle)
            corners.append(self.ground.project(*end))
        red, green, blue = (round(90 * channel) for channel in self.lamp_colour)
        sheet = pygame.Surface(target.get_size(), 0, 32)
        box = pygame.draw.polygon(sheet, (red, green, blue), corners)
        target.blit(sheet, box.topleft, box, special_flags=pygame.BLEND_RGB_ADD)
        amber = pygame.Color(*[round(255 * channel) for channel in self.lamp_colour])
        for end in (corners[1], corners[-1]):
            pygame.draw.line(target, "black", corners[0], end, round(3 * self.line))
            pygame.draw.line(target, amber, corners[0], end, round(1.4 * self.line))


def _channels(colour: Colour) -> tuple[int, int, int]:
    red, green, blue = (round(255 * channel) for channel in colour)
    return red, green, blue
