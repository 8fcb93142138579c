"""Outlines of what is seen in a ring have the area that points say."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings

from exhibit.models.ring_isovist import seen_floors
from exhibit.models.ring_plan import RingPlan, bentham_plan
from exhibit.models.ring_sight import seen_share
from tests.exhibit.models.rings import rings


@settings(max_examples=30)
@given(rings())
def test_outlines_have_the_area_that_points_say(ring: tuple[RingPlan, tuple[float, float]]) -> None:
    plan, eye = ring
    outlined = sum(piece.area for piece in seen_floors(plan, eye, 60)) / plan.area
    assert outlined == pytest.approx(seen_share(plan, [eye], 30_000), abs=0.01)


def test_from_the_very_middle_every_floor_is_seen_whole() -> None:
    plan = RingPlan(8, 4, 6)
    pieces = seen_floors(plan, (0, 0), 200)
    assert [piece.cell for piece in pieces] == list(range(8))
    assert [piece.area for piece in pieces] == pytest.approx([plan.area / 8] * 8, rel=1e-4)
    for piece in pieces:
        assert np.hypot(*piece.near.T) == pytest.approx(np.full(len(piece.near), 4))
        assert np.hypot(*piece.far.T) == pytest.approx(np.full(len(piece.far), 6))
        assert piece.outline.shape == (2 * len(piece.near), 2)


def test_too_few_rays_are_refused() -> None:
    with pytest.raises(ValueError, match="rays must be a number from 2"):
        seen_floors(bentham_plan(), (30, 0), 1)
