"""Results of simulated visitors, for pictures and rehearsals: nobody's data, and nothing about people."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from exhibit.kiosk.results.release import Published, publish
from exhibit.kiosk.results.tally import ROUNDS, Batch, cells
from exhibit.visitors.behaviour import Behaviour, choices, grass_counts

VISITORS = 240
BEHAVIOUR = Behaviour(effects={"warden": -1.0, "tower": -0.5, "score": 0.0})
"""A clear difference, a smaller one and none, so that a picture shows all three."""


def specimen(orders: Sequence[Sequence[str]], seed: int = 11) -> Published:
    """Return what would be published if simulated visitors had agreed; `orders` come in turn."""
    of_each = [orders[number % len(orders)] for number in range(VISITORS)]
    counts = grass_counts(choices(BEHAVIOUR, of_each, np.random.default_rng(seed)), of_each)
    batches: list[Batch] = []
    for order, grass in zip(of_each, counts, strict=True):
        if not batches or batches[-1].closed:
            batches.append(Batch())
        trips = {name: int(n) for name, n in zip(ROUNDS, grass, strict=True)}
        batches[-1].add(cells(trips, order[0], None))
    published = publish(batches)
    if published is None:
        raise ValueError(f"{VISITORS} simulated visitors are too much alike to be shown")
    return published
