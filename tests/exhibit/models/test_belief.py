"""The shared arithmetic gives the same for a number and for an array that holds it."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from exhibit.models.belief import chance_of_a_look, dares
from exhibit.models.watching_belief import look_chances


def test_worked_example() -> None:
    assert chance_of_a_look(6, 20) == 7 / 22
    assert dares(7 / 22, 0.32)
    assert not dares(7 / 22, 7 / 22)


@given(looks=st.integers(0, 20), empty=st.integers(0, 50))
def test_a_number_and_an_array_agree(looks: int, empty: int) -> None:
    assert chance_of_a_look(np.array([looks]), 20, empty)[0] == chance_of_a_look(looks, 20, empty)


@given(looks=st.integers(0, 20), empty=st.integers(0, 50))
def test_the_lab_and_the_exhibit_believe_the_same(looks: int, empty: int) -> None:
    assert look_chances(looks, 20, empty)[-1] == chance_of_a_look(looks, 20, empty)
    assert look_chances(looks, 20, empty, blinds=True)[-1] == chance_of_a_look(looks, 20)
