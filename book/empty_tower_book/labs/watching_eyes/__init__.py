"""Lab 3, watching eyes: how small an effect is, how studies are pooled, and what a drawer does to them."""

from __future__ import annotations

from typing import Any

from empty_tower_book.explorer import Explorer
from empty_tower_book.labs.watching_eyes.drawer import DRAWER
from empty_tower_book.labs.watching_eyes.pairs import PAIRS
from empty_tower_book.labs.watching_eyes.trials import TRIALS

EXPLORERS: dict[str, Explorer[Any]] = {"pairs": PAIRS, "trials": TRIALS, "drawer": DRAWER}
