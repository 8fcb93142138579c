"""Runs every bench, prints a table, and writes the numbers to build/bench.json."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict

from tools.bench import book, kiosk, towns
from tools.book import ROOT

REPORT = ROOT / "build" / "bench.json"
BENCHES = (kiosk.measure, book.measure, towns.measure)


def main() -> int:
    """Measure everything; return 0 if every bar is met."""
    measured = []
    for measure in BENCHES:
        for measurement in measure():
            print(measurement.line, flush=True)
            measured.append(measurement)
    REPORT.parent.mkdir(exist_ok=True)
    REPORT.write_text(json.dumps([asdict(m) for m in measured], indent=2) + "\n", encoding="utf-8")
    print(f"written to {REPORT.relative_to(ROOT)}")
    return 0 if all(m.bar is None or m.value <= m.bar for m in measured) else 1


if __name__ == "__main__":
    sys.exit(main())
