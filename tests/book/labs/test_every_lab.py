"""Every lab as it is printed: frames that speak, sliders that move, a light page, a last question."""

from __future__ import annotations

from typing import Any

import pytest
from empty_tower_book.explorer import Explorer
from empty_tower_book.labs import LABS

from tests.book.labs.printed import check_frames, check_live_sliders, check_page, check_weight, page_of

each_explorer = pytest.mark.parametrize(
    "explorer",
    [
        pytest.param(explorer, id=f"{lab}-{name}")
        for lab, explorers in LABS.items()
        for name, explorer in explorers.items()
    ],
)
each_lab = pytest.mark.parametrize("lab", LABS)


@each_explorer
def test_every_frame_differs_and_says_something_of_its_own(explorer: Explorer[Any]) -> None:
    check_frames(explorer)


@each_explorer
def test_live_sliders_go_to_ends_and_middle(explorer: Explorer[Any]) -> None:
    check_live_sliders(explorer)


@each_lab
def test_page_stays_light_and_short_on_paper(lab: str) -> None:
    check_weight(LABS[lab].values())


@each_lab
def test_page_prints_every_explorer_and_its_target_and_ends_with_a_question(lab: str) -> None:
    check_page(page_of(lab.replace("_", "-")), lab, LABS[lab])
