"""Results of simulated visitors, for pictures and rehearsals: nobody's data, and nothing about people."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from exhibit.kiosk.results.release import Published, publish
from exhibit.kiosk.results.tally import PLACES, ROUNDS, Batch, cells
from exhibit.visitors.behaviour import Behaviour, choices, grass_counts

VISITORS = 240
BEHAVIOUR = Behaviour(effects={"warden": -1.0, "tower": -0.5, "score": 0.0})
"""A clear difference, a smaller one and none, so that a picture shows all three."""


def specimen_of(protocol: Mapping[str, Any]) -> Published:
    """Return the results of simulated visitors who played an experiment and voted on all its motions."""
    return specimen(protocol["orders"], [str(debate["id"]) for debate in protocol["debates"]])


def specimen(orders: Sequence[Sequence[str]], motions: Sequence[str] = (), seed: int = 11) -> Published:
    """Return what would be published if simulated visitors had agreed; `orders` and `motions` come in turn.

    On motions they have no view: every place of the scale is as likely as any other.
    """
    of_each = [orders[number % len(orders)] for number in range(VISITORS)]
    generator = np.random.default_rng(seed)
    counts = grass_counts(choices(BEHAVIOUR, of_each, generator), of_each)
    places = generator.integers(1, PLACES + 1, (VISITORS, 2))
    batches: list[Batch] = []
    for number, (order, grass) in enumerate(zip(of_each, counts, strict=True)):
        if not batches or batches[-1].closed:
            batches.append(Batch())
        trips = {name: int(n) for name, n in zip(ROUNDS, grass, strict=True)}
        before, after = (int(place) for place in places[number])
        marks = (motions[number % len(motions)], before, after) if motions else None
        batches[-1].add(cells(trips, order[0], None, marks))
    published = publish(batches)
    if published is None:
        raise ValueError(f"{VISITORS} simulated visitors are too much alike to be shown")
    return published
