"""Sight in the ring: the table of shares, and an independent slow test of walls."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings

from exhibit.models.ring_plan import GALLERY, RingPlan, bentham_plan, floor_points, spaced_evenly
from exhibit.models.ring_sight import POINTS, asymmetry, cell_shares, seen_share, visible
from exhibit.models.room_sight import sees
from tests.exhibit.models.rings import rings

# No step of a walk is longer than this, in radians seen from the middle.
STEP = 3 / 4000

# Cells, centre built up, then the shares of floor, of cells seen to nine tenths, of cells seen at all.
TABLE = [
    (24, False, 0.758, 0.167, 1.000),
    (24, True, 0.300, 0.083, 0.500),
    (48, False, 0.536, 0.083, 1.000),
    (48, True, 0.180, 0.042, 0.458),
]


@pytest.mark.parametrize(("cells", "built_up", "share", "most", "some"), TABLE)
def test_table_of_one_observer(cells: int, built_up: bool, share: float, most: float, some: float) -> None:
    seen = cell_shares(bentham_plan(cells, built_up=built_up), spaced_evenly(1, GALLERY), POINTS)
    assert seen.mean() == pytest.approx(share, abs=0.01)
    assert (seen >= 0.9).mean() == pytest.approx(most, abs=0.01)
    assert (seen > 0).mean() == pytest.approx(some, abs=0.01)


@pytest.mark.parametrize(
    ("built_up", "number", "share"),
    [
        (True, 1, 0.300), (True, 2, 0.603), (True, 3, 0.827), (True, 4, 0.971), (True, 6, 0.998),
        (True, 8, 1.000), (False, 1, 0.757), (False, 2, 0.992), (False, 3, 1.000),
    ],
)  # fmt: skip
def test_table_of_several_observers(built_up: bool, number: int, share: float) -> None:
    found = seen_share(bentham_plan(24, built_up=built_up), spaced_evenly(number, GALLERY))
    assert found == pytest.approx(share, abs=0.01)


def test_exact_centre_sees_everything() -> None:
    assert seen_share(bentham_plan(24, built_up=False), [[0, 0]], 5_000) == 1


@settings(max_examples=20)
@given(rings())
def test_each_cell_agrees_with_sight_among_straight_walls(
    ring: tuple[RingPlan, tuple[float, float]],
) -> None:
    """A slow walk along every line of sight meets the centre, a foreign cell, or neither."""
    plan, eye = ring
    points = floor_points(plan, plan.cells * 9)
    found = visible(plan, [eye], points)[0]
    for cell in range(plan.cells):
        for point, seen in zip(points[cell], found[cell], strict=True):
            surely = walk(plan, np.array(eye), point, cell, -STEP)
            perhaps = walk(plan, np.array(eye), point, cell, STEP)
            assert surely <= seen <= perhaps


def walk(plan: RingPlan, eye: np.ndarray, point: np.ndarray, cell: int, room: float) -> bool:
    """Return whether small steps along a line meet neither the centre nor another cell.

    Walls are moved out of the way by `room`, in radians and in shares of the centre's radius: steps may pass
    over a corner that the line just touches.
    """
    path = eye + np.linspace(0, 1, 4001)[:, None] * (point - eye)
    radius, angle = np.hypot(*path.T), np.arctan2(path[:, 1], path[:, 0])
    aside = (angle - (cell + 0.5) * plan.step + math.pi) % (2 * math.pi) - math.pi
    own = np.abs(aside) <= plan.step / 2 + room
    clear = radius >= plan.centre * (1 - room)
    return bool(clear.all() and own[radius > plan.front].all())


def test_one_cell_as_a_room_with_corners() -> None:
    """A square that stands for the first of four cells: the same points are seen as in the ring."""
    plan = RingPlan(4, 10, 20)
    eye = np.array([-3.0, 2.0])
    points = floor_points(plan, 400)
    arc = np.linspace(0, math.pi / 2, 200)
    back = 20 * np.stack([np.cos(arc), np.sin(arc)], axis=1)
    round_the_middle = np.linspace(math.pi / 2, 2 * math.pi, 600)
    middle = 10 * np.stack([np.cos(round_the_middle), np.sin(round_the_middle)], axis=1)
    room = np.concatenate([back, middle])
    expected = np.array([sees(room, eye, point)[0] for point in points[0]])
    assert (visible(plan, [eye], points)[0, 0] == expected).mean() > 0.98
    assert 0.2 < expected.mean() < 1


def test_asymmetry_goes_from_one_to_minus_one() -> None:
    assert asymmetry([0.3, 0.3, 0.0], [0.0, 0.3, 0.5]) == pytest.approx([1, 0, -1])
    with pytest.raises(ValueError, match="must not both be 0"):
        asymmetry(0, 0)
    with pytest.raises(ValueError, match="seen must be a number from 0 to 1"):
        asymmetry(1.2, 0)


@pytest.mark.parametrize(
    ("observers", "message"),
    [
        ([[20, 0]], "observers must stand from 27 to below 44"),
        ([[44, 0]], "observers must stand from 27 to below 44"),
        ([30, 0], "observers must have the shape"),
        ([[float("nan"), 0]], "observers must be a finite number"),
        ([], "observers must be .*; got no number at all"),
    ],
)
def test_impossible_observer_is_refused(observers: list[object], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        seen_share(bentham_plan(), observers, 100)  # type: ignore[arg-type]  # wrong types are the point


def test_points_of_another_ring_are_refused() -> None:
    with pytest.raises(ValueError, match=r"points must have the shape \(24, points a cell, 2\)"):
        visible(bentham_plan(24), [[30, 0]], floor_points(bentham_plan(12), 100))
