"""The two districts of the authors' example: rates and records as they stand in their programme."""

from __future__ import annotations

from content import load_content

RECORD = (609.0, 379.0)
"""Incidents on record on the first morning, first and second district."""

THINNED = 10
"""With the remedy the authors count a tenth of each day's incidents: the record moves in small steps."""

TOWNS, SEED = 2000, 609
"""Towns are drawn in the same order everywhere, so that two figures give one number for the same day."""

WEIGHTS = (0.01, 0.1, 1.0)
"""How much of the record is known on the first morning."""


def rates() -> tuple[float, float]:
    """Return incidents a day in both districts."""
    effects = load_content().effects
    first, second = (effects[f"urn-rate-{name}"].value for name in ("first", "second"))
    if first is None or second is None:
        raise ValueError("urn-rate-first and urn-rate-second must have a value in content/evidence")
    return first, second


def true_share() -> float:
    """Return the first district's share of all that happens."""
    first, second = rates()
    return first / (first + second)


def record(weight: float) -> tuple[float, float]:
    """Return the record of the first morning, all of it or a part."""
    return weight * RECORD[0], weight * RECORD[1]


def record_in_words(weight: float) -> str:
    """Return how long the record is."""
    first, second = record(weight)
    return f"{first:,.0f} and {second:,.0f} incidents"
