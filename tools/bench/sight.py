"""Lab 1: the same sight lines asked of shapely and of our two tests, one for rings and one for any room."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

import numpy as np

from exhibit.models.arguments import Floats
from exhibit.models.art_gallery import comb
from exhibit.models.ring_plan import CENTRE, GALLERY, bentham_plan, floor_points, spaced_evenly
from exhibit.models.ring_sight import visible
from exhibit.models.room_sight import inside, sees
from tools.bench.comparison import Comparison
from tools.bench.measurement import Measurement
from tools.bench.peers import run_peer
from tools.bench.stopwatch import timed

POINTS = 48_000
TEETH, PAIRS = 5, 5_000
# Round the built-up centre shapely gets a polygon of so many corners, so some lines that graze it differ.
CORNERS = 1024
ALLOWED_IN_RING = 0.05
ALLOWED_IN_ROOM = 0.0


def measure() -> list[Measurement]:
    """Compare line by line: one inspector and the floor of a ring, then pairs of points in a comb."""
    return [*_ring(), *_room()]


def points_in(room: Floats, number: int) -> Floats:
    """Return points drawn at random from a room, shape (number, 2)."""
    generator = np.random.default_rng(1)
    low, high = room.min(axis=0), room.max(axis=0)
    drawn = generator.uniform(low, high, size=(8 * number, 2))
    return np.asarray(drawn[inside(room, drawn)][:number])


def _ring() -> list[Measurement]:
    plan, eye = bentham_plan(), spaced_evenly(1, GALLERY)
    floor = floor_points(plan, POINTS)
    ours = timed(lambda: visible(plan, eye, floor))
    walls = plan.partitions()[:, None] * np.array([plan.front, plan.back])[:, None]
    lines = np.stack(np.broadcast_arrays(eye[0], floor.reshape(-1, 2)), axis=1)
    theirs = _ask(
        {"lines": lines.tolist(), "walls": walls.tolist(), "pillar": [CENTRE, CORNERS]}, ours.answer.ravel()
    )
    return _compare(f"sight, ring, {lines.shape[0]} lines", theirs, ours.seconds, ALLOWED_IN_RING)


def _room() -> list[Measurement]:
    room = comb(TEETH)
    here, there = np.split(points_in(room, 2 * PAIRS), 2)
    ours = timed(lambda: sees(room, here, there))
    lines = np.stack([here, there], axis=1)
    theirs = _ask({"lines": lines.tolist(), "room": room.tolist()}, ours.answer)
    return _compare(f"sight, comb of {TEETH} teeth, {PAIRS} lines", theirs, ours.seconds, ALLOWED_IN_ROOM)


def _ask(question: dict[str, Any], ours: np.ndarray[Any, np.dtype[np.bool_]]) -> dict[str, Any]:
    """Return shapely's time and version, and how many per cent of the lines it answers otherwise."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "lines.json"
        path.write_text(json.dumps(question), encoding="utf-8")
        answer: dict[str, Any] = run_peer("shapely_sight", str(path))
    return {**answer, "apart": 100 * float((np.array(answer["sees"], dtype=np.bool_) != ours).mean())}


def _compare(part: str, theirs: dict[str, Any], seconds: float, allowed: float) -> list[Measurement]:
    peer = f"shapely {theirs['version']}"
    return Comparison(
        part, peer, theirs["apart"], allowed, theirs["seconds"], seconds, unit="% of lines"
    ).measurements
