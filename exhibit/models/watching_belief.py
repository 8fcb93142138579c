"""A belief that outlives the guard: how long a rule holds after the tower is left.

Somebody has counted looks: s in n days. From then on nobody looks. On each day they ask how likely a look
is today, and break the rule on the first day on which the answer is below the chance p* that they would risk.

    symbol  argument     meaning
    s, n    looks, days  days with a look, days counted, 0 <= s <= n
    a, b    prior        Beta(a, b) belief about the daily chance q before day one, both above 0
    p*      risk         the highest chance of being seen that they would still risk, 0 to 1
    k                    days since the guard left
    h       leaving      believed chance, each day, that the guard leaves for good, 0 to 1

Two towers. Clear windows: every day without a look is seen to be one. Blinds: nothing is seen any more.
Two beliefs. Steady (h = 0): the guard looks with the same unknown chance for ever. Leaving (h > 0): one day
the guard may go and never come back.

The steady belief with clear windows has the posterior mean (a + s) / (a + b + n + k). It and its change-point
alternative are standard Bayesian updating, worked out for this course; they claim nothing about real people.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

from exhibit.models.arguments import Floats, count, counts, numbers, scalar
from exhibit.models.belief import chance_of_a_look, dares

Prior = tuple[float, float]
UNIFORM: Prior = (1.0, 1.0)


def look_chances(
    looks: ArrayLike,
    days: int,
    horizon: int,
    *,
    leaving: float = 0.0,
    blinds: bool = False,
    prior: Prior = UNIFORM,
) -> Floats:
    """Return the believed chance of a look on the day after k = 0, 1, ..., horizon days without one.

    With alpha = a + s, beta = b + n - s and U(k) = E[(1 - q)^k], the chance of k empty days under a guard,

        clear windows  (1-h)^(k+1) U(k) alpha/(alpha+beta+k) / ((1-h)^k U(k) + h sum_{j<k} (1-h)^j U(j))
        blinds         (1-h)^(k+1) alpha/(alpha+beta)

    Returns:
        An array of shape `looks.shape + (horizon + 1,)`.

    Raises:
        ValueError: if an argument is out of the range that the table above gives.
    """
    seen, total, prior_a, prior_b = _evidence(looks, days, prior)
    h = scalar("leaving", leaving, 0, 1)
    k = np.arange(count("horizon", horizon) + 1)
    stays = (1 - h) ** k
    if blinds:
        return np.asarray((1 - h) * stays * chance_of_a_look(seen[..., None], total, 0, prior_a, prior_b))
    steady = chance_of_a_look(seen[..., None], total, k, prior_a, prior_b)
    if h == 0:
        return steady
    alpha: Floats = np.asarray(prior_a + seen)[..., None]
    beta: Floats = np.asarray(prior_b + total - seen)[..., None]
    empty = _chance_of_empty_days(alpha, beta, k)
    left = h * np.cumsum(stays * empty, axis=-1) - h * stays * empty
    return np.asarray((1 - h) * stays * empty * steady / (stays * empty + left))


def first_breach(
    looks: ArrayLike,
    days: int,
    risk: float,
    *,
    leaving: float = 0.0,
    blinds: bool = False,
    prior: Prior = UNIFORM,
    horizon: int = 10_000,
) -> Floats:
    """Return k*, the days until the first breach: the smallest k at which the believed chance is below p*.

    Returns:
        An array of the shape of `looks`, in days; infinity where no breach comes within `horizon` days.
        The steady belief is solved without a horizon, so infinity there means never.

    Raises:
        ValueError: if an argument is out of range.
    """
    limit = scalar("risk", risk, 0, 1)
    if scalar("leaving", leaving, 0, 1) == 0:
        return _first_breach_of_steady(looks, days, limit, blinds, prior)
    chances = look_chances(looks, days, horizon, leaving=leaving, blinds=blinds, prior=prior)
    below = dares(chances, limit)
    return np.asarray(np.where(below.any(axis=-1), below.argmax(axis=-1), np.inf))


def looks_distribution(days: int, look: float) -> Floats:
    """Return the binomial chances of 0, 1, ..., days looks if each day has one with chance `look`.

    Raises:
        ValueError: if `days` is not a whole number from 0 upwards or `look` is outside 0 to 1.
    """
    n, q = count("days", days), scalar("look", look, 0, 1)
    if q in (0.0, 1.0):
        return np.asarray(np.eye(n + 1)[n * int(q)])
    logs = np.concatenate([[0.0], np.cumsum(np.log(np.arange(1, n + 1)))])
    s = np.arange(n + 1)
    return np.asarray(np.exp(logs[n] - logs - logs[::-1] + s * np.log(q) + (n - s) * np.log1p(-q)))


def compliance(breaches: ArrayLike, weights: ArrayLike, horizon: int) -> Floats:
    """Return the share of a crowd that still keeps the rule on day k = 0, 1, ..., horizon.

    Args:
        breaches: k* of each kind of person, in days, infinity allowed; shape (kinds,).
        weights: how common each kind is; shape (kinds,), 0 or more, not all 0. They are scaled to sum 1.
        horizon: the last day to report.

    Raises:
        ValueError: if the shapes differ, a day is negative or not a number, or the weights are no weights.
    """
    first, shares = _days_or_never("breaches", breaches), numbers("weights", weights, 0)
    if first.ndim != 1 or first.shape != shares.shape:
        raise ValueError(
            f"weights must have the one-dimensional shape of breaches {first.shape}; got {shares.shape}"
        )
    if shares.sum() == 0:
        raise ValueError("weights must not all be 0")
    k = np.arange(count("horizon", horizon) + 1)
    return np.asarray((first > k[:, None]) @ (shares / shares.sum()))


def _days_or_never(name: str, value: ArrayLike) -> Floats:
    try:
        days = np.asarray(value, dtype=np.float64)
    except (TypeError, ValueError, OverflowError) as error:
        raise ValueError(f"{name} must be days from 0 upwards or infinity; got {value!r}") from error
    if days.size == 0 or np.isnan(days).any() or (days < 0).any():
        raise ValueError(f"{name} must be days from 0 upwards or infinity; got {value!r}")
    return days


def _first_breach_of_steady(looks: ArrayLike, days: int, limit: float, blinds: bool, prior: Prior) -> Floats:
    seen, total, prior_a, prior_b = _evidence(looks, days, prior)

    def breaks(k: Floats) -> NDArray[np.bool_]:
        return dares(chance_of_a_look(seen, total, k, prior_a, prior_b), limit)

    if blinds or limit == 0:
        return np.asarray(np.where(breaks(np.zeros(())), 0.0, np.inf))
    k = np.maximum(np.floor((prior_a + seen) / limit - (prior_a + prior_b + total)), 0)
    # The quotient may round across a whole number; the definition decides, not the quotient.
    k = np.where(breaks(k), k, k + 1)
    return np.asarray(np.where((k > 0) & breaks(np.maximum(k - 1, 0)), k - 1, k))


def _evidence(looks: ArrayLike, days: int, prior: Prior) -> tuple[NDArray[np.int64], int, float, float]:
    seen, total = counts("looks", looks), count("days", days)
    if (seen > total).any():
        raise ValueError(f"looks must be whole numbers from 0 to days = {total}; got {seen.max()}")
    both = numbers("prior", prior, 0, open_low=True)
    if both.shape != (2,):
        raise ValueError(f"prior must be two numbers above 0; got shape {both.shape}")
    return seen, total, float(both[0]), float(both[1])


def _chance_of_empty_days(alpha: Floats, beta: Floats, k: NDArray[np.int64]) -> Floats:
    """Return U(k) = product over i < k of (beta + i) / (alpha + beta + i), along the last axis."""
    factors = (beta + k[:-1]) / (alpha + beta + k[:-1])
    return np.concatenate([np.ones_like(alpha), np.cumprod(factors, axis=-1)], axis=-1)
