"""Executes every lab as a page does, and prints as JSON how many CPU seconds each took: run it afresh."""

from __future__ import annotations

import json
import sys
import time

from empty_tower_book.explore import find_explorers
from empty_tower_book.explorer_page import explorer_html
from empty_tower_book.labs import LABS, TARGETS


def main() -> int:
    """Execute all labs in order; what one leaves in memory may serve the next, as in a build."""
    print(json.dumps({lab: seconds_of(lab) for lab in LABS}))
    return 0


def seconds_of(lab: str) -> float:
    """Draw all frames of a lab and work out its target; return CPU seconds."""
    start = time.process_time()
    for explorer in find_explorers(lab):
        explorer_html(explorer)
    if lab in TARGETS:
        TARGETS[lab]()
    return time.process_time() - start


if __name__ == "__main__":
    sys.exit(main())
