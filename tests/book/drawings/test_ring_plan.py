"""The ring plan's numbers: the sheet adds up, and the lit floor is what a person at the dot can see."""

from __future__ import annotations

import numpy as np
import pytest
from empty_tower_book.drawings import ring_plan
from empty_tower_book.drawings.shapes import polar


def test_the_sheet_adds_up_to_sixty_one_feet() -> None:
    assert (ring_plan.CENTRE, ring_plan.LODGE, ring_plan.FRONT, ring_plan.BACK) == (27, 32, 44, 57)
    assert ring_plan.OUTSIDE == 61


def test_seen_share_agrees_with_points_thrown_at_random() -> None:
    assert ring_plan.seen_share() == pytest.approx(share_by_points(200_000), abs=0.01)


def share_by_points(number: int) -> float:
    """Return the share of random points that are visible, by the rule of sight and not by outlines."""
    chance = np.random.default_rng(1)
    radius = np.sqrt(chance.uniform(ring_plan.FRONT**2, ring_plan.BACK**2, number))
    turn = chance.uniform(0, 2 * np.pi, number)
    eye = np.array(polar((0, 0), ring_plan.STANDS_OUT, ring_plan.STANDS_AT))
    sight = np.stack([radius * np.cos(turn), -radius * np.sin(turn)], axis=1) - eye
    square = (sight**2).sum(axis=1)
    nearest = eye + np.clip(-(sight @ eye) / square, 0, 1)[:, None] * sight
    along, rest = sight @ eye, eye @ eye - ring_plan.FRONT**2
    door = eye + ((-along + np.sqrt(along**2 - square * rest)) / square)[:, None] * sight
    door_turn = np.arctan2(-door[:, 1], door[:, 0]) % (2 * np.pi)
    cell = np.radians(ring_plan.STEP)
    own_door = np.floor(door_turn / cell) == np.floor(turn / cell)
    return float((own_door & (np.hypot(*nearest.T) >= ring_plan.CENTRE)).mean())
