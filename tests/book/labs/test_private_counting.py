"""Lab 8 as it is printed: its numbers are the models'."""

from __future__ import annotations

import math

import pytest
from empty_tower_book.labs import TARGETS
from empty_tower_book.labs.private_counting.budget import budget
from empty_tower_book.labs.private_counting.coin import coin
from empty_tower_book.labs.private_counting.streets import streets

from content import load_content
from exhibit.models.laplace_noise import half_width
from exhibit.models.randomised_response import coin_error, estimated_share
from tests.book.labs.printed import page_of

TEXT = page_of("private-counting")


def test_target_is_met_and_says_what_is_recalled() -> None:
    target = TARGETS["private_counting"]()
    assert (target.verdict, target.compared, target.agreeing) == ("Passed", 6, 6)
    assert load_content().effects["rappor-one-time"].known == "recalled"
    assert "we have not seen the page" in TEXT
    middle = 0.5 * (0.5 + 0.75) / 2
    chances = middle + 0.5 * 0.75, middle + 0.5 * 0.5
    assert "with the chance {:.4f}. One that is not set has {:.4f}".format(*chances) in TEXT


def test_numbers_in_the_text_are_the_models() -> None:
    assert [round(coin(people, 0.5).width) for people in (100, 1000)] == [19, 6]
    assert float(estimated_share(0.4, 0.5)) == pytest.approx(0.3)
    assert (streets(0.5).useful, round(streets(0.5).width)) == (3, 6)
    assert budget(64).error == pytest.approx(1 / 3, abs=0.03)


def test_what_epsilon_promises_is_reckoned() -> None:
    assert f"At an epsilon of 0.5 that is {math.exp(0.5):.2f} times" in TEXT


def test_worked_answers_are_the_models() -> None:
    assert float(estimated_share(0.45, 0.5)) == pytest.approx(0.4)
    assert [round(float(half_width(1 / number))) for number in (12, 2)] == [36, 6]


@pytest.mark.parametrize("people", [30, 100, 1000])
def test_bars_hold_nearly_all_groups_and_most_lie_within_the_width(people: int) -> None:
    for noise in (0.25, 0.5, 0.75):
        found = coin(people, noise)
        middles = 100 * (found.edges[:-1] + found.edges[1:]) / 2
        assert found.bars.sum() > 0.98
        assert middles @ found.bars / found.bars.sum() == pytest.approx(30, abs=2)
        assert found.bars[abs(middles - 30) <= found.width + 5].sum() > 0.94


def test_asking_only_about_the_class_is_a_little_surer() -> None:
    assert round(196 * float(coin_error(100, 0.5))) == 17
    assert "within 17" in TEXT
