"""Who steps on the grass, round by round: the logistic model with which the exhibit was planned.

The log-odds of one step on the grass are

    baseline + u + b[round] + s[round] + drift x place + carry_over (in round 0, unless it comes first)

    symbol      argument     meaning
    baseline    baseline     log-odds in an empty square, first round, of the middle person
    u           person_sd    a person's own leaning; normal, mean 0
    b           effects      what a watcher changes in everybody, in log-odds; round 0 has no watcher
    s           slope_sd     how much more or less it changes in this person; normal, mean 0; none in round 0
    drift       drift        what each further round changes, whatever it is
    carry_over  carry_over   what having been watched before changes while nobody watches

All numbers are assumptions for planning, to be estimated again after a pilot of 60 visits. Nothing is
concluded from them about people.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from exhibit.models.arguments import Floats, count, counts, numbers, scalar

_ODDS = 50.0  # beyond this many log-odds nobody, or everybody, steps on the grass


@dataclass(frozen=True)
class Leanings:
    """The numbers of the model above but the effects, all in log-odds.

    Raises:
        ValueError: if a standard deviation is below 0, or a number is not finite.
    """

    baseline: float = -0.3
    person_sd: float = 1.2
    slope_sd: float = 0.5
    drift: float = -0.15
    carry_over: float = 0.0

    def __post_init__(self) -> None:
        scalar("person_sd", self.person_sd, 0)
        scalar("slope_sd", self.slope_sd, 0)
        for name in ("baseline", "drift", "carry_over"):
            scalar(name, getattr(self, name), -_ODDS, _ODDS)


def step_chances(
    orders: ArrayLike, effects: ArrayLike, leanings: Leanings, generator: np.random.Generator
) -> Floats:
    """Return the chance of a step on the grass for new people; shape (people, places).

    Args:
        orders: which round, from 0, each person plays at each place; shape (people, places). Round 0 is the
            one in which nobody watches.
        effects: what each round changes, in log-odds; shape (rounds,), the first of them 0.
        leanings: the other numbers of the model.
        generator: chance; used up by one leaning and one slope a round for each person.

    Raises:
        ValueError: if the orders are no orders of these rounds, or an effect is out of range.
    """
    shifts = numbers("effects", effects, -_ODDS, _ODDS)
    if shifts.ndim != 1 or shifts[0] != 0:
        raise ValueError(f"effects must be a list that begins with 0, for nobody watches; got {effects!r}")
    places = _orders(orders, len(shifts))
    people, rounds = places.shape
    own = generator.normal(0.0, leanings.person_sd, (people, 1))
    slopes = generator.normal(0.0, leanings.slope_sd, (people, rounds))
    slopes[:, 0] = 0.0
    changed = np.take_along_axis(shifts + slopes, places, axis=1)
    place = np.arange(rounds)
    carried = leanings.carry_over * ((places == 0) & (place > 0))
    odds = leanings.baseline + own + changed + leanings.drift * place + carried
    return np.asarray(1 / (1 + np.exp(-odds)))


def steps_by_round(
    orders: ArrayLike, effects: ArrayLike, leanings: Leanings, trips: int, generator: np.random.Generator
) -> NDArray[np.int64]:
    """Return how many of their trips new people make over the grass; shape (people, rounds), by round.

    Args:
        orders: as for `step_chances`.
        effects: as there.
        leanings: as there.
        trips: in each round, at least one.
        generator: chance; also used up by one draw a round for each person.

    Raises:
        ValueError: as `step_chances`, or if there is no trip.
    """
    chances = step_chances(orders, effects, leanings, generator)
    steps = generator.binomial(count("trips", trips, 1), chances)
    return np.asarray(np.take_along_axis(steps, np.argsort(np.asarray(orders), axis=1), axis=1))


def _orders(orders: ArrayLike, rounds: int) -> NDArray[np.int64]:
    places = counts("orders", orders)
    if places.ndim != 2 or not np.array_equal(
        np.sort(places, axis=1), np.tile(np.arange(rounds), (len(places), 1))
    ):
        raise ValueError(f"orders must hold each of the rounds 0 to {rounds - 1} once a person")
    return places
