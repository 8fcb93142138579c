"""Lab 11, plague town: one summer in a village, a warning in time, and who keeps the list."""

from __future__ import annotations

from typing import Any

from empty_tower_book.explorer import Explorer
from empty_tower_book.labs.plague_town.cordon import CORDON
from empty_tower_book.labs.plague_town.in_time import IN_TIME
from empty_tower_book.labs.plague_town.lists import LISTS
from empty_tower_book.labs.plague_town.summer import SUMMER

EXPLORERS: dict[str, Explorer[Any]] = {
    "summer": SUMMER,
    "cordon": CORDON,
    "in_time": IN_TIME,
    "lists": LISTS,
}
