"""People who lift their score to a line: what happens to a measure once something hangs on it. A toy.

A person has a true value x, and the score reads s = x + e, with an error e. Whoever reads c or more gets a
benefit worth v. Lifting one's score by m points, without becoming any better, costs k m^2 / 2. So it pays to
lift it to the line, and not a point further, if the line is no further away than the reach

    r = sqrt(2 v / k).

Everybody between c - r and c ends at c. There is no published number to meet; only the shape is meant.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from exhibit.models.arguments import Floats, numbers


def reach(benefit: ArrayLike, cost: ArrayLike) -> Floats:
    """Return r, the largest distance in points that is worth lifting; the arguments broadcast.

    Args:
        benefit: v, from 0 upwards.
        cost: k, above 0; both in one currency.

    Raises:
        ValueError: if an argument is out of its range.
    """
    return np.asarray(np.sqrt(2 * numbers("benefit", benefit, 0) / numbers("cost", cost, 0, open_low=True)))


def lifted(scores: ArrayLike, line: float, reach: float) -> Floats:
    """Return the scores after everybody within reach below the line has lifted theirs to it.

    Args:
        scores: any finite numbers, any shape; not changed.
        line: c.
        reach: r, from 0 upwards; exactly r below the line still counts as within it.

    Raises:
        ValueError: if `scores` is empty or not finite, or `reach` is below 0.
    """
    s = np.asarray(scores, dtype=np.float64)
    if s.size == 0 or not np.isfinite(s).all() or not np.isfinite(line):
        raise ValueError("scores and line must be finite numbers, at least one score")
    r = float(numbers("reach", reach, 0))
    return np.where((s < line) & (s >= line - r), line, s)
