"""The gates draw a lamp where a measure stopped, and an arrow where it came through."""

from __future__ import annotations

from empty_tower_book.drawings import four_gates
from empty_tower_book.drawings.four_gates import CASES, FOUR_GATES

LAMP = "var(--glow)"


def test_a_lamp_for_every_case_that_stopped() -> None:
    lamps = [shape for shape in FOUR_GATES.draw() if shape.tag == "circle" and shape.get("fill") == LAMP]
    assert len(lamps) == sum(case.stopped is not None for case in CASES)


def test_an_arrow_for_every_case_that_came_through() -> None:
    arrows = [shape for shape in FOUR_GATES.draw() if shape.get("d", "").endswith("z")]
    assert len(arrows) == sum(case.stopped is None for case in CASES)


def test_the_caption_counts_what_is_drawn() -> None:
    assert "Three stopped for want of a clear rule, three because" in FOUR_GATES.caption()
    assert len(CASES) == 3 + 3 + 2


def test_cases_stand_in_the_order_of_their_years() -> None:
    assert [case.year for case in CASES] == sorted(case.year for case in CASES)
    assert four_gates.ROW * len(CASES) < four_gates.HEIGHT
