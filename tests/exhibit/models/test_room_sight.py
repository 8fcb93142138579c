"""Sight among straight walls: plain cases, grazed walls, and outlines against single lines of sight."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exhibit.models.art_gallery import comb
from exhibit.models.room_sight import inside, isovist, sees

CORNER = [(0, 0), (4, 0), (4, 1), (1, 1), (1, 4), (0, 4)]  # a room round a corner


@pytest.mark.parametrize(
    ("here", "there", "seen"),
    [
        ((0.5, 0.5), (3.5, 0.5), True),
        ((0.5, 3.5), (3.5, 0.5), False),
        ((0.5, 1.5), (1.5, 0.5), True),  # past the inner corner, which it grazes
        ((0, 4), (0, 0), True),  # along a wall
        ((1, 1), (4, 1), True),  # along a wall, corner to corner
        ((1, 4), (4, 1), False),  # both on walls, between them outside
        ((2, 0.5), (2, 0.5), True),
    ],
)
def test_lines_of_sight_round_a_corner(
    here: tuple[float, float], there: tuple[float, float], seen: bool
) -> None:
    assert sees(CORNER, here, there).tolist() == [seen]
    assert sees(CORNER, there, here).tolist() == [seen]


def test_a_square_is_all_seen_and_nothing_outside_is_inside() -> None:
    square = [(0, 0), (1, 0), (1, 1), (0, 1)]
    assert (
        inside(square, np.array([[0.5, 0.5], [0, 0.5], [1, 1], [1.01, 0.5], [-1, 0]])).tolist()
        == [True] * 3 + [False] * 2
    )
    outline = isovist(square, [0.3, 0.6])
    assert area(outline) == pytest.approx(1, abs=1e-4)


@settings(max_examples=25)
@given(st.integers(2, 4), st.floats(0.05, 0.95), st.floats(0.05, 0.45))
def test_outline_has_the_area_that_lines_of_sight_say(teeth: int, across: float, up: float) -> None:
    room = comb(teeth)
    here = np.array([across * (2 * teeth - 1), up])
    x, y = np.meshgrid(np.linspace(0, 2 * teeth - 1, 90), np.linspace(0, 2.5, 60))
    places = np.stack([x.ravel(), y.ravel()], axis=1)
    places = places[inside(room, places)]
    share = sees(room, here, places).mean()
    assert area(isovist(room, here)) / area(room) == pytest.approx(share, abs=0.03)


def area(outline: np.ndarray) -> float:
    x, y = outline.T
    return float(abs(x @ np.roll(y, -1) - y @ np.roll(x, -1)) / 2)


def test_bad_shapes_are_named() -> None:
    with pytest.raises(ValueError, match="room must have the shape"):
        sees([(0, 0), (1, 1)], (0, 0), (1, 1))
    with pytest.raises(ValueError, match="here must have the shape"):
        sees(CORNER, (0, 0, 0), (1, 1))
    with pytest.raises(ValueError, match="here must be inside the room"):
        isovist(CORNER, (3, 3))
    with pytest.raises(ValueError, match="there must be a finite number"):
        sees(CORNER, (0, 0), (float("nan"), 1))
