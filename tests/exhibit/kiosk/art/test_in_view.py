"""Whom the machine in the tower may look at: somebody who stands wholly in one pane of the window."""

from __future__ import annotations

import pygame
import pytest

from exhibit.kiosk.art.ground import Ground
from exhibit.kiosk.art.tower_window import Window
from exhibit.visit.ground import GRASS, PATH
from exhibit.visit.squares import LAWN, Squares

BLACK = (0.0, 0.0, 0.0)
SHAPES = [((960, 540), False), ((640, 400), False), ((540, 960), True)]


@pytest.mark.parametrize(("size", "tall"), SHAPES)
def test_whoever_is_in_view_is_hidden_by_no_frame_and_no_bar(size: tuple[int, int], tall: bool) -> None:
    squares, ground = Squares(tall), Ground(size, "tower")
    panes = Window(ground, BLACK, BLACK, BLACK, BLACK).panes
    view = panes[0].unionall(panes[1:])
    near = [square for square in range(len(squares.centres)) if squares.near(square)]
    seen = set()
    for square in near:
        for route in (GRASS, PATH):
            for step in range(11):
                x, y = squares.place(square, route, step / 10)
                if not squares.in_view((x, y)):
                    continue
                seen.add(square)
                left, right = (ground.project(x + side * 0.78 * LAWN, y)[0] for side in (-1, 1))
                assert view.left <= left < right <= view.right
                middle, foot = ground.project(x, y)
                body = pygame.Rect(0, 0, 2, 2)
                body.center = round(middle), min(round(foot), view.bottom - 2)
                assert body.collidelist(panes) >= 0
    # The machine can still look nearly everywhere.
    assert len(seen) >= 0.8 * len(near)
