"""A share estimated from counts, with the interval of Wilson.

With x successes in n tries, z = 1.96 and p = x / n, the interval has its centre and half width at

    (p + z^2 / 2n) / (1 + z^2 / n)        z sqrt(p (1 - p) / n + z^2 / 4n^2) / (1 + z^2 / n)

Unlike the interval p +- z sqrt(p (1 - p) / n), it never leaves 0 to 1, and it does not vanish at x = 0 or x
= n.

Source: wilson1927.
"""

from __future__ import annotations

from dataclasses import dataclass
from statistics import NormalDist

import numpy as np
from numpy.typing import ArrayLike

from exhibit.models.arguments import Floats, broadcast, counts


@dataclass(frozen=True)
class Share:
    """An estimated share with the ends of its 95 per cent interval, all from 0 to 1."""

    value: Floats
    low: Floats
    high: Floats


def estimated_share(successes: ArrayLike, tries: ArrayLike) -> Share:
    """Return the share of successes with its 95 per cent interval; the arguments broadcast.

    Raises:
        ValueError: if an entry is not a whole number, `tries` below 1, or `successes` above `tries`.
    """
    x, n = broadcast(successes=counts("successes", successes), tries=counts("tries", tries, low=1))
    if np.any(x > n):
        raise ValueError(f"successes must be at most tries; got {x[x > n].flat[0]:g} of {n[x > n].flat[0]:g}")
    z = NormalDist().inv_cdf(0.975)
    p, scale = x / n, 1 + z**2 / n
    centre = (p + z**2 / (2 * n)) / scale
    half = z * np.sqrt(p * (1 - p) / n + z**2 / (4 * n**2)) / scale
    return Share(np.asarray(p), np.clip(centre - half, 0, p), np.clip(centre + half, p, 1))
