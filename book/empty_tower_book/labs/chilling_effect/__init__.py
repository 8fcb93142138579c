"""Lab 9, the chilling effect: one curve, four stories, and breaks in series where nothing happened."""

from __future__ import annotations

from typing import Any

from empty_tower_book.explorer import Explorer
from empty_tower_book.labs.chilling_effect.beside import BESIDE
from empty_tower_book.labs.chilling_effect.everywhere import EVERYWHERE
from empty_tower_book.labs.chilling_effect.memory import MEMORY
from empty_tower_book.labs.chilling_effect.one_break import ONE_BREAK

EXPLORERS: dict[str, Explorer[Any]] = {
    "one_break": ONE_BREAK,
    "everywhere": EVERYWHERE,
    "memory": MEMORY,
    "beside": BESIDE,
}
