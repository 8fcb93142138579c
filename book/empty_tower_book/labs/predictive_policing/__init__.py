"""Lab 6, predictive policing: a patrol that goes where it has been, and two remedies."""

from __future__ import annotations

from typing import Any

from empty_tower_book.explorer import Explorer
from empty_tower_book.labs.predictive_policing.equal import EQUAL
from empty_tower_book.labs.predictive_policing.fan import FAN
from empty_tower_book.labs.predictive_policing.reports import REPORTS
from empty_tower_book.labs.predictive_policing.years import YEARS

EXPLORERS: dict[str, Explorer[Any]] = {"equal": EQUAL, "fan": FAN, "years": YEARS, "reports": REPORTS}
