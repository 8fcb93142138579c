"""Student's t distribution for whole degrees of freedom, in closed form, without a library of statistics.

With theta = arctan(t / sqrt(n)), the chance A that |T| stays below t is a finite sum:

    n odd   A = 2/pi (theta + sin theta (cos theta + 2/3 cos^3 theta + 2*4/(3*5) cos^5 theta + ...))
    n even  A = sin theta (1 + 1/2 cos^2 theta + 1*3/(2*4) cos^4 theta + ...)

where the last power is n - 2.
"""

from __future__ import annotations

import math

from exhibit.models.arguments import count, scalar

_HALVINGS = 200


def chance_within(t: float, freedom: int) -> float:
    """Return the chance that |T| is at most `t`.

    Args:
        t: 0 or more.
        freedom: degrees of freedom n, a whole number from 1 upwards.

    Raises:
        ValueError: if an argument is out of range.
    """
    size, n = scalar("t", t, 0), count("freedom", freedom, 1)
    theta = math.atan(size / math.sqrt(n))
    sine, square = math.sin(theta), math.cos(theta) ** 2
    total, term = 0.0, 1.0 if n % 2 == 0 else math.cos(theta)
    for step in range(n % 2 + 2, n + 1, 2):
        total += term
        term *= square * (step - 1) / step
    return sine * total if n % 2 == 0 else 2 / math.pi * (theta + sine * total)


def two_sided(level: float, freedom: int) -> float:
    """Return the t that |T| does not pass with chance `level`, for instance 2.201 for 0.95 and 11.

    Raises:
        ValueError: if `level` is outside 0 to 1 or is 1, or `freedom` is below 1.
    """
    chance, n = scalar("level", level, 0, 1), count("freedom", freedom, 1)
    if chance == 1:
        raise ValueError("level must be below 1; no t is never passed")
    low, high = 0.0, 1.0
    while chance_within(high, n) < chance:
        low, high = high, 2 * high
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        low, high = (middle, high) if chance_within(middle, n) < chance else (low, middle)
    return (low + high) / 2
