"""Runs every bench, prints a table, and writes the numbers to build/bench.json."""

from __future__ import annotations

import json
import platform
import sys
from dataclasses import asdict
from importlib.metadata import version

from tools.bench import book, growth, inspection, kiosk, labs, policing, sight, towns, traces, web
from tools.book import ROOT

REPORT = ROOT / "build" / "bench.json"
BENCHES = {
    "kiosk": kiosk.measure,
    "web": web.measure,
    "book": book.measure,
    "labs": labs.measure,
    "sight": sight.measure,
    "inspection": inspection.measure,
    "policing": policing.measure,
    "traces": traces.measure,
    "towns": towns.measure,
    "growth": growth.measure,
}
OURS = ("numpy", "matplotlib", "pygame-ce", "sphinx")


def main(names: list[str]) -> int:
    """Measure everything, or the modules that are named; return 0 if every bar is met."""
    unknown = set(names) - set(BENCHES)
    if unknown:
        print(f"no bench {', '.join(sorted(unknown))}; there are {', '.join(BENCHES)}", file=sys.stderr)
        return 2
    print(versions(), flush=True)
    measured = []
    for measure in (BENCHES[name] for name in names or BENCHES):
        for measurement in measure():
            print(measurement.line, flush=True)
            measured.append(measurement)
    REPORT.parent.mkdir(exist_ok=True)
    report = {"versions": versions(), "measured": [asdict(m) for m in measured]}
    REPORT.write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")
    print(f"written to {REPORT.relative_to(ROOT)}")
    return 0 if all(m.bar is None or m.value <= m.bar for m in measured) else 1


def versions() -> str:
    """Return on what the numbers were measured; each peer's line names its own version."""
    named = [f"{name} {version(name)}" for name in OURS]
    return ", ".join([f"Python {platform.python_version()} on {platform.machine()}", *named])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
