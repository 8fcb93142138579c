"""Large text: every scene in letters 1.75 times as large, whole, apart, readable, on three panels."""

from __future__ import annotations

from functools import cache
from itertools import combinations
from pathlib import Path

import pygame
import pytest
import yaml

from content import load_content
from exhibit.kiosk.face.face import Face
from exhibit.kiosk.face.large import ENLARGED
from exhibit.kiosk.input import Action
from exhibit.kiosk.lettering.sizes import ROLES, TypeSizes
from exhibit.kiosk.panel import Panel
from exhibit.kiosk.results.specimen import specimen_of
from tests.exhibit.kiosk.rehearsal_room import SCRIPT, Cashbox, Moment, host, play
from tests.exhibit.kiosk.test_layout import CASES, contrast_on


@cache
def script(folder: Path) -> Path:
    """Return the shipped script, begun with large text."""
    shipped = yaml.safe_load(SCRIPT.read_text(encoding="utf-8"))
    begun = [{"press": "everybody"}, {"press": "large_text"}, {"after_s": 1, "shot": "everybody"}]
    rest = [
        step for step in shipped["steps"] if step.get("shot") != "attract" and step.get("press") != "lantern"
    ]
    shipped["steps"] = [*begun, {"press": "back"}, *rest]
    path = folder / "large.yml"
    path.write_text(yaml.safe_dump(shipped), encoding="utf-8")
    return path


@cache
def moments(folder: Path, size: tuple[int, int], language: str) -> tuple[Moment, ...]:
    published = specimen_of(load_content().protocol)
    return tuple(play(size, language, path=script(folder), published=published))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("large")


@pytest.mark.parametrize("role", ROLES)
def test_letters_are_larger_by_the_promised_factor(role: str) -> None:
    panel = Panel(1920, 1080, 813, 1000)
    usual, large = TypeSizes(panel), TypeSizes(panel, ENLARGED)
    assert large.pixels(role) == pytest.approx(1.75 * usual.pixels(role), abs=1)  # type: ignore[arg-type]  # roles of the table


@pytest.mark.parametrize(("size", "language"), CASES)
def test_words_are_whole_apart_and_readable(folder: Path, size: tuple[int, int], language: str) -> None:
    panel = pygame.Rect((0, 0), size)
    for moment in moments(folder, size, language):
        for placed in moment.drawn.texts:
            assert panel.contains(placed.box), (moment.name, placed.text)
            assert contrast_on(moment.ground, placed.box, placed.colour) >= 4.5, (moment.name, placed.text)
        for one, other in combinations(moment.drawn.texts, 2):
            apart = one.box.inflate(0, -one.box.height // 4), other.box.inflate(0, -other.box.height // 4)
            assert not apart[0].colliderect(apart[1]), (moment.name, one.text, other.text)


@pytest.mark.parametrize(("size", "language"), CASES)
def test_targets_keep_apart(folder: Path, size: tuple[int, int], language: str) -> None:
    for moment in moments(folder, size, language):
        areas = moment.drawn.areas
        shared = [pair for pair in combinations(areas, 2) if areas[pair[0]].colliderect(areas[pair[1]])]
        assert shared == [], moment.name


def test_every_line_of_the_panel_can_be_reached_by_pages() -> None:
    receiver, canvas = host((960, 540), flat=True), pygame.Surface((960, 540))
    for target in ("everybody", "large_text", "holdings"):
        receiver.act(0, "press", target)
    said: list[str] = []
    pages = receiver.draw(canvas, 0).pages
    assert pages > 1
    for _ in range(pages):
        said += [placed.text for placed in receiver.draw(canvas, 0).texts]
        receiver.act(0, "press", "more")
    for key, _ in receiver.visit.holdings():
        label = usual_words()[key]
        assert any(text.startswith(f"{label}: ") for text in said), label
    assert said[0] in [placed.text for placed in receiver.draw(canvas, 0).texts]


def test_every_bar_of_the_wall_stands_on_its_pages() -> None:
    keeper = Cashbox()
    keeper.published = specimen_of(load_content().protocol)
    receiver, canvas = host((960, 540), flat=True, keeper=keeper), pygame.Surface((960, 540))
    receiver.act(0, "press", "wall")
    receiver.act(0, "switch", "large_text")
    said: list[str] = []
    for _ in range(receiver.draw(canvas, 0).pages):
        said += [placed.text for placed in receiver.draw(canvas, 0).texts]
        receiver.act(0, "press", "more")
    words = usual_words()
    for row in receiver.stage.differences or ():
        assert [text for text in said if text.startswith(f"{words[f'reveal.{row.round}']}: ")], row.round
    assert len([text for text in said if text.startswith(words["wall.first_rounds"])]) == 3


def test_keys_reach_the_next_page() -> None:
    receiver, canvas = host((960, 540), flat=True), pygame.Surface((960, 540))
    for target in ("everybody", "large_text", "holdings"):
        receiver.act(0, "press", target)
    before = [placed.text for placed in receiver.draw(canvas, 0).texts]
    receiver.handle([Action("next")], 100)
    assert receiver.focused == "more"
    receiver.handle([Action("activate")], 200)
    assert [placed.text for placed in receiver.draw(canvas, 200).texts] != before


def usual_words() -> dict[str, str]:
    return dict(load_content().words("en"))


def test_usual_letters_return_for_the_next_visitor() -> None:
    receiver, canvas = host((960, 540), flat=True), pygame.Surface((960, 540))
    usual = receiver.draw(canvas, 0)
    receiver.act(0, "switch", "large_text")
    receiver.act(0, "leave", "")
    receiver.advance(60_000)
    assert receiver.visit.state == "attract"
    assert type(receiver._face) is Face
    assert receiver.draw(canvas, 60_000).areas == usual.areas
