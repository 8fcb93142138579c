"""Lab 13, counting cameras and reading meters: what a number is divided by, and how often it is read."""

from __future__ import annotations

from typing import Any

from empty_tower_book.explorer import Explorer
from empty_tower_book.labs.counting_cameras.meter import METER
from empty_tower_book.labs.counting_cameras.ranking import RANKING

EXPLORERS: dict[str, Explorer[Any]] = {"ranking": RANKING, "meter": METER}
