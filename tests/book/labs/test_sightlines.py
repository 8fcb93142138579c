"""Lab 1 as it is printed: its numbers are the models'."""

from __future__ import annotations

import math

import pytest
from empty_tower_book.labs import TARGETS
from empty_tower_book.labs.sightlines.inspectors import watch
from empty_tower_book.labs.sightlines.reach import covered
from empty_tower_book.labs.sightlines.streets import town
from empty_tower_book.labs.sightlines.target import fewest_by_search, most_tips_seen

from exhibit.models.glances import unseen_chance
from exhibit.models.ring_plan import BACK, CENTRE, OUTSIDE
from tests.book.labs.printed import page_of

TEXT = page_of("sightlines")


def test_target_is_met_in_every_case() -> None:
    target = TARGETS["sightlines"]()
    assert (target.verdict, target.compared, target.agreeing) == ("Passed", 12, 12)
    assert ("a comb of 16 corners", "5", "5", "equal") in target.examples


def test_search_finds_what_it_should_and_would_notice_a_wrong_theorem() -> None:
    assert fewest_by_search(2, 5, whole=False) == 2
    assert fewest_by_search(2, 5, whole=True) == 5
    assert most_tips_seen(3) == 1


def test_numbers_in_the_text_are_the_models() -> None:
    one = watch(1, CENTRE)
    assert round(10 * one.seen) == 3
    assert "One person sees three tenths of the floor. Only two cells" in TEXT
    assert one.nearly_whole == 2
    assert watch(1, 0).seen == pytest.approx(0.75, abs=0.01)
    assert watch(4, CENTRE).seen > 0.95
    assert f"{2 * OUTSIDE} feet across, or {2 * OUTSIDE - 2} by" in TEXT
    assert f"{100 * unseen_chance(48, 60, 2):.0f} of 100 are not looked at" in TEXT
    assert (len(town(3, 0).cameras), len(town(3, 1).cameras)) == (3, 6)
    shares = [float(covered(cameras).shares[cameras - 1]) for cameras in (8, 17)]
    assert (round(4 * shares[0]), shares[1]) == (3, 1)
    assert "Eight cameras see three quarters" in TEXT
    assert "Nine more" in TEXT


def test_worked_answers_are_the_models() -> None:
    assert f"{100 * math.pi:.1f} feet long" in TEXT
    assert f"room for {math.floor((100 * math.pi - 9) / 6)} cells" in TEXT
    assert f"{2 * math.pi * BACK:.1f} feet. Divided by 24 that is {2 * math.pi * BACK / 24:.1f}" in TEXT
    missed = [float(unseen_chance(24, 2 * looks, 2)) for looks in range(20)]
    looks = next(number for number, chance in enumerate(missed) if chance < 0.5)
    assert f"{looks} looks, or {2 * looks} seconds" in TEXT
    assert f"{missed[looks - 1]:.3f}, for $n = {looks}$ it is {missed[looks]:.3f}" in TEXT
