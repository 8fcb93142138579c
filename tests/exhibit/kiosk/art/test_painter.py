from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pygame
import pytest

from exhibit.kiosk.art.composition import VIEWS
from exhibit.kiosk.art.painter import SCHEMES, Painter
from tests.exhibit.kiosk.art.conftest import SMALL, Paint
from tests.exhibit.kiosk.art.stages import STAGES, square


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("name", STAGES)
def test_the_same_stage_gives_the_same_pixels(paint: Paint, name: str, scheme: str) -> None:
    first = paint(STAGES[name], 700, scheme=scheme)
    paint(STAGES["score" if name != "score" else "attract"], 900, scheme=scheme)
    assert np.array_equal(first, paint(STAGES[name], 700, scheme=scheme))


@pytest.mark.parametrize("scheme", SCHEMES)
def test_no_two_scenes_look_alike(paint: Paint, scheme: str) -> None:
    pictures = {name: paint(stage, scheme=scheme) for name, stage in STAGES.items()}
    names = list(pictures)
    for index, name in enumerate(names):
        for other in names[index + 1 :]:
            changed = np.abs(pictures[name].astype(int) - pictures[other]).max(axis=2) > 24
            assert changed.mean() > 0.0005, (name, other)


@pytest.mark.parametrize("size", [(270, 480), (400, 300), (481, 271)])
@pytest.mark.parametrize("name", STAGES)
def test_every_scene_fits_every_panel(paint: Paint, name: str, size: tuple[int, int]) -> None:
    assert paint(STAGES[name], size=size).max() > 100


def test_what_follows_the_unknown_is_still_painted(paint: Paint) -> None:
    stage = square(["walker", 0.1, 0.1, 1, 0, 1])
    assert np.array_equal(paint([["comet", 1], *stage]), paint(stage))


def test_a_second_start_draws_nothing_anew(tmp_path: Path) -> None:
    done: list[tuple[int, int]] = []
    Painter((160, 90), "kiosk-night", tmp_path, lambda part, parts: done.append((part, parts)))
    parts = len(VIEWS) + 1  # and the people
    assert done == [(part, parts) for part in range(parts + 1)]
    Painter((160, 90), "kiosk-night", tmp_path, lambda part, parts: done.append((part, parts)))
    assert len(done) == parts + 1


def test_a_torn_file_is_drawn_anew(tmp_path: Path) -> None:
    Painter((160, 90), "kiosk-night", tmp_path)
    for file in tmp_path.glob("*-square-*"):
        file.write_bytes(file.read_bytes()[:1000])
    again = Painter((160, 90), "kiosk-night", tmp_path)
    again.paint(pygame.Surface((160, 90), 0, 32), STAGES["tower"], 0)
    assert all(file.stat().st_size > 1000 for file in tmp_path.iterdir())


def test_pictures_of_another_panel_stay(tmp_path: Path) -> None:
    Painter((160, 90), "kiosk-contrast", tmp_path)
    Painter((90, 160), "kiosk-contrast", tmp_path)
    assert len(list(tmp_path.iterdir())) == 2 * (len(VIEWS) + 1)


def test_an_unknown_scheme_is_named(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no colour scheme 'kiosk-noon'; choose one of kiosk-night"):
        Painter(SMALL, "kiosk-noon", tmp_path)


def test_a_surface_of_another_depth_will_do(painter: Callable[..., Painter]) -> None:
    painter().paint(pygame.Surface(SMALL, 0, 24), STAGES["warden"], 0)
