"""How likely it is to be the only one in a place with one's sex and birth date.

    symbol  argument   meaning                                                   range
    n       sizes      people in a place                                         1 upwards
    B       cells      combinations that are told apart, all equally likely      1 upwards
    w       places     how many places of this size there are                    0 upwards

    P(n) = (1 - 1/B)^(n - 1)                      chance that nobody else shares one's own combination
    share = sum w n P(n) / sum w n                of all people, how many are the only ones in their place

With a birth date, B = 2 * 365.25 * years. The mean of P over people is not P of the mean size: people live
where many live, so the place of a person is on average larger than the average place:

    mean place = sum w n / sum w                  mean place of a person = sum w n^2 / sum w n

Source: Golle 2006 (golle2006), who counted 63 per cent where Sweeney had 87; the formula is elementary.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from exhibit.models.arguments import Floats, broadcast, numbers, scalar

DAYS_A_YEAR = 365.25
SEXES = 2


def birth_date_cells(years: ArrayLike) -> Floats:
    """Return B for sex and full birth date, if ages reach evenly up to so many years (above 0).

    Raises:
        ValueError: if `years` is not above 0.
    """
    return np.asarray(SEXES * DAYS_A_YEAR * numbers("years", years, 0, open_low=True))


def unique_chance(sizes: ArrayLike, cells: ArrayLike) -> Floats:
    """Return P(n), 0 to 1; the arguments broadcast.

    Raises:
        ValueError: if a size or a number of cells is below 1.
    """
    n, b = broadcast(sizes=numbers("sizes", sizes, 1), cells=numbers("cells", cells, 1))
    with np.errstate(divide="ignore", invalid="ignore"):
        chance = np.exp((n - 1) * np.log1p(-1 / b))
    return np.asarray(np.where(n == 1, 1.0, chance))


def unique_share(sizes: ArrayLike, places: ArrayLike, cells: float) -> float:
    """Return the share of all people who are the only ones in their place.

    Raises:
        ValueError: if a size or `cells` is below 1, a number of places below 0, shapes differ, or all
            places are 0.
    """
    n, w = _places(sizes, places)
    return float((w * n * unique_chance(n, scalar("cells", cells, 1))).sum() / (w * n).sum())


def mean_sizes(sizes: ArrayLike, places: ArrayLike) -> tuple[float, float]:
    """Return the mean size of a place, and the mean size of the place in which a person lives.

    Raises:
        ValueError: as `unique_share`.
    """
    n, w = _places(sizes, places)
    people = (w * n).sum()
    return float(people / w.sum()), float((w * n * n).sum() / people)


def _places(sizes: ArrayLike, places: ArrayLike) -> tuple[Floats, Floats]:
    n, w = numbers("sizes", sizes, 1), numbers("places", places, 0)
    if n.shape != w.shape:
        raise ValueError(f"sizes and places must have one shape; got {n.shape} and {w.shape}")
    if w.sum() == 0:
        raise ValueError("places must not all be 0: nobody lives anywhere")
    return n, w
