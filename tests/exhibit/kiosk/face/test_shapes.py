"""Shapes cover the area that geometry says, and nothing of another colour."""

from __future__ import annotations

from math import pi

import pygame
import pytest

from exhibit.kiosk.face.shapes import CROSS, disc, frame, mark, oval


def covered(picture: pygame.Surface) -> float:
    return float(pygame.surfarray.array_alpha(picture).sum(dtype=float) / 255)


@pytest.mark.parametrize("radius", [3.0, 15.0, 40.5])
def test_a_disc(radius: float) -> None:
    assert covered(disc(radius, "#FFC46B")) == pytest.approx(pi * radius**2, rel=0.01)


@pytest.mark.parametrize(("a", "b"), [(15.0, 15.0), (131.0, 46.0)])
def test_an_oval_line(a: float, b: float) -> None:
    # Ramanujan's length of an ellipse, of the middle of the line.
    a_mid, b_mid = a - 1, b - 1
    length = pi * (3 * (a_mid + b_mid) - ((3 * a_mid + b_mid) * (a_mid + 3 * b_mid)) ** 0.5)
    assert covered(oval(a, b, 2.0, "#FFC46B")) == pytest.approx(2 * length, rel=0.02)


def test_a_frame() -> None:
    straight = 2 * 4.0 * (200 + 100) - 4 * 4.0**2
    assert covered(frame(200, 100, 0.5, 4, "#FFC46B")) == pytest.approx(straight, rel=0.02)


def test_a_mark_has_its_strokes() -> None:
    empty, crossed = mark(21, 2.6, "#FFC46B", ()), mark(21, 2.6, "#FFC46B", CROSS)
    assert covered(crossed) > covered(empty) + 4 * 0.25 * 21 * 2.6


def test_every_pixel_has_the_colour_however_faint() -> None:
    picture = disc(9.3, "#FFC46B")
    width, height = picture.get_size()
    colours = {tuple(picture.get_at((x, y)))[:3] for x in range(width) for y in range(height)}
    assert colours == {(255, 196, 107)}
