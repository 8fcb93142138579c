"""One camera scheme in four counts: the odds ratio, its doubt, and what becomes of it when crime only moves.

symbol  argument           meaning
a, b    before, after      crimes in the area with cameras, in the year before and the year after
c, d    control_before, control_after    crimes in the area without, in the same two years
phi     dispersion         how much more counts scatter than chance alone would let them, 1 or more
m       moved              share of the prevented crimes that happen in the other area instead, 0 to 1
"""

from __future__ import annotations

from dataclasses import dataclass
from statistics import NormalDist

import numpy as np
from numpy.typing import ArrayLike

from exhibit.models.arguments import Floats, broadcast, counts, numbers
from exhibit.models.effect_sizes import CASES, log_odds_ratio

_Z = NormalDist().inv_cdf(0.975)


@dataclass(frozen=True)
class SchemeEffect:
    """Odds ratio with the ends of its 95 % interval; above 1 crime fell where the cameras came."""

    ratio: Floats
    low: Floats
    high: Floats


def scheme_effect(
    before: ArrayLike,
    after: ArrayLike,
    control_before: ArrayLike,
    control_after: ArrayLike,
    dispersion: ArrayLike = 1.0,
) -> SchemeEffect:
    """Return OR = (a d) / (b c) and exp(ln OR -+ 1.96 sqrt(phi V)), V = 1/a + 1/b + 1/c + 1/d.

    Source: farrington2007.

    Raises:
        ValueError: if a count is not whole or below 1, or `dispersion` is below 1.
    """
    *cells, phi = broadcast(
        before=counts("before", before, CASES),
        after=counts("after", after, CASES),
        control_before=counts("control_before", control_before, CASES),
        control_after=counts("control_after", control_after, CASES),
        dispersion=numbers("dispersion", dispersion, 1),
    )
    found = log_odds_ratio(*cells)
    centre, reach = found.effect, _Z * np.sqrt(phi * found.variance)
    return SchemeEffect(*(np.asarray(np.exp(end)) for end in (centre, centre - reach, centre + reach)))


def percentage_change(odds_ratio: ArrayLike) -> Floats:
    """Return 100 (1/OR - 1): crimes fewer (below 0) or more (above 0) than without cameras, in per cent.

    Raises:
        ValueError: if an odds ratio is not above 0.
    """
    return np.asarray(100 * (1 / numbers("odds_ratio", odds_ratio, 0, open_low=True) - 1))


def odds_ratio_of(percentage: ArrayLike) -> Floats:
    """Return the odds ratio that goes with a change in per cent, the inverse of `percentage_change`.

    Raises:
        ValueError: if a change is -100 per cent or less.
    """
    return np.asarray(1 / (1 + numbers("percentage", percentage, -100, open_low=True) / 100))


@dataclass(frozen=True)
class Displaced:
    """A scheme that moves crime: what an evaluation would print, and what the town has gained.

    Attributes:
        ratio: the odds ratio that the four counts would give.
        town: change of crime in both areas together, in per cent of what it would have been.
    """

    ratio: Floats
    town: Floats


def displaced(
    crimes: ArrayLike, control_crimes: ArrayLike, prevented: ArrayLike, moved: ArrayLike
) -> Displaced:
    """Return what four counts would say if some of the prevented crimes moved into the control area.

        b = a (1 - p)        d = c + m p a        OR = a d / (b c)
        town = 100 p a (m - 1) / (a + c)

    Args:
        crimes: a, above 0, what the area with cameras would have had without them.
        control_crimes: c, above 0, what the other area would have had.
        prevented: p, share of crimes that no longer happen under the cameras, 0 to below 1.
        moved: m, share of these that happen in the other area instead, 0 to 1.

    Worked out for this course; crime moves nowhere else, and nothing else changes.

    Raises:
        ValueError: if an argument is out of range.
    """
    a, c, p, m = broadcast(
        crimes=numbers("crimes", crimes, 0, open_low=True),
        control_crimes=numbers("control_crimes", control_crimes, 0, open_low=True),
        prevented=numbers("prevented", prevented, 0, 1),
        moved=numbers("moved", moved, 0, 1),
    )
    if np.any(p == 1):
        raise ValueError("prevented must be below 1; without any crime left there is no odds ratio")
    return Displaced(np.asarray((c + m * p * a) / ((1 - p) * c)), np.asarray(100 * p * a * (m - 1) / (a + c)))
