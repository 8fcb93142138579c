"""What a visit shows and says is true: of its choices, of who was in the tower, of the protocol."""

from __future__ import annotations

import itertools
from typing import Any

import pytest

from content import load_content
from exhibit.visit import Visit
from tests.exhibit.visit.visitors import (
    MATCHED,
    PROTOCOL,
    alternating,
    always,
    finish,
    items,
    reached,
    texts,
    visit_of,
    walk,
)


@pytest.mark.parametrize(("number", "manned"), [(0, True), (1, False), (2, False), (3, False)])
def test_the_reveal_says_who_was_there(number: int, manned: bool) -> None:
    visit = reached("reveal", number)
    visit.advance(visit.ticked * 50 + 5000)
    section = items(visit, "tower_section")[0]
    assert section == ["tower_section", 1.0, [1.0, 1.0, 1.0, 1.0], 1.0, int(manned)]
    assert texts(visit)[:2] == ["reveal.manned" if manned else "reveal.empty", "reveal.usually_empty"]


def test_the_matched_protocol_does_not_say_that_the_tower_is_mostly_empty() -> None:
    visit = finish(Visit(MATCHED, 1, 1), alternating, until="reveal")
    assert texts(visit)[:2] == ["reveal.manned", "reveal.always_manned"]


def test_the_words_about_the_tower_are_true_of_the_protocol() -> None:
    protocols = PROTOCOL["protocols"]
    assert protocols["belief"] == {"manned": 1, "of": 4}
    assert protocols["matched"]["manned"] == protocols["matched"]["of"]
    assert "three visits of four" in load_content().words("en")["reveal.usually_empty"]
    assert "drei von vier" in load_content().words("de")["reveal.usually_empty"]


def test_the_words_about_bookings_are_true_of_the_protocol() -> None:
    points = f"−{PROTOCOL['score']['points']}"
    assert all(load_content().words(language)["round.booked"].endswith(points) for language in ("en", "de"))


def test_the_rows_are_the_choices_that_were_made() -> None:
    visit = reached("reveal", 1)
    rows = dict(items(visit, "rows")[0][1])
    assert rows == {name: [1, 0] * 4 for name in ("nobody", "warden", "tower", "score")}


def test_the_gap_decides_what_is_said_about_chance() -> None:
    assert "reveal.gap_none" in texts(reached("reveal"))
    visit = finish(visit_of(), lambda made: "grass" if made < 8 else "path", until="reveal")
    assert "reveal.gap_seldom" in texts(visit)


def test_the_question_shows_no_watcher_but_in_the_answers() -> None:
    kinds = {str(item[0]) for item in reached("question").stage()}
    assert items(reached("question"), "gap") == [["gap", "poplars"]]
    assert not kinds & {"warden", "posts", "number", "tower_section"}


def test_every_text_and_every_target_has_its_words() -> None:
    keys: set[str] = set()
    for decision, number in itertools.product(("keep", "forget"), range(2)):
        visit = visit_of(number, seed=number + 2)
        for _ in walk(visit, always("grass"), decision):
            keys |= {item[2] for item in items(visit, "text")}
            keys |= {f"target.{item[1]}" for item in items(visit, "target")}
            keys |= {item[4] for item in items(visit, "seen")}
            keys |= {row[0] for row in visit.holdings()}
    for language in ("en", "de"):
        assert keys <= load_content().words(language).keys()


def test_what_is_filled_in_is_what_the_words_ask_for() -> None:
    screens = load_content().screens
    visit = visit_of(2, seed=4)
    for _ in walk(visit, always("grass")):
        for _, _, key, fills in items(visit, "text"):
            asked_for = () if key.startswith("debate.") else screens[key].placeholders
            assert set(fills) - {"language"} == set(asked_for)


def test_no_watcher_can_be_told_from_the_stage_of_the_tower() -> None:
    """A manned and an empty tower look the same until somebody is seen."""

    def stages(number: int, order: list[str]) -> list[Any]:
        orders = [order, *PROTOCOL["orders"][1:]] if number == 0 else [PROTOCOL["orders"][0], order]
        visit = Visit({**PROTOCOL, "orders": orders, "languages": ["en"]}, number, 3)
        shown = []
        for now in walk(visit, always("path"), until="question"):
            shown.append((now, visit.stage()))
        return shown

    order = ["tower", "nobody", "warden", "score"]
    first_rounds = [
        [stage for stage in stages(number, order) if ["text", "heading", "round.tower", {}] in stage[1]]
        for number in (0, 1)
    ]
    assert first_rounds[0] == first_rounds[1]
    assert first_rounds[0]
