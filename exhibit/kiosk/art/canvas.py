"""Shapes with smooth edges: drawn several times too large, then averaged down."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt
import pygame

from exhibit.kiosk.art.composition import Point

Floats: TypeAlias = npt.NDArray[np.floating[Any]]
Colour: TypeAlias = tuple[float, float, float]

CURVE_STEPS = 48


@dataclass
class Layer:
    """A patch of picture at (x, y): `rgb` (h, w, 3) times its coverage, and the coverage `alpha` (h, w)."""

    x: int
    y: int
    rgb: Floats
    alpha: Floats

    @property
    def size(self) -> tuple[int, int]:
        """Return width and height in pixels."""
        return self.alpha.shape[1], self.alpha.shape[0]

    def columns(self) -> Floats:
        """Return the pixel centres' x, shape (1, w)."""
        return np.arange(self.x, self.x + self.size[0], dtype=np.float32)[None, :] + 0.5

    def rows(self) -> Floats:
        """Return the pixel centres' y, shape (h, 1)."""
        return np.arange(self.y, self.y + self.size[1], dtype=np.float32)[:, None] + 0.5

    def shaded(self, factor: Floats | float) -> Layer:
        """Return the same shapes, brighter or darker by a factor that broadcasts to (h, w)."""
        field = np.broadcast_to(np.asarray(factor, np.float32), self.alpha.shape)
        return Layer(self.x, self.y, self.rgb * field[..., None], self.alpha)

    def laid_on(self, under: Layer) -> Layer:
        """Return this layer laid on another one that is larger on every side."""
        rgb, alpha = under.rgb.copy(), under.alpha.copy()
        top, left = self.y - under.y, self.x - under.x
        rows, columns = slice(top, top + self.size[1]), slice(left, left + self.size[0])
        rgb[rows, columns] = rgb[rows, columns] * (1 - self.alpha[..., None]) + self.rgb
        alpha[rows, columns] = alpha[rows, columns] * (1 - self.alpha) + self.alpha
        return Layer(under.x, under.y, rgb, alpha)

    def faded(self, factor: Floats | float) -> Layer:
        """Return the same shapes, more transparent by a factor that broadcasts to (h, w)."""
        field = np.broadcast_to(np.asarray(factor, np.float32), self.alpha.shape)
        return Layer(self.x, self.y, self.rgb * field[..., None], self.alpha * field)


class Canvas:
    """A transparent sheet over a box of the picture. Coordinates are the picture's pixels."""

    def __init__(self, left: float, top: float, right: float, bottom: float, scale: int = 4):
        self.x, self.y = math.floor(left), math.floor(top)
        self.width = max(1, math.ceil(right) - self.x)
        self.height = max(1, math.ceil(bottom) - self.y)
        self.scale = scale
        self.sheet = pygame.Surface((self.width * scale, self.height * scale), pygame.SRCALPHA)

    def polygon(self, points: Iterable[Point], colour: Colour) -> None:
        """Fill a polygon."""
        pygame.draw.polygon(self.sheet, _bytes(colour), [self._place(point) for point in points])

    def rectangle(self, left: float, top: float, right: float, bottom: float, colour: Colour) -> None:
        """Fill a rectangle given by its edges."""
        self.polygon([(left, top), (right, top), (right, bottom), (left, bottom)], colour)

    def ellipse(self, centre: Point, rx: float, ry: float, colour: Colour) -> None:
        """Fill an ellipse."""
        self.polygon(ellipse_points(centre, rx, ry, 96), colour)

    def ring(self, centre: Point, rx: float, ry: float, width: float, colour: Colour) -> None:
        """Draw an ellipse as a line of a width in pixels; nothing that lies inside it is kept."""
        half = width / 2
        self.ellipse(centre, rx + half, ry + half, colour)
        inner = [self._place(point) for point in ellipse_points(centre, rx - half, max(0.5, ry - half), 96)]
        pygame.draw.polygon(self.sheet, (0, 0, 0, 0), inner)

    def line(self, points: Sequence[Point], width: float, colour: Colour, closed: bool = False) -> None:
        """Draw a line of a width in pixels through the points, with round joints and ends."""
        half = width * self.scale / 2
        placed = [self._place(point) for point in points]
        if closed:
            placed.append(placed[0])
        for (x0, y0), (x1, y1) in itertools.pairwise(placed):
            length = math.hypot(x1 - x0, y1 - y0) or 1.0
            nx, ny = -(y1 - y0) / length * half, (x1 - x0) / length * half
            corners = [(x0 + nx, y0 + ny), (x1 + nx, y1 + ny), (x1 - nx, y1 - ny), (x0 - nx, y0 - ny)]
            pygame.draw.polygon(self.sheet, _bytes(colour), corners)
        if half >= 1.5:
            for place in placed:
                pygame.draw.circle(self.sheet, _bytes(colour), place, half)

    def layer(self) -> Layer:
        """Average down and return what was drawn."""
        raw = np.frombuffer(pygame.image.tobytes(self.sheet, "RGBA"), np.uint8)
        grid = raw.reshape(self.height, self.scale, self.width, self.scale, 4)
        total = np.zeros((self.height, self.width, 4), np.uint16)
        for row in range(self.scale):
            for column in range(self.scale):
                total += grid[:, row, :, column]
        share = total.astype(np.float32) / (255 * self.scale**2)
        return Layer(self.x, self.y, np.ascontiguousarray(share[..., :3]), share[..., 3].copy())

    def _place(self, point: Point) -> Point:
        return (point[0] - self.x) * self.scale - 0.5, (point[1] - self.y) * self.scale - 0.5


def ellipse_points(centre: Point, rx: float, ry: float, steps: int = CURVE_STEPS) -> list[Point]:
    """Return points round an ellipse."""
    return arc_points(centre, rx, ry, 0, 360, steps)


def arc_points(
    centre: Point, rx: float, ry: float, start: float, end: float, steps: int = CURVE_STEPS
) -> list[Point]:
    """Return points along an arc, in degrees, 0 right, 90 up."""
    angles = [math.radians(start + (end - start) * step / steps) for step in range(steps + 1)]
    return [(centre[0] + rx * math.cos(a), centre[1] - ry * math.sin(a)) for a in angles]


def smooth_points(points: Sequence[Point], steps: int = 8) -> list[Point]:
    """Return a Catmull-Rom curve through the points."""
    padded = [points[0], *points, points[-1]]
    curve = [points[0]]
    for p0, p1, p2, p3 in zip(padded, padded[1:], padded[2:], padded[3:], strict=False):
        curve.extend(_catmull_rom(p0, p1, p2, p3, step / steps) for step in range(1, steps + 1))
    return curve


def _catmull_rom(p0: Point, p1: Point, p2: Point, p3: Point, t: float) -> Point:
    def along(a: float, b: float, c: float, d: float) -> float:
        return 0.5 * (
            2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3
        )

    return along(p0[0], p1[0], p2[0], p3[0]), along(p0[1], p1[1], p2[1], p3[1])


def _bytes(colour: Colour) -> tuple[int, int, int, int]:
    red, green, blue = (max(0, min(255, round(255 * channel))) for channel in colour)
    return red, green, blue, 255
