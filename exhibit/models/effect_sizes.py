"""Effect sizes: what one study found, on a scale on which studies can be pooled, and how unsure it is.

    symbol  meaning
    a, b    people or things in the first group, with and without the outcome
    c, d    the same in the second group
    y       the effect on its scale
    v       the sampling variance of y

Adding half a case to empty cells is left to the caller: a count of 0 has no finite logarithm here.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from exhibit.models.arguments import Floats, broadcast, counts, numbers
from exhibit.models.normal_distribution import normal_chance_below

CASES = 1


@dataclass(frozen=True)
class Effects:
    """Effects y and their sampling variances v, of the same shape."""

    effect: Floats
    variance: Floats


def log_risk_ratio(a: ArrayLike, b: ArrayLike, c: ArrayLike, d: ArrayLike) -> Effects:
    """Return y = ln (a/(a+b)) / (c/(c+d)) with v = 1/a - 1/(a+b) + 1/c - 1/(c+d).

    Args:
        a: people with the outcome in the first group, at least 1; the arguments broadcast.
        b: people without it there, 0 or more.
        c: people with the outcome in the second group, at least 1.
        d: people without it there, 0 or more.

    Source: viechtbauer2010.

    Raises:
        ValueError: if a count is not whole or out of range.
    """
    ill, well, ill_other, well_other = broadcast(
        a=counts("a", a, CASES), b=counts("b", b), c=counts("c", c, CASES), d=counts("d", d)
    )
    first, second = ill + well, ill_other + well_other
    effect = np.log(ill / first) - np.log(ill_other / second)
    return Effects(np.asarray(effect), np.asarray(1 / ill - 1 / first + 1 / ill_other - 1 / second))


def log_odds_ratio(a: ArrayLike, b: ArrayLike, c: ArrayLike, d: ArrayLike) -> Effects:
    """Return y = ln (a d)/(b c) with v = 1/a + 1/b + 1/c + 1/d; all counts at least 1.

    Source: farrington2007, who call exp(y) the relative effect size.

    Raises:
        ValueError: if a count is not whole or below 1.
    """
    first, second, third, fourth = broadcast(
        a=counts("a", a, CASES), b=counts("b", b, CASES), c=counts("c", c, CASES), d=counts("d", d, CASES)
    )
    effect = np.log(first) + np.log(fourth) - np.log(second) - np.log(third)
    return Effects(np.asarray(effect), np.asarray(1 / first + 1 / second + 1 / third + 1 / fourth))


def fisher_z(correlation: ArrayLike) -> Floats:
    """Return z = artanh r, on which the standard error of a correlation does not depend on r.

    Raises:
        ValueError: if a correlation is outside -1 to 1, or is one of these.
    """
    r = numbers("correlation", correlation, -1, 1)
    if np.any(np.abs(r) == 1):
        raise ValueError("correlation must lie between -1 and 1, without these; its z would be infinite")
    return np.arctanh(r)


def standardised_difference(correlation: ArrayLike) -> Floats:
    """Return d = 2 r / sqrt(1 - r^2): a correlation as a gap between two groups, in standard deviations.

    Raises:
        ValueError: if a correlation is outside -1 to 1, or is one of these.
    """
    return np.asarray(2 * np.sinh(fisher_z(correlation)))


def chance_of_more(difference: ArrayLike) -> Floats:
    """Return Phi(d / sqrt 2): how likely somebody of the first group has more than somebody of the second.

    Args:
        difference: d between two normal groups of equal spread, in standard deviations.

    Raises:
        ValueError: if a difference is not a number.
    """
    return normal_chance_below(numbers("difference", difference) / math.sqrt(2))
