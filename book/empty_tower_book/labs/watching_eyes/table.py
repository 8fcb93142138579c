"""The thirteen vaccine trials on which the pooling engine is tried, oldest first."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np

from content import load_content
from exhibit.models.arguments import Floats
from exhibit.models.effect_sizes import log_risk_ratio

GROUPS = ("vaccinated_ill", "vaccinated_well", "others_ill", "others_well")


@dataclass(frozen=True)
class Trials:
    """Years, effects (logarithms of risk ratios) and variances of trials, oldest first."""

    years: tuple[int, ...]
    effect: Floats
    variance: Floats

    def first(self, trials: int) -> Trials:
        """Return the oldest trials."""
        return Trials(self.years[:trials], self.effect[:trials], self.variance[:trials])


@cache
def all_trials() -> Trials:
    """Return every trial of the table."""
    table = load_content().data["bcg-trials"]
    years = np.array(table.counts("year"))
    order = np.argsort(years, kind="stable")
    found = log_risk_ratio(*(np.array(table.counts(group))[order] for group in GROUPS))
    return Trials(tuple(years[order].tolist()), found.effect, found.variance)
