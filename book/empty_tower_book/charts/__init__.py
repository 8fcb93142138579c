"""Charts of the balance of the course, each in its own module, by name."""

from __future__ import annotations

from empty_tower_book.charts.chart import Chart
from empty_tower_book.charts.claimants import CLAIMANTS
from empty_tower_book.charts.leanings import LEANINGS
from empty_tower_book.charts.regions import REGIONS
from empty_tower_book.charts.sides import SIDES

CHARTS: dict[str, Chart] = {chart.name: chart for chart in (CLAIMANTS, LEANINGS, REGIONS, SIDES)}
