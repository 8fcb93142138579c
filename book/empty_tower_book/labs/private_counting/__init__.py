"""Lab 8, counting without watching: coins and noise, what they protect and what they cost."""

from __future__ import annotations

from typing import Any

from empty_tower_book.explorer import Explorer
from empty_tower_book.labs.private_counting.budget import BUDGET
from empty_tower_book.labs.private_counting.coin import COIN
from empty_tower_book.labs.private_counting.streets import STREETS

EXPLORERS: dict[str, Explorer[Any]] = {"coin": COIN, "streets": STREETS, "budget": BUDGET}
