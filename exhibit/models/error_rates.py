"""Error rates of a score that calls people high or low, and why they cannot all be equal.

    symbol  meaning                                                        counts
    TP      called high, and it came true                                  high_true
    FP      called high, and it did not come true                          high_false
    FN      called low, and it came true                                   low_true
    TN      called low, and it did not come true                           low_false

    prevalence  p    = (TP + FN) / N          how often it comes true
    false alarm FPR  = FP / (FP + TN)         of those without it, the share called high
    miss        FNR  = FN / (FN + TP)         of those with it, the share called low
    precision   PPV  = TP / (TP + FP)         of those called high, the share for whom it came true

Three of these numbers settle the fourth:

    FPR = p / (1 - p) * (1 - PPV) / PPV * (1 - FNR)

So if p differs between two groups, and PPV and FNR do not, FPR must differ (Chouldechova 2017).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from exhibit.models.arguments import Floats, broadcast, counts, numbers


@dataclass(frozen=True)
class ErrorRates:
    """Rates of one or many groups, arrays of one shape; symbols as above."""

    prevalence: Floats
    false_alarm: Floats
    miss: Floats
    precision: Floats


def error_rates(
    high_true: ArrayLike, high_false: ArrayLike, low_true: ArrayLike, low_false: ArrayLike
) -> ErrorRates:
    """Return the four rates of groups of people, sorted as in the table above; the arguments broadcast.

    Raises:
        ValueError: if a count is not a whole number from 0 upwards, or a group has nobody with it, nobody
            without it, or nobody who is called high, so that a rate has no meaning.
    """
    tp, fp, fn, tn = broadcast(
        high_true=counts("high_true", high_true),
        high_false=counts("high_false", high_false),
        low_true=counts("low_true", low_true),
        low_false=counts("low_false", low_false),
    )
    for words, people in (("true", tp + fn), ("false", fp + tn), ("high", tp + fp)):
        if np.any(people == 0):
            raise ValueError(f"each group must have at least one person counted as {words}; got none")
    rates = (tp + fn) / (tp + fp + fn + tn), fp / (fp + tn), fn / (fn + tp), tp / (tp + fp)
    return ErrorRates(*(np.asarray(rate) for rate in rates))


def forced_false_alarm(prevalence: ArrayLike, precision: ArrayLike, miss: ArrayLike) -> Floats:
    """Return the false alarms that three other rates leave no choice about; the arguments broadcast.

    A result above 1 says that no score can have these three rates at once.

    Raises:
        ValueError: if `prevalence` is not in 0 to below 1, `precision` not above 0 and up to 1, or `miss` not
            in 0 to 1.
    """
    p, ppv, fnr = broadcast(
        prevalence=numbers("prevalence", prevalence, 0, 1),
        precision=numbers("precision", precision, 0, 1, open_low=True),
        miss=numbers("miss", miss, 0, 1),
    )
    if np.any(p == 1):
        raise ValueError("prevalence must be below 1; got 1, for which nobody is left to be wrongly called")
    return np.asarray(p / (1 - p) * (1 - ppv) / ppv * (1 - fnr))
