"""The bench of the towns gives both programs the same parameters."""

from __future__ import annotations

import inspect

from exhibit.models.civil_violence import Regime
from tools.bench.measurement import Measurement
from tools.bench.towns import BAR, MATCHES, seconds_of

# As the example of Mesa 3.3.1 calls and presets them.
MESA = {
    "citizen_density": 0.7,
    "cop_density": 0.074,
    "legitimacy": 0.8,
    "max_jail_term": 1000,
    "active_threshold": 0.1,
    "arrest_prob_constant": 2.3,
    "citizen_vision": 7,
    "height": 40,
    "width": 40,
}
OURS = {
    "max_jail_term": "longest_sentence",
    "active_threshold": "threshold",
    "arrest_prob_constant": "arrest_constant",
    "citizen_vision": "vision",
}


def test_both_programs_get_the_same_parameters() -> None:
    for match in MATCHES:
        for name, value in {**MESA, **match.mesa}.items():
            assert getattr(match.ours, OURS.get(name, name)) == value


def test_no_parameter_of_ours_is_left_out() -> None:
    assert {OURS.get(name, name) for name in MESA} == set(inspect.signature(Regime).parameters)


def test_time_is_measured_and_held_against_the_bar() -> None:
    assert seconds_of(Regime(height=5, width=5, vision=1), 2, 1) > 0
    assert "MISSED" in Measurement("towns", 2 * BAR, "times", bar=BAR).line
