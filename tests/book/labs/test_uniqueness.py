"""Lab 7 as it is printed: its numbers are the models'."""

from __future__ import annotations

import pytest
from empty_tower_book.labs import TARGETS
from empty_tower_book.labs.uniqueness.averages import averages
from empty_tower_book.labs.uniqueness.district import district
from empty_tower_book.labs.uniqueness.facts import DATE, MONTH, areas
from empty_tower_book.labs.uniqueness.traces import traces

from content import load_content
from exhibit.models.uniqueness import birth_date_cells, mean_sizes, unique_chance, unique_share
from tests.book.labs.printed import page_of

TEXT = page_of("uniqueness")


def test_target_is_met() -> None:
    target = TARGETS["uniqueness"]()
    assert (target.verdict, target.compared, target.agreeing) == ("Passed", 4, 4)


def test_published_figures_are_the_records() -> None:
    effects = load_content().effects
    for name in ("sweeney2000", "golle2006"):
        assert f"{effects[f'unique-{name}'].value:g} per cent" in TEXT
    for name in ("demontjoye2013", "farzanehfar2021"):
        assert f"{effects[f'unicity-{name}'].value:g} per cent" in TEXT


def test_numbers_in_the_text_are_the_models() -> None:
    sizes, places = areas()
    assert f"{places.sum():,.0f} postal areas" in TEXT
    assert [f"{mean:,.0f}" for mean in mean_sizes(sizes, places)] == ["9,371", "29,311"]
    assert (district(10_000, DATE).whole, district(10_000, MONTH).alone < 1) == (84, True)
    found = averages(DATE)
    assert ([round(share) for share in found.at_means], round(found.country)) == ([85, 60], 63)
    assert "Even the mean *home* gives 60" in TEXT
    assert round(100 * unique_share(sizes, places, float(birth_date_cells(80))), 1) == 63.7
    assert round(float(traces(6).alone[3])) == 97


def test_worked_answers_are_the_models() -> None:
    assert [round(float(unique_chance(730, cells)), 3) for cells in (365, 730)] == [0.135, 0.368]
    assert mean_sizes([100, 900], [1, 1]) == pytest.approx((500, 820))
    assert [round(float(unique_chance(size, 500)), 3) for size in (500, 100, 900)] == [0.368, 0.82, 0.165]
    assert unique_share([100, 900], [1, 1], 500) == pytest.approx(0.231, abs=0.001)
