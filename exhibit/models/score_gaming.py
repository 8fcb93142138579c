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

from exhibit.models.arguments import Floats, broadcast, numbers, scalar


def reach(benefit: ArrayLike, cost: ArrayLike) -> Floats:
    """Return r, the largest distance in points that is worth lifting; the arguments broadcast.

    Args:
        benefit: v, from 0 upwards.
        cost: k, above 0; both in one currency.

    Raises:
        ValueError: if an argument is out of its range.
    """
    v, k = broadcast(benefit=numbers("benefit", benefit, 0), cost=numbers("cost", cost, 0, open_low=True))
    return np.asarray(np.sqrt(2 * v / k))


def lifted(scores: ArrayLike, line: float, reach: float) -> Floats:
    """Return the scores after everybody within reach below the line has lifted theirs to it.

    Args:
        scores: any finite numbers, any shape; not changed.
        line: c.
        reach: r, from 0 upwards; exactly r below the line still counts as within it.

    Raises:
        ValueError: if `scores` is empty, a number is not finite, or `reach` is below 0.
    """
    s, c, r = numbers("scores", scores), scalar("line", line), scalar("reach", reach, 0)
    return np.where((s < c) & (s >= c - r), c, s)
