"""Lab 2: the game of many days, each stage solved by nashpy, and our table of all stages."""

from __future__ import annotations

import numpy as np

from exhibit.models.recursive_inspection import exact_value_table, value_table
from tools.bench.comparison import FIFTY_TIMES, Comparison
from tools.bench.measurement import Measurement
from tools.bench.peers import run_peer
from tools.bench.stopwatch import timed

# With more looks a value comes so near 0 that nashpy finds no equilibrium any more.
DAYS, LOOKS = 200, 20
# Of values from -1 to 0, after two hundred stages on top of each other.
ALLOWED = 1e-9


def measure() -> list[Measurement]:
    """Compare v(n, m) for every n up to 200 and m up to 20, and the time; ours fills all m up to 200.

    nashpy reckons in floating point, so it stands beside our table in floating point. The page of the lab
    reckons in exact fractions: their time is printed too.
    """
    theirs = run_peer("nashpy_inspection", str(DAYS), str(LOOKS))
    ours = timed(lambda: value_table(DAYS))
    apart = float(np.abs(np.array(theirs["values"]) - ours.answer[:, : LOOKS + 1]).max())
    peer = f"nashpy {theirs['version']}"
    part = f"inspection, {DAYS} days, {LOOKS} looks"
    rows = Comparison(
        part, peer, apart, ALLOWED, theirs["seconds"], ours.seconds, bar=FIFTY_TIMES
    ).measurements
    exact = timed(lambda: exact_value_table(DAYS)).seconds
    return [*rows, Measurement(f"inspection, {DAYS} days, all looks in exact fractions", 1000 * exact, "ms")]
