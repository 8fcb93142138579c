"""Simulated visitors at the real visit: what comes out is what they decided, and the counters balance."""

from __future__ import annotations

import json

import numpy as np
import pytest

from exhibit.__main__ import main
from exhibit.visit.plan import ROUNDS
from exhibit.visitors.behaviour import MODERATE, NULL, Behaviour
from exhibit.visitors.player import Player
from exhibit.visitors.simulation import simulate
from tests.exhibit.visit.visitors import MATCHED, PROTOCOL


@pytest.mark.parametrize("number", range(8))
def test_the_visit_counts_what_the_visitor_decided(number: int) -> None:
    restless = Behaviour(hesitates=0.5, turns_back=0.3)
    player = Player(PROTOCOL, number, restless, np.random.default_rng([3, number]))
    counts = player.play()
    plan = np.array(player.plan).reshape(4, 8).sum(axis=1)
    order = PROTOCOL["orders"][number % 4]
    by_round = dict(zip(counts["rounds"], counts["grass"], strict=True))
    assert by_round == dict(zip(order, plan.tolist(), strict=True))


def test_visitors_waver_as_often_as_the_model_says() -> None:
    restless = Behaviour(baseline=2.0, hesitates=0.5, turns_back=0.25)
    summary = simulate(PROTOCOL, 12, 1, restless)
    trips, grass = 12 * 32, sum(summary.grass_trips.values())
    assert sum(summary.turns.values()) / grass == pytest.approx(0.25, abs=0.07)
    # Who turns back has pointed at the other way, too.
    assert sum(summary.hesitations.values()) / trips == pytest.approx(
        0.5 + 0.5 * 0.25 * grass / trips, abs=0.09
    )


def test_a_visitor_does_the_same_however_many_come() -> None:
    few, many = simulate(PROTOCOL, 4, 7, NULL), simulate(PROTOCOL, 8, 7, NULL)
    assert few.grass_trips != many.grass_trips
    again = simulate(PROTOCOL, 4, 7, NULL)
    assert again == few


def test_sixteen_visits_balance_orders_and_guards() -> None:
    summary = simulate(PROTOCOL, 16, 1, MODERATE)
    assert set(summary.first.values()) == {4}
    assert summary.manned == 4
    assert simulate(MATCHED, 4, 1, MODERATE).manned == 4


def test_a_visit_of_people_who_read_takes_about_four_minutes() -> None:
    assert 3.5 < simulate(PROTOCOL, 4, 1, MODERATE).minutes < 4.5


def test_nobody_is_no_simulation() -> None:
    with pytest.raises(ValueError, match="at least one visitor"):
        simulate(PROTOCOL, 0, 1, NULL)


def test_the_command_prints_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["simulate", "--visits", "4", "--seed", "2", "--protocol", "matched", "--json"]) == 0
    printed = json.loads(capsys.readouterr().out)
    assert printed["visits"] == 4
    assert printed["protocol"] == "matched"
    assert printed["first"] == dict.fromkeys(ROUNDS, 1)
    assert set(printed["differences"]["tower-nobody"]) == {"mean", "low", "high", "people"}


def test_the_command_prints_a_table(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["simulate", "--visits", "4", "--effect", "0"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("4 simulated visits, protocol belief, seed 1")
    assert [line.split()[0] for line in lines[3:7]] == list(ROUNDS)


@pytest.mark.parametrize(
    ("option", "value", "sentence"),
    [
        ("--visits", "0", "at least one visitor"),
        ("--seed", "-1", "from 0 upwards"),
        ("--effect", "nan", "between -20 and 20"),
        ("--effect", "1e9", "between -20 and 20"),
    ],
)
def test_the_command_says_what_is_wrong(
    option: str, value: str, sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["simulate", f"{option}={value}"]) == 1
    assert sentence in capsys.readouterr().err
