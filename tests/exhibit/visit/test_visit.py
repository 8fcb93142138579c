"""The whole visit: its scenes in order, the ways out, the question whether someone is there, what is kept."""

from __future__ import annotations

import itertools

import pytest

from exhibit.visit import Visit
from tests.exhibit.visit.visitors import (
    ACTS,
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

SCENES = [
    "attract",
    "notice",
    "demonstration",
    "round",
    "question",
    "reveal",
    *ACTS,
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


def test_the_question_may_be_passed_over() -> None:
    visit = reached("question")
    visit.act(visit.ticked * 50, "press", "continue")
    assert visit.state == "reveal"
    assert visit.setting.memory.felt == ""


def test_a_protocol_that_lacks_something_is_told_so() -> None:
    lacking = {key: value for key, value in PROTOCOL.items() if key != "trips"}
    with pytest.raises(ValueError, match="a number under the key trips"):
        Visit(lacking, 0, 1)
