"""Lab 12 as it is printed, and its towns beside Mesa's own runs."""

from __future__ import annotations

import numpy as np
import pytest
from empty_tower_book.labs import TARGETS
from empty_tower_book.labs.thresholds.silence import silence
from empty_tower_book.labs.thresholds.target import MEASURES, REGIMES, TABLE, difference
from empty_tower_book.labs.thresholds.town_days import town_days

from content import load_content
from exhibit.models.civil_violence import Regime, arrest_chance
from exhibit.models.threshold_cascade import cascade, critical_sd, normal_thresholds, settled
from exhibit.models.towns import simulate
from tests.book.labs.printed import page_of

TEXT = page_of("thresholds")
OUTBURSTS = Regime(cop_density=0.04, legitimacy=0.82, longest_sentence=30)
RUNS = {"defaults": (Regime(), 100), "outbursts": (OUTBURSTS, 200)}


def test_target_is_within_what_it_promises() -> None:
    target = TARGETS["thresholds"]()
    assert (target.verdict, target.compared, target.agreeing) == ("Passed", 13, 13)
    assert target.examples[1] == ("whoever waits for 1 waits for 2: join", "1", "1", "equal")


@pytest.mark.parametrize("regime", REGIMES)
@pytest.mark.parametrize("measure", MEASURES)
def test_our_towns_and_mesas_agree(regime: str, measure: str) -> None:
    assert difference(regime, measure).agrees


@pytest.mark.parametrize("regime", REGIMES)
def test_table_of_runs_is_what_the_towns_do(regime: str) -> None:
    how, steps = RUNS[regime]
    history = simulate(how, 100, steps, np.random.default_rng(2002))
    table = load_content().data[TABLE]
    mine = [at for at, row in enumerate(table.cells) if row[:2] == ("course", regime)]
    own = {
        "peak": history.active.max(axis=1),
        "mean": history.active.mean(axis=1),
        "median": np.median(history.active, axis=1),
        "jailed": history.jailed[:, -1],
    }
    for measure in MEASURES:
        assert np.array(table.numbers(measure))[mine] == pytest.approx(own[measure], abs=6e-4)


def test_numbers_in_the_text_are_the_models() -> None:
    assert "the average has moved from 49.50 to 49.51" in TEXT
    found = silence(12)
    assert (found.keeps_empty, found.clears) == (0, 50.5)
    assert "\nFifty. " in TEXT
    few, many = town_days(82, 4), town_days(82, 8)
    assert few.aggrieved == many.aggrieved
    assert few.calm < many.calm


@pytest.mark.parametrize("spread", [12.20, 12.25, 12.50, 12.55])
def test_three_ways_to_count_one_crowd_are_the_models(spread: float) -> None:
    sd = spread / 100
    smooth = round(100 * float(settled(0.25, sd)))
    rounded, plain = (cascade(normal_thresholds(100, 0.25, sd, whole=whole))[-1] for whole in (True, False))
    assert f"| {spread:.2f} | {smooth} | {rounded} | {plain} |" in TEXT
    assert f"calm breaks at {100 * critical_sd(0.25):.3f}" in TEXT


def test_the_fifth_of_a_crowd_waits_for_a_part_of_a_person() -> None:
    waits = normal_thresholds(100, 0.25, 0.1225, whole=False)
    assert (waits <= 4).sum() == cascade(waits)[-1] == 4
    assert f"the fifth waits for {waits[4]:.2f} others" in TEXT


def test_worked_answers_are_the_models() -> None:
    waits = [0, 1, 1, 2, 4, 5, 6, 7, 8, 9]
    assert cascade(waits)[:6].tolist() == [0, 1, 3, 4, 5, 6]
    ends = [int(cascade([*waits[:4], moved, *waits[5:]])[-1]) for moved in (4, 3, 5)]
    assert ends == [10, 10, 4]
    grievance, risk = 0.9 * (1 - 0.82), 0.2 * float(arrest_chance(2, 1))
    assert (round(grievance, 3), round(risk, 3)) == (0.162, 0.198)
    assert grievance > 0.1 > grievance - risk
