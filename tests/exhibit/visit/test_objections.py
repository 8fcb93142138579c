"""The ten objections: one card at a time, from the start, the reveal and the panel; the way back is kept."""

from __future__ import annotations

import pytest

from exhibit.visit import Visit
from exhibit.visit.scenes.objections import OBJECTIONS
from tests.exhibit.visit.visitors import always, finish, items, visit_of


def reached(state: str) -> Visit:
    visit = visit_of(1)
    return visit if state == "attract" else finish(visit, always("path"), until=state)


def press(visit: Visit, *targets: str) -> None:
    for target in targets:
        assert target in visit.targets()
        visit.act(visit.ticked * 50, "press", target)


@pytest.mark.parametrize("state", ["attract", "reveal", "holdings"])
def test_they_open_with_one_input_and_lead_back(state: str) -> None:
    visit = reached(state)
    press(visit, "objections")
    assert visit.state == "objections"
    press(visit, "next_card", "back")
    assert visit.state == state


def test_there_are_ten_cards_one_after_the_other_and_back() -> None:
    visit = reached("reveal")
    press(visit, "objections")
    cards = []
    for _ in OBJECTIONS:
        cards.append(next(text[2] for text in items(visit, "text")))
        if "next_card" in visit.targets():
            press(visit, "next_card")
    assert cards == [f"objections.{name}" for name in OBJECTIONS]
    assert len(set(cards)) == 10
    press(visit, *["previous_card"] * 9)
    assert "previous_card" not in visit.targets()


def test_the_language_can_be_changed_before_a_visit_begins() -> None:
    visit = reached("attract")
    first = visit.language
    press(visit, "objections", "language")
    assert visit.language != first
    later = reached("reveal")
    press(later, "objections")
    assert "language" not in later.targets()


def test_panel_and_cards_do_not_pile_up() -> None:
    visit = reached("reveal")
    for _ in range(50):
        press(visit, "objections", "holdings")
    depth, scene = 0, visit.scene
    while hasattr(scene, "following"):
        depth, scene = depth + 1, scene.following
    assert depth <= 2
    assert scene.name == "reveal"


def test_a_reader_who_goes_away_leaves_the_exhibit_ready() -> None:
    visit = reached("attract")
    press(visit, "objections")
    visit.advance(visit.ticked * 50 + 200_000)
    assert visit.state == "over"


def test_a_place_may_leave_them_out() -> None:
    assert "objections" not in visit_of(scenes={}).targets()
