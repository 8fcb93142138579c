"""A class at the screen: keys and fingers, words that fit, and no file that nobody asked for."""

from __future__ import annotations

import csv
from datetime import datetime
from pathlib import Path

import pygame
import pytest

from content import load_content
from exhibit.kiosk.classroom.face import ClassFace
from exhibit.kiosk.classroom.host import QUIET_MS, ClassHost
from exhibit.kiosk.display import draw_nowhere
from exhibit.kiosk.input import Action, Digit
from exhibit.kiosk.settings import ClassSettings, LanguageSettings, Settings
from exhibit.kiosk.staff.opening import desk_of, open_class
from exhibit.visit.classroom import stage_of
from tests.exhibit.kiosk.rehearsal_room import FlatPicture, host, tap

PANELS = ((1920, 1080), (1280, 800), (1080, 1920))


def class_on(size: tuple[int, int], language: str, folder: Path) -> ClassHost:
    draw_nowhere(size)
    receiver = host(size, flat=True)
    languages = LanguageSettings.model_validate({"first": language})
    settings = Settings(languages=languages, with_class=ClassSettings(folder=folder))
    desk = desk_of(settings, load_content(), size)
    return open_class(settings, desk, receiver, lambda: datetime(2026, 11, 25, 10), lambda: 5, 0)


def type_number(receiver: ClassHost, number: int, now_ms: int) -> None:
    receiver.handle([Digit(int(sign)) for sign in str(number)], now_ms)


def play_by_keys(receiver: ClassHost) -> None:
    """Go to the lawn with digits and Enter alone, with 28 people."""
    type_number(receiver, 28, 5000)
    receiver.handle([*[Action("next")] * 3, Action("activate")], 8000)
    now_ms = 10_000
    while receiver.room.state != "lawn":
        if "enter" in receiver.room.targets():
            type_number(receiver, 12, now_ms)
        receiver.handle([Action("activate")], now_ms)
        now_ms += 5000


@pytest.mark.parametrize("size", PANELS)
@pytest.mark.parametrize("language", ["de", "en"])
def test_everything_fits_and_nothing_overlaps(size: tuple[int, int], language: str, tmp_path: Path) -> None:
    receiver = class_on(size, language, tmp_path)
    surface, panel = pygame.Surface(size), pygame.Rect((0, 0), size)
    states = set()
    for now_ms in range(0, 400_000, 4000):
        receiver.advance(now_ms)
        receiver.draw(surface, now_ms)
        states.add(receiver.room.state)
        boxes = list(receiver.areas.values())
        assert all(panel.contains(box) for box in boxes)
        assert all(not one.colliderect(other) for one in boxes for other in boxes if one is not other)
        assert all(min(box.size) * 813 / (size[0] ** 2 + size[1] ** 2) ** 0.5 >= 20 for box in boxes)
        target = next(
            (name for name in ("by_trip", "enter", "continue", "export") if name in receiver.areas), ""
        )
        if receiver.room.state == "lawn" and target == "export":
            receiver.handle(tap(receiver.areas[target].center), now_ms)
            receiver.draw(surface, now_ms)
            break
        receiver.handle(tap(receiver.areas[target].center), now_ms)
    motion = {"position", "arguments", "again", "marks"}
    assert states >= {"people", "hands", "outcome", "felt", "reveal", "bars", "lawn"} | motion


def test_nothing_is_written_unless_somebody_asks(tmp_path: Path) -> None:
    receiver = class_on((1280, 800), "en", tmp_path)
    play_by_keys(receiver)
    receiver.handle([Action("leave")], 1_000_000)
    assert receiver.closes([])
    assert list(tmp_path.iterdir()) == []


def test_the_file_holds_sums_and_is_written_once(tmp_path: Path) -> None:
    receiver = class_on((1280, 800), "en", tmp_path)
    play_by_keys(receiver)
    receiver.draw(pygame.Surface((1280, 800)), 1_000_000)
    for _ in range(2):
        receiver.handle(tap(receiver.areas["export"].center), 1_000_000)
    motion, path = sorted(tmp_path.iterdir())
    assert path.name == "empty-tower-class-2026-11-25-1.csv"
    assert motion.name == "empty-tower-class-2026-11-25-1-motion.csv"
    positions = list(csv.DictReader(motion.read_text(encoding="utf-8").splitlines()))
    # Of 28 people twelve raise a hand, twelve more, and four are left.
    assert [(row["before"], row["after"]) for row in positions] == [("12", "12"), ("12", "12"), ("4", "4")]
    rows = list(csv.DictReader(path.read_text(encoding="utf-8").splitlines()))
    assert [row["people"] for row in rows] == ["28"] * 4
    assert [row["grass"] for row in rows] == ["12"] * 4
    assert set(rows[0]) == {"round", "place", "vote", "people", "grass", "arrived", "most_watched", "tower"}


def test_a_folder_that_cannot_be_written_is_told_and_costs_nothing(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("", encoding="utf-8")
    receiver = class_on((1280, 800), "en", tmp_path / "taken" / "below")
    play_by_keys(receiver)
    receiver.draw(pygame.Surface((1280, 800)), 1_000_000)
    receiver.handle(tap(receiver.areas["export"].center), 1_000_000)
    assert receiver.room.state == "lawn"


def test_digits_typed_slowly_begin_a_new_number(tmp_path: Path) -> None:
    receiver = class_on((1280, 800), "en", tmp_path)
    receiver.handle([Digit(1)], 3000)
    receiver.handle([Digit(9)], 3500)
    assert receiver.room.people == 19
    receiver.handle([Digit(8)], 9000)
    assert receiver.room.people == 8


def test_a_class_that_went_home_is_forgotten(tmp_path: Path) -> None:
    receiver = class_on((1280, 800), "en", tmp_path)
    receiver.advance(QUIET_MS - 1)
    assert not receiver.closes([])
    receiver.advance(QUIET_MS)
    assert receiver.closes([])


def test_hands_that_are_up_are_lit(tmp_path: Path) -> None:
    size = (1280, 800)
    receiver = class_on(size, "en", tmp_path)
    receiver.room.act("by_round")
    surface = pygame.Surface(size)
    face = ClassFace(desk_of(Settings(), load_content(), size))
    lit = []
    for hands in (0, 24):
        receiver.room.enter(hands)
        FlatPicture("#143A42").paint(surface, [], 0)
        face.draw(surface, stage_of(receiver.room), "en", hands, None)
        red = pygame.surfarray.pixels3d(surface)
        lit.append(int(((red[..., 0] > 240) & (red[..., 2] < 140)).sum()))
        del red
    assert lit[0] == 0
    assert lit[1] > 24 * 60
