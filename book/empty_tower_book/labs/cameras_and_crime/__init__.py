"""Lab 4, cameras and crime: four counts, how sure they are, and crime that only moves."""

from __future__ import annotations

from typing import Any

from empty_tower_book.explorer import Explorer
from empty_tower_book.labs.cameras_and_crime.four_counts import FOUR_COUNTS
from empty_tower_book.labs.cameras_and_crime.moved import MOVED
from empty_tower_book.labs.cameras_and_crime.scatter import SCATTER

EXPLORERS: dict[str, Explorer[Any]] = {"four_counts": FOUR_COUNTS, "scatter": SCATTER, "moved": MOVED}
