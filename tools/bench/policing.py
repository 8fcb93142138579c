"""Lab 6: a thousand towns for a thousand days, in plain Python loops and in ours."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from exhibit.models.polya_urn import urn_shares
from tools.bench.comparison import Comparison
from tools.bench.measurement import Measurement
from tools.bench.peers import run_peer
from tools.bench.stopwatch import timed

START = (609.0, 379.0)
RATES = (3.68511, 2.816466)
TOWNS, DAYS = 1000, 1000
# Both draw by chance of their own: means of so many towns lie within 4 standard errors of each other.
ALLOWED = 4.0
# The loop that is built for any urn, as the authors' is, and one that can do no more than this single urn.
LOOPS = ("urn of any kind", "tightest loop")
# CPU seconds for all towns and days without the remedy. A ratio of fifty cannot be had: the random numbers
# alone cost us a good part of what a Python loop needs for everything.
SECONDS = 0.06


def measure() -> list[Measurement]:
    """Compare the mean share of the record, with and without the remedy, and the time."""
    return [*_beside_loops(corrected=False), *_beside_loops(corrected=True), _chance_alone()]


def errors_apart(one: np.ndarray[Any, Any], other: np.ndarray[Any, Any]) -> float:
    """Return by how many standard errors of their difference two means differ."""
    error = math.sqrt(one.var(ddof=1) / one.size + other.var(ddof=1) / other.size)
    return float(abs(one.mean() - other.mean()) / error)


def _beside_loops(corrected: bool) -> list[Measurement]:
    def ours() -> np.ndarray[Any, Any]:
        chance = np.random.default_rng(1)
        return np.asarray(urn_shares(START, RATES, DAYS, TOWNS, chance, corrected=corrected)[0])

    spent, shares = timed(ours)
    part = f"policing, {'corrected' if corrected else 'naive'}"
    bar = None if corrected else SECONDS
    rows = [Measurement(f"{part}: {TOWNS} towns, {DAYS} days, CPU", spent, "s", bar=bar)]
    for loop in LOOPS:
        theirs = run_peer("urn_loop", loop, *map(str, (*START, *RATES, DAYS, TOWNS, int(corrected))))
        apart = errors_apart(shares, np.array(theirs["shares"]))
        peer = f"{loop}, Python {theirs['version']}"
        rows += Comparison(
            part, peer, apart, ALLOWED, theirs["seconds"], spent, "standard errors"
        ).measurements
    return rows


def _chance_alone() -> Measurement:
    """Return what the random numbers cost, one a town and day: no model can be quicker than that."""
    chance = np.random.default_rng(1)
    spent = timed(lambda: [chance.random(TOWNS) for _ in range(DAYS)]).seconds
    return Measurement("policing, naive: the random numbers alone, CPU", 1000 * spent, "ms")
