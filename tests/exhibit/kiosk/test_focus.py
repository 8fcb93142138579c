"""The keyboard's place: visible once a key is used, gone with a touch."""

from __future__ import annotations

from exhibit.kiosk.focus import Focus

TARGETS = ["grass", "path", "leave"]


def test_nothing_is_shown_until_a_key_is_used() -> None:
    assert Focus().shown(TARGETS) is None


def test_keys_go_round_in_both_directions() -> None:
    focus = Focus()
    assert [focus.step(TARGETS, 1) for _ in range(4)] == ["grass", "path", "leave", "grass"]
    assert focus.step(TARGETS, -1) == "leave"


def test_the_first_enter_shows_and_the_second_chooses() -> None:
    focus = Focus()
    assert focus.chosen(TARGETS) is None
    assert focus.shown(TARGETS) == "grass"
    assert focus.chosen(TARGETS) == "grass"


def test_a_touch_hides_it() -> None:
    focus = Focus()
    focus.step(TARGETS, 1)
    focus.hide()
    assert focus.shown(TARGETS) is None
    assert focus.step(TARGETS, 1) == "grass"


def test_a_target_that_went_away_is_never_chosen() -> None:
    focus = Focus()
    focus.step(TARGETS, 1)
    assert focus.chosen(["keep", "forget"]) is None
    assert focus.shown(["keep", "forget"]) == "keep"


def test_without_targets_nothing_happens() -> None:
    assert Focus().step([], 1) is None
