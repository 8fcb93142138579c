"""Ask every trace whether it holds all known points, in plain Python; print shares, CPU seconds, the version.

Arguments: a JSON file with one list of points a person, and the largest number of known points.
"""

from __future__ import annotations

import json
import platform
import random
import sys
import time
from pathlib import Path


def main(path: str, most: int) -> int:
    """Return the share of people whom 1, 2, ... `most` points single out, and time it."""
    traces = json.loads(Path(path).read_text(encoding="utf-8"))
    random.seed(2)
    start = time.process_time()
    shares = unicity(traces, most)
    spent = time.process_time() - start
    print(json.dumps({"seconds": spent, "shares": shares, "version": platform.python_version()}))
    return 0


def unicity(traces: list[list[int]], most: int) -> list[float]:
    """Return the shares; a person with fewer different points is asked with all that there are."""
    held = [frozenset(trace) for trace in traces]
    alone = [0] * most
    for mine in held:
        order = random.sample(sorted(mine), len(mine))
        for number in range(1, most + 1):
            known = frozenset(order[:number])
            alone[number - 1] += sum(known <= other for other in held) == 1
    return [count / len(traces) for count in alone]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2])))
