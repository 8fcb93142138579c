"""Lab 1, sightlines: who sees how much from the middle, and what a street camera makes of it."""

from __future__ import annotations

from typing import Any

from empty_tower_book.explorer import Explorer
from empty_tower_book.labs.sightlines.blinds import BLINDS
from empty_tower_book.labs.sightlines.gallery import GALLERY_GUARDS
from empty_tower_book.labs.sightlines.glances import GLANCES
from empty_tower_book.labs.sightlines.inspectors import INSPECTORS
from empty_tower_book.labs.sightlines.reach import REACHES
from empty_tower_book.labs.sightlines.streets import TOWN_STREETS

EXPLORERS: dict[str, Explorer[Any]] = {
    "inspectors": INSPECTORS,
    "blinds": BLINDS,
    "glances": GLANCES,
    "streets": TOWN_STREETS,
    "gallery": GALLERY_GUARDS,
    "reach": REACHES,
}
