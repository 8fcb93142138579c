"""Counts of one batch of visits. A visit adds one to a few of them and is gone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from exhibit.visit.plan import ROUNDS as ROUNDS
from exhibit.visit.plan import TRIPS as TRIPS

BATCH_SIZE = 20

MOST_WATCHED = "most-watched"

Cell = tuple[str, int]
"""A measure and a value of it: `("tower-nobody", -3)`, `("first-warden", 2)`, `("motion-cctv-after", 5)`."""

Marks = tuple[str, int, int]
"""The motion, and the places on its scale before and after the arguments, 1 to 7."""

PLACES = 7
_MOTION, _BEFORE, _AFTER = "motion-", "-before", "-after"


def cells(
    grass: Mapping[str, int], first: str, most_watched: str | None, marks: Marks | None = None
) -> list[Cell]:
    """Return the counts to which one visit adds one each.

    `grass`: trips over the grass, of eight, by round; `first`: the round played first; `most_watched`: the
    answer to the question afterwards, None if skipped; `marks`: None if the motion was passed over. Raises
    ValueError for what is no complete visit.
    """
    if set(grass) != set(ROUNDS) or not all(0 <= trips <= TRIPS for trips in grass.values()):
        raise ValueError(f"a complete visit has 0 to {TRIPS} grass trips in each of {', '.join(ROUNDS)}")
    if first not in ROUNDS or most_watched not in (*ROUNDS, None):
        raise ValueError(f"rounds are {', '.join(ROUNDS)}")
    if marks and not (1 <= marks[1] <= PLACES and 1 <= marks[2] <= PLACES):
        raise ValueError(f"places on the scale are 1 to {PLACES}")
    differences = [(paired(name), grass[name] - grass["nobody"]) for name in ROUNDS[1:]]
    answer = [] if most_watched is None else [(MOST_WATCHED, ROUNDS.index(most_watched))]
    places = zip(marks_on(marks[0]), marks[1:], strict=True) if marks else ()
    return [*differences, (first_of(first), grass[first]), *answer, *places]


def paired(name: str) -> str:
    """Return the measure of a round minus the round of nobody, within each visit."""
    return f"{name}-nobody"


def first_of(name: str) -> str:
    """Return the measure of a round among those who played it first."""
    return f"first-{name}"


def marks_on(motion: str) -> tuple[str, str]:
    """Return the measures of the places on a motion's scale, before and after its arguments."""
    return f"{_MOTION}{motion}{_BEFORE}", f"{_MOTION}{motion}{_AFTER}"


def motion_of(measure: str) -> str | None:
    """Return the motion whose first places a measure counts, or None for any other measure."""
    if not (measure.startswith(_MOTION) and measure.endswith(_BEFORE)):
        return None
    return measure[len(_MOTION) : -len(_BEFORE)]


def values_of(measure: str) -> range:
    """Return all values that a measure can have."""
    if measure == MOST_WATCHED:
        return range(len(ROUNDS))
    if measure.startswith(_MOTION):
        return range(1, PLACES + 1)
    return range(TRIPS + 1) if measure.startswith("first-") else range(-TRIPS, TRIPS + 1)


@dataclass
class Batch:
    """Counts of up to twenty visits together."""

    visits: int = 0
    counts: Counter[Cell] = field(default_factory=Counter)

    @property
    def closed(self) -> bool:
        """Whether the batch is full; a full batch never changes again."""
        return self.visits >= BATCH_SIZE

    def add(self, visit: Iterable[Cell]) -> None:
        """Count one visit."""
        self.visits += 1
        self.counts.update(visit)
