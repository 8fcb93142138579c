"""What is known about somebody, and the postal areas in which they may live."""

from __future__ import annotations

from functools import cache

import numpy as np

from content import load_content
from exhibit.models.arguments import Floats
from exhibit.models.uniqueness import SEXES, birth_date_cells

YEARS = 78
"""Ages are taken to reach evenly up to here, as in a published estimate (cook2018)."""

YEAR, MONTH, DATE = 0, 1, 2


def cells(fact: float) -> float:
    """Return how many combinations are told apart: sex with birth year, month or date."""
    by_year = float(SEXES * YEARS)
    return (by_year, 12 * by_year, float(birth_date_cells(YEARS)))[round(fact)]


def fact_in_words(fact: float) -> str:
    """Return what is known."""
    return ("sex and year of birth", "sex and month of birth", "sex and date of birth")[round(fact)]


@cache
def areas() -> tuple[Floats, Floats]:
    """Return mean size and number of postal areas, one a class of size."""
    table = load_content().data["census-areas-2010"]
    number, people = np.array(table.counts("areas"), float), np.array(table.counts("people"), float)
    return people / number, number
