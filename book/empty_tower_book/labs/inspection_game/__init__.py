"""Lab 2, the inspection game: four questions, each with an explorer."""

from __future__ import annotations

from typing import Any

from empty_tower_book.explorer import Explorer
from empty_tower_book.labs.inspection_game.after_the_guard import AFTER_THE_GUARD
from empty_tower_book.labs.inspection_game.calendar import CALENDAR
from empty_tower_book.labs.inspection_game.fine import FINE
from empty_tower_book.labs.inspection_game.leaving_guards import LEAVING_GUARDS

EXPLORERS: dict[str, Explorer[Any]] = {
    "fine": FINE,
    "calendar": CALENDAR,
    "after_the_guard": AFTER_THE_GUARD,
    "leaving_guards": LEAVING_GUARDS,
}
