"""Every word and sign of the shipped visit, on flat ground, against its reference in both languages."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import numpy as np
import pygame
import pytest

from content import load_content
from exhibit.kiosk.player import Player, Shot
from exhibit.kiosk.results.specimen import specimen_of
from exhibit.kiosk.script import read_script
from tests.exhibit.kiosk import reference_pictures
from tests.exhibit.kiosk.reference_pictures import FOLDER, compare, worst
from tests.exhibit.kiosk.rehearsal_room import CLASS, SCRIPT, Cashbox, receiver

SCENES = [step.shot for path in (SCRIPT, CLASS) for step in read_script(path).steps if step.shot]

# Letters come from the pinned libraries and a pinned font: the same everywhere, to the last pixel.
WORDS_SIZE, WORDS_TOLERANCE = (800, 450), 0
LARGEST_SET = 900_000


@cache
def shots(size: tuple[int, int], language: str, flat: bool) -> dict[str, Shot]:
    keeper = Cashbox()
    keeper.published = specimen_of(load_content().protocol)
    found: dict[str, Shot] = {}
    for script in map(read_script, (SCRIPT, CLASS)):
        one = receiver(size, language, "kiosk-night", script, flat, keeper)
        found |= {shot.name: shot for shot in Player(one, pygame.Surface(size)).play(script)}
    return found


@pytest.fixture
def renew(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--renew-pictures"))


@pytest.mark.xdist_group("pictures")
@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("scene", SCENES)
def test_words(scene: str, language: str, renew: bool) -> None:
    picture = shots(WORDS_SIZE, language, flat=True)[scene].picture
    compare(picture, f"words/{language}/{scene}", WORDS_TOLERANCE, renew)


def test_no_reference_without_a_scene_and_all_of_them_stay_small() -> None:
    files = list(FOLDER.rglob("*.webp"))
    assert {file.stem for file in files} == set(SCENES)
    assert sum(file.stat().st_size for file in files) <= LARGEST_SET


@pytest.fixture
def grey(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> pygame.Surface:
    monkeypatch.setattr(reference_pictures, "FOLDER", tmp_path)
    surface = pygame.Surface((12, 8))
    surface.fill((90, 90, 90))
    return surface


def test_a_pixel_that_differs_by_more_than_allowed_is_found(grey: pygame.Surface) -> None:
    compare(grey, "trial/grey", 0, renew=True)
    compare(grey, "trial/grey", 0, renew=False)
    grey.set_at((3, 3), (90, 93, 90))
    compare(grey, "trial/grey", 3, renew=False)
    with pytest.raises(AssertionError, match=r"by up to 3 of 255.*build/pictures/trial-grey\.png"):
        compare(grey, "trial/grey", 2, renew=False)


def test_another_size_is_a_difference() -> None:
    one, other = np.zeros((2, 2, 3), np.uint8), np.zeros((2, 3, 3), np.uint8)
    assert worst(one, other) == 255
