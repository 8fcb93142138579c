"""A class from the last row: nothing is told by colour alone, and nothing flashes."""

from __future__ import annotations

from itertools import combinations
from typing import Any

import pygame
import pytest

from content import load_content
from exhibit.kiosk.art.painter import SCHEMES
from exhibit.kiosk.classroom.face import ClassFace
from exhibit.kiosk.script import read_script
from exhibit.kiosk.staff.desk import Desk
from tests.exhibit.kiosk.rehearsal_room import CLASS, letterer, receiver
from tests.exhibit.kiosk.test_nothing_flashes import SIZE as SEEN
from tests.exhibit.kiosk.test_nothing_flashes import Camera

SIZE = (960, 540)
WORDS = {"en": load_content().words("en")}
ONE_INK = dict.fromkeys(load_content().palette.scheme("kiosk-night"), "#FFFFFF")


def pixels(*items: list[Any]) -> bytes:
    surface = pygame.Surface(SIZE)
    face = ClassFace(Desk(letterer(SIZE), ONE_INK, WORDS, "en"))
    face.draw(surface, [["view", "motion"], *items, ["target", "continue", 1, 0]], "en", None, None)
    return pygame.image.tobytes(surface, "RGB")


def all_differ(pictures: list[bytes]) -> bool:
    return all(one != other for one, other in combinations(pictures, 2))


def test_a_raised_hand_is_no_colour() -> None:
    assert all_differ([pixels(["hands", raised, 5]) for raised in (0, 1, 5)])


def test_hands_before_and_hands_now() -> None:
    votes = ((4, 6), (6, 4), (0, 6), (6, 0))
    assert all_differ([pixels(["ballot", [["for", *hands]], 10]) for hands in votes])


def test_no_hands_stand_in_the_same_place() -> None:
    """A position that nobody took is there like any other."""
    assert pixels(["ballot", [["for", 0, 0]], 10]) != pixels(["ballot", [], 10])


def test_hands_for_the_grass() -> None:
    assert all_differ([pixels(["view", "talk"], ["tally", [["nobody", n]], 10, 1]) for n in (0, 5, 10)])


@pytest.mark.parametrize("scheme", SCHEMES)
def test_nothing_flashes_in_a_class(scheme: str) -> None:
    script = read_script(CLASS)
    camera = Camera(receiver(SEEN, "en", scheme, script), pygame.Surface(SEEN))
    assert len(list(camera.play(script))) == len([step for step in script.steps if step.shot])
    assert camera.frames > 900
