"""What stands still for a whole trip: the night with its stars, windows, wall and lanterns."""

from __future__ import annotations

import pygame

from exhibit.kiosk.art.choice_places import option_places, scale_places, wall_options
from exhibit.kiosk.art.composition import wall_places
from exhibit.kiosk.art.glow import add, halo
from exhibit.kiosk.art.ground import Ground
from exhibit.kiosk.art.near_wall import lantern_height, standing_y
from exhibit.kiosk.art.picture_names import DOOR_STEPS, Pictures, gap_name, named_sprites
from exhibit.kiosk.art.sprites import Sprite, opaque_surface
from exhibit.kiosk.art.stage import Scale, Scene, Section
from exhibit.kiosk.art.stars import Stars
from exhibit.kiosk.art.window_light import WindowLights

_WALL_GLOW = (0.80, 0.475, 0.165)
_GLASS_GLOW = (0.26, 0.155, 0.06)
_AIR_GLOW = (0.30, 0.165, 0.06)
_HERE, _UNLIT, _OPEN = 1.0, 0.0, 0.30
"""Light of the lantern on the scale, of its empty places, and of all seven while none is chosen."""


class Backdrop:
    """Builds and keeps the still part of one view. A change rebuilds it, in about 2 ms.

    `glow` says whether lights have halos; in high contrast they have none.
    """

    def __init__(self, ground: Ground, pictures: Pictures, glow: bool = True):
        self.ground = ground
        self.glow = glow
        self.night = opaque_surface(pictures["night"])
        self.worn = opaque_surface(pictures["worn-night"])
        self.worn_at = int(pictures["worn-at"][0]), int(pictures["worn-at"][1])
        self.stars = Stars(pictures["stars"], ground.size)
        self.windows = WindowLights(ground, pictures, glow)
        self.sprites = named_sprites(pictures)
        self.picture = pygame.Surface(ground.size, 0, 32)
        self._key: object = None

    def update(self, scene: Scene) -> pygame.Surface:
        """Return the picture of a scene, painted anew only if something in it has changed."""
        options = wall_options([name for name, _ in scene.targets]) if scene.wall == "full" else ()
        gap = gap_name(scene.gap, scene.gate_open)
        key = (gap, scene.trodden, scene.stars, scene.windows, scene.wall, scene.wall_levels)
        if (key, scene.section, scene.scale, options) != self._key:
            self._key = key, scene.section, scene.scale, options
            self._paint(scene, gap, options)
        return self.picture

    def _paint(self, scene: Scene, gap: str, options: tuple[str, ...]) -> None:
        self.picture.blit(self.night, (0, 0))
        self.worn.set_alpha(round(255 * scene.trodden))
        self.picture.blit(self.worn, self.worn_at)
        self.stars.paint(self.picture, scene.stars)
        if f"gap-{gap}-night" in self.sprites:
            self.sprites[f"gap-{gap}-night"].blit(self.picture)
        if self.ground.plan.view == "talk":
            self._section(scene.section or Section())
        self.windows.paint(self.picture, scene.windows)
        if scene.wall in ("short", "full"):
            self._wall(scene, options)

    def _section(self, section: Section) -> None:
        for floor, level in enumerate(section.floors):
            _blit(self.picture, self.sprites[f"floor-{floor}"], level)
        _blit(self.picture, self.sprites["top-manned" if section.manned else "top-empty"], section.top)
        self.sprites[f"door-{round(section.door * DOOR_STEPS)}"].blit(self.picture)

    def _wall(self, scene: Scene, options: tuple[str, ...]) -> None:
        self.sprites[f"wall-{scene.wall}"].blit(self.picture)
        if scene.scale:
            self._scale(scene.scale)
            return
        width = self.ground.size[0]
        height = lantern_height(self.ground)
        if scene.wall_levels and (not options or (len(options) <= 2 and not self.ground.plan.portrait)):
            places = [x * width for x in wall_places(self.ground.plan.wall)]
            levels = (*scene.wall_levels, *[0.0] * len(places))[: len(places)]
            self._row("lantern", "place", places, levels, height)
        large = lantern_height(self.ground, option=True)
        for name, x in option_places(options, self.ground.plan.portrait).items():
            model = f"model-{name}"
            if model in self.sprites:
                self._model(model, x * width, large)
            else:
                self._row("lantern-option", "place-option", [x * width], (1.0,), large)

    def _scale(self, scale: Scale) -> None:
        """Paint the places of the scale, a second ring about the first mark, a lantern on the last."""
        width, height = self.ground.size[0], lantern_height(self.ground, option=True)
        places = [x * width for x in scale_places(self.ground.plan.portrait)]
        for x, place in zip(places, scale.places, strict=True):
            if place == scale.before:
                self.sprites["place-marked"].blit(self.picture, (x, standing_y(self.ground)))
        levels = tuple(_HERE if place == scale.now else _UNLIT for place in scale.places)
        self._row("lantern-option", "place-option", places, levels if scale.now else (_OPEN,) * 7, height)

    def _row(
        self, lantern: str, place: str, places: list[float], levels: tuple[float, ...], height: float
    ) -> None:
        """Paint lanterns, or the rings of those that have gone; all light lies under all glass."""
        y = standing_y(self.ground)
        for x, level in zip(places, levels, strict=True):
            _blit(self.picture, self.sprites[place], 1 - level, (x, y))
            self._halos(x, y, height, level)
        for x, level in zip(places, levels, strict=True):
            _blit(self.picture, self.sprites[lantern], level, (x, y))
            self._add(_glass(height), (x, y - 0.42 * height), level)

    def _model(self, name: str, x: float, height: float) -> None:
        """Paint a small model of a round, lit from where it stands."""
        y = standing_y(self.ground)
        self._halos(x, y, height, 0.55)
        self.sprites[name].blit(self.picture, (x, y))

    def _halos(self, x: float, y: float, height: float, level: float) -> None:
        wide, low, about = round(1.05 * height), round(0.30 * height), round(1.25 * height)
        self._add(halo(wide, low, _WALL_GLOW, 1.5), (x, y), level)
        self._add(halo(about, about, _AIR_GLOW, 2.0), (x, y - 0.25 * height), level)

    def _add(self, light: Sprite, at: tuple[float, float], level: float) -> None:
        if self.glow:
            add(self.picture, light, at, level)


def _glass(height: float) -> Sprite:
    return halo(max(2, round(0.42 * height)), max(2, round(0.50 * height)), _GLASS_GLOW, 2.4)


def _blit(target: pygame.Surface, picture: Sprite, level: float, at: tuple[float, float] = (0, 0)) -> None:
    if level > 0:
        (picture if level >= 0.999 else picture.dimmed(level)).blit(target, at)
