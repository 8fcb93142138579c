"""Lab 12, thresholds: who joins whom, what watching stops, and what calm can hide."""

from __future__ import annotations

from typing import Any

from empty_tower_book.explorer import Explorer
from empty_tower_book.labs.thresholds.one_person import ONE_PERSON
from empty_tower_book.labs.thresholds.silence import SILENCE
from empty_tower_book.labs.thresholds.spread import SPREAD
from empty_tower_book.labs.thresholds.town_days import TOWN_DAYS

EXPLORERS: dict[str, Explorer[Any]] = {
    "one_person": ONE_PERSON,
    "spread": SPREAD,
    "silence": SILENCE,
    "town_days": TOWN_DAYS,
}
