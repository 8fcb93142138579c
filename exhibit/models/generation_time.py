"""From the speed of an epidemic to the number that one person infects: the equation of Euler and Lotka.

Let w(t) be the density of the time from one infection to the next, here Weibull's:

    w(t) = (k / l) (t / l)^(k - 1) exp(-(t / l)^k)        R = 1 / integral exp(-r t) w(t) dt

    symbol  argument  meaning
    k       shape     shape, above 0
    l       scale     scale, days, above 0
    r       growth    how fast the number of infections grows at first, a day, from 0

Source: ferretti2020.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import ArrayLike

from exhibit.models.arguments import Floats, numbers, scalar

QUANTILES = 100_000


def weibull_density(days: ArrayLike, shape: float, scale: float) -> Floats:
    """Return w at `days`, which must be above 0.

    Raises:
        ValueError: if a number is out of range.
    """
    k, length = _weibull(shape, scale)
    ages = numbers("days", days, 0, open_low=True) / length
    return np.asarray(k / length * ages ** (k - 1) * np.exp(-(ages**k)))


def weibull_mean(shape: float, scale: float) -> float:
    """Return the mean of w, in days.

    Raises:
        ValueError: if a number is out of range.
    """
    k, length = _weibull(shape, scale)
    return length * math.gamma(1 + 1 / k)


def reproduction_number(growth: ArrayLike, shape: float, scale: float) -> Floats:
    """Return R, how many one person infects, for each `growth`; at 0 it is 1.

    The integral is the mean of exp(-r t) over equally likely times t. While r l is below 3, it is right to a
    thousandth.

    Raises:
        ValueError: if a number is out of range.
    """
    rates = numbers("growth", growth, 0)
    k, length = _weibull(shape, scale)
    likely = (np.arange(QUANTILES) + 0.5) / QUANTILES
    times = length * (-np.log(likely)) ** (1 / k)
    return np.asarray(1 / np.exp(-rates[..., np.newaxis] * times).mean(axis=-1))


def _weibull(shape: float, scale: float) -> tuple[float, float]:
    return scalar("shape", shape, 0, open_low=True), scalar("scale", scale, 0, open_low=True)
