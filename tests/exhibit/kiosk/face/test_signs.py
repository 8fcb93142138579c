"""Marks of choices: one table for small and large letters, and left is never shown as right."""

from __future__ import annotations

import pytest

from content import load_content
from exhibit.kiosk.face import signs
from exhibit.kiosk.face.shapes import BACKWARD, FORWARD, TICK


@pytest.mark.parametrize("name", sorted(signs._SIGNS))
def test_every_mark_belongs_to_a_choice(name: str) -> None:
    assert f"target.{name}" in load_content().words("en")


def test_ways_back_and_ways_on_differ() -> None:
    assert [signs.sign_of(name) for name in ("back", "left", "previous_card")] == [BACKWARD] * 3
    assert [signs.sign_of(name) for name in ("continue", "right", "next_card", "release")] == [FORWARD] * 4
    assert signs.sign_of("confirm") == TICK
