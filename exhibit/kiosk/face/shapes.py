"""Smooth discs, rings and marks, computed from distances to their edges and kept."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import pygame
from numpy.typing import NDArray

Point = tuple[float, float]
Stroke = tuple[Point, Point]
Grid = NDArray[np.float64]

CROSS = (((-0.3, -0.3), (0.3, 0.3)), ((-0.3, 0.3), (0.3, -0.3)))
INFORM = (((0.0, -0.42), (0.0, -0.4)), ((0.0, -0.08), (0.0, 0.42)))
PERSON = (
    ((0.0, -0.5), (0.0, -0.48)),
    ((-0.42, -0.18), (0.42, -0.18)),
    ((0.0, -0.18), (0.0, 0.12)),
    ((0.0, 0.12), (-0.24, 0.52)),
    ((0.0, 0.12), (0.24, 0.52)),
)
TICK = (((-0.38, 0.02), (-0.1, 0.32)), ((-0.1, 0.32), (0.42, -0.32)))
BARS = (((-0.38, -0.26), (0.12, -0.26)), ((-0.12, 0.0), (0.4, 0.0)), ((-0.3, 0.26), (0.02, 0.26)))
ASK = (
    ((-0.24, -0.2), (-0.14, -0.38)),
    ((-0.14, -0.38), (0.12, -0.38)),
    ((0.12, -0.38), (0.24, -0.2)),
    ((0.24, -0.2), (0.0, 0.06)),
    ((0.0, 0.06), (0.0, 0.16)),
    ((0.0, 0.42), (0.0, 0.44)),
)
BACKWARD = (((0.12, -0.32), (-0.2, 0.0)), ((-0.2, 0.0), (0.12, 0.32)))
UPWARD = (((-0.32, 0.14), (0.0, -0.2)), ((0.0, -0.2), (0.32, 0.14)))
SLATS = (((-0.4, -0.28), (0.4, -0.28)), ((-0.4, 0.0), (0.4, 0.0)), ((-0.4, 0.28), (0.4, 0.28)))
SKIP = (
    *(((-0.3, -0.28), (-0.02, 0.0)), ((-0.02, 0.0), (-0.3, 0.28))),
    *(((0.06, -0.28), (0.34, 0.0)), ((0.34, 0.0), (0.06, 0.28))),
)
FORWARD = (((-0.12, -0.32), (0.2, 0.0)), ((0.2, 0.0), (-0.12, 0.32)))
"""Strokes of the marks, in radii from the centre."""


def draw_centred(surface: pygame.Surface, picture: pygame.Surface, centre: Point) -> pygame.Rect:
    """Draw a picture round a centre and return where."""
    place = picture.get_rect(center=(round(centre[0]), round(centre[1])))
    surface.blit(picture, place)
    return place


@lru_cache(maxsize=64)
def disc(radius: float, colour: str) -> pygame.Surface:
    """Return a filled circle; radius in pixels."""
    x, y = _grid(radius, radius)
    return _picture(radius - np.hypot(x, y), colour)


@lru_cache(maxsize=64)
def oval(half_width: float, half_height: float, line: float, colour: str) -> pygame.Surface:
    """Return an ellipse drawn with a line; outer half axes and line in pixels. Equal axes make a ring."""
    x, y = _grid(half_width, half_height)
    inside = _oval_distance(x, y, half_width, half_height)
    return _picture(np.minimum(inside, line - inside), colour)


@lru_cache(maxsize=64)
def frame(width: float, height: float, corner: float, line: float, colour: str) -> pygame.Surface:
    """Return a rectangle with round corners drawn with a line; all in pixels, measured outside."""
    x, y = _grid(width / 2, height / 2)
    over_x, over_y = np.abs(x) - width / 2 + corner, np.abs(y) - height / 2 + corner
    outside = np.hypot(np.maximum(over_x, 0), np.maximum(over_y, 0)) + np.minimum(
        np.maximum(over_x, over_y), 0
    )
    inside = corner - outside
    return _picture(np.minimum(inside, line - inside), colour)


@lru_cache(maxsize=32)
def bar(width: float, height: float, colour: str, at_ends: float) -> pygame.Surface:
    """Return a bar with round ends, full in its middle and as strong as `at_ends`, 0 to 1, at both ends."""
    x, y = _grid(width / 2, height / 2)
    corner = min(width, height) / 2
    outside = np.hypot(np.maximum(np.abs(x) - width / 2 + corner, 0), y)
    surface = _picture(corner - outside, colour)
    level = 1 - (1 - at_ends) * np.clip(np.abs(x) / max(1.0, width / 2), 0, 1)
    alpha = pygame.surfarray.pixels_alpha(surface)
    alpha[:] = np.round(alpha * level).astype(np.uint8)
    del alpha
    return surface


@lru_cache(maxsize=16)
def glow(width: float, height: float, reach: float, colour: str) -> pygame.Surface:
    """Return the light round a bar with round ends, which falls to nothing at a distance from it."""
    x, y = _grid(width / 2 + reach, height / 2 + reach)
    outside = np.hypot(np.maximum(np.abs(x) - width / 2 + height / 2, 0), y) - height / 2
    light = np.clip(1 - outside / reach, 0, 1) ** 2.2
    # Half covered is as bright as this light ever gets.
    return _picture(0.42 * light - 0.5, colour)


@lru_cache(maxsize=32)
def mark(radius: float, line: float, colour: str, strokes: tuple[Stroke, ...]) -> pygame.Surface:
    """Return a ring with strokes inside; radius and line in pixels, ends of strokes in radii."""
    x, y = _grid(radius, radius)
    inside = radius - np.hypot(x, y)
    nearest = np.minimum(inside, line - inside)
    for start, end in strokes:
        nearest = np.maximum(
            nearest, line / 2 - _segment_distance(x / radius, y / radius, start, end) * radius
        )
    return _picture(nearest, colour)


@lru_cache(maxsize=64)
def shaft(width: int, height: int, colour: str) -> pygame.Surface:
    """Return a column of light, brightest inside, that thins out upwards under a clear edge; in pixels."""
    surface = pygame.Surface((width, height), pygame.SRCALPHA)
    surface.fill((*pygame.Color(colour)[:3], 0))
    across = 2 * (np.arange(width) + 0.5) / width - 1
    body = 1 - np.abs(across) ** 2.5
    alpha = pygame.surfarray.pixels_alpha(surface)
    alpha[:] = np.round(body[:, None] * np.linspace(70, 190, height)[None, :]).astype(np.uint8)
    edge = np.round(255 * (1 - np.abs(across) ** 12)).astype(np.uint8)
    alpha[:, : max(2, width // 32)] = edge[:, None]
    del alpha
    return surface


def _grid(half_width: float, half_height: float) -> tuple[Grid, Grid]:
    across, down = int(half_width) + 2, int(half_height) + 2
    return np.meshgrid(np.arange(-across, across) + 0.5, np.arange(-down, down) + 0.5, indexing="ij")


def _oval_distance(x: Grid, y: Grid, a: float, b: float) -> Grid:
    """Return the distance inwards from the edge of an ellipse, exact to first order."""
    level = np.hypot(x / a, y / b)
    slope = np.hypot(x / a**2, y / b**2)
    return np.asarray((1 - level) * level / np.maximum(slope, 1e-9), dtype=np.float64)


def _segment_distance(x: Grid, y: Grid, start: Point, end: Point) -> Grid:
    along_x, along_y = end[0] - start[0], end[1] - start[1]
    share = ((x - start[0]) * along_x + (y - start[1]) * along_y) / (along_x**2 + along_y**2)
    share = np.clip(share, 0, 1)
    return np.asarray(np.hypot(x - start[0] - share * along_x, y - start[1] - share * along_y))


def _picture(inside: Grid, colour: str) -> pygame.Surface:
    """Return a picture whose pixels are covered as far as they lie inside, in pixels."""
    surface = pygame.Surface(inside.shape, pygame.SRCALPHA)
    surface.fill((*pygame.Color(colour)[:3], 0))
    alpha = pygame.surfarray.pixels_alpha(surface)
    alpha[:] = np.round(np.clip(inside + 0.5, 0, 1) * 255).astype(np.uint8)
    del alpha
    return surface
