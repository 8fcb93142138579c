"""Lab 7, uniqueness: how few facts single a person out, and an average that misleads."""

from __future__ import annotations

from typing import Any

from empty_tower_book.explorer import Explorer
from empty_tower_book.labs.uniqueness.averages import AVERAGES
from empty_tower_book.labs.uniqueness.district import DISTRICT
from empty_tower_book.labs.uniqueness.traces import TRACES

EXPLORERS: dict[str, Explorer[Any]] = {"district": DISTRICT, "averages": AVERAGES, "traces": TRACES}
