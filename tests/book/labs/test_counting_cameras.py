"""Lab 13 as it is printed: its numbers are the tables' and models'."""

from __future__ import annotations

import pytest
from empty_tower_book.labs import TARGETS
from empty_tower_book.labs.counting_cameras.meter import metered
from empty_tower_book.labs.counting_cameras.ranking import rankings
from empty_tower_book.labs.counting_cameras.target import MISPRINTED, divisions

from content import load_content
from tests.book.labs.printed import page_of

TEXT = page_of("counting-cameras")


def test_target_divides_nineteen_cities_as_printed() -> None:
    target = TARGETS["counting_cameras"]()
    assert (target.verdict, target.compared, target.agreeing) == ("Passed", 19, 19)
    assert ("Taiyuan", "119.57", "119.57", "equal") in target.examples


def test_exercise_hunts_the_one_misprint() -> None:
    wrong = [row for row in divisions() if row[-1] != "equal"]
    assert [row[:3] for row in wrong] == [(MISPRINTED, "39.96", "36.96")]
    table = load_content().data["camera-counts-2020"]
    for city in ("Suzhou", "Shanghai", "Urumqi"):
        row = next(cells for cells in table.cells if cells[0] == city)
        assert f"| {city} | {int(row[1]):,} | {int(row[2]):,} | {row[3]} |" in TEXT


def test_both_tables_agree_where_they_overlap() -> None:
    data = load_content().data
    long, short = data["camera-counts-2020"], data["cameras-three-ways"]
    known = dict(zip(long.text("city"), long.numbers("per_thousand"), strict=True))
    for city, share in zip(short.text("city"), short.numbers("per_thousand"), strict=True):
        assert share == known.get(city, share)


def test_numbers_in_the_text_are_the_models() -> None:
    by_people_and_area = rankings(2)
    assert by_people_and_area.tau < 0
    assert by_people_and_area.first(0) == "Taiyuan"
    assert by_people_and_area.first(1) == "Chennai"
    assert by_people_and_area.place_of("Taiyuan", 1) == 7
    assert f"The division gives {540e6 / 1.46e9 * 1000:.0f}." in TEXT
    quarter, hour = metered(900), metered(3600)
    assert f"There are {quarter.hits.size} switchings" in TEXT
    assert quarter.hits.mean() == pytest.approx(0.5, abs=0.05)
    assert hour.hits.mean() < 0.1
    fridge = abs(abs(quarter.events.step) - 90) < 1e-6
    assert fridge.mean() > 0.5
