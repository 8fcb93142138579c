"""How far two rankings of the same things agree: Kendall's tau.

Every pair of things is put in an order by each ranking. With C pairs in the same order, D in opposite
orders, and T1, T2 pairs that are tied in the first or the second,

    tau = (C - D) / sqrt((n(n-1)/2 - T1) (n(n-1)/2 - T2))

It is 1 for equal rankings, -1 for opposite ones, and about 0 for rankings that know nothing of each other.
This is the form that is called tau-b; without ties it is (C - D) / (n(n-1)/2).

Source: kendall1938.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from exhibit.models.arguments import Floats, numbers


def kendall_tau(first: ArrayLike, second: ArrayLike) -> float:
    """Return tau for two lists of values of the same things, -1 to 1; larger values rank higher.

    Raises:
        ValueError: if the lists differ in length, hold fewer than two values, or one holds equal values only.
    """
    a, b = _values("first", first), _values("second", second)
    if a.size != b.size:
        raise ValueError(f"first and second must be of one length; got {a.size} and {b.size}")
    pair = np.triu_indices(a.size, 1)
    orders = [np.sign(np.subtract.outer(values, values)[pair]) for values in (a, b)]
    untied = [np.count_nonzero(order) for order in orders]
    if min(untied) == 0:
        raise ValueError("first and second must each hold at least two different values")
    return float((orders[0] * orders[1]).sum() / np.sqrt(float(untied[0]) * untied[1]))


def _values(name: str, value: ArrayLike) -> Floats:
    values = numbers(name, value)
    if values.ndim != 1 or values.size < 2:
        raise ValueError(f"{name} must be a list of at least 2 values; got the shape {values.shape}")
    return values
