"""Lit windows: the visitor's thirty-two choices."""

from __future__ import annotations

import numpy as np
import pygame

from exhibit.kiosk.art.canvas import Canvas, Floats, Layer
from exhibit.kiosk.art.colours import Colours, mixed
from exhibit.kiosk.art.composition import Box, Point
from exhibit.kiosk.art.glow import add, halo, rectangle_glow
from exhibit.kiosk.art.ground import Ground
from exhibit.kiosk.art.houses import WINDOWS_A_HOUSE, House, house_row
from exhibit.kiosk.art.picture_names import Pictures, all_cropped, named_sprites
from exhibit.kiosk.art.sprites import Sprite, light_bytes, sprite

_GLOW = (1.0, 0.62, 0.25)
_STREET = (0.34, 0.235, 0.115)


def window_pictures(ground: Ground, colours: Colours) -> Pictures:
    """Return every lit window, and for every house the light that a window sheds on the wall."""
    panes: dict[str, Layer] = {}
    shines: Pictures = {}
    for house in house_row(ground):
        for position in range(WINDOWS_A_HOUSE):
            panes[f"pane-{house.index}-{position}"] = _lit_window(house.window(position), colours)
        shines[f"shine-{house.index}"] = light_bytes(_shine(house.window(0)), _GLOW)
    return all_cropped(panes) | shines


class WindowLights:
    """Paints the lit windows of one view; without `glow` the panes alone."""

    def __init__(self, ground: Ground, pictures: Pictures, glow: bool = True):
        self.houses = house_row(ground)
        self.glow = glow
        self.panes = {
            name: pane for name, pane in named_sprites(pictures).items() if name.startswith("pane-")
        }
        unit = ground.plan.row.unit_height * ground.size[1]
        self.below = 0.050 * unit
        self.street = halo(max(4, round(0.62 * unit)), max(2, round(0.070 * unit)), _STREET, 1.25)
        self.shines: list[Sprite] = []
        if glow:
            self.shines = [
                sprite(pictures[f"shine-{house.index}"], *[-_margin(house.window(0))] * 2)
                for house in self.houses
            ]

    def paint(self, target: pygame.Surface, levels: tuple[float, ...]) -> None:
        """Paint 32 levels from 0 to 1: light on the street, shine on the walls, then the panes."""
        for house in self.houses:
            lit = levels[house.index * WINDOWS_A_HOUSE : (house.index + 1) * WINDOWS_A_HOUSE]
            if any(lit) and self.glow:
                self._shine(target, house, lit)
            for position, level in enumerate(lit):
                _blit_pane(target, self.panes[f"pane-{house.index}-{position}"], level)

    def _shine(self, target: pygame.Surface, house: House, lit: tuple[float, ...]) -> None:
        middle: Point = (house.left + house.width / 2, house.foot + self.below)
        add(target, self.street, middle, 0.35 * max(lit) + 0.65 * sum(lit) / len(lit))
        for position, level in enumerate(lit):
            left, top, _, _ = house.window(position)
            add(target, self.shines[house.index], (left, top), level)


def _blit_pane(target: pygame.Surface, pane: Sprite, level: float) -> None:
    if level > 0:
        (pane if level >= 0.999 else pane.dimmed(level)).blit(target)


def _margin(box: Box) -> int:
    return max(6, round(1.15 * (box[3] - box[1])))


def _lit_window(box: Box, colours: Colours) -> Layer:
    """Draw one lit window with its cross of glazing bars; warmer at the top, paler below."""
    left, top, right, bottom = box
    bar = max(1.0, 0.062 * (right - left))
    frame = max(0.8, 0.05 * (right - left))
    canvas = Canvas(left - 1, top - 1, right + 2, bottom + 2)
    lit = colours.thing["window-lit"]
    canvas.rectangle(left, top, right, bottom, mixed(lit, (0.30, 0.17, 0.07), 0.72))
    canvas.rectangle(left + frame, top + frame, right - frame, bottom - frame, lit)
    x, y = (left + right) / 2, top + 0.47 * (bottom - top)
    canvas.rectangle(x - bar / 2, top, x + bar / 2, bottom, (0.36, 0.21, 0.09))
    canvas.rectangle(left, y - bar / 2, right, y + bar / 2, (0.36, 0.21, 0.09))
    layer = canvas.layer()
    down = np.clip((layer.rows() - top) / (bottom - top), 0, 1)
    across = np.abs((layer.columns() - (left + right) / 2) / (right - left)) * 2
    glow: Floats = np.asarray(0.93 + 0.17 * down - 0.10 * across**2, np.float32)
    warm = np.stack([glow, glow * (0.96 + 0.07 * down), glow * (0.90 + 0.24 * down)], axis=-1)
    rgb = np.minimum(layer.rgb * warm, layer.alpha[..., None])
    return Layer(layer.x, layer.y, rgb.astype(np.float32), layer.alpha)


def _shine(box: Box) -> Floats:
    """Return the halo about a window: a narrow and a wide blur."""
    size = box[2] - box[0], box[3] - box[1]
    margin = _margin(box)
    narrow = rectangle_glow(size, 0.16 * size[1], margin)
    wide = rectangle_glow(size, 0.60 * size[1], margin)
    return np.asarray(0.24 * narrow + 0.34 * _windowed(wide), np.float32)


def _windowed(field: Floats) -> Floats:
    """Let a light end softly before the edge of its sprite, which would be seen as a rectangle."""
    rows = np.sin(np.linspace(0, np.pi, field.shape[0], dtype=np.float32)).clip(0) ** 0.8
    columns = np.sin(np.linspace(0, np.pi, field.shape[1], dtype=np.float32)).clip(0) ** 0.8
    return np.asarray(field * rows[:, None] * columns[None, :], np.float32)
