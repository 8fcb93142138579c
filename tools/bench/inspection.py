"""Lab 2: the game of many days, each stage solved by a program of others, and our table of all stages."""

from __future__ import annotations

from fractions import Fraction

import numpy as np

from exhibit.models.recursive_inspection import exact_value_table, value_table
from tools.bench.comparison import FIFTY_TIMES, Comparison
from tools.bench.measurement import Measurement
from tools.bench.peers import run_peer
from tools.bench.stopwatch import timed

DAYS = 200
# With more looks a value comes so near 0 that nashpy finds no equilibrium any more.
NASHPY_LOOKS = 20
# In floating point: of values from -1 to 0, after two hundred stages on top of each other.
ALLOWED = 1e-9


def measure() -> list[Measurement]:
    """Compare v(n, m) and the time: in exact fractions with Gambit, in floating point with nashpy."""
    return [*_exactly(), *_in_floating_point()]


def _exactly() -> list[Measurement]:
    """Compare every n and m up to 200; both reckon in fractions, so nothing at all may lie between them."""
    theirs = run_peer("gambit_inspection", str(DAYS))
    ours = timed(lambda: exact_value_table(DAYS))
    values = [[Fraction(value) for value in row] for row in theirs["values"]]
    different = sum(
        one != other
        for rows in zip(values, ours.answer, strict=True)
        for one, other in zip(*rows, strict=True)
    )
    return Comparison(
        f"inspection, {DAYS} days, all looks, exact",
        f"Gambit {theirs['version']}",
        different,
        0,
        theirs["seconds"],
        ours.seconds,
        "values",
        FIFTY_TIMES,
    ).measurements


def _in_floating_point() -> list[Measurement]:
    """Compare every n up to 200 and m up to 20; ours fills all m up to 200."""
    theirs = run_peer("nashpy_inspection", str(DAYS), str(NASHPY_LOOKS))
    ours = timed(lambda: value_table(DAYS))
    apart = float(np.abs(np.array(theirs["values"]) - ours.answer[:, : NASHPY_LOOKS + 1]).max())
    return Comparison(
        f"inspection, {DAYS} days, {NASHPY_LOOKS} looks",
        f"nashpy {theirs['version']}",
        apart,
        ALLOWED,
        theirs["seconds"],
        ours.seconds,
        bar=FIFTY_TIMES,
    ).measurements
