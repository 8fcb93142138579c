"""Solve the inspection game of many days stage by stage with nashpy; print values, CPU seconds and version.

Arguments: days, most looks. Each stage is a game of two by two, made of the values of the day before.
"""

from __future__ import annotations

import importlib
import json
import sys
import time
from typing import Any

import numpy as np


def main(days: int, most: int) -> int:
    """Fill the table v(n, m) for n up to `days` and m up to `most`, and time it."""
    # nashpy is not installed where this project is checked for types.
    nashpy = importlib.import_module("nashpy")
    start = time.process_time()
    table = [[0.0] * (most + 1)]
    for day in range(1, days + 1):
        before, scarce = table[-1], min(day, most + 1)
        solved = [_value(nashpy, before[looks - 1], before[looks]) for looks in range(1, scarce)]
        table.append([-1.0, *solved, *[0.0] * (most + 1 - scarce)])
    spent = time.process_time() - start
    print(json.dumps({"seconds": spent, "values": table, "version": nashpy.__version__}))
    return 0


def _value(nashpy: Any, spent: float, kept: float) -> float:
    """Return the value of one stage to the inspector, by the quickest solver that nashpy has for it."""
    game = nashpy.Game(np.array([[spent, 1.0], [kept, -1.0]]))
    rows, columns = next(game.support_enumeration())
    return float(game[rows, columns][0])


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), int(sys.argv[2])))
