"""Which counts may be shown, so that nobody who watches the wall learns what one visitor did.

Nothing is shown before a hundred visits. Then counts come in steps: whole batches only, never fewer than
twenty people at a step, and never when nearly all of them gave one value; such a step waits for the next
batch and comes together with it. On request every step gets its own noise, drawn once and then kept.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from exhibit.kiosk.results.tally import (
    BATCH_SIZE,
    MOST_WATCHED,
    PLACES,
    ROUNDS,
    TRIPS,
    Batch,
    Cell,
    first_of,
    marks_on,
    motion_of,
    paired,
)

SHOWN_FROM = 100
NEARLY_ALL = 0.9

PAIRED = tuple(paired(name) for name in ROUNDS[1:])
FIRST = tuple(first_of(name) for name in ROUNDS)

GROUPS: tuple[tuple[str, ...], ...] = (PAIRED, *((name,) for name in FIRST), (MOST_WATCHED,))
"""Measures that come in one step. Those who played one round first are a group of their own, not a fifth
of a batch that somebody could subtract."""

HISTOGRAMS = len(PAIRED) + 4
"""In so many histograms one visitor counts: three differences, one first round, one answer, two marks."""

Noise = Mapping[tuple[int, Cell], int]
"""What is added to a cell of a step. A step is named by the number of its last batch."""


@dataclass(frozen=True)
class Step:
    """Counts of a group of measures that are shown from one batch on: the batch, the measures, the counts."""

    batch: int
    measures: tuple[str, ...]
    counts: Mapping[Cell, int]


@dataclass(frozen=True)
class Published:
    """What may be shown: people behind the differences, and counts by measure and value.

    With noise, `noise` is its scale, counts can be below 0, and `people` and `steps` say by measure how many
    people and how many doses of noise are in it.
    """

    visits: int
    counts: Mapping[Cell, int]
    noise: Fraction | None = None
    people: Mapping[str, int] = field(default_factory=dict)
    steps: Mapping[str, int] = field(default_factory=dict)

    def histogram(self, measure: str) -> dict[int, int]:
        """Return the counts of one measure by value."""
        return {value: n for (name, value), n in self.counts.items() if name == measure}

    def marks(self, motion: str) -> list[int]:
        """Return how many stood on each place of a motion's scale in the end; nothing before a step."""
        counts = self.histogram(marks_on(motion)[1])
        return [max(0, counts.get(place, 0)) for place in range(1, PLACES + 1)] if counts else []

    def wear(self) -> float:
        """Return the share of grass among the trips of all first rounds shown, 0 to 1."""
        first = {cell: n for cell, n in self.counts.items() if cell[0] in FIRST}
        people = sum(self.people.get(name, 0) for name in FIRST) or sum(first.values())
        trips = sum(value * n for (_, value), n in first.items())
        return min(1.0, max(0.0, trips / (TRIPS * people))) if people else 0.0


def scale_of(epsilon: float) -> Fraction:
    """Return the scale of noise for a budget of privacy: who is exchanged changes two cells a histogram."""
    return Fraction(2 * HISTOGRAMS) / Fraction(epsilon).limit_denominator(1000)


def steps(batches: Sequence[Batch]) -> Iterator[Step]:
    """Yield every step that the closed batches allow, oldest first in each group."""
    for group in groups_of(batches):
        needed = SHOWN_FROM if group == PAIRED else BATCH_SIZE
        waiting: Counter[Cell] = Counter()
        for number, batch in enumerate(batches):
            if not batch.closed:
                break
            waiting.update({cell: n for cell, n in batch.counts.items() if cell[0] in group})
            if all(_hides(waiting, measure, needed) for measure in group):
                yield Step(number, group, waiting)
                waiting, needed = Counter(), BATCH_SIZE


def groups_of(batches: Sequence[Batch]) -> tuple[tuple[str, ...], ...]:
    """Return all groups of measures; each motion that was put to the vote has its own pace."""
    motions = {motion_of(measure) for batch in batches for measure, _ in batch.counts}
    return GROUPS + tuple(marks_on(motion) for motion in sorted(filter(None, motions)))


def publish(
    batches: Sequence[Batch], scale: Fraction | None = None, noise: Noise | None = None
) -> Published | None:
    """Return the sum of all steps, or None before a hundred visits.

    Args:
        batches: oldest first; the last may be open.
        scale: of the noise, if there is any.
        noise: what is added; it must hold every cell of every step. Raises KeyError if it does not.
    """
    counts: Counter[Cell] = Counter()
    people: Counter[str] = Counter()
    doses: Counter[str] = Counter()
    for step in steps(batches):
        counts.update(step.counts)
        for cell, n in step.counts.items():
            people[cell[0]] += n
        doses.update(step.measures)
        if noise is not None:
            counts.update({cell: n for (batch, cell), n in noise.items() if _belongs(step, batch, cell)})
    visits = people[PAIRED[0]]
    if not visits:
        return None
    return Published(visits, dict(counts), scale, dict(people), dict(doses))


def _belongs(step: Step, batch: int, cell: Cell) -> bool:
    return batch == step.batch and cell[0] in step.measures


def _hides(counts: Mapping[Cell, int], measure: str, needed: int) -> bool:
    """Return whether there are enough people, and nearly all of them have not one value."""
    values = [n for (name, _), n in counts.items() if name == measure]
    return sum(values) >= needed and max(values) < NEARLY_ALL * sum(values)
