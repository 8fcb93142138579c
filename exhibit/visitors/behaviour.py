"""How simulated visitors behave. Assumptions for planning, not findings about people.

The chance of a step on the grass is the model of `exhibit.models.watched_choices`, without a carry-over. The
times to decide only make visits as long as real ones: nothing is concluded from them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from exhibit.models.watched_choices import Leanings, step_chances
from exhibit.visit.plan import ROUNDS, TRIPS

Choices = NDArray[np.bool_]
"""Whether each trip goes over the grass; shape (visitors, places of the order, trips)."""


@dataclass(frozen=True)
class Behaviour:
    """The numbers of the model; effects in log-odds by round, a missing one is 0."""

    baseline: float = -0.3
    effects: Mapping[str, float] = field(default_factory=dict)
    visitor_sd: float = 1.2
    slope_sd: float = 0.5
    drift: float = -0.15
    deciding_ms: float = 900.0
    hesitates: float = 0.1
    turns_back: float = 0.02

    def __post_init__(self) -> None:
        unknown = set(self.effects) - set(ROUNDS[1:])
        if unknown:
            raise ValueError(f"effects belong to {', '.join(ROUNDS[1:])}; got {', '.join(sorted(unknown))}")


NULL = Behaviour(slope_sd=0.0)
"""To these visitors all rounds are the same."""

MODERATE = Behaviour(effects={"warden": -0.6, "tower": -0.6, "score": -0.6})
"""Every watcher changes the log-odds by -0.6, the moderate effect for which the exhibit was planned."""


def grass_chances(
    behaviour: Behaviour, orders: Sequence[Sequence[str]], generator: np.random.Generator
) -> NDArray[np.float64]:
    """Return the chance of a grass trip for new visitors; shape (visitors, places of the order).

    Args:
        behaviour: the numbers of the model.
        orders: the order of rounds of each visitor.
        generator: chance; it is used up by one leaning and three slopes a visitor.
    """
    places = [[ROUNDS.index(name) for name in order] for order in orders]
    effects = [behaviour.effects.get(name, 0.0) for name in ROUNDS]
    leanings = Leanings(behaviour.baseline, behaviour.visitor_sd, behaviour.slope_sd, behaviour.drift)
    return step_chances(places, effects, leanings, generator)


def choices(behaviour: Behaviour, orders: Sequence[Sequence[str]], generator: np.random.Generator) -> Choices:
    """Return what new visitors choose, trip by trip."""
    chances = grass_chances(behaviour, orders, generator)
    return np.asarray(generator.random((*chances.shape, TRIPS)) < chances[..., None])


def grass_counts(chosen: Choices, orders: Sequence[Sequence[str]]) -> NDArray[np.int64]:
    """Return the number of grass trips by round, in the order of `ROUNDS`; shape (visitors, 4)."""
    by_place = chosen.sum(axis=-1)
    places = np.array([[order.index(name) for name in ROUNDS] for order in map(list, orders)])
    return np.asarray(np.take_along_axis(by_place, places, axis=1))
