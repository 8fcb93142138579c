"""Lab 5 as it is printed: its numbers are the models'."""

from __future__ import annotations

import pytest
from empty_tower_book.labs import TARGETS
from empty_tower_book.labs.face_recognition.crowd import day
from empty_tower_book.labs.face_recognition.events import WITH, WITHOUT, events
from empty_tower_book.labs.face_recognition.groups import groups

from content import load_content
from exhibit.models.screening import all_of, any_of, break_even_prevalence, expected_alerts, precision
from tests.book.labs.printed import page_of

TEXT = page_of("face-recognition")


def test_target_is_met_by_every_printed_number() -> None:
    target = TARGETS["face_recognition"]()
    assert (target.verdict, target.compared, target.agreeing) == ("Passed", 7, 7)
    assert ("wrong ones of them, per cent", "92", "92.996", "equal") in target.examples
    assert ("wrong alerts a day, 0.67 per cent", "600", "603", "equal") in target.examples


def test_pooled_events_are_the_published_totals() -> None:
    assert events(WITH).together == (234, 2685)
    assert events(WITHOUT).together == (61, 215)
    for final, share in ((WITH, 8.7), (WITHOUT, 28.4)):
        right, alerts = events(final).together
        assert 100 * right / alerts == pytest.approx(share, abs=0.05)


def test_numbers_in_the_text_are_the_models() -> None:
    station = day(10, 1 / 1000)
    assert (station.found, station.wrong) == (8, 100)
    assert round(100 * station.right_share) == 7
    assert "108 times today, and eight times it is right" in TEXT
    shares = [round(100 * float(precision(1e-4, h, f))) for h, f in ((0.8, 1e-3), (1, 1e-3), (0.8, 1 / 6000))]
    assert shares == [7, 9, 32]
    assert "from 7 right alerts in 100 to 9" in TEXT
    assert "lift the 7 to 32" in TEXT
    common, rare = (100 * float(precision(prevalence, 0.8, 1e-3)) for prevalence in (1e-4, 1e-5))
    assert f"the {common:.1f} become {rare:.2f}" in TEXT
    assert f"about 1 in {170_000 / 2297:.0f}" in TEXT
    assert groups(10).share > 0.5


def test_worth_of_an_alert_in_the_later_test_is_the_models() -> None:
    known = load_content().effects["npl2023-hit-rate"].value
    assert known is not None
    assert f"finds {known:g} of 100; we have this at second hand only" in TEXT
    worth = [100 * float(precision(1e-4, known / 100, rate)) for rate in (1 / 6000, 1 / 60_000)]
    assert "{:.1f} of 100 alerts are right with the long list, and {:.1f} with".format(*worth) in TEXT
    half = 1e4 * float(break_even_prevalence(known / 100, 1 / 6000))
    assert f"once {half:.2f} in 10,000 are wanted" in TEXT


def test_worked_answers_are_the_models() -> None:
    for times, alerts, right in ((1, 128, 35), (10, 878, 5)):
        found = expected_alerts(500_000, 1e-4, 0.9, times / 6000)
        assert round(float(found.found)) == 45
        assert round(float(found.found + found.wrong)) == alerts
        assert round(100 * float(found.found / (found.found + found.wrong))) == right
        assert f"{alerts} alerts" in TEXT
    either = precision(1e-4, any_of(0.8, 2), any_of(0.001, 2))
    both = precision(1e-4, all_of(0.8, 2), all_of(0.001, 2))
    assert [round(100 * float(share)) for share in (either, both)] == [5, 98]
