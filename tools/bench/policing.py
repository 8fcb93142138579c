"""Lab 6: a thousand towns for a thousand days, in plain Python loops and in ours."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from exhibit.models.polya_urn import urn_shares
from exhibit.models.urn_distribution import share_distribution
from tools.bench.comparison import FIFTY_TIMES, Comparison
from tools.bench.measurement import Measurement
from tools.bench.peers import run_peer
from tools.bench.stopwatch import timed

START = (609.0, 379.0)
RATES = (3.68511, 2.816466)
TOWNS, DAYS = 1000, 1000
# Towns drawn by chance: their mean lies within 4 standard errors of any other such mean, and of the truth.
ALLOWED = 4.0
# The loop that is built for any urn, as the authors' is, and one that can do no more than this single urn.
AUTHORS, TIGHTEST = "urn of any kind", "tightest loop"
# CPU seconds for all towns and days, drawn without the remedy.
SECONDS = 0.06


def measure() -> list[Measurement]:
    """Compare the mean share of the record and the time: without chance, drawn, and drawn with the remedy.

    The bar of fifty stands where the question has an answer without chance, and for the remedy, which has
    none. Beside towns drawn without the remedy it would ask for the impossible: the random numbers alone cost
    a good part of a fiftieth of what a Python loop needs for everything.
    """
    return [*_without_chance(), *_drawn(corrected=False), *_drawn(corrected=True), _chance_alone()]


def errors_apart(one: np.ndarray[Any, Any], other: np.ndarray[Any, Any]) -> float:
    """Return by how many standard errors of their difference two means differ."""
    error = math.sqrt(one.var(ddof=1) / one.size + other.var(ddof=1) / other.size)
    return float(abs(one.mean() - other.mean()) / error)


def _without_chance() -> list[Measurement]:
    """Compare the whole distribution over all visits with a thousand towns of the loop."""
    spent, exact = timed(lambda: share_distribution(START, RATES, DAYS))
    theirs = _ask(AUTHORS, corrected=False)
    shares = np.array(theirs["shares"])
    apart = float(abs(shares.mean() - exact.mean) / (exact.deviation / math.sqrt(shares.size)))
    part, peer = "policing, naive without chance", f"{AUTHORS}, Python {theirs['version']}"
    return Comparison(
        part, peer, apart, ALLOWED, theirs["seconds"], spent, "standard errors", FIFTY_TIMES
    ).measurements


def _drawn(corrected: bool) -> list[Measurement]:
    def ours() -> np.ndarray[Any, Any]:
        chance = np.random.default_rng(1)
        return np.asarray(urn_shares(START, RATES, DAYS, TOWNS, chance, corrected=corrected)[0])

    spent, shares = timed(ours)
    part = f"policing, {'corrected' if corrected else 'naive'}"
    rows = [Measurement(f"{part}: {TOWNS} towns, {DAYS} days, CPU", spent, "s", bar=SECONDS)]
    for loop in (AUTHORS, TIGHTEST):
        theirs = _ask(loop, corrected)
        apart = errors_apart(shares, np.array(theirs["shares"]))
        bar = FIFTY_TIMES if corrected and loop == AUTHORS else None
        peer = f"{loop}, Python {theirs['version']}"
        rows += Comparison(
            part, peer, apart, ALLOWED, theirs["seconds"], spent, "standard errors", bar
        ).measurements
    return rows


def _ask(loop: str, corrected: bool) -> Any:
    return run_peer("urn_loop", loop, *map(str, (*START, *RATES, DAYS, TOWNS, int(corrected))))


def _chance_alone() -> Measurement:
    """Return what the random numbers cost, one a town and day: no draw by lot can be quicker than that."""
    chance = np.random.default_rng(1)
    spent = timed(lambda: [chance.random(TOWNS) for _ in range(DAYS)]).seconds
    return Measurement("policing, naive: the random numbers alone, CPU", 1000 * spent, "ms")
