"""The gate and the desk: a cone of light for every lamp that is lit, and all four places are different."""

from __future__ import annotations

from empty_tower_book.drawings.gate_and_desk import GATE_AND_DESK, PLACES


def test_a_cone_for_every_lit_lamp() -> None:
    cones = [shape for shape in GATE_AND_DESK.draw() if shape.get("fill-opacity")]
    assert len(cones) == sum(place.gate + place.desk for place in PLACES)


def test_every_way_of_being_seen_is_there_once() -> None:
    assert {(place.gate, place.desk) for place in PLACES} == {
        (gate, desk) for gate in (True, False) for desk in (True, False)
    }
    assert len(PLACES) == 4


def test_who_is_seen_nowhere_is_an_outline() -> None:
    dashed = [shape for shape in GATE_AND_DESK.draw() if shape.get("stroke-dasharray")]
    assert len(dashed) == sum(not (place.gate or place.desk) for place in PLACES)
    assert "seen at neither" in GATE_AND_DESK.description()
