"""The routes: same ends, the lengths that the times stand for, one way round."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibit.visit.ground import (
    EXIT,
    GRASS,
    PATH,
    START,
    WALKED_AT,
    eased,
    on_the_lawn,
    point_on,
    polar,
)


def length(route: str) -> float:
    points = [point_on(route, step / 1000) for step in range(1001)]
    return sum(math.dist(a, b) for a, b in pairwise(points))


@pytest.mark.parametrize("route", [GRASS, PATH])
def test_both_routes_join_the_same_two_places(route: str) -> None:
    assert point_on(route, 0) == pytest.approx(polar(START, WALKED_AT))
    assert point_on(route, 1) == pytest.approx(polar(EXIT, WALKED_AT))


def test_the_path_is_longer_in_about_the_proportion_of_the_times() -> None:
    assert length(PATH) == pytest.approx(3.44, abs=0.01)
    assert 1.45 < length(PATH) / length(GRASS) < 1.75


def test_the_path_never_touches_the_grass() -> None:
    assert not any(on_the_lawn(point_on(PATH, step / 200)) for step in range(201))


def test_the_trodden_line_swings_to_both_sides() -> None:
    start, end = polar(START, WALKED_AT), polar(EXIT, WALKED_AT)
    width = end[0] - start[0]
    early, late = (point_on(GRASS, share)[0] - start[0] - share * width for share in (0.25, 0.75))
    assert early == pytest.approx(-late)
    assert abs(early) > 0.03


@given(st.floats(0, 1), st.floats(0, 1))
def test_a_walker_never_goes_backwards(a: float, b: float) -> None:
    early, late = sorted((a, b))
    assert -1e-12 <= eased(early) <= eased(late) + 1e-12
    assert eased(1) == pytest.approx(1)
