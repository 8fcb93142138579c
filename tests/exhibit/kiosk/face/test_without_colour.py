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


def tally(confirmed: int) -> list[list[Any]]:
    return [["view", "tower"], ["veil"], ["tally", [["tower.accused", f"{confirmed} / 2"]]]]


def marks(before: int, now: int, others: int = 0) -> list[list[Any]]:
    said: list[list[Any]] = [
        ["text", "before", "motion.before", {}],
        ["text", "now", "motion.now", {}],
    ]
    on_the_scale: list[list[Any]] = [
        ["scale", list(range(1, 8)), before, now],
        ["others", [others, *[1] * 6]],
    ]
    return [["view", "motion"], ["wall", "full", []], *on_the_scale, *said]


def bars(*ends: float) -> list[list[Any]]:
    return [
        ["view", "dusk"],
        ["differences", [[name, list(ends), []] for name in ("warden", "tower", "score")]],
    ]


@pytest.mark.parametrize("kind", FACES)
def test_what_was_confirmed_in_the_tower(kind: type[Face]) -> None:
    assert all_differ([pixels(kind, tally(confirmed)) for confirmed in (0, 1, 2)])


@pytest.mark.parametrize("kind", FACES)
def test_before_and_now_and_the_others(kind: type[Face]) -> None:
    assert all_differ([pixels(kind, marks(*given)) for given in ((2, 6), (6, 2), (2, 6, 9))])


@pytest.mark.parametrize("kind", FACES)
def test_fewer_as_many_more_and_nothing_to_show(kind: type[Face]) -> None:
    shown = [bars(), bars(-2.0, -1.0, -0.5), bars(-0.5, 0.0, 0.5), bars(0.5, 1.0, 2.0)]
    assert all_differ([pixels(kind, items) for items in shown])
