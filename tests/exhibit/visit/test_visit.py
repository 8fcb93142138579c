"""The whole visit: its scenes in order, the ways out, the question whether someone is there, its truth."""

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
    visit_of,
    walk,
)

SCENES = [
    "attract",
    "notice",
    "demonstration",
    "round",
    "question",
    "reveal",
    "position",
    "arguments",
    "marks",
    "holdings",
    "decision",
    "forgetting",
    "over",
]
IDLE = PROTOCOL["timing"]["idle"]
ANSWER = PROTOCOL["timing"]["answer"]


def states(visit: Visit, decision: str = "forget") -> list[str]:
    seen = [visit.state, *(visit.state for _ in walk(visit, alternating, decision))]
    return [state for state, _ in itertools.groupby(seen)]


def reached(state: str, number: int = 0, **changes: Any) -> Visit:
    visit = visit_of(number, **changes)
    return visit if state == "attract" else finish(visit, alternating, until=state)


def texts(visit: Visit) -> list[str]:
    return [item[2] for item in items(visit, "text")]


def test_a_visit_goes_through_its_scenes_in_order() -> None:
    assert states(visit_of()) == SCENES


def test_keeping_is_forgetting_too() -> None:
    assert states(visit_of(), "keep") == [*SCENES[:-2], "kept", "over"]


def test_a_brisk_visit_takes_between_two_and_four_minutes() -> None:
    visit = visit_of()
    *_, end = walk(visit, alternating)
    assert 120_000 < end < 240_000


@pytest.mark.parametrize("number", range(4))
def test_rounds_come_in_the_order_of_the_plan(number: int) -> None:
    visit = visit_of(number)
    headings = []
    for _ in walk(visit, alternating):
        if visit.state == "round":
            headings.append(texts(visit)[0])
    order = [key for key, _ in itertools.groupby(headings)]
    assert order == [f"round.{name}" for name in PROTOCOL["orders"][number]]


@pytest.mark.parametrize("state", SCENES[1:-2])
def test_one_touch_leaves_from_anywhere(state: str) -> None:
    visit = reached(state)
    now = visit.ticked * 50
    visit.act(now, "leave")
    assert visit.state == "forgetting"
    visit.advance(now + 10_000)
    assert visit.state == "over"
    assert visit.counts() is None


@pytest.mark.parametrize("state", [state for state in SCENES[1:-2] if state != "holdings"])
def test_what_it_knows_is_one_touch_away_and_pauses_the_visit(state: str) -> None:
    visit = reached(state)
    now, before = visit.ticked * 50, visit.stage()
    visit.act(now, "press", "holdings")
    assert visit.state == "holdings"
    assert items(visit, "panel")
    visit.advance(now + 5000)
    visit.act(now + 5000, "press", "back")
    assert visit.state == state
    assert visit.stage() == before


@pytest.mark.parametrize("state", SCENES[1:-2])
def test_silence_is_asked_about_and_then_forgotten(state: str) -> None:
    visit = reached(state)
    start = visit.ticked * 50
    quiet = visit.setting.memory.quiet * 50
    visit.advance(start + IDLE - quiet + 50)
    assert visit.targets() == ["stay", "leave"]
    assert visit.idle * 1000 == ANSWER
    assert texts(visit) == ["idle.heading", "idle.text"]
    visit.advance(start + IDLE - quiet + ANSWER + 50)
    assert visit.state == "forgetting"
    visit.advance(start + IDLE + ANSWER + 10_000)
    assert visit.state == "over"


def test_an_answer_stops_the_countdown() -> None:
    visit = reached("reveal")
    now = visit.ticked * 50 + IDLE
    visit.advance(now)
    visit.act(now + 10_000, "press", "stay")
    assert visit.state == "reveal"
    assert visit.idle == 0
    visit.advance(now + 10_000 + IDLE - 100)
    assert visit.idle == 0


def test_a_moving_pointer_is_a_sign_of_life() -> None:
    visit = reached("reveal")
    now = visit.ticked * 50
    for step in range(10):
        visit.act(now + step * (IDLE - 1000), "move", "continue")
        assert visit.idle == 0


def test_the_pointer_is_nowhere_when_a_scene_begins() -> None:
    visit = finish(visit_of(), always("path"), until="notice")
    visit.act(visit.ticked * 50, "move", "begin")
    assert [item[1] for item in items(visit, "target") if item[3]] == ["begin"]
    visit.act(visit.ticked * 50, "press", "begin")
    assert [item[1] for item in items(visit, "target") if item[3]] == []


def test_attract_waits_for_ever() -> None:
    visit = visit_of()
    visit.advance(10**12)
    assert visit.state == "attract"
    assert visit.targets() == ["lantern", "everybody", "objections"]


def test_the_language_changes_in_the_notice() -> None:
    visit = reached("notice")
    first = visit.language
    visit.act(5000, "press", "language")
    assert {first, visit.language} == {"en", "de"}


def test_attract_speaks_both_languages_the_first_in_turn() -> None:
    firsts = [items(visit_of(number), "text")[0][3]["language"] for number in range(4)]
    assert firsts == ["de", "en", "de", "en"]


def test_the_demonstration_counts_nothing() -> None:
    visit = visit_of()
    for _ in walk(visit, alternating):
        if visit.state == "demonstration":
            assert visit.setting.memory.made() == 0
            assert visit.setting.memory.turns == [0, 0, 0, 0]


@pytest.mark.parametrize("trips", [1, 2, 3])
def test_the_practice_is_as_long_as_the_protocol_says(trips: int) -> None:
    visit = finish(visit_of(practice_trips=trips), always("path"), until="demonstration")
    made = 0
    while visit.state == "demonstration":
        if {"grass", "path"} <= set(visit.targets()):
            visit.act(visit.ticked * 50, "press", "path")
            visit.advance(visit.ticked * 50 + 500)
            made += 1
        visit.advance(visit.ticked * 50 + 50)
    assert made == trips


def test_the_figure_walks_by_itself_and_then_the_visitor_is_asked() -> None:
    visit = reached("demonstration")
    now = visit.ticked * 50
    assert items(visit, "ghost")
    visit.advance(now + 7000)
    assert not items(visit, "ghost")
    assert items(visit, "walker")
    assert visit.targets()[:2] == ["grass", "path"]


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


def test_where_nothing_is_kept_nothing_can_be_kept() -> None:
    visit = reached("decision", keeping=False)
    assert "keep" not in visit.targets()
    visit.act(visit.ticked * 50, "press", "keep")
    assert visit.counts() is None
    assert "decision.text_without_keeping" in texts(visit)


def test_counts_come_only_after_a_yes() -> None:
    visit = visit_of(1)
    for _ in walk(visit, alternating, "keep"):
        if visit.state not in ("kept", "over"):
            assert visit.counts() is None
    assert visit.counts() == {
        "protocol": "belief",
        "rounds": ["nobody", "warden", "tower", "score"],
        "first": "warden",
        "manned": 0,
        "grass": [4, 4, 4, 4],
        "hesitations": [0, 0, 0, 0],
        "turns": [0, 0, 0, 0],
        "felt": "tower",
        "motion": "contact_tracing",
        "before": 6,
        "after": 6,
    }


def test_the_question_shows_no_watcher_but_in_the_answers() -> None:
    kinds = {str(item[0]) for item in reached("question").stage()}
    assert items(reached("question"), "gap") == [["gap", "poplars"]]
    assert not kinds & {"warden", "posts", "number", "tower_section"}


def test_the_question_may_be_passed_over() -> None:
    visit = reached("question")
    visit.act(visit.ticked * 50, "press", "continue")
    assert visit.state == "reveal"
    assert visit.setting.memory.felt == ""


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


def test_a_protocol_that_lacks_something_is_told_so() -> None:
    lacking = {key: value for key, value in PROTOCOL.items() if key != "trips"}
    with pytest.raises(ValueError, match="a number under the key trips"):
        Visit(lacking, 0, 1)
