"""The page of everything known: whatever is in the panel is on the page, and there is room for all of it."""

from __future__ import annotations

from itertools import combinations

import pygame
import pytest

from content import load_content
from exhibit.kiosk.face.drawn import Drawn
from exhibit.kiosk.face.stage import read_stage
from exhibit.visit.memory import Memory
from tests.exhibit.kiosk.rehearsal_room import face

PANELS = ((960, 540), (640, 400), (540, 960))
BY_ROUND = {
    "order": "reveal.warden reveal.tower reveal.nobody reveal.score",
    "trips": "●○●○●○●○ ○○○○○○○○ ●●●●●●●● ···●····",
    "waits": "12 34 56 78 s",
    "hesitations": "1 2 3 4",
    "turns": "0 9 0 9",
}
# While lanterns are carried nothing of what comes after the rounds is there, and the other way round.
AFTER_THE_ROUNDS = {"score", "looked", "choice", "pointer"}


def page(size: tuple[int, int], language: str, rows: list[list[str]]) -> Drawn:
    items: list[list[object]] = [["view", "square"], ["panel", list(rows)]]
    items += [["text", "heading", "holdings.heading", {}]]
    items += [["target", name, 1, 0] for name in ("continue", "objections", "leave")]
    return face(size, "kiosk-night").draw(pygame.Surface(size), read_stage(items), [language])


def full_rows(longest: str = "round.score") -> list[list[str]]:
    rows = []
    for slot in Memory.__slots__:
        value = "value.none" if slot in AFTER_THE_ROUNDS else longest
        rows.append([f"holdings.{slot}", BY_ROUND.get(slot, value)])
    return rows


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("size", PANELS)
def test_a_full_panel_has_room(size: tuple[int, int], language: str) -> None:
    drawn = page(size, language, full_rows())
    panel = pygame.Rect((0, 0), size)
    assert [placed.text for placed in drawn.texts if not panel.contains(placed.box)] == []
    clashes = [
        (one.text, other.text)
        for one, other in combinations(drawn.texts, 2)
        if one.box.inflate(0, -one.box.height // 4).colliderect(other.box.inflate(0, -other.box.height // 4))
    ]
    assert clashes == []


def said_on(drawn: Drawn) -> str:
    """Return all words of a page; a space that keeps a line together is a space."""
    return " ".join(placed.text for placed in drawn.texts).replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize("value", ["value.none", "value.yes", "reveal.tower"])
def test_a_row_that_the_page_has_never_heard_of_stands_on_it(value: str) -> None:
    before = page(PANELS[0], "en", full_rows())
    # Any key among the words will do for something new.
    after = page(PANELS[0], "en", [*full_rows(), ["decision.heading", value]])
    label = load_content().words("en")["decision.heading"]
    assert label not in said_on(before)
    assert label in said_on(after)


def test_rows_by_round_that_do_not_match_are_shown_as_they_are() -> None:
    rows = [["holdings.order", "value.none"], ["holdings.trips", "value.none"], ["holdings.waits", "3 s"]]
    said = said_on(page(PANELS[0], "en", rows))
    assert load_content().words("en")["holdings.trips"] in said
    assert "3 s" in said
