"""How much noise a count needs, and how it is used up: the Laplace distribution and its budget.

    b = s / epsilon                  scale; s (sensitivity) is how much one person can change the count
    P(|X| > t) = exp(-t / b)         t from 0
    half-width of share a            -b ln(1 - a);  for 95 of 100 it is b ln 20
    q releases of epsilon each       cost q epsilon in all
    the mean of q releases           has the standard deviation b sqrt(2 / q)

For a release the kiosk draws whole numbers (`discrete_laplace`), because rounding leaks (mironov2012). The
formulas here are the smooth ones, for drawing and reckoning. Elementary.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

from exhibit.models.arguments import Floats, broadcast, counts, numbers


def half_width(epsilon: ArrayLike, share: ArrayLike = 0.95, sensitivity: ArrayLike = 1) -> Floats:
    """Return t so that the noise is at most t in this share of releases; the arguments broadcast.

    Raises:
        ValueError: if `epsilon` or `sensitivity` is not above 0, or `share` not in 0 to below 1.
    """
    a, b = _beside_scale("share", numbers("share", share, 0, 1), epsilon, sensitivity)
    if np.any(a == 1):
        raise ValueError("share must be below 1; got 1, for which no width is enough")
    return np.asarray(-b * np.log1p(-a))


def chance_beyond(size: ArrayLike, epsilon: ArrayLike, sensitivity: ArrayLike = 1) -> Floats:
    """Return P(|X| > size) for sizes from 0; the arguments broadcast.

    Raises:
        ValueError: if `size` is below 0, or `epsilon` or `sensitivity` not above 0.
    """
    t, b = _beside_scale("size", numbers("size", size, 0), epsilon, sensitivity)
    return np.asarray(np.exp(-t / b))


def error_of_mean(epsilon: ArrayLike, releases: ArrayLike, sensitivity: ArrayLike = 1) -> Floats:
    """Return the standard deviation of the mean of independent releases of one count.

    Raises:
        ValueError: if `releases` is not a whole number from 1, or `epsilon` or `sensitivity` not above 0.
    """
    q, b = _beside_scale("releases", counts("releases", releases, low=1), epsilon, sensitivity)
    return np.asarray(b * np.sqrt(2 / q))


def spent(epsilon: ArrayLike, releases: ArrayLike) -> Floats:
    """Return the whole privacy loss of so many releases of one count.

    Raises:
        ValueError: if `epsilon` is not above 0, or `releases` not a whole number from 1.
    """
    each, q = broadcast(
        epsilon=numbers("epsilon", epsilon, 0, open_low=True), releases=counts("releases", releases, low=1)
    )
    return np.asarray(each * q)


def _beside_scale(
    name: str, value: Floats | NDArray[np.int64], epsilon: ArrayLike, sensitivity: ArrayLike
) -> tuple[Floats, Floats]:
    """Return another argument and the scale b in their common shape."""
    loss = numbers("epsilon", epsilon, 0, open_low=True)
    s = numbers("sensitivity", sensitivity, 0, open_low=True)
    other, loss, s = broadcast(**{name: value, "epsilon": loss, "sensitivity": s})
    return other, np.asarray(s / loss)
