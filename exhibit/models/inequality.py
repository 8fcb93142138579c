"""How unequally something is shared: the Gini coefficient.

    G = sum_i (2 i - n - 1) x_i / (n sum x),   x sorted, i from 1 to n

0 if all have the same; (n - 1) / n if one has everything. It is half the mean difference between two people,
divided by the mean. Elementary.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from exhibit.models.arguments import Floats, numbers


def gini(values: ArrayLike) -> Floats:
    """Return the Gini coefficient along the last axis.

    Args:
        values: what each person has, from 0 upwards, shape (..., people).

    Raises:
        ValueError: if there is no person, a value is below 0, or all values of a row are 0.
    """
    x = np.sort(np.atleast_1d(numbers("values", values, 0)), axis=-1)
    n, total = x.shape[-1], x.sum(axis=-1)
    if np.any(total == 0):
        raise ValueError("values must not all be 0: nothing is shared")
    weights = 2 * np.arange(1, n + 1) - n - 1
    return np.asarray((x @ weights) / (n * total))
