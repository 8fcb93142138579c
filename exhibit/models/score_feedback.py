"""A score that opens doors, and doors that raise what the score measures. A toy.

    s_i(t)   = x_i(t) + e_i                       a score reads a person's value, with an error of their file
    x_i(t+1) = max(x_i(t) + g [s_i(t) >= c] + n_i(t), 0)

    symbol  argument   meaning                                            unit
    x       values     what the score means to measure                    points, from 0
    e       errors     how far each person's file is wrong, for ever      points
    c       line       from which the door is open                        points
    g       gain       what an open door adds in a year                   points a year
    n       restless   standard deviation of all other changes            points a year

There is no published number to meet; only the shape is meant.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from exhibit.models.arguments import Floats, count, numbers, scalar
from exhibit.models.inequality import gini


@dataclass(frozen=True)
class Feedback:
    """What was measured at the start and after each year, arrays of years + 1.

    Attributes:
        inequality: Gini coefficient of the values.
        foretold: correlation of the very first scores with the values of that year.
        above, below: mean value of those whose door was open in the first year, and of all others; nan if
            there is nobody.
    """

    inequality: Floats
    foretold: Floats
    above: Floats
    below: Floats


def feedback(
    values: ArrayLike,
    errors: ArrayLike,
    line: float,
    gain: float,
    years: int,
    restless: float,
    generator: np.random.Generator,
) -> Feedback:
    """Return the course of years; symbols as in the table above.

    Raises:
        ValueError: if values are below 0 or all alike, shapes differ, or an argument is out of its range.
    """
    x, e, c = numbers("values", values, 0), numbers("errors", errors), scalar("line", line)
    if x.ndim != 1 or x.shape != e.shape:
        raise ValueError(f"values and errors must be lists of one length; got {x.shape} and {e.shape}")
    if np.ptp(x) == 0 or np.ptp(x + e) == 0:
        raise ValueError("values must differ between people, and so must their scores")
    g, noise = scalar("gain", gain, 0), scalar("restless", restless, 0)
    history = _history(x, e, c, g, count("years", years, low=1), noise, generator)
    first = x + e
    opened = first >= c
    foretold = np.array([np.corrcoef(first, row)[0, 1] for row in history])
    return Feedback(gini(history), foretold, _mean(history[:, opened]), _mean(history[:, ~opened]))


def _history(
    x: Floats, e: Floats, line: float, gain: float, years: int, noise: float, generator: np.random.Generator
) -> Floats:
    rows = [x]
    for _ in range(years):
        step = gain * (rows[-1] + e >= line) + generator.normal(0, noise, x.size)
        rows.append(np.maximum(rows[-1] + step, 0))
    return np.array(rows)


def _mean(history: Floats) -> Floats:
    if history.shape[1] == 0:
        return np.full(history.shape[0], np.nan)
    return np.asarray(history.mean(axis=1))
