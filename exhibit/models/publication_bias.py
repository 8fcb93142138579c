"""What a literature says if journals prefer a find: studies drawn at random, some of them left in the drawer.

    symbol  argument    meaning
    delta   effect      mean of the true effects
    tau     spread      standard deviation between the true effects, 0 or more
    s       error       standard error of a study, above 0
    eta     drawer      chance, 0 to 1, that a study without a find is printed all the same; with a find, 1

A find is y/s > 1.645: p below .05, looking for a rise only.
"""

from __future__ import annotations

from dataclasses import dataclass
from statistics import NormalDist

import numpy as np
from numpy.typing import ArrayLike

from exhibit.models.arguments import Floats, broadcast, count, numbers, scalar
from exhibit.models.normal_distribution import normal_chance_below, normal_density

FIND = NormalDist().inv_cdf(0.95)


@dataclass(frozen=True)
class Literature:
    """Studies as they were done; `printed` says which of them anybody can read."""

    effect: Floats
    error: Floats
    printed: np.ndarray[tuple[int, ...], np.dtype[np.bool_]]


def printed_mean(effect: ArrayLike, spread: ArrayLike, error: ArrayLike, drawer: ArrayLike) -> Floats:
    """Return the mean effect of printed studies of one size; the arguments broadcast.

        sigma^2 = tau^2 + s^2        a = (1.645 s - delta) / sigma        P = 1 - Phi(a)
        E[y | printed] = delta + sigma phi(a) (1 - eta) / (P + eta (1 - P))

    Worked out for this course from the mean of a truncated normal distribution.

    Raises:
        ValueError: if an argument is out of range.
    """
    delta, tau, s, eta = _arguments(effect, spread, error, drawer)
    sigma = np.hypot(tau, s)
    a = (FIND * s - delta) / sigma
    find, density = normal_chance_below(-a), normal_density(a)
    printed = find + eta * (1 - find)
    if np.any(printed == 0):
        raise ValueError("drawer must be above 0 where a find is impossible; nothing would be printed")
    return np.asarray(delta + sigma * density * (1 - eta) / printed)


def printed_share(effect: ArrayLike, spread: ArrayLike, error: ArrayLike, drawer: ArrayLike) -> Floats:
    """Return the share of studies of one size that are printed.

    Raises:
        ValueError: if an argument is out of range.
    """
    delta, tau, s, eta = _arguments(effect, spread, error, drawer)
    find = normal_chance_below((delta - FIND * s) / np.hypot(tau, s))
    return np.asarray(find + eta * (1 - find))


def literature(
    effect: float, spread: float, errors: ArrayLike, drawer: float, generator: np.random.Generator
) -> Literature:
    """Return one study for each entry of `errors`, drawn at random, and whether it was printed.

    Raises:
        ValueError: if an argument is out of range.
    """
    delta, tau, s, eta = _arguments(effect, spread, numbers("errors", errors, 0, open_low=True), drawer)
    found = delta + np.hypot(tau, s) * generator.standard_normal(s.shape)
    printed = (found > FIND * s) | (generator.random(s.shape) < eta)
    return Literature(found, s, printed)


def study_errors(studies: int, smallest: float, largest: float) -> Floats:
    """Return standard errors whose squares lie evenly: few studies are large, and many are small.

    Raises:
        ValueError: if there is no study, or a standard error is out of range.
    """
    n = count("studies", studies, 1)
    low = scalar("smallest", smallest, 0, open_low=True)
    high = scalar("largest", largest, 0, open_low=True)
    if high < low:
        raise ValueError(f"largest must not be below smallest; got {high:g} and {low:g}")
    return np.sqrt(np.linspace(high**2, low**2, n))


def _arguments(
    effect: ArrayLike, spread: ArrayLike, error: ArrayLike, drawer: ArrayLike
) -> tuple[Floats, Floats, Floats, Floats]:
    delta, tau, s, eta = broadcast(
        effect=numbers("effect", effect),
        spread=numbers("spread", spread, 0),
        error=numbers("error", error, 0, open_low=True),
        drawer=numbers("drawer", drawer, 0, 1),
    )
    return delta, tau, s, eta
