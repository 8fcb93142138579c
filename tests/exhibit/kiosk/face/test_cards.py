"""The ten objections: a dot for each card, and only the one that lies open is filled."""

from __future__ import annotations

import pygame
import pytest

from content import load_content
from exhibit.kiosk.face.stage import read_stage
from exhibit.visit.scenes.objections import OBJECTIONS
from tests.exhibit.kiosk.rehearsal_room import face

PANELS = ((960, 540), (640, 400), (540, 960))
GROUND = pygame.Color("#102030")


@pytest.mark.parametrize("size", PANELS)
@pytest.mark.parametrize("number", range(1, len(OBJECTIONS) + 1))
def test_the_open_card_alone_has_a_filled_dot(size: tuple[int, int], number: int) -> None:
    on = face(size, "kiosk-night")
    lamp = pygame.Color(load_content().palette.scheme("kiosk-night")["lamp"])
    surface = pygame.Surface(size)
    surface.fill(GROUND)
    fills = {"number": number, "all": len(OBJECTIONS)}
    items: list[list[object]] = [["view", "motion"], ["text", "second", "objections.number", fills]]
    items += [["target", name, 1, 0] for name in ("previous_card", "next_card")]
    drawn = on.draw(surface, read_stage(items), ["de"])
    places = [on.places("motion").card(card) for card in range(len(OBJECTIONS))]
    assert [card + 1 for card, place in enumerate(places) if surface.get_at(place) == lamp] == [number]
    dots = [pygame.Rect(x - 8, y - 8, 16, 16) for x, y in places]
    assert all(dot.collidelist(list(drawn.areas.values())) == -1 for dot in dots)
