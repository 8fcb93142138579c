"""Student's t against printed tables, closed forms and the normal distribution that it comes near to."""

from __future__ import annotations

import math
from statistics import NormalDist

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibit.models.student_t import chance_within, two_sided


def test_t_has_the_values_of_the_printed_tables() -> None:
    table = {1: 12.706, 2: 4.303, 3: 3.182, 11: 2.201, 30: 2.042, 120: 1.980}
    assert {n: round(two_sided(0.95, n), 3) for n in table} == table
    assert [round(two_sided(0.99, n), 3) for n in (1, 4, 10)] == [63.657, 4.604, 3.169]


@given(t=st.floats(0, 1000))
def test_few_degrees_of_freedom_have_a_closed_form(t: float) -> None:
    assert chance_within(t, 1) == pytest.approx(2 / math.pi * math.atan(t))
    assert chance_within(t, 2) == pytest.approx(t / math.sqrt(2 + t**2))
    angle = math.atan(t / math.sqrt(3))
    assert chance_within(t, 3) == pytest.approx(2 / math.pi * (angle + math.sin(angle) * math.cos(angle)))


def test_many_degrees_of_freedom_come_near_to_the_normal_distribution() -> None:
    assert two_sided(0.95, 100_000) == pytest.approx(NormalDist().inv_cdf(0.975), abs=1e-4)


@given(t=st.floats(0, 40), freedom=st.integers(1, 60))
def test_t_and_its_chance_undo_each_other(t: float, freedom: int) -> None:
    chance = chance_within(t, freedom)
    assert 0 <= chance <= 1 + 1e-12
    if chance < 1 - 1e-6:
        assert two_sided(max(chance, 0), freedom) == pytest.approx(t, rel=1e-5, abs=1e-6)


@pytest.mark.parametrize(("level", "freedom"), [(1, 3), (-0.1, 3), (0.95, 0), (math.nan, 3)])
def test_t_refuses_what_has_no_answer(level: float, freedom: int) -> None:
    with pytest.raises(ValueError, match="must be"):
        two_sided(level, freedom)
