"""Lab 6 as it is printed: its numbers are the models'."""

from __future__ import annotations

import numpy as np
import pytest
from empty_tower_book.labs import TARGETS
from empty_tower_book.labs.predictive_policing.equal import equal
from empty_tower_book.labs.predictive_policing.fan import NAIVE, fan
from empty_tower_book.labs.predictive_policing.oakland import RECORD, WEIGHTS, rates, record, true_share
from empty_tower_book.labs.predictive_policing.reports import reports
from empty_tower_book.labs.predictive_policing.years import years

from exhibit.models.polya_urn import urn_shares
from tests.book.labs.printed import page_of

TEXT = page_of("predictive-policing")


def test_target_is_met() -> None:
    target = TARGETS["predictive_policing"]()
    assert (target.verdict, target.compared, target.agreeing) == ("Passed", 8, 8)


def test_numbers_in_the_text_are_the_models() -> None:
    first, second = rates()
    assert f"{first:.2f} incidents come about on a day, in the second {second:.2f}" in TEXT
    assert "On record at the beginning are {:.0f} and {:.0f}".format(*RECORD) in TEXT
    assert round(100 * true_share()) == 57
    assert equal(1).uneven == pytest.approx(80, abs=2)
    assert equal(20).uneven == pytest.approx(20, abs=2)
    assert round(fan(1, NAIVE).mean) == 70
    assert (round(fan(0.01, NAIVE).high), fan(0.01, NAIVE).low < 100 * true_share()) == (99, True)
    assert (fan(0.01, NAIVE).courses[-1] < 50).any()
    assert [round(years(1).after(days)) for days in (1_000, 10_000)] == [70, 80]
    assert [reports(w).visits for w in (0, 0.1, 0.25, 0.5)] == [100, 78, 66, 60]


def test_the_long_run_is_as_long_as_the_text_says() -> None:
    first, second = rates()
    chance = np.random.default_rng(6)
    remedy = [
        float(urn_shares(RECORD, (first / 10, second / 10), days, 200, chance, corrected=True).mean())
        for days in (1_000, 10_000)
    ]
    assert "{:.0f} per cent after 1,000 days, {:.0f} after 10,000".format(*np.multiply(100, remedy)) in TEXT
    shares = urn_shares(record(0.01), rates(), 200_000, 200, chance)
    assert "the record says 94 on average. In one town of six it is not even at 90" in TEXT
    assert shares.mean() == pytest.approx(0.94, abs=0.015)
    assert (shares < 0.9).mean() == pytest.approx(1 / 6, abs=0.08)


def test_two_figures_agree_on_the_thousandth_day() -> None:
    for weight in WEIGHTS:
        assert years(weight).after(1_000) == pytest.approx(fan(weight, 0).mean)


def test_reports_take_their_time_as_the_text_says() -> None:
    shares = urn_shares((50, 50), rates(), 8000, 100, np.random.default_rng(4), reported=0.1)
    assert 100 * shares.mean() == pytest.approx(71, abs=1.5)


def test_worked_answers_are_the_models() -> None:
    first, second = rates()
    gains = 0.7 * 0.3 / 0.7 * first, 0.3 * second
    assert [round(gain, 2) for gain in gains] == [1.11, 0.84]
    assert gains[0] / sum(gains) == pytest.approx(true_share())
