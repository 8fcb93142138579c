"""What the wall shows of the counts: for each kind of watching, a mean difference and its interval."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import sqrt
from typing import Any

import numpy as np

from exhibit.kiosk.results.release import SHOWN_FROM, Published
from exhibit.kiosk.results.tally import BATCH_SIZE, ROUNDS, first_of, paired
from exhibit.models.bootstrap import Estimate, difference_of, mean_of
from exhibit.models.discrete_laplace import variance

_NORMAL_95 = 1.96


@dataclass(frozen=True)
class Comparison:
    """One round against that of nobody, in trips over the grass of eight.

    `within` compares each visitor with themselves; `first` those who played this round first with those who
    began with nobody, None while either are fewer than twenty.
    """

    round: str
    within: Estimate
    first: Estimate | None


def comparisons(published: Published) -> list[Comparison]:
    """Return the comparisons in the order of the rounds. The same counts always give the same numbers."""
    generator = np.random.default_rng(published.visits)
    return [
        Comparison(name, _within(published, paired(name), generator), _first(published, name, generator))
        for name in ROUNDS[1:]
    ]


def wall_of(published: Published | None) -> dict[str, Any]:
    """Return what a visit is told about the wall, in lists and numbers."""
    told: dict[str, Any] = {"from": SHOWN_FROM, "batch": BATCH_SIZE, "visits": 0, "noise": 0, "rows": []}
    if published is None:
        return told
    rows = [
        [found.round, _ends(found.within), _ends(found.first) if found.first else []]
        for found in comparisons(published)
    ]
    noise = round(float(published.noise), 1) if published.noise else 0
    return {**told, "visits": published.visits, "noise": noise, "rows": rows}


class Wall:
    """Works out what is told, again only when something else is published."""

    def __init__(self) -> None:
        self._of: Published | None = None
        self._told = wall_of(None)

    def told(self, published: Published | None) -> dict[str, Any]:
        """Return `wall_of` what is published."""
        if published is not self._of:
            self._of, self._told = published, wall_of(published)
        return self._told


def _ends(estimate: Estimate) -> list[float]:
    return [round(number, 2) for number in (estimate.low, estimate.mean, estimate.high)]


def _within(published: Published, measure: str, generator: np.random.Generator) -> Estimate:
    if published.noise is None:
        return mean_of(published.histogram(measure), generator)
    return _interval(*_noisy_mean(published, measure), published.people[measure])


def _first(published: Published, name: str, generator: np.random.Generator) -> Estimate | None:
    groups = [first_of(name), first_of(ROUNDS[0])]
    people = [_people(published, group) for group in groups]
    if min(people) < BATCH_SIZE:
        return None
    if published.noise is None:
        first, second = (published.histogram(group) for group in groups)
        return difference_of(first, second, generator)
    (mean, error), (other, other_error) = (_noisy_mean(published, group) for group in groups)
    return _interval(mean - other, error + other_error, sum(people))


def _people(published: Published, measure: str) -> int:
    return published.people.get(measure, sum(published.histogram(measure).values()))


def _noisy_mean(published: Published, measure: str) -> tuple[float, float]:
    """Return mean and squared standard error of noisy counts, the noise's own share included."""
    assert published.noise is not None
    counts, people = published.histogram(measure), published.people[measure]
    mean = _moment(counts, 1) / people
    spread = max(0.0, _moment(counts, 2) / people - mean**2)
    dose = published.steps[measure] * variance(published.noise)
    noise = sum(value**2 for value in counts) * dose / people**2
    return mean, spread / people + noise


def _moment(counts: Mapping[int, int], power: int) -> float:
    return float(sum(value**power * n for value, n in counts.items()))


def _interval(mean: float, squared_error: float, people: int) -> Estimate:
    reach = _NORMAL_95 * sqrt(squared_error)
    return Estimate(mean, mean - reach, mean + reach, people)
