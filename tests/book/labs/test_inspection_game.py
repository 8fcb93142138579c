"""Lab 2 as it is printed: its worked answers are the model's."""

from __future__ import annotations

from fractions import Fraction

import pytest
from empty_tower_book.labs import TARGETS

from exhibit.models.inspection_game import equilibrium
from exhibit.models.recursive_inspection import exact_look_chance, exact_value
from tests.book.labs.printed import page_of

TEXT = page_of("inspection-game")


def test_target_is_the_identity_of_exact_fractions() -> None:
    target = TARGETS["inspection_game"]()
    assert (target.verdict, target.compared, target.agreeing) == ("Passed", 780, 780)
    assert ("10", "3", "−21/44", "−21/44", "equal") in target.examples


def test_numbers_in_the_text_are_the_models() -> None:
    tram = equilibrium(3, 57, 1, 20)
    assert float(tram.inspection) == pytest.approx(1 / 20)
    assert "one tram in twenty is enough" in TEXT
    look = exact_look_chance(10, 3)
    assert f"{look.numerator} in {look.denominator}, about {round(100 * look)} in 100" in TEXT
    assert look < Fraction(3, 10)


def test_worked_answers_are_the_models() -> None:
    for fine in (60, 120):
        once_in = Fraction(1) / (Fraction("2.40") / (Fraction("2.40") + fine))
        assert once_in.denominator == 1
        assert f"one ride in {once_in}" in TEXT
        assert 1 / float(equilibrium(2.4, fine, 1, 20).inspection) == pytest.approx(float(once_in))
    assert (exact_value(2, 1), exact_value(3, 1)) == (Fraction(-1, 3), Fraction(-1, 2))
    assert exact_look_chance(3, 1) == Fraction(1, 4)


def test_a_further_day_soon_takes_away_less_and_less() -> None:
    steps = [exact_value(n, 3) - exact_value(n + 1, 3) for n in range(4, 40)]
    assert all(step > 0 for step in steps)
    assert steps == sorted(steps, reverse=True)
