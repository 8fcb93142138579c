"""Many simulated visits, and what those who look at the counts afterwards would see."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict, dataclass
from itertools import combinations
from typing import Any

import numpy as np

from exhibit.models.bootstrap import Estimate
from exhibit.visit.plan import ROUNDS, TRIPS
from exhibit.visitors.behaviour import Behaviour
from exhibit.visitors.interval import difference
from exhibit.visitors.player import Player


@dataclass(frozen=True)
class Summary:
    """The counts of all visits together; shares are of eight trips, differences within visitors."""

    visits: int
    protocol: str
    seed: int
    first: dict[str, int]
    manned: int
    grass_trips: dict[str, int]
    grass_share: dict[str, float]
    differences: dict[str, Estimate]
    hesitations: dict[str, int]
    turns: dict[str, int]
    minutes: float

    def data(self) -> dict[str, Any]:
        """Return everything as plain data."""
        return asdict(self)


def simulate(protocol: dict[str, Any], visits: int, seed: int, behaviour: Behaviour) -> Summary:
    """Let so many visitors come, one after the other, and summarise their counts.

    Visitor k does the same whatever the number of visits: its generator is seeded with `[seed, k]`.

    Raises:
        ValueError: if there is less than one visit.
    """
    if visits < 1:
        raise ValueError(f"at least one visitor must come; got {visits}")
    kept, milliseconds = [], 0
    for number in range(visits):
        player = Player(protocol, number, behaviour, np.random.default_rng([seed, number]))
        kept.append(player.play())
        milliseconds += player.now
    return _summary(kept, milliseconds, seed)


def _summary(kept: list[dict[str, Any]], milliseconds: int, seed: int) -> Summary:
    grass = np.array([counts["grass"] for counts in kept])
    generator = np.random.default_rng([seed, len(kept), 1])
    firsts = Counter(counts["first"] for counts in kept)
    return Summary(
        visits=len(kept),
        protocol=kept[0]["protocol"],
        seed=seed,
        first={name: firsts[name] for name in ROUNDS},
        manned=sum(counts["manned"] for counts in kept),
        grass_trips=_by_round(grass.sum(axis=0)),
        grass_share={
            name: float(share) for name, share in zip(ROUNDS, grass.mean(axis=0) / TRIPS, strict=True)
        },
        differences={
            f"{later}-{earlier}": difference(
                grass[:, ROUNDS.index(later)], grass[:, ROUNDS.index(earlier)], generator
            )
            for earlier, later in combinations(ROUNDS, 2)
        },
        hesitations=_by_round(np.sum([counts["hesitations"] for counts in kept], axis=0)),
        turns=_by_round(np.sum([counts["turns"] for counts in kept], axis=0)),
        minutes=round(milliseconds / len(kept) / 60_000, 2),
    )


def _by_round(counts: Any) -> dict[str, int]:
    return {name: int(count) for name, count in zip(ROUNDS, counts, strict=True)}
