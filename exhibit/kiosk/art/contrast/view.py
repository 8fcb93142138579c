"""One view in high contrast, painted frame by frame: no light, only shapes."""

from __future__ import annotations

import math

import pygame

from exhibit.kiosk.art.backdrop import Backdrop
from exhibit.kiosk.art.canvas import Canvas, ellipse_points
from exhibit.kiosk.art.choice_places import target_pool
from exhibit.kiosk.art.colours import Colours
from exhibit.kiosk.art.composition import Point
from exhibit.kiosk.art.contrast.lines import BLACK
from exhibit.kiosk.art.ground import Ground, on_circle
from exhibit.kiosk.art.guards import SIDE, warden_pose
from exhibit.kiosk.art.light import BEAM_HALF_DEGREES
from exhibit.kiosk.art.marks import Marks
from exhibit.kiosk.art.night_view import WARDEN_RADIUS
from exhibit.kiosk.art.people import WARDEN_SHARE, People
from exhibit.kiosk.art.picture_names import Pictures
from exhibit.kiosk.art.posts import Posts
from exhibit.kiosk.art.sprites import Sprite, layer_bytes, sprite
from exhibit.kiosk.art.stage import Scene, Walker
from exhibit.kiosk.art.target_pools import POOLS

_BEAM_REACH = 2.7


class ContrastView:
    """Paints scenes of one view in high contrast."""

    def __init__(self, ground: Ground, colours: Colours, pictures: Pictures, people: People):
        self.ground = ground
        self.colours = colours
        self.people = people
        self.backdrop = Backdrop(ground, pictures, glow=False)
        self.marks = Marks(ground, colours, cased=True)
        self.posts = Posts(ground, colours, glow=False)
        self.line = max(1.0, 0.0028 * min(ground.size))
        self.pools = {name: self._pool(name) for name in POOLS}

    def paint(self, target: pygame.Surface, scene: Scene, now_ms: int) -> None:
        """Paint a scene. Nothing breathes here, so the time does not matter."""
        target.blit(self.backdrop.update(scene), (0, 0))
        if scene.warden:
            self._beam(target, *scene.warden)
        for name, enabled in scene.targets:
            if name in POOLS and enabled:
                self.pools[name].blit(target)
        self.posts.paint_lines(target, scene.posts)
        self.posts.paint_bodies(target, scene.posts)
        self.marks.paint(target, scene)
        self._standing(target, scene)

    def _standing(self, target: pygame.Surface, scene: Scene) -> None:
        people = [("walker", walker) for walker in scene.walkers] + [
            ("ghost", ghost) for ghost in scene.ghosts
        ]
        for kind, person in sorted(people, key=lambda entry: -entry[1].y):
            self._person(target, kind, person)
        for x, y in scene.lanterns:
            factor = self.ground.scale_at(y) / self.ground.scale_at(-1.0)
            self.backdrop.sprites["lantern-ground"].scaled(factor).blit(target, self.ground.project(x, y))
        if scene.warden:
            self._warden(target, *scene.warden)

    def _person(self, target: pygame.Surface, kind: str, person: Walker) -> None:
        height = self.ground.figure_height(person.y)
        figure = self.people.figure(f"{kind}-{person.step}-{int(person.carrying)}", height, person.facing)
        figure.blit(target, self.ground.project(person.x, person.y))

    def _warden(self, target: pygame.Surface, position: float, beam: float) -> None:
        at = on_circle(position, WARDEN_RADIUS)
        angle = math.radians(beam)
        pose = warden_pose(math.cos(angle), math.sin(angle))
        facing = 1 if math.cos(angle) < 0 or pose != SIDE else -1
        height = self.ground.figure_height(at[1]) * WARDEN_SHARE
        self.people.figure(f"warden-{pose}", height, facing).blit(target, self.ground.project(*at))

    def _beam(self, target: pygame.Surface, position: float, beam: float) -> None:
        """Draw the beam as a pale wedge between two amber lines; the white path stays white in it."""
        at = on_circle(position, WARDEN_RADIUS)
        edges = [self._along(at, beam + turn) for turn in (-BEAM_HALF_DEGREES, 0, BEAM_HALF_DEGREES)]
        points = [self.ground.project(*at), *(self.ground.project(*edge) for edge in edges)]
        red, green, blue = (round(70 * channel) for channel in self.colours.token["lamp"])
        sheet = pygame.Surface(target.get_size(), 0, 32)
        box = pygame.draw.polygon(sheet, (red, green, blue), points)
        target.blit(sheet, box.topleft, box, special_flags=pygame.BLEND_RGB_ADD)
        amber = pygame.Color(*[round(255 * channel) for channel in self.colours.token["lamp"]])
        for end in (points[1], points[-1]):
            pygame.draw.line(target, "black", points[0], end, round(3 * self.line))
            pygame.draw.line(target, amber, points[0], end, round(1.4 * self.line))

    def _along(self, at: Point, degrees: float) -> Point:
        angle = math.radians(degrees)
        reach = _BEAM_REACH
        # Behind the eye there is no picture: a beam towards the visitor ends at the lower edge.
        while at[1] + reach * math.sin(angle) < 0.25 - self.ground.depth:
            reach *= 0.9
        return at[0] + reach * math.cos(angle), at[1] + reach * math.sin(angle)

    def _pool(self, name: str) -> Sprite:
        """Return a black ellipse for a label, with a white line inside its edge."""
        width, height = self.ground.size
        pool = target_pool(name, self.ground.plan.portrait)
        x, y, rx, ry = pool.x * width, pool.y * height, pool.rx * width, pool.ry * height
        canvas = Canvas(x - rx - 12, y - ry - 12, x + rx + 12, y + ry + 12)
        canvas.ellipse((x, y), rx + 3 * self.line, ry + 3 * self.line, BLACK)
        canvas.line(ellipse_points((x, y), rx, ry, 96), self.line, self.colours.token["ink"], closed=True)
        layer = canvas.layer()
        return sprite(layer_bytes(layer), layer.x, layer.y)
