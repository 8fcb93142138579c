"""The ring plan: the lit floor is what a person at the dot can see, and the ruler names every part."""

from __future__ import annotations

import math

import pytest
from empty_tower_book.drawings import ring_plan

from exhibit.models.ring_plan import BREADTHS, GALLERY, OUTSIDE, spaced_evenly
from exhibit.models.ring_sight import seen_share


def test_seen_share_agrees_with_points_of_the_floor() -> None:
    eye = spaced_evenly(1, GALLERY, math.radians(ring_plan.STANDS_AT))
    assert ring_plan.seen_share() == pytest.approx(seen_share(ring_plan.PLAN, eye), abs=0.005)


def test_ruler_has_the_sheet_s_breadths_in_its_order() -> None:
    assert list(ring_plan.NAMED.values()) == list(BREADTHS.values())
    assert sum(ring_plan.NAMED.values()) == OUTSIDE
