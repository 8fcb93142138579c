"""The sheet adds up, points stand for equal areas, and impossible rings are refused."""

from __future__ import annotations

import numpy as np
import pytest

from exhibit.models import ring_plan
from exhibit.models.ring_plan import RingPlan, bentham_plan, floor_points, spaced_evenly


def test_the_sheet_adds_up_to_sixty_one_feet_and_to_sixty_before_the_correction() -> None:
    assert (ring_plan.CENTRE, ring_plan.LODGE, ring_plan.FRONT, ring_plan.BACK) == (27, 32, 44, 57)
    assert ring_plan.OUTSIDE == 61
    assert ring_plan.OUTSIDE - ring_plan.BREADTHS["cell gallery"] + ring_plan.CELL_GALLERY_FIRST == 60


def test_points_lie_in_their_cells_and_halve_the_floor() -> None:
    plan = bentham_plan(24)
    points = floor_points(plan, 48_000)
    assert points.shape[0] == 24
    assert points.shape[0] * points.shape[1] >= 48_000
    radius, angle = np.hypot(points[..., 0], points[..., 1]), np.arctan2(points[..., 1], points[..., 0])
    assert radius.min() > plan.front
    assert radius.max() < plan.back
    assert (np.floor(angle % (2 * np.pi) / plan.step) == np.arange(24)[:, None]).all()
    half = np.sqrt((plan.front**2 + plan.back**2) / 2)
    assert (radius < half).mean() == pytest.approx(0.5, abs=0.02)


def test_places_are_spaced_evenly_on_their_circle() -> None:
    places = spaced_evenly(5, 29.5, 0.3)
    assert np.hypot(*places.T) == pytest.approx(np.full(5, 29.5))
    assert places.sum(axis=0) == pytest.approx([0, 0], abs=1e-9)


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ((2, 44, 57, 0), "cells must be a number from 3"),
        ((24.5, 44, 57, 0), "cells must be whole"),
        ((24, 0, 57, 0), "front must be a number above 0"),
        ((24, 44, float("nan"), 0), "back must be a number above 0"),
        ((24, 44, 57, -1), "centre must be a number from 0"),
        ((24, 57, 44, 0), "radii must rise"),
        ((24, 44, 57, 44), "radii must rise"),
    ],
)
def test_impossible_ring_is_refused(fields: tuple[float, ...], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        RingPlan(*fields)  # type: ignore[arg-type]  # wrong types are the point


def test_impossible_numbers_are_refused() -> None:
    with pytest.raises(ValueError, match="number must be a number from 1"):
        spaced_evenly(0, 10)
    with pytest.raises(ValueError, match="radius must be a number from 0"):
        spaced_evenly(1, -1)
    with pytest.raises(ValueError, match="number must be a number from 1"):
        floor_points(bentham_plan(), 0)
