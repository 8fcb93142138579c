"""The motion: who gets which, in which order sides stand, what is remembered of it, what is never said."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content import load_content
from exhibit.visit import Visit
from exhibit.visit.motion import Motion, arrangement, motion_of
from tests.exhibit.visit.visitors import PROTOCOL, always, finish, items, visit_of, walk

DEBATES = PROTOCOL["debates"]
ORDERS = {3: 6, 4: 24}
CYCLE = 4 * 24 * len(DEBATES)


def motions(count: int, start: int = 0) -> list[Motion]:
    drawn = [motion_of(DEBATES, number) for number in range(start, start + count)]
    assert all(drawn)
    return [motion for motion in drawn if motion]


def reached(state: str, number: int = 0, **changes: Any) -> Visit:
    return finish(visit_of(number, **changes), always("path"), until=state)


def press(visit: Visit, target: str) -> None:
    visit.act(visit.ticked * 50, "press", target)


def texts(visit: Visit, role: str) -> list[str]:
    return [item[2] for item in items(visit, "text") if item[1] == role]


@given(st.integers(0, 10**6))
def test_every_twelve_visits_meet_every_motion_once(block: int) -> None:
    names = Counter(motion.name for motion in motions(len(DEBATES), block * len(DEBATES)))
    assert names == {debate["id"]: 1 for debate in DEBATES}


def test_over_the_cycle_every_motion_has_stood_in_every_order_equally_often() -> None:
    cells = Counter((motion.name, tuple(motion.sides)) for motion in motions(CYCLE))
    for debate in DEBATES:
        orders = ORDERS[len(debate["sides"])]
        counts = [n for (name, _), n in cells.items() if name == debate["id"]]
        assert counts == [CYCLE // len(DEBATES) // orders] * orders


def test_the_order_of_sides_crosses_the_order_of_rounds() -> None:
    cells = Counter(
        (motion.name, tuple(motion.sides), number % 4) for number, motion in enumerate(motions(CYCLE))
    )
    for debate in DEBATES:
        orders = ORDERS[len(debate["sides"])]
        counts = [n for (name, *_), n in cells.items() if name == debate["id"]]
        assert counts == [CYCLE // len(DEBATES) // orders // 4] * (4 * orders)


def test_for_and_against_stand_left_equally_often_for_every_motion() -> None:
    rising = Counter((motion.name, motion.places()[0]) for motion in motions(CYCLE))
    assert set(rising.values()) == {CYCLE // len(DEBATES) // 2}


@pytest.mark.parametrize("count", [2, 3, 4])
def test_arrangements_are_all_different_and_begin_again(count: int) -> None:
    orders = {2: 2, **ORDERS}[count]
    made = [tuple(arrangement(index, count)) for index in range(orders)]
    assert len(set(made)) == orders
    assert made == sorted(made)
    assert tuple(arrangement(orders, count)) == made[0]


def test_the_host_may_choose_one_motion() -> None:
    visits = [visit_of(number, motions=["smart_city"]) for number in range(8)]
    assert {visit.setting.plan.motion.name for visit in visits if visit.setting.plan.motion} == {"smart_city"}
    with pytest.raises(ValueError, match="no debate weather under the key debates"):
        visit_of(motions=["weather"])


def test_without_the_scene_the_reveal_leads_to_the_panel() -> None:
    visit = reached("reveal", scenes={})
    press(visit, "continue")
    assert visit.state == "holdings"
    assert visit.setting.plan.motion is None


@pytest.mark.parametrize("number", range(12))
def test_all_sides_are_on_one_screen_in_the_order_of_the_plan(number: int) -> None:
    visit = reached("arguments", number)
    motion = visit.setting.plan.motion
    assert motion
    sides = load_content().debates[motion.name].kiosk.sides
    assert sorted(motion.sides) == sorted(side.position for side in sides)
    assert texts(visit, "side") == [f"debate.{motion.name}.{side}.label" for side in motion.sides]
    assert texts(visit, "argument") == [f"debate.{motion.name}.{side}.argument" for side in motion.sides]


@pytest.mark.parametrize("number", range(12))
def test_the_ends_of_the_scale_lie_where_their_arguments_do(number: int) -> None:
    visit = reached("arguments", number)
    ends = [key for key in texts(visit, "scale") if key != "motion.middle"]
    labels = [load_content().words("en")[key] for key in texts(visit, "side")]
    assert [load_content().words("en")[key] for key in ends] == [
        label for label in labels if label in ("For", "Against")
    ]
    places = items(visit, "scale")[0][1]
    assert [place for place in visit.targets() if place.startswith("place_")] == [
        f"place_{place}" for place in places
    ]
    assert places[0] == (1 if ends[0] == "motion.against" else 7)


@given(st.integers(1, 7), st.lists(st.integers(1, 7), max_size=4))
def test_the_lantern_moves_as_often_as_one_likes_and_both_marks_are_shown(
    first: int, moves: list[int]
) -> None:
    visit = Visit(PROTOCOL, 0, 1)
    from_there = reached("position")
    visit.scene, visit.setting = from_there.scene, from_there.setting
    press(visit, f"place_{first}")
    for place in moves:
        press(visit, f"place_{place}")
    press(visit, "continue")
    last = moves[-1] if moves else first
    assert visit.state == "marks"
    assert items(visit, "scale")[0][2:] == [first, last]
    assert dict(visit.holdings())["holdings.after"] == f"target.place_{last}"
    shown = texts(visit, "before") + texts(visit, "now")
    assert shown == (["motion.unmoved"] if first == last else ["motion.before", "motion.now"])


def test_the_motion_may_be_passed_over_and_then_leaves_nothing() -> None:
    visit = reached("position")
    press(visit, "continue")
    assert visit.state == "holdings"
    press(visit, "continue")
    press(visit, "keep")
    counts = visit.counts()
    assert counts is not None
    assert not {"motion", "before", "after"} & counts.keys()


def test_others_are_shown_with_their_number_and_only_where_there_are_any() -> None:
    alone = reached("marks")
    assert items(alone, "others") == []
    name = alone.setting.plan.motion.name if alone.setting.plan.motion else ""
    visit = reached("marks", others={name: [1, 2, 3, 4, 5, 6, 7]})
    assert items(visit, "others") == [["others", [1, 2, 3, 4, 5, 6, 7]]]
    assert ["text", "sentence", "motion.others", {"n": 28}] in visit.stage()


def test_no_place_is_called_right_and_every_stage_is_the_same_for_mirrored_answers() -> None:
    """Nothing but the marks themselves depends on the answer: no winner, no score, no verdict."""
    shown = []
    for place in (1, 7):
        visit = reached("position")
        press(visit, f"place_{place}")
        press(visit, "continue")
        shown.append([item for item in visit.stage() if item[0] != "scale"])
    assert shown[0] == shown[1]


def test_marks_are_forgotten_with_everything_else() -> None:
    visit = visit_of(3)
    for _ in walk(visit, always("grass"), "keep"):
        pass
    assert visit.state == "over"
    assert (visit.setting.memory.before, visit.setting.memory.after) == (0, 0)
