"""Lab 12: CPU time of a town and step in Mesa's example and in ours, in one run, and how ours grows."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from exhibit.models.civil_violence import Regime
from exhibit.models.towns import Towns
from tools.bench.measurement import Measurement
from tools.bench.peers import run_peer

STEPS = 30
SEEDS = 3
TOWNS = 1000
FEWER = (200, 500)
SIDES = (20, 80)
SMALL_STEPS, SMALL_TOWNS = 5, 100
# Fifty times as fast, said as a share so that less is better.
BAR = 1 / 50


@dataclass(frozen=True)
class Match:
    """One regime, in our words and in Mesa's."""

    name: str
    ours: Regime
    mesa: dict[str, Any]


MATCHES = (
    Match("defaults", Regime(), {}),
    Match(
        "outbursts",
        Regime(cop_density=0.04, legitimacy=0.82, longest_sentence=30),
        {"cop_density": 0.04, "legitimacy": 0.82, "max_jail_term": 30},
    ),
)


def measure() -> list[Measurement]:
    """Time both programs over the same steps of both regimes, then ours at other sizes.

    That both do the same is held by tests/book/labs/test_thresholds.py, run by run.
    """
    return [*(row for match in MATCHES for row in _beside_mesa(match)), *_growth()]


def seconds_of(regime: Regime, towns: int, steps: int) -> float:
    """Return CPU seconds of a town and step; setting up is left out."""
    crowd = Towns(regime, towns, np.random.default_rng(1))
    start = time.process_time()
    for _ in range(steps):
        crowd.step()
        crowd.count_active()
    return (time.process_time() - start) / towns / steps


def _beside_mesa(match: Match) -> list[Measurement]:
    theirs = run_peer("mesa_civil_violence", str(STEPS), str(SEEDS), json.dumps(match.mesa))
    ours = seconds_of(match.ours, TOWNS, STEPS)
    name = f"towns, {match.name}"
    return [
        Measurement(f"{name}: Mesa {theirs['version']}, CPU a step", 1000 * theirs["seconds"], "ms"),
        Measurement(f"{name}: ours, {TOWNS} at once, CPU a step", 1000 * ours, "ms"),
        Measurement(f"{name}: Mesa against ours", theirs["seconds"] / ours, "times"),
        Measurement(f"{name}: ours against Mesa", ours / theirs["seconds"], "times", bar=BAR),
    ]


def _growth() -> list[Measurement]:
    regime = MATCHES[1].ours
    rows = [
        Measurement(
            f"towns: {towns} at once, CPU a town and step",
            1000 * seconds_of(regime, towns, SMALL_STEPS),
            "ms",
        )
        for towns in FEWER
    ]
    for side in SIDES:
        large = replace(regime, height=side, width=side)
        spent = 1000 * seconds_of(large, SMALL_TOWNS, SMALL_STEPS)
        rows.append(Measurement(f"towns: {side} by {side} cells, {SMALL_TOWNS} at once", spent, "ms"))
    return rows
