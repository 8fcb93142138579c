"""Run Mesa's example Epstein Civil Violence for some seeds; print CPU seconds a step, and the version.

Arguments: steps, seeds, then the example's own parameters as JSON.
"""

from __future__ import annotations

import importlib
import json
import sys
import time
from typing import Any


def main(steps: int, seeds: int, parameters: dict[str, Any]) -> int:
    """Let one model a seed live through its steps, and time the steps alone."""
    # Mesa is not installed where this project is checked for types.
    example = importlib.import_module("mesa.examples.advanced.epstein_civil_violence.model")
    models = [example.EpsteinCivilViolence(seed=seed, **parameters) for seed in range(seeds)]
    start = time.process_time()
    for model in models:
        for _ in range(steps):
            model.step()
    spent = time.process_time() - start
    version = importlib.import_module("mesa").__version__
    print(json.dumps({"seconds": spent / steps / seeds, "version": version}))
    return 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), int(sys.argv[2]), json.loads(sys.argv[3])))
