"""Lab 7: how many points single a person out, by scikit-mobility, by a plain loop and by ours."""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path
from typing import Any

import numpy as np

from exhibit.models.unicity import Whole, invented_traces, points_of, unicity
from tools.bench.comparison import FIFTY_TIMES, Comparison
from tools.bench.measurement import Measurement
from tools.bench.peers import MOBILITY, PEERS, Environment, MissingPythonError, run_peer
from tools.bench.stopwatch import timed

PEOPLE, POINTS = 2_000, 6
# So coarse that one point singles out hardly anybody, and two not yet everybody.
MASTS, DAYS, BLUR = 200, 7, 4
SECONDS = 1.0
# Whose points are known in which order is up to chance, so shares of people may differ a little; with all
# points known there is nothing left to chance.
ALLOWED = 3.0
ALLOWED_WITH_ALL = 1e-9
# scikit-mobility needs some milliseconds for each two people, so there are few; and points so coarse, and so
# few of them, that they do not single out everybody.
FEW_PEOPLE, FEW_POINTS, FEW_MASTS, MASTS_MERGED, DAY = 60, 3, 40, 12, 24


def measure() -> list[Measurement]:
    """Compare the shares of people singled out, and the time."""
    return [*beside_scikit_mobility(), *_beside_a_loop()]


def beside_scikit_mobility() -> list[Measurement]:
    """Compare the share of few people singled out by all their points, in which nothing is left to chance."""
    places, days = few_traces()
    try:
        theirs = _ask("mobility_attack", np.stack([places, days], axis=2), environment=MOBILITY)
    except MissingPythonError as missing:
        print(f"traces: scikit-mobility is left out: {missing}", file=sys.stderr)
        return []
    points = points_of(places, days, 1, 1)
    ours = timed(lambda: unicity(points, FEW_POINTS, FEW_PEOPLE, np.random.default_rng(2)))
    return Comparison(
        f"traces, {FEW_PEOPLE} people, all {FEW_POINTS} points",
        f"scikit-mobility {theirs['version']}",
        100 * abs(theirs["shares"][0] - float(ours.answer[-1])),
        ALLOWED_WITH_ALL,
        theirs["seconds"],
        ours.seconds,
        "%",
        FIFTY_TIMES,
    ).measurements


def _beside_a_loop() -> list[Measurement]:
    """Compare the shares of people singled out by 1 to 6 points."""
    points = blurred_traces()
    ours = timed(lambda: unicity(points, POINTS, PEOPLE, np.random.default_rng(2)))
    theirs = _ask("unicity_loop", points, str(POINTS))
    gaps = 100 * np.abs(np.array(theirs["shares"]) - ours.answer)
    part, peer = f"traces, {PEOPLE} people of {POINTS} points", f"plain loop, Python {theirs['version']}"
    with_all = Measurement(f"{part}: apart if all points are known", gaps[-1], "%", bar=ALLOWED_WITH_ALL)
    rows = Comparison(
        part, peer, float(gaps.max()), ALLOWED, theirs["seconds"], ours.seconds, "%", FIFTY_TIMES
    ).measurements
    return [with_all, *rows, Measurement(f"{part}: held to a second, CPU", ours.seconds, "s", bar=SECONDS)]


def blurred_traces() -> Whole:
    """Return points of invented people, shape (people, points), so coarse that many of them are shared."""
    masts, hours = invented_traces(PEOPLE, POINTS, MASTS, DAYS, np.random.default_rng(1))
    return points_of(masts, hours, BLUR, BLUR)


def few_traces() -> tuple[Whole, Whole]:
    """Return places and days of a few invented people, both of shape (people, points).

    No point of a person comes twice: scikit-mobility counts how often, and unicity does not.
    """
    masts, hours = invented_traces(4 * FEW_PEOPLE, FEW_POINTS, FEW_MASTS, DAYS, np.random.default_rng(1))
    places, days = masts // MASTS_MERGED, hours // DAY
    points = np.sort(points_of(places, days, 1, 1), axis=1)
    different = np.all(np.diff(points, axis=1) > 0, axis=1)
    return places[different][:FEW_PEOPLE], days[different][:FEW_PEOPLE]


def _ask(script: str, points: Whole, *arguments: str, environment: Environment = PEERS) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "traces.json"
        path.write_text(json.dumps(points.tolist()), encoding="utf-8")
        answer: dict[str, Any] = run_peer(script, str(path), *arguments, environment=environment)
    return answer
