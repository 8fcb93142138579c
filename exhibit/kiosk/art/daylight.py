"""The square by daylight, as lamps reveal it; black where no lamp reaches."""

from __future__ import annotations

import pygame

from exhibit.kiosk.art.composition import Size
from exhibit.kiosk.art.picture_names import Pictures, gap_name, named_sprites
from exhibit.kiosk.art.sprites import Sprite, opaque_surface
from exhibit.kiosk.art.stage import Scene

_WALLS = ("short", "full")


class Daylight:
    """Builds and keeps the daylight picture of one view."""

    def __init__(self, size: Size, pictures: Pictures):
        self.day = opaque_surface(pictures["day"])
        self.worn = opaque_surface(pictures["worn-day"])
        self.worn_at = int(pictures["worn-at"][0]), int(pictures["worn-at"][1])
        self.sprites = named_sprites(pictures)
        # No lamp of the square reaches the near side of the wall.
        self.dark_walls = {name: _black(self.sprites[f"wall-{name}"]) for name in _WALLS}
        self.picture = pygame.Surface(size, 0, 32)
        self._key: object = None

    def update(self, scene: Scene) -> bool:
        """Bring the picture up to date; return whether it changed."""
        gap = gap_name(scene.gap, scene.gate_open)
        key = gap, scene.trodden, scene.wall
        if key == self._key:
            return False
        self._key = key
        self.picture.blit(self.day, (0, 0))
        self.worn.set_alpha(round(255 * scene.trodden))
        self.picture.blit(self.worn, self.worn_at)
        if f"gap-{gap}-day" in self.sprites:
            self.sprites[f"gap-{gap}-day"].blit(self.picture)
        if scene.wall in self.dark_walls:
            self.dark_walls[scene.wall].blit(self.picture)
        return True


def _black(picture: Sprite) -> Sprite:
    copy = picture.surface.copy()
    copy.fill((0, 0, 0, 255), special_flags=pygame.BLEND_RGBA_MULT)
    return Sprite(copy, picture.x, picture.y)
