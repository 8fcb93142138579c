"""Counts of one batch, and which of them may be shown.

A visit adds one to a few counts and is gone. Nothing is shown before a hundred visits; then only whole
batches count, and a batch in which nearly everybody did the same waits until later batches cover it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

BATCH_SIZE = 20
SHOWN_FROM = 100
NEARLY_ALL = 0.9

ROUNDS = ("nobody", "warden", "tower", "score")
TRIPS = 8

Cell = tuple[str, int]
"""A measure and a value of it: `("tower-nobody", -3)`, `("first-warden", 2)`, `("most-watched", 2)`."""


def cells(grass: Mapping[str, int], first: str, most_watched: str | None) -> list[Cell]:
    """Return the counts to which one visit adds one each.

    `grass`: trips over the grass, of eight, by round; `first`: the round played first; `most_watched`: the
    answer to the question afterwards, None if skipped. Raises ValueError for what is no complete visit.
    """
    if set(grass) != set(ROUNDS) or not all(0 <= trips <= TRIPS for trips in grass.values()):
        raise ValueError(f"a complete visit has 0 to {TRIPS} grass trips in each of {', '.join(ROUNDS)}")
    if first not in ROUNDS or most_watched not in (*ROUNDS, None):
        raise ValueError(f"rounds are {', '.join(ROUNDS)}")
    differences = [(f"{name}-nobody", grass[name] - grass["nobody"]) for name in ROUNDS[1:]]
    answer = [] if most_watched is None else [("most-watched", ROUNDS.index(most_watched))]
    return [*differences, (f"first-{first}", grass[first]), *answer]


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


@dataclass(frozen=True)
class Published:
    """What may be shown: the number of visits, and counts by measure and value."""

    visits: int
    counts: Mapping[Cell, int]

    def wear(self) -> float:
        """Return the share of grass among the trips of all first rounds shown, 0 to 1."""
        first = {cell: n for cell, n in self.counts.items() if cell[0].startswith("first-")}
        return sum(cell[1] * n for cell, n in first.items()) / (TRIPS * sum(first.values()))


def publish(batches: Sequence[Batch]) -> Published | None:
    """Return the sum of what may be shown of the batches, oldest first, or None before a hundred visits."""
    shown, waiting = Batch(), Batch()
    for batch in batches:
        if not batch.closed:
            continue
        waiting = _together(waiting, batch)
        if not _gives_away(waiting):
            shown, waiting = _together(shown, waiting), Batch()
    return Published(shown.visits, dict(shown.counts)) if shown.visits >= SHOWN_FROM else None


def _together(one: Batch, other: Batch) -> Batch:
    return Batch(one.visits + other.visits, one.counts + other.counts)


def _gives_away(batch: Batch) -> bool:
    """Return whether nearly all of a batch share one value of anything."""
    totals: Counter[str] = Counter()
    values: Counter[Cell] = Counter()
    for (measure, value), n in batch.counts.items():
        # Everybody has one first round: only together do they hide each other.
        asked = "first" if measure.startswith("first-") else measure
        totals[asked] += n
        values[asked, value] += n
    return any(n >= NEARLY_ALL * totals[asked] for (asked, _), n in values.items())
