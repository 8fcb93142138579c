"""Lab 11 as it is printed."""

from __future__ import annotations

import numpy as np
import pytest
from empty_tower_book.labs import TARGETS
from empty_tower_book.labs.plague_town.cordon import cordon
from empty_tower_book.labs.plague_town.in_time import in_time, needed_in_words
from empty_tower_book.labs.plague_town.lists import PHONES, SERVER, SYNDIC, lists
from empty_tower_book.labs.plague_town.summer import summer

from exhibit.models.contact_tracing import Disease, parts
from exhibit.models.epidemic import removal_ratio
from tests.book.labs.printed import page_of

TEXT = page_of("plague-town")


def test_target_is_within_what_it_promises() -> None:
    target = TARGETS["plague_town"]()
    assert (target.verdict, target.compared, target.agreeing) == ("Passed", 7, 7)
    assert target.examples[0][1:3] == ("0.00654", "0.006541")


def test_what_the_formula_forgets_is_what_the_text_says() -> None:
    forgetful, whole = summer(0, 11), summer(7, 11)
    assert f"{1000 / forgetful.rho:.2f} per thousand, which is the number in print" in TEXT
    assert f"{1000 / whole.rho:.2f} per thousand, and the curve comes home" in TEXT
    assert f"{whole.peak:.1f} people are ill on it, and not {forgetful.peak:.1f}" in TEXT
    assert f"Then {forgetful.left:.1f} stay well, and not {whole.left:.0f}" in TEXT


def test_eleven_days_fit_the_village_best_of_the_printed() -> None:
    misses = {}
    for days in (8, 11, 14):
        found = summer(7, days)
        ill = np.interp(found.table_days, found.days, found.course.ill)
        misses[days] = float(np.abs(ill - found.table_ill).mean())
    assert min(misses, key=misses.__getitem__) == 11


def test_cordon_keeps_in_what_the_text_says() -> None:
    shut = cordon(31)
    assert [round(100 * cordon(day).before) for day in (0, 31, 46)] == [0, 24, 44]
    assert (round(shut.well), round(shut.well - shut.summer.left)) == (194, 111)
    assert "194 people who are well are shut in, and 111 of them" in TEXT
    assert abs(cordon(46).ill - shut.summer.peak) < 0.5


def test_app_and_delay_are_what_the_text_says() -> None:
    needed = [needed_in_words(in_time(delay, 80).needed) for delay in (0, 1, 2)]
    assert needed == ["36", "61", "> 100"]
    assert "if 36 of 100 ill people isolate. A day later it takes 61. Two days later all are too few" in TEXT
    assert f"{parts(Disease()).before_symptoms:.1f} come from people who do not have symptoms" in TEXT


@pytest.mark.parametrize("ill", [1, 4, 8])
def test_server_and_phones_warn_the_same_and_know_different_things(ill: int) -> None:
    syndic, server, phones = (lists(ill, keeper) for keeper in (SYNDIC, SERVER, PHONES))
    assert server.warned == phones.warned > syndic.warned == 0
    assert (syndic.names, server.names, phones.names) == (54, 36, 0)
    assert server.meetings > phones.meetings == syndic.meetings == 0


def test_small_town_is_what_the_text_says() -> None:
    server, phones = lists(4, SERVER), lists(4, PHONES)
    assert (server.warned, server.meetings, int(phones.records.keys.sum())) == (5, 45, 2)
    assert "They warn the same five. The server needs 45 meetings" in TEXT
    assert "two random numbers go out" in TEXT


def test_worked_answer_is_the_model() -> None:
    assert float(removal_ratio(299, 1, 100)) == pytest.approx(182.6, abs=0.05)
    assert float(removal_ratio(299, 0, 100)) == pytest.approx(181.7, abs=0.05)
    assert 299 / float(removal_ratio(299, 1, 100)) == pytest.approx(1.64, abs=5e-3)
    assert 254 / summer(7, 11).rho == pytest.approx(1.60, abs=5e-3)
