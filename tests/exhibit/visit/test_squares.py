"""The squares below the tower: each can be lit from its window."""

from __future__ import annotations

import pytest

from exhibit.visit.squares import Squares


@pytest.mark.parametrize("tall", [False, True])
def test_every_square_can_be_lit_and_lies_inside_the_window(tall: bool) -> None:
    squares = Squares(tall)
    for square, bearing in enumerate(squares.bearings):
        assert squares.lies_in_beam(square, squares.within(bearing))
    assert len(set(squares.centres)) == len(squares.centres) > 30
