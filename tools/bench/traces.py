"""Lab 7: how many points single a person out, by a plain loop and by ours, and the bar of one second.

The peer that the field has, the privacy module of scikit-mobility 1.3.1, needs pandas below 2 and shapely
below 2, so it cannot live beside the other peers. The peer here is therefore a plain loop that does as its
attacks do: it asks every trace in turn whether it holds all the points that are known.
"""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

import numpy as np

from exhibit.models.unicity import Whole, invented_traces, points_of, unicity
from tools.bench.comparison import FIFTY_TIMES, Comparison
from tools.bench.measurement import Measurement
from tools.bench.peers import run_peer
from tools.bench.stopwatch import timed

PEOPLE, POINTS = 2_000, 6
# So coarse that one point singles out hardly anybody, and two not yet everybody.
MASTS, DAYS, BLUR = 200, 7, 4
SECONDS = 1.0
# Whose points are known in which order is up to chance, so shares of people may differ a little; with all
# points known there is nothing left to chance.
ALLOWED = 3.0
ALLOWED_WITH_ALL = 1e-9


def measure() -> list[Measurement]:
    """Compare the shares of people singled out by 1 to 6 points, and the time."""
    points = blurred_traces()
    ours = timed(lambda: unicity(points, POINTS, PEOPLE, np.random.default_rng(2)))
    theirs = _ask(points)
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


def _ask(points: Whole) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "traces.json"
        path.write_text(json.dumps(points.tolist()), encoding="utf-8")
        answer: dict[str, Any] = run_peer("unicity_loop", str(path), str(POINTS))
    return answer
