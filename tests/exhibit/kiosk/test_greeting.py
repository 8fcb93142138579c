"""The first picture after a start: kept for one state of the settings, never a reason to fail."""

from __future__ import annotations

from pathlib import Path

import pygame
import pytest

from exhibit.kiosk.display import draw_nowhere
from exhibit.kiosk.greeting import Greetings

SIZE = (64, 40)


@pytest.fixture
def settings(tmp_path: Path) -> Path:
    path = tmp_path / "settings.yml"
    path.write_text("display: {window_size: [640, 400]}\n", encoding="utf-8")
    return path


def test_nothing_is_recalled_before_anything_is_kept(tmp_path: Path, settings: Path) -> None:
    assert Greetings(tmp_path, settings, "").recall() is None


def test_what_is_kept_is_shown_again(tmp_path: Path, settings: Path) -> None:
    surface = draw_nowhere(SIZE)
    surface.fill("#123456")
    Greetings(tmp_path, settings, "").keep((640, 400), False, surface)
    surface.fill("#000000")
    greeting = Greetings(tmp_path, settings, "").recall()
    assert greeting is not None
    assert (greeting.window_size, greeting.full_screen) == ((640, 400), False)
    greeting.show(surface)
    assert surface.get_at((5, 5)) == pygame.Color("#123456")


def test_changed_settings_recall_nothing(tmp_path: Path, settings: Path) -> None:
    Greetings(tmp_path, settings, "").keep((640, 400), False, draw_nowhere(SIZE))
    assert Greetings(tmp_path, settings, "full").recall() is None
    settings.write_text("display: {full_screen: true}\n", encoding="utf-8")
    assert Greetings(tmp_path, settings, "").recall() is None


def test_a_picture_of_another_size_is_not_shown(tmp_path: Path, settings: Path) -> None:
    surface = draw_nowhere(SIZE)
    surface.fill("#123456")
    Greetings(tmp_path, settings, "").keep((640, 400), False, surface)
    other = pygame.Surface((32, 20))
    greeting = Greetings(tmp_path, settings, "").recall()
    assert greeting is not None
    greeting.show(other)
    assert other.get_at((5, 5)) == pygame.Color("#000000")


@pytest.mark.parametrize("written", ["", "[1]", "[[640], 0]", "\x00"])
def test_a_broken_note_recalls_nothing(tmp_path: Path, settings: Path, written: str) -> None:
    greetings = Greetings(tmp_path, settings, "")
    greetings.keep((640, 400), False, draw_nowhere(SIZE))
    next((tmp_path / "greetings").glob("*.json")).write_text(written, encoding="ascii")
    assert greetings.recall() is None
