"""Nothing is told by colour alone: in one single ink every meaning still looks different."""

from __future__ import annotations

from itertools import combinations
from typing import Any

import pygame
import pytest

from content import load_content
from exhibit.kiosk.face.face import Face
from exhibit.kiosk.face.large import LargeFace
from exhibit.kiosk.face.stage import read_stage
from tests.exhibit.kiosk.rehearsal_room import letterer

SIZE = (960, 540)
WORDS = {"en": load_content().words("en")}
ONE_INK = dict.fromkeys(load_content().palette.scheme("kiosk-night"), "#FFFFFF")
FACES = [Face, LargeFace]


def pixels(kind: type[Face], items: list[list[Any]], focus: str | None = None) -> bytes:
    surface = pygame.Surface(SIZE)
    kind(letterer(SIZE), ONE_INK, WORDS).draw(
        surface, read_stage([["view", "square"], *items]), ["en"], focus
    )
    return pygame.image.tobytes(surface, "RGB")


def all_differ(pictures: list[bytes]) -> bool:
    return all(one != other for one, other in combinations(pictures, 2))


def rows(dot: int) -> list[list[Any]]:
    return [["view", "talk"], ["rows", [["nobody", [dot] * 8]]]]


def switches(on: int) -> list[list[Any]]:
    return [["switches", [["voice", on]]], ["target", "voice", 1, 0]]


def seen(word: str) -> list[list[Any]]:
    return [["walker", 0.5, 0.0, 1, -1, 1], ["seen", 0.0, 0.0, 400, word], ["target", "grass", 1, 0]]


@pytest.mark.parametrize("kind", FACES)
def test_path_grass_and_not_yet(kind: type[Face]) -> None:
    assert all_differ([pixels(kind, rows(dot)) for dot in (0, 1, 2)])


@pytest.mark.parametrize("kind", FACES)
def test_on_and_off(kind: type[Face]) -> None:
    assert all_differ([pixels(kind, switches(on)) for on in (0, 1)])


@pytest.mark.parametrize("kind", FACES)
def test_seen_and_booked_are_words(kind: type[Face]) -> None:
    assert all_differ([pixels(kind, seen(word)) for word in ("round.seen", "round.booked")])


@pytest.mark.parametrize("kind", FACES)
def test_what_has_the_focus(kind: type[Face]) -> None:
    assert all_differ([pixels(kind, switches(0), focus) for focus in (None, "voice")])
