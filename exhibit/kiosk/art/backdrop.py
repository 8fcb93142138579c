"""What stands still for a whole trip: the night with its stars, windows, wall and lanterns."""

from __future__ import annotations

import pygame

from exhibit.kiosk.art.colours import Colours
from exhibit.kiosk.art.composition import option_places, wall_options, wall_places
from exhibit.kiosk.art.glow import add, halo
from exhibit.kiosk.art.ground import Ground
from exhibit.kiosk.art.near_wall import lantern_height, standing_y
from exhibit.kiosk.art.pictures import DOOR_STEPS, GAPS, Pictures
from exhibit.kiosk.art.sprites import Sprite, opaque_surface, sprite
from exhibit.kiosk.art.stage import Scene, Section
from exhibit.kiosk.art.stars import Stars
from exhibit.kiosk.art.window_light import WindowLights

_WALL_GLOW = (0.80, 0.475, 0.165)
_GLASS_GLOW = (0.26, 0.155, 0.06)
_AIR_GLOW = (0.30, 0.165, 0.06)


class Backdrop:
    """Builds and keeps the still part of one view. A change rebuilds it, in about 2 ms."""

    def __init__(self, ground: Ground, colours: Colours, pictures: Pictures):
        self.ground = ground
        self.night, self.day = opaque_surface(pictures["night"]), opaque_surface(pictures["day"])
        self.worn = opaque_surface(pictures["worn-night"]), opaque_surface(pictures["worn-day"])
        self.worn_at = int(pictures["worn-at"][0]), int(pictures["worn-at"][1])
        self.stars = Stars(pictures["stars"], ground.size)
        self.windows = WindowLights(ground, pictures)
        self.sprites = {name: _sprite(pictures, name) for name in _single(pictures)}
        self.picture = pygame.Surface(ground.size, 0, 32)
        self.daylight = pygame.Surface(ground.size, 0, 32)
        self._picture_key: object = None
        self._daylight_key: object = None

    def update(self, scene: Scene) -> bool:
        """Bring both pictures up to date; return whether the daylight picture changed."""
        options = wall_options([name for name, _ in scene.targets]) if scene.wall == "full" else ()
        key = (scene.gap, scene.gate_open, scene.trodden, scene.stars, scene.windows, scene.wall)
        if (key, scene.wall_levels, scene.section, options) != self._picture_key:
            self._picture_key = key, scene.wall_levels, scene.section, options
            self._paint(scene, options)
        ground_key = scene.gap, scene.gate_open, scene.trodden
        changed = ground_key != self._daylight_key
        if changed:
            self._daylight_key = ground_key
            self._paint_daylight(scene)
        return changed

    def _paint(self, scene: Scene, options: tuple[str, ...]) -> None:
        self.picture.blit(self.night, (0, 0))
        self._wear(self.picture, self.worn[0], scene.trodden)
        self.stars.paint(self.picture, scene.stars)
        self._gap(self.picture, scene, "night")
        if self.ground.plan.view == "talk":
            self._section(scene.section or Section())
        self.windows.paint(self.picture, scene.windows)
        if scene.wall in ("short", "full"):
            self._wall(scene, options)

    def _paint_daylight(self, scene: Scene) -> None:
        self.daylight.blit(self.day, (0, 0))
        self._wear(self.daylight, self.worn[1], scene.trodden)
        self._gap(self.daylight, scene, "day")

    def _wear(self, target: pygame.Surface, worn: pygame.Surface, wear: float) -> None:
        worn.set_alpha(round(255 * wear))
        target.blit(worn, self.worn_at)

    def _gap(self, target: pygame.Surface, scene: Scene, time: str) -> None:
        gap = "gate-open" if scene.gap == "gate" and scene.gate_open else scene.gap
        if gap in GAPS and self.ground.plan.view != "talk":
            self.sprites[f"gap-{gap}-{time}"].blit(target)

    def _section(self, section: Section) -> None:
        for floor, level in enumerate(section.floors):
            _blit(self.picture, self.sprites[f"floor-{floor}"], level)
        _blit(self.picture, self.sprites["top-manned" if section.manned else "top-empty"], section.top)
        self.sprites[f"door-{round(section.door * DOOR_STEPS)}"].blit(self.picture)

    def _wall(self, scene: Scene, options: tuple[str, ...]) -> None:
        self.sprites[f"wall-{scene.wall}"].blit(self.picture)
        if not options or (len(options) <= 2 and not self.ground.plan.portrait):
            self._row(scene.wall_levels)
        places = option_places(options, self.ground.plan.portrait)
        for x in places.values():
            self._lantern(
                "lantern-option", x * self.ground.size[0], lantern_height(self.ground, option=True), 1.0
            )

    def _row(self, levels: tuple[float, ...]) -> None:
        places = [x * self.ground.size[0] for x in wall_places(self.ground.plan.wall)]
        y, height = standing_y(self.ground), lantern_height(self.ground)
        for x, level in zip(places, (*levels, *[0.0] * len(places)), strict=False):
            _blit(self.picture, self.sprites["place"], 1 - level, (x, y))
        for x, level in zip(places, levels, strict=False):
            self._glow(x, y, height, level)
        for x, level in zip(places, levels, strict=False):
            _blit(self.picture, self.sprites["lantern"], level, (x, y))
            add(self.picture, _glass(height), (x, y - 0.42 * height), level)

    def _lantern(self, name: str, x: float, height: float, level: float) -> None:
        y = standing_y(self.ground)
        self._glow(x, y, height, level)
        _blit(self.picture, self.sprites[name], level, (x, y))
        add(self.picture, _glass(height), (x, y - 0.42 * height), level)

    def _glow(self, x: float, y: float, height: float, level: float) -> None:
        """Lay the light of a lantern on the wall before the lantern, so that its glass keeps its form."""
        wide, low, round_about = round(1.05 * height), round(0.30 * height), round(1.25 * height)
        add(self.picture, halo(wide, low, _WALL_GLOW, 1.5), (x, y), level)
        add(self.picture, halo(round_about, round_about, _AIR_GLOW, 2.0), (x, y - 0.25 * height), level)


def _glass(height: float) -> Sprite:
    return halo(max(2, round(0.42 * height)), max(2, round(0.50 * height)), _GLASS_GLOW, 2.4)


def _blit(target: pygame.Surface, picture: Sprite, level: float, at: tuple[float, float] = (0, 0)) -> None:
    if level > 0:
        (picture if level >= 0.999 else picture.dimmed(level)).blit(target, at)


def _single(pictures: Pictures) -> list[str]:
    """Return the names of the sprites: those with a corner of their own or of their gap."""
    gaps = [f"gap-{gap}-{time}" for gap in GAPS for time in ("night", "day") if f"gap-{gap}-at" in pictures]
    return gaps + [name for name in pictures if f"{name}-at" in pictures]


def _sprite(pictures: Pictures, name: str) -> Sprite:
    corner = pictures[f"{name}-at"] if f"{name}-at" in pictures else pictures[f"{name.rsplit('-', 1)[0]}-at"]
    return sprite(pictures[name], corner[0], corner[1])
