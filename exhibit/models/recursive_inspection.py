"""The inspection game of many days: m looks to spend in n days, and at most one breach.

Each day the inspector looks (one look is spent) or not, and the inspectee breaks the rule or waits. A breach
ends the game: the inspector gets +1 if it was seen and -1 if not. No breach by the last day: 0. Both sides
know how many days and looks are left.

    symbol   meaning
    n        days left, a whole number from 0 upwards
    m        looks left, a whole number from 0 upwards
    v(n, m)  value to the inspector, from -1 (the breach goes unseen) to 0 (nobody dares)

Dresher's recursion solves one day as a game of two rows (look, stay away) and two columns (keep, break):

    v(n, 0) = -1 for n >= 1,   v(n, m) = 0 for m >= n,   else the value of

        [ v(n-1, m-1)   1 ]
        [ v(n-1, m)    -1 ]

Its solution is a ratio of binomial coefficients:

    v(n, m) = - C(n-1, m) / (C(n, 0) + C(n, 1) + ... + C(n, m))

Sources: dresher1962 for the game, vonstengel2016 for an explicit solution in sums of binomial coefficients.
"""

from __future__ import annotations

import math
from fractions import Fraction

import numpy as np
from numpy.typing import ArrayLike

from exhibit.models.arguments import Floats, broadcast, count, counts


def exact_value_table(days: int) -> list[list[Fraction]]:
    """Return v(n, m) by the recursion, exactly, as `table[n][m]` for 0 <= n <= days and 0 <= m <= days.

    Raises:
        ValueError: if `days` is not a whole number from 0 upwards.
    """
    width = count("days", days) + 1
    table = [[Fraction(0)] * width]
    for n in range(1, width):
        before = table[-1]
        solved = [_value_of_day(before[m - 1], before[m]) for m in range(1, n)]
        table.append([Fraction(-1), *solved, *[Fraction(0)] * (width - n)])
    return table


def exact_value(days: int, looks: int) -> Fraction:
    """Return v(n, m) by the closed form, exactly.

    Raises:
        ValueError: if an argument is not a whole number from 0 upwards.
    """
    n, m = count("days", days), count("looks", looks)
    if m >= n:
        return Fraction(0)
    return Fraction(-math.comb(n - 1, m), sum(math.comb(n, i) for i in range(m + 1)))


def exact_look_chance(days: int, looks: int) -> Fraction:
    """Return the chance with which the inspector looks today, exactly.

        p = (1 + v(n-1, m)) / (2 - v(n-1, m-1) + v(n-1, m))

    With no look left it is 0; with a look for every day it is 1.

    Raises:
        ValueError: if `days` is not a whole number from 1 or `looks` not one from 0 upwards.
    """
    n, m = count("days", days, low=1), count("looks", looks)
    if m == 0 or m >= n:
        return Fraction(min(m, 1))
    spent, kept = exact_value(n - 1, m - 1), exact_value(n - 1, m)
    return (1 + kept) / (2 - spent + kept)


def value(days: ArrayLike, looks: ArrayLike) -> Floats:
    """Return v(n, m) by the closed form in floating point, for large n too; the arguments broadcast.

    The sum is divided by C(n, m) first and nested, so that no binomial coefficient is ever formed:

        C(n, 0) + ... + C(n, m) = C(n, m) (1 + r0 (1 + r1 (1 + ...)))    with rj = (m-j) / (n-m+1+j)

    Raises:
        ValueError: if an entry is not a whole number from 0 upwards.
    """
    n, m = broadcast(days=counts("days", days), looks=counts("looks", looks))
    spare = np.maximum(n - m, 0)
    nested = np.ones(n.shape)
    with np.errstate(over="ignore"):  # a sum beyond all floats makes the value 0, which is right
        for j in reversed(range(int(m.max()))):
            nested = 1 + np.maximum(m - j, 0) / (spare + 1 + j) * nested
    return np.asarray(np.where(m >= n, 0.0, -spare / np.maximum(n, 1) / nested))


def value_table(days: int) -> Floats:
    """Return v(n, m) by the recursion in floating point, shape (days + 1, days + 1), all of a row at once.

    No term of the recursion cancels another, so rounding stays small however many days there are.

    Raises:
        ValueError: if `days` is not a whole number from 0 upwards.
    """
    width = count("days", days) + 1
    table = np.zeros((width, width))
    table[1:, 0] = -1
    for n in range(2, width):
        spent, kept = table[n - 1, : n - 1], table[n - 1, 1:n]
        table[n, 1:n] = (spent + kept) / (2 - spent + kept)
    return table


def _value_of_day(spent: Fraction, kept: Fraction) -> Fraction:
    """Return the value of [[spent, 1], [kept, -1]]; spent < kept and -1 < kept leave no saddle point."""
    return (spent + kept) / (2 - spent + kept)
