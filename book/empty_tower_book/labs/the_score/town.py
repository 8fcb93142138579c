"""An invented town with a score: 4,000 people, whose worth in points the score reads with an error."""

from __future__ import annotations

from functools import cache

import numpy as np

from exhibit.models.arguments import Floats

PEOPLE = 4000
MEAN, SPREAD, ERROR = 50.0, 12.0, 12.0
LINE = 55.0
SEED = 10


@cache
def town() -> tuple[Floats, Floats]:
    """Return the true values and the errors of the files, in points."""
    generator = np.random.default_rng(SEED)
    values = np.clip(generator.normal(MEAN, SPREAD, PEOPLE), 0, None)
    return values, generator.normal(0, ERROR, PEOPLE)
