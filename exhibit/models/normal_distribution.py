"""The standard normal distribution for arrays, which NumPy has no function for.

    phi(z) = exp(-z^2 / 2) / sqrt(2 pi)        Phi(z) = erfc(-z / sqrt 2) / 2

The complementary error function keeps its digits where Phi is next to nothing.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import ArrayLike

from exhibit.models.arguments import Floats, numbers

_erfc = np.frompyfunc(math.erfc, 1, 1)


def normal_density(z: ArrayLike) -> Floats:
    """Return phi(z), in the shape of `z`.

    Raises:
        ValueError: if an entry is not a finite number.
    """
    return np.asarray(np.exp(-(numbers("z", z) ** 2) / 2) / math.sqrt(2 * math.pi))


def normal_chance_below(z: ArrayLike) -> Floats:
    """Return Phi(z), 0 to 1, in the shape of `z`.

    Raises:
        ValueError: if an entry is not a finite number.
    """
    return np.asarray(0.5 * _erfc(-numbers("z", z) / math.sqrt(2)), dtype=np.float64)
