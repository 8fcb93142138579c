"""One view of the square at night, painted frame by frame."""

from __future__ import annotations

import math

import pygame

from exhibit.kiosk.art.backdrop import Backdrop
from exhibit.kiosk.art.colours import Colours
from exhibit.kiosk.art.composition import Point
from exhibit.kiosk.art.daylight import Daylight
from exhibit.kiosk.art.figures import LAMP
from exhibit.kiosk.art.glow import add, halo
from exhibit.kiosk.art.ground import Ground, on_circle
from exhibit.kiosk.art.guards import BACK, FRONT_LAMP, SIDE, WARDEN_LAMP, warden_pose
from exhibit.kiosk.art.houses import pavement_top
from exhibit.kiosk.art.lantern import ON_THE_GROUND
from exhibit.kiosk.art.light import LightTable, add_beam, add_lantern
from exhibit.kiosk.art.marks import Marks
from exhibit.kiosk.art.people import WARDEN_SHARE, People
from exhibit.kiosk.art.picture_names import Pictures
from exhibit.kiosk.art.posts import Posts
from exhibit.kiosk.art.stage import Scene, Walker
from exhibit.kiosk.art.target_pools import TargetPools

WARDEN_RADIUS = 1.30
_LAMP_BESIDE = 0.085
_LAMP_BEYOND = 0.030
_HALO = (0.42, 0.25, 0.10)
_GHOST_GAIN = 0.34


class NightView:
    """Paints scenes of one view at night. Every frame is painted whole: backdrop, lights, marks, people."""

    def __init__(self, ground: Ground, colours: Colours, pictures: Pictures, people: People):
        self.ground = ground
        self.people = people
        self.backdrop = Backdrop(ground, pictures)
        self.daylight = Daylight(ground.size, pictures)
        self.table = LightTable(ground, self.daylight.picture, pavement_top(ground))
        self.pools = TargetPools(ground, colours)
        self.marks = Marks(ground, colours)
        self.posts = Posts(ground, colours)

    def paint(self, target: pygame.Surface, scene: Scene, now_ms: int) -> None:
        """Paint a scene."""
        if self.daylight.update(scene):
            self.table.forget()
            self.pools.forget()
            self.posts.forget()
        target.blit(self.backdrop.update(scene), (0, 0))
        self.pools.paint(target, scene, self.daylight.picture, now_ms)
        self._lights(target, scene)
        self.posts.paint_ground(target, scene.posts, self.daylight.picture)
        self.marks.paint(target, scene)
        self._standing(target, scene)
        self.posts.paint_lines(target, scene.posts)

    def _lights(self, target: pygame.Surface, scene: Scene) -> None:
        for walker in scene.walkers:
            if walker.carrying:
                add_lantern(self.table, target, lamp_point(walker), (walker.x, walker.y))
        for ghost in scene.ghosts:
            if ghost.carrying:
                add_lantern(self.table, target, lamp_point(ghost), None, gain=_GHOST_GAIN)
        for place in scene.lanterns:
            add_lantern(self.table, target, place, None, gain=1.15, spread=1.5)
        if scene.section and scene.section.door > 0:
            self._doorlight(target, scene.section.door)
        if scene.warden:
            position, beam = scene.warden
            bodies = [(walker.x, walker.y) for walker in scene.walkers]
            add_beam(self.table, target, on_circle(position, WARDEN_RADIUS), beam, bodies)

    def _doorlight(self, target: pygame.Surface, door: float) -> None:
        """Let the light of the opened tower fall out over the ground before its door."""
        tower, (width, height) = self.ground.plan.tower, self.ground.size
        sill = self.ground.unproject((tower.x - 0.56 * tower.width) * width, tower.foot * height + 1)
        add_lantern(self.table, target, (sill[0] - 0.12, sill[1] - 0.02), None, gain=door, spread=1.9)

    def _standing(self, target: pygame.Surface, scene: Scene) -> None:
        """Paint everything that stands on the ground, from back to front."""
        standing = [(walker.y, self._walker, (walker, "walker")) for walker in scene.walkers]
        standing += [(ghost.y, self._walker, (ghost, "ghost")) for ghost in scene.ghosts]
        for _, paint, what in sorted(standing, key=lambda entry: -entry[0]):
            paint(target, *what)
        for place in scene.lanterns:
            self._ground_lantern(target, place)
        if scene.warden:
            self._warden(target, *scene.warden)

    def _walker(self, target: pygame.Surface, walker: Walker, kind: str) -> None:
        height = self.ground.figure_height(walker.y)
        feet = self.ground.project(walker.x, walker.y)
        figure = self.people.figure(f"{kind}-{walker.step}-{int(walker.carrying)}", height, walker.facing)
        lamp = feet[0] + walker.facing * LAMP[0] * height, feet[1] - LAMP[1] * height
        gain = 0.35 if kind == "ghost" else 1.0
        if walker.carrying:
            self._halo(target, lamp, 0.52 * height, gain)
        figure.blit(target, feet)
        if walker.carrying:
            self._halo(target, lamp, 0.20 * height, 0.45 * gain)

    def _warden(self, target: pygame.Surface, position: float, beam: float) -> None:
        at = on_circle(position, WARDEN_RADIUS)
        height = self.ground.figure_height(at[1]) * WARDEN_SHARE
        feet = self.ground.project(*at)
        angle = math.radians(beam)
        pose = warden_pose(math.cos(angle), math.sin(angle))
        facing = 1 if math.cos(angle) < 0 or pose != SIDE else -1
        self.people.figure(f"warden-{pose}", height, facing).blit(target, feet)
        if pose == BACK:
            return
        across, up = WARDEN_LAMP if pose == SIDE else FRONT_LAMP
        lamp = feet[0] + facing * across * height, feet[1] - up * height
        for share, colour, power in ((0.52, (0.46, 0.40, 0.26), 2.4), (0.16, (0.75, 0.72, 0.60), 1.8)):
            radius = max(2, round(share * height))
            add(target, halo(radius, radius, colour, power), lamp)

    def _ground_lantern(self, target: pygame.Surface, place: Point) -> None:
        feet = self.ground.project(*place)
        height = ON_THE_GROUND * self.ground.scale_at(place[1])
        factor = self.ground.scale_at(place[1]) / self.ground.scale_at(-1.0)
        middle = feet[0], feet[1] - 0.42 * height
        self._halo(target, middle, 1.5 * height, 0.9)
        self.backdrop.sprites["lantern-ground"].scaled(factor).blit(target, feet)
        self._halo(target, middle, 0.55 * height, 0.6)

    def _halo(self, target: pygame.Surface, at: Point, radius: float, level: float) -> None:
        size = max(2, round(radius))
        add(target, halo(size, size, _HALO, 2.5), at, level)


def lamp_point(walker: Walker) -> Point:
    """Return the ground point under a carried lantern."""
    return walker.x + walker.facing * _LAMP_BESIDE, walker.y + _LAMP_BEYOND
