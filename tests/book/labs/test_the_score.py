"""Lab 10 as it is printed: its numbers are the models'."""

from __future__ import annotations

import pytest
from empty_tower_book.labs import TARGETS
from empty_tower_book.labs.the_score.broward import GROUPS, USUAL, sorted_people
from empty_tower_book.labs.the_score.feedback import doors
from empty_tower_book.labs.the_score.forced import forced
from empty_tower_book.labs.the_score.gaming import gaming
from empty_tower_book.labs.the_score.threshold import threshold
from empty_tower_book.labs.the_score.two_lines import two_lines

from content import load_content
from exhibit.models.error_rates import error_rates, forced_false_alarm
from exhibit.models.score_gaming import reach
from tests.book.labs.printed import page_of

TEXT = page_of("the-score")


def test_target_is_met_in_every_count_and_for_every_line() -> None:
    target = TARGETS["the_score"]()
    assert (target.verdict, target.compared, target.agreeing) == ("Passed", 36, 36)


def test_the_county_has_the_printed_people_under_every_line() -> None:
    for line in range(2, 11):
        assert [sorted_people(group, line).people for group in (*GROUPS, "everybody")] == [3696, 2454, 7214]


def test_published_figures_are_the_records() -> None:
    effects = load_content().effects
    for group in GROUPS:
        rates = sorted_people(group, USUAL).rates
        assert 100 * float(rates.false_alarm) == pytest.approx(
            effects[f"compas-fpr-{group}"].value, abs=0.005
        )
        assert 100 * float(rates.miss) == pytest.approx(effects[f"compas-fnr-{group}"].value, abs=0.005)


def test_another_choice_of_rows_moves_the_headline() -> None:
    rates = [sorted_people(group, USUAL, "narrower").rates for group in GROUPS]
    assert [round(100 * float(rate.false_alarm), 2) for rate in rates] == [42.34, 22.01]
    assert "45 and 23 become 42 and 22" in TEXT


def test_everybody_together_hides_both_gaps() -> None:
    everybody = sorted_people("everybody", USUAL)
    rates = [100 * float(rate) for rate in (everybody.rates.false_alarm, everybody.rates.miss)]
    assert f"For all {everybody.people:,} people together they are {rates[0]:.0f} and {rates[1]:.0f}" in TEXT


def test_numbers_in_the_text_are_the_models() -> None:
    usual = threshold(USUAL)
    assert [round(usual.wrongly_high(group)) for group in (0, 1)] == [45, 23]
    assert [round(usual.wrongly_low(group)) for group in (0, 1)] == [28, 48]
    assert (round(two_lines(5).black[2]), round(two_lines(5).white[2])) == (63, 59)
    assert max(two_lines(3).gaps[:2]) < 3
    assert round(two_lines(3).white[2]) == 50
    gaps = [100 * (forced(precision).alarms[0] - forced(precision).alarms[1]) for precision in (0.6, 0.9)]
    assert [round(gap) for gap in gaps] == [18, 3]
    assert [round(100 * share) for share in forced(0.6).shares] == [51, 39]
    assert gaming(20).deserving < gaming(10).deserving < gaming(0).deserving
    assert gaming(0).agreement - gaming(10).agreement < 0.02
    assert (round(doors(0).foretold, 2), round(doors(1).foretold, 2)) == (0.57, 0.75)


def test_worked_answers_are_the_models() -> None:
    rates = error_rates(50, 20, 30, 100)
    assert float(rates.false_alarm) == pytest.approx(1 / 6)
    assert float(forced_false_alarm(rates.prevalence, rates.precision, rates.miss)) == pytest.approx(1 / 6)
    assert float(reach(200, 2)) == pytest.approx(14.14, abs=0.01)
    assert float(reach(200, 16)) == pytest.approx(5)
