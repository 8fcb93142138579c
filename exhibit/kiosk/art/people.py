"""The people as sprites: drawn once at the size of the nearest, scaled for those farther away."""

from __future__ import annotations

from collections import OrderedDict

import numpy as np

from exhibit.kiosk.art.canvas import Layer
from exhibit.kiosk.art.colours import Colours
from exhibit.kiosk.art.composition import Size
from exhibit.kiosk.art.figures import PHASES, STANDING, walker_layer
from exhibit.kiosk.art.ground import Ground
from exhibit.kiosk.art.guards import POSES, warden_layer
from exhibit.kiosk.art.picture_names import Pictures, cropped, named_sprites
from exhibit.kiosk.art.sprites import Sprite

NEAREST = -1.13
WARDEN_SHARE = 0.215 / 0.190
_GHOST = (0.66, 0.86, 0.84)
_GHOST_COVER = 0.46
_KEPT = 64


def people_pictures(size: Size, colours: Colours) -> Pictures:
    """Return all figures at their largest size."""
    height = master_height(size)
    pictures: Pictures = {}
    for step in (STANDING, *range(PHASES)):
        for carrying in (False, True):
            layer = walker_layer(colours, height, step, carrying)
            pictures |= cropped(f"walker-{step}-{int(carrying)}", layer)
            pictures |= cropped(f"ghost-{step}-{int(carrying)}", _ghostly(layer))
    for pose in POSES:
        pictures |= cropped(f"warden-{pose}", warden_layer(colours, height, pose))
    return pictures


def master_height(size: Size) -> float:
    """Return the height in pixels at which figures are drawn: that of the nearest walker."""
    return max(Ground(size, "square").figure_height(NEAREST), Ground(size, "talk").figure_height(0.3))


class People:
    """Figures by name and height; the sizes used last are kept."""

    def __init__(self, size: Size, pictures: Pictures):
        self.height = master_height(size)
        self.masters = named_sprites(pictures)
        self.kept: OrderedDict[tuple[str, int, int], Sprite] = OrderedDict()

    def figure(self, name: str, height: float, facing: int = 1) -> Sprite:
        """Return a figure whose feet are its anchor; facing 1 looks right, -1 left."""
        key = name, round(height), facing
        if key not in self.kept:
            made = self.masters[name].scaled(round(height) / self.height)
            self.kept[key] = made if facing > 0 else made.flipped()
            if len(self.kept) > _KEPT:
                self.kept.popitem(last=False)
        self.kept.move_to_end(key)
        return self.kept[key]


def _ghostly(layer: Layer) -> Layer:
    """Return the figure as pale, thin air: the one who only shows how it is done."""
    grey = np.clip(0.55 + 0.9 * layer.rgb.mean(axis=2, keepdims=True), 0, 1) * layer.alpha[..., None]
    rgb = np.minimum(grey, layer.alpha[..., None]) * np.array(_GHOST, np.float32)
    return Layer(
        layer.x, layer.y, (rgb * _GHOST_COVER).astype(np.float32), layer.alpha * np.float32(_GHOST_COVER)
    )
