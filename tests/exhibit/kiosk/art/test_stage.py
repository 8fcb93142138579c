from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibit.kiosk.art.stage import Scene, read_stage
from tests.exhibit.kiosk.art.stages import STAGES

ITEMS = [item for stage in STAGES.values() for item in stage]
KINDS = {str(item[0]) for item in ITEMS}
WORDS = {"text", "rows", "panel"}
things = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4),
)


def test_every_kind_of_item_of_a_stage_is_tried() -> None:
    assert {
        "view", "stars", "trodden", "gap", "windows", "wall", "lantern", "walker", "ghost", "warden", "posts",
        "footprints", "seen", "number", "target", "tower_section", "scale",
    } == KINDS - WORDS  # fmt: skip


@pytest.mark.parametrize("kind", sorted(KINDS - WORDS))
def test_every_kind_changes_the_scene(kind: str) -> None:
    stages = [[item for item in ITEMS if item[0] == kind]]
    if kind == "view":
        stages = [[["view", "talk"]]]
    if kind == "gap":
        stages = [[["gap", "tower"]]]
    if kind == "number":
        stages = [[["number", 61, 60, 1]]]
    if kind == "windows":
        stages = [[["windows", [0.5] * 32]]]
    assert all(read_stage(stage) != Scene() for stage in stages)


@pytest.mark.parametrize("kind", sorted(WORDS))
def test_words_are_left_to_others(kind: str) -> None:
    assert read_stage([item for item in ITEMS if item[0] == kind]) == Scene()


def test_unknown_and_broken_items_are_passed_over() -> None:
    broken: list[list[Any]] = [[], ["comet", 3], ["walker", 1], ["warden", "a", "b"], ["view", "moon"]]
    assert read_stage(broken) == Scene()


@given(st.lists(st.tuples(st.sampled_from(sorted(KINDS)), st.lists(things, max_size=6)), max_size=8))
def test_no_stage_raises(items: list[tuple[str, list[Any]]]) -> None:
    read_stage([[kind, *values] for kind, values in items])


@given(st.floats(allow_nan=False))
def test_levels_stay_between_none_and_all(level: float) -> None:
    scene = read_stage([["stars", level], ["windows", [level]], ["posts", [level]]])
    assert 0 <= scene.stars <= 1
    assert len(scene.windows) == 32
    assert all(0 <= value <= 1 for value in (*scene.windows, *scene.posts))
