"""Simulated visitors of this lab, and the counts that would be left of them. Nobody real is among them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from content import load_content
from exhibit.models.bootstrap import Estimate, difference_of, mean_of
from exhibit.models.watched_choices import Leanings, steps_by_round

ROUNDS = ("nobody", "warden", "tower", "score")
WATCHED = ROUNDS[1:]
TRIPS = 8
FEWEST = 20
"""So many people must have begun with a round before its mean is shown."""

SIMULATED = "simulated visitors"
EFFECTS = (-0.6, -0.2, 0.0)
"""What every watcher changes, in log-odds: the moderate and the small effect of the plan, and none."""

Histogram = Mapping[int, int]


@dataclass(frozen=True)
class Counts:
    """What an exhibit may show: how many visitors gave each value of each measure, and who they were.

    Attributes:
        people: visitors in all.
        of: "simulated visitors", or the protocol under which real ones came.
        within: for each watched round, its steps minus those with nobody, within each visitor.
        first: for each round, the steps of those who began with it.
    """

    people: int
    of: str
    within: Mapping[str, Histogram]
    first: Mapping[str, Histogram]


@dataclass(frozen=True)
class Compared:
    """One watched round against nobody, in trips of eight: within visitors, and between first rounds."""

    round: str
    within: Estimate
    first: Estimate | None


@cache
def orders() -> NDArray[np.int64]:
    """Return the four orders of the exhibit as positions in `ROUNDS`; shape (4, 4)."""
    return np.array([[ROUNDS.index(name) for name in order] for order in load_content().protocol["orders"]])


def visitors(people: int, effect: float, seed: int, carry_over: float = 0.0) -> NDArray[np.int64]:
    """Let so many simulated visitors come, the orders in turn; return their steps, shape (people, 4).

    Args:
        people: at least one.
        effect: what each watcher changes, in log-odds. With no effect there is none in anybody.
        seed: the same seed, the same visitors.
        carry_over: what having been watched before changes with nobody, in log-odds.
    """
    leanings = Leanings(slope_sd=0.5 if effect else 0.0, carry_over=carry_over)
    played = np.resize(orders(), (people, len(ROUNDS)))
    generator = np.random.default_rng(seed)
    return steps_by_round(played, [0, effect, effect, effect], leanings, TRIPS, generator)


def counted(steps: NDArray[np.int64]) -> Counts:
    """Return the counts that the exhibit would keep of such visitors; no one's row is in them."""
    began = np.resize(orders()[:, 0], len(steps))
    within = {
        name: histogram(steps[:, place] - steps[:, 0]) for place, name in enumerate(ROUNDS) if place > 0
    }
    first = {name: histogram(steps[began == place, place]) for place, name in enumerate(ROUNDS)}
    return Counts(len(steps), SIMULATED, within, first)


def histogram(values: NDArray[np.int64]) -> dict[int, int]:
    """Return how often each value occurs."""
    found, times = np.unique(values, return_counts=True)
    return dict(zip(found.tolist(), times.tolist(), strict=True))


def compared(counts: Counts, seed: int = 1) -> tuple[Compared, ...]:
    """Return every watched round against nobody, with 95 % intervals of the bootstrap."""
    generator = np.random.default_rng(seed)
    return tuple(
        Compared(name, mean_of(counts.within[name], generator), _first(counts, name, generator))
        for name in WATCHED
    )


def _first(counts: Counts, name: str, generator: np.random.Generator) -> Estimate | None:
    groups = [counts.first.get(began, {}) for began in (name, ROUNDS[0])]
    if min(sum(group.values()) for group in groups) < FEWEST:
        return None
    return difference_of(groups[0], groups[1], generator)
