"""Names under which the pictures of a view are kept, and how they become sprites again."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from exhibit.kiosk.art.canvas import Layer
from exhibit.kiosk.art.ground import Ground
from exhibit.kiosk.art.sprites import Sprite, layer_bytes, sprite

Pictures = dict[str, npt.NDArray[Any]]

GAPS = ("poplars", "tower", "gate", "gate-open")
DOOR_STEPS = 12


def gaps_of(ground: Ground) -> tuple[str, ...]:
    """Return what can stand in the gap of the row in a view."""
    return GAPS[:1] if ground.plan.view == "motion" else GAPS


def gap_name(gap: str, is_open: bool) -> str:
    """Return the name of what stands in the gap of the row."""
    return "gate-open" if gap == "gate" and is_open else gap


def cropped(name: str, layer: Layer) -> Pictures:
    """Return a layer's bytes under a name, without empty margins, and its corner as `name-at`."""
    rows, columns = np.flatnonzero(layer.alpha.any(axis=1)), np.flatnonzero(layer.alpha.any(axis=0))
    if not len(rows):
        return {name: np.zeros((1, 1, 4), np.uint8), f"{name}-at": np.zeros(2, np.int32)}
    down, across = slice(int(rows[0]), int(rows[-1]) + 1), slice(int(columns[0]), int(columns[-1]) + 1)
    cut = Layer(
        layer.x + across.start, layer.y + down.start, layer.rgb[down, across], layer.alpha[down, across]
    )
    return {name: layer_bytes(cut), f"{name}-at": np.array([cut.x, cut.y], np.int32)}


def all_cropped(layers: dict[str, Layer]) -> Pictures:
    """Return the cropped bytes of several layers."""
    return {key: value for name, layer in layers.items() for key, value in cropped(name, layer).items()}


def named_sprites(pictures: Pictures) -> dict[str, Sprite]:
    """Return every picture that has a corner as a sprite."""
    return {
        name: sprite(pictures[name], pictures[f"{name}-at"][0], pictures[f"{name}-at"][1])
        for name in pictures
        if f"{name}-at" in pictures and pictures[name].shape[-1] == 4
    }
