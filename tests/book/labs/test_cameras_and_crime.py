"""Lab 4 as it is printed: its numbers are the models'."""

from __future__ import annotations

import pytest
from empty_tower_book.labs import TARGETS
from empty_tower_book.labs.cameras_and_crime.four_counts import four_counts
from empty_tower_book.labs.cameras_and_crime.moved import moved
from empty_tower_book.labs.cameras_and_crime.scatter import scatter
from empty_tower_book.labs.cameras_and_crime.target import burnley

from content import load_content
from exhibit.models.camera_scheme import odds_ratio_of, percentage_change, scheme_effect
from tests.book.labs.printed import page_of

TEXT = page_of("cameras-and-crime")
EFFECTS = load_content().effects


def test_target_is_met_and_says_what_is_recalled() -> None:
    target = TARGETS["cameras_and_crime"]()
    assert (target.verdict, target.compared, target.agreeing) == ("Passed", 12, 12)
    assert target.examples[-1][:2] == ("Burnley, odds ratio (recalled)", "1.27")


def test_what_is_only_recalled_is_marked_in_the_records_and_on_the_page() -> None:
    assert load_content().data["burnley-crimes"].sheet.known == "recalled"
    assert EFFECTS["burnley-odds-ratio"].known == "recalled"
    assert "The four counts that we remember" in TEXT
    assert "*Recalled, not checked.*" in TEXT


def test_printed_figures_are_the_records() -> None:
    for name in ("overall", "car-parks", "housing", "centres", "violent", "watched", "unwatched"):
        assert f"{EFFECTS[f'cctv-piza2019-{name}'].value:.3f}" in TEXT
    useful = EFFECTS["cctv-ashby2017-useful"]
    assert f"Of {useful.units_seen:,} crimes" in TEXT
    assert f"useful in {useful.value:g} per cent" in TEXT
    assert f"available in {EFFECTS['cctv-ashby2017-available'].value:g} per cent" in TEXT
    assert float(odds_ratio_of(EFFECTS["cctv-earlier-review"].value or 0)) == pytest.approx(1.19, abs=0.005)
    overall = float(percentage_change(EFFECTS["cctv-piza2019-overall"].value or 0))
    assert f"a fall of {-overall:.1f} per cent" in TEXT


def test_numbers_in_the_text_are_the_models() -> None:
    found = scheme_effect(*burnley())
    numbers = f"{float(found.ratio):.3f}, from {float(found.low):.3f} to {float(found.high):.3f}"
    assert f"the odds ratio is {numbers}" in TEXT
    assert (round(four_counts(-20, -20).percentage), round(four_counts(-20, 10).percentage)) == (0, -27)
    assert four_counts(-10, -20).percentage > 0
    assert (scatter(1).sure, scatter(2).sure, scatter(8).sure) == (2, 1, 0)
    assert moved(1, 1).spared == 0
    assert moved(1, 1).printed == max(moved(share, 1).printed for share in (0.1, 0.3, 0.5, 0.8, 1))


def test_worked_answers_are_the_models() -> None:
    found = scheme_effect(120, 60, 200, 220)
    assert [round(float(number), 2) for number in (found.ratio, found.low, found.high)] == [2.2, 1.53, 3.17]
    assert round(float(percentage_change(2.2))) == -55
    assert float(percentage_change(1.14)) == pytest.approx(-12.3, abs=0.05)
