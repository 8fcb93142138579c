"""The lab on the exhibit's own results: one row of dots, a hundred visitors, and what the sceptic says."""

from __future__ import annotations

from typing import Any

from empty_tower_book.explorer import Explorer
from empty_tower_book.labs.results.a_hundred import A_HUNDRED
from empty_tower_book.labs.results.carried import CARRIED
from empty_tower_book.labs.results.one_row import ONE_ROW
from empty_tower_book.labs.results.wall import WALL

EXPLORERS: dict[str, Explorer[Any]] = {
    "one_row": ONE_ROW,
    "wall": WALL,
    "a_hundred": A_HUNDRED,
    "carried": CARRIED,
}
