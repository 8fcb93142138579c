"""Ask shapely which sight lines are free; print the answers as 0 and 1, CPU seconds and the version.

Argument: a JSON file with `lines`, each from a point to a point, and either `room`, the corners of a polygon
that the lines must not leave, or `walls`, lines that they must not touch, and `pillar`, [radius, corners].
"""

from __future__ import annotations

import importlib
import json
import math
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np


def main(path: str) -> int:
    """Answer all lines at once with a prepared shape, the way shapely is quickest; making it is not timed."""
    # shapely is not installed where this project is checked for types.
    shapely = importlib.import_module("shapely")
    question = json.loads(Path(path).read_text(encoding="utf-8"))
    ends = np.array(question["lines"])
    free = _in_room(shapely, question) if "room" in question else _past_walls(shapely, question)
    free(ends[:2])
    start = time.process_time()
    sees = free(ends)
    spent = time.process_time() - start
    print(json.dumps({"seconds": spent, "sees": sees.astype(int).tolist(), "version": shapely.__version__}))
    return 0


def _in_room(shapely: Any, question: dict[str, Any]) -> Callable[[Any], Any]:
    room = shapely.polygons(np.array(question["room"]))
    shapely.prepare(room)
    return lambda ends: shapely.covers(room, shapely.linestrings(ends))


def _past_walls(shapely: Any, question: dict[str, Any]) -> Callable[[Any], Any]:
    radius, corners = question["pillar"]
    angles = 2 * math.pi * np.arange(corners) / corners
    pillar = shapely.polygons(radius * np.stack([np.cos(angles), np.sin(angles)], axis=1))
    blocked = shapely.union_all([*shapely.linestrings(np.array(question["walls"])), pillar])
    shapely.prepare(blocked)
    return lambda ends: ~shapely.intersects(blocked, shapely.linestrings(ends))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
