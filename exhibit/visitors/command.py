"""`python -m exhibit simulate`: let simulated visitors play the real visit, and count."""

from __future__ import annotations

import argparse
import json
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from exhibit.visitors.simulation import Summary

# Beyond this many log-odds nobody, or everybody, steps on the grass.
_STRONGEST = 20


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument("--visits", type=int, default=100, help="how many visitors come (default: 100)")
    parser.add_argument("--seed", type=int, default=1, help="the same seed, the same visitors (default: 1)")
    parser.add_argument(
        "--protocol",
        choices=("belief", "matched"),
        default="belief",
        help="belief: a guard in one visit of four; matched: always (default: belief)",
    )
    parser.add_argument(
        "--effect",
        type=float,
        default=-0.6,
        help="what warden, tower and score change, in log-odds; 0: all rounds are the same (default: -0.6)",
    )
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")


def run(arguments: argparse.Namespace) -> int:
    """Simulate and print; return 0, or 1 with a sentence if that cannot be simulated."""
    if arguments.visits < 1 or arguments.seed < 0:
        print("simulate: let at least one visitor come, with a seed from 0 upwards", file=sys.stderr)
        return 1
    if not abs(arguments.effect) <= _STRONGEST:
        print(f"simulate: write an effect between -{_STRONGEST} and {_STRONGEST} log-odds", file=sys.stderr)
        return 1
    # Imported late: the exhibit itself starts without NumPy's generators and without these visitors.
    from content import load_content
    from exhibit.visit.plan import ROUNDS
    from exhibit.visitors.behaviour import NULL, Behaviour
    from exhibit.visitors.simulation import simulate

    effects = dict.fromkeys(ROUNDS[1:], arguments.effect)
    behaviour = Behaviour(effects=effects) if arguments.effect else NULL
    protocol = {**load_content().protocol, "name": arguments.protocol}
    summary = simulate(protocol, arguments.visits, arguments.seed, behaviour)
    print(json.dumps(summary.data(), indent=2) if arguments.json else table(summary))
    return 0


def table(summary: Summary) -> str:
    """Return a summary as lines of text."""
    lines = [
        f"{summary.visits} simulated visits, protocol {summary.protocol}, seed {summary.seed}; "
        f"{summary.minutes} minutes each; a guard in {summary.manned}",
        "",
        "round     played first  on the grass  hesitations  turned back",
    ]
    for name, share in summary.grass_share.items():
        lines.append(
            f"{name:<10}{summary.first[name]:>12}{share:>13.1%}"
            f"{summary.hesitations[name]:>13}{summary.turns[name]:>13}"
        )
    lines += ["", "difference within visitors, in share of trips, with a 95 % paired-bootstrap interval"]
    for name, found in summary.differences.items():
        lines.append(f"{name:<16}{found.mean:+.3f}  [{found.low:+.3f}, {found.high:+.3f}]")
    return "\n".join(lines)
