"""The ground under words: dimmed as far as they need it, and plain black in high contrast."""

from __future__ import annotations

import numpy as np
import pygame
import pytest

from exhibit.kiosk.face.stage import read_stage
from tests.exhibit.kiosk.rehearsal_room import BlankLetterer, face

SIZE = (960, 540)
ITEMS: list[list[object]] = [
    ["view", "square"],
    ["text", "heading", "round.score", {}],
    ["text", "second", "round.score_text", {}],
    ["target", "continue", 1, 0],
]


def grounds(scheme: str) -> list[tuple[int, int]]:
    """Return the darkest and the brightest level under each text that is laid on white."""
    surface = pygame.Surface(SIZE)
    surface.fill("#FFFFFF")
    drawn = face(SIZE, scheme, BlankLetterer).draw(surface, read_stage(ITEMS), ["en"])
    levels = []
    for placed in drawn.texts:
        middle = placed.box.inflate(-8, -placed.box.height // 2)
        pixels = pygame.surfarray.array3d(surface.subsurface(middle))
        levels.append((int(np.min(pixels)), int(np.max(pixels))))
    return levels


def test_in_high_contrast_every_word_stands_on_black() -> None:
    levels = grounds("kiosk-contrast")
    assert len(levels) == 3
    assert set(levels) == {(0, 0)}


@pytest.mark.parametrize("place", [-1])
def test_at_night_light_under_a_word_is_dimmed_and_not_put_out(place: int) -> None:
    darkest, brightest = grounds("kiosk-night")[place]
    assert 0 < darkest <= brightest < 160
