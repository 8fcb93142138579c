"""Views of 48 articles by month, in three ways of counting them."""

from __future__ import annotations

from functools import cache

import numpy as np

from content import load_content
from exhibit.models.arguments import Floats

GOOD_MONTHS = 30
EVENT = 17
"""May 2013, the last month before the reports of June."""

WITHOUT_ONE, ALL, WITH_OUTAGE = 0, 1, 2


@cache
def views(which: int) -> Floats:
    """Return monthly views: without one article, of all, or of all with the two months of the outage.

    Raises:
        ValueError: if `which` is none of the three.
    """
    table = load_content().data["wikipedia-views"]
    everything: Floats = np.array(table.counts("all_articles"), dtype=np.float64)
    if which == WITH_OUTAGE:
        return everything
    if which == ALL:
        return everything[:GOOD_MONTHS]
    if which == WITHOUT_ONE:
        return np.asarray(everything - np.array(table.counts("hamas")))[:GOOD_MONTHS]
    raise ValueError(f"which must be 0, 1 or 2; got {which}")


def counting_in_words(which: float) -> str:
    """Return a way of counting."""
    return ("47 articles, without Hamas", "all 48 articles", "all 48, and the months of the outage")[
        round(which)
    ]


AGENCIES, INFRASTRUCTURE, WITHOUT_METRO = 0, 1, 2


@cache
def other_views(which: int) -> Floats:
    """Return monthly views of a group to compare with, up to the outage.

    Raises:
        ValueError: if `which` is none of the three.
    """
    if which not in (AGENCIES, INFRASTRUCTURE, WITHOUT_METRO):
        raise ValueError(f"which must be 0, 1 or 2; got {which}")
    table = load_content().data["wikipedia-comparison"]
    name = "security_agencies" if which == AGENCIES else "infrastructure"
    counted: Floats = np.array(table.counts(name), dtype=np.float64)
    if which == WITHOUT_METRO:
        counted = np.asarray(counted - np.array(table.counts("metro")))
    return counted[:GOOD_MONTHS]
