"""All labs from cold: CPU time of all explorers' frames and targets, in a process that kept nothing."""

from __future__ import annotations

import json
import subprocess
import sys

from tools.bench.book import cpu_of
from tools.bench.measurement import Measurement
from tools.book import ROOT

SECONDS = 240.0


def measure() -> list[Measurement]:
    """Return CPU seconds of each lab and of all together, imports included."""
    printed: list[str] = []
    command = [sys.executable, "-m", "tools.bench.cold_labs"]

    def execute() -> None:
        done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
        printed.append(done.stdout)

    together = cpu_of(execute)
    labs: dict[str, float] = json.loads(printed[0])
    rows = [Measurement(f"labs: {name}, CPU from cold", spent, "s") for name, spent in labs.items()]
    return [*rows, Measurement("labs: all of them with imports, CPU from cold", together, "s", bar=SECONDS)]
