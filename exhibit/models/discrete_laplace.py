"""Noise in whole numbers that hides one person in a count: the discrete Laplace distribution.

    P(X = x) = (1 - p) / (1 + p) · p^|x|,  p = exp(-1 / scale)

Added to a count that one person can change by `sensitivity`, with `scale` = sensitivity / epsilon, it makes
the release epsilon-differentially private. A sampler that takes logarithms of floating-point numbers leaks
through their last bits (Mironov 2012: recalled, not checked); this one uses whole numbers only, after the
method of Canonne, Kamath and Steinke (2020: recalled, not checked).

Chance is handed in as a function that returns a whole number from 0 up to, but not including, its argument:
`secrets.randbelow` for a release, `random.Random(seed).randrange` for a lesson. A lesson is not a release.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from fractions import Fraction

from exhibit.models.arguments import scalar

RandomBelow = Callable[[int], int]


def draw(scale: Fraction, random_below: RandomBelow) -> int:
    """Return one whole number from the distribution, exactly.

    Args:
        scale: above 0; the larger, the more noise.
        random_below: chance, as above.

    Raises:
        ValueError: if the scale is not above 0.
    """
    _check(scale)
    while True:
        remainder = random_below(scale.numerator)
        if not _happens(Fraction(remainder, scale.numerator), random_below):
            continue
        wholes = 0
        while _happens(Fraction(1), random_below):
            wholes += 1
        size = (remainder + scale.numerator * wholes) // scale.denominator
        negative = random_below(2) == 1
        if size or not negative:  # or else 0 would be drawn twice as often as it should
            return -size if negative else size


def chance_of(value: int, scale: Fraction) -> float:
    """Return the probability of one whole number.

    Raises:
        ValueError: if `value` is not a whole number, or the scale is not above 0.
    """
    _check(scale)
    size = abs(scalar("value", value))
    if size % 1:
        raise ValueError(f"value must be a whole number; got {value!r}")
    p = math.exp(-1 / scale)
    return float((1 - p) / (1 + p) * p**size)


def variance(scale: Fraction) -> float:
    """Return the variance; for large scales it comes near to 2 scale².

    Raises:
        ValueError: if the scale is not above 0.
    """
    _check(scale)
    p = math.exp(-1 / scale)
    return 2 * p / (1 - p) ** 2


def half_width(scale: Fraction, share: float = 0.95) -> int:
    """Return the smallest whole number t so that |X| is at most t in this share of draws or more.

    Raises:
        ValueError: if the share is not between 0 and 1, or the scale is not above 0.
    """
    _check(scale)
    if scalar("share", share, 0, 1, open_low=True) == 1:
        raise ValueError("share must be below 1; got 1, for which no width is enough")
    p = math.exp(-1 / scale)
    # P(|X| > t) = 2 p^(t + 1) / (1 + p)
    return max(0, math.ceil(math.log((1 - share) * (1 + p) / 2) / math.log(p) - 1))


def _happens(exponent: Fraction, random_below: RandomBelow) -> bool:
    """Return True with the chance exp(-exponent), for an exponent from 0 to 1, without rounding."""
    turn = 1
    while random_below(exponent.denominator * turn) < exponent.numerator:
        turn += 1
    return turn % 2 == 1


def _check(scale: Fraction) -> None:
    if not isinstance(scale, int | Fraction) or scale <= 0:
        raise ValueError(f"scale must be a whole number or a fraction above 0; got {scale!r}")
