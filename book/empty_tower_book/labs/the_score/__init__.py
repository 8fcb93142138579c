"""Lab 10, the score: two kinds of fair that cannot both be had, and what a score does to what it measures."""

from __future__ import annotations

from typing import Any

from empty_tower_book.explorer import Explorer
from empty_tower_book.labs.the_score.feedback import FEEDBACK
from empty_tower_book.labs.the_score.forced import FORCED
from empty_tower_book.labs.the_score.gaming import GAMING
from empty_tower_book.labs.the_score.threshold import THRESHOLD
from empty_tower_book.labs.the_score.two_lines import TWO_LINES

EXPLORERS: dict[str, Explorer[Any]] = {
    "threshold": THRESHOLD,
    "two_lines": TWO_LINES,
    "forced": FORCED,
    "gaming": GAMING,
    "feedback": FEEDBACK,
}
