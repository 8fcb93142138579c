"""A patrol that goes where it has found most: Polya's urn, and the same with two remedies.

Two districts, A and B. On each day the patrol visits A with the chance x = r / (r + s), where r and s are the
incidents on record for A and B. What it finds is added to the record, and the next day begins.

    symbol  argument   meaning                                                   unit
    r, s    start      incidents on record, A and B                              incidents, above 0
    a, b    rates      incidents that happen a day, A and B                      incidents a day, above 0
    w       reported   share of them that residents report without any patrol    0 to 1

    visit to A:   r + a,    s + w b          visit to B:   r + w a,    s + b

Corrected, a find of the patrol itself counts only with a chance: the other district's share, divided by the
larger share. Who is visited rarely counts for certain; who is visited often counts seldom.

Limits as days go on: with w = 0 and a = b the share follows the Beta distribution with parameters r / a and
s / a; with w = 0 and a > b it goes to 1; with w > 0 to the root between 0 and 1 of

    (c + d - a - e) x^2 + (a - 2 c - d) x + c = 0,    c = w a,  d = b,  e = w b.

Corrected, it goes to a / (a + b) for every w.

Source: Ensign, Friedler, Neville, Scheidegger and Venkatasubramanian 2018 (ensign2018); the mixed form with
w is that of their programme.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike

from exhibit.models.arguments import Floats, count, counts, numbers


def urn_shares(
    start: tuple[float, float],
    rates: tuple[float, float],
    days: ArrayLike,
    runs: int,
    generator: np.random.Generator,
    *,
    reported: float = 0.0,
    corrected: bool = False,
) -> Floats:
    """Return the share of A in the record for many towns at once, shape (days, runs).

    Args:
        start: r and s on the first morning.
        rates: a and b.
        days: after which days to look, whole numbers from 0, rising.
        runs: how many towns.
        generator: chance; two numbers a day and town if corrected, else one.
        reported: w.
        corrected: whether the patrol's own finds are thinned out.

    Raises:
        ValueError: if an argument is out of the range of the table above, or `days` does not rise.
    """
    state = np.repeat(_pair("start", start)[:, None], count("runs", runs, low=1), axis=1)
    a, b = _pair("rates", rates)
    w = float(numbers("reported", reported, 0, 1))
    looks = np.atleast_1d(counts("days", days))
    if np.any(np.diff(looks) <= 0):
        raise ValueError("days must rise")
    seen, today = [], 0
    for day in looks.tolist():
        for _ in range(day - today):
            _patrol(state, a, b, w, corrected, generator)
        seen.append(state[0] / state.sum(axis=0))
        today = day
    return np.array(seen)


def limit_share(rates: tuple[float, float], reported: float, *, corrected: bool = False) -> float:
    """Return where the share of A goes as days go on.

    Raises:
        ValueError: if a rate is not above 0, `reported` is not in 0 to 1, or there is no single limit: equal
            rates without reports, where the share can end anywhere.
    """
    a, b = (float(rate) for rate in _pair("rates", rates))
    w = float(numbers("reported", reported, 0, 1))
    if corrected:
        return a / (a + b)
    if w == 0:
        if a == b:
            raise ValueError("rates must differ if nothing is reported: equal ones have no single limit")
        return 1.0 if a > b else 0.0
    c, d, e = w * a, b, w * b
    roots = np.roots([c + d - a - e, a - 2 * c - d, c]).real
    return float(roots[(roots >= 0) & (roots <= 1)][0])


def beta_moments(first: float, second: float) -> tuple[float, float]:
    """Return mean and variance of the Beta distribution with two parameters above 0.

    Raises:
        ValueError: if a parameter is not above 0.
    """
    p, q = (float(value) for value in _pair("parameters", (first, second)))
    return p / (p + q), p * q / ((p + q) ** 2 * (p + q + 1))


def _pair(name: str, value: Sequence[float]) -> Floats:
    array = numbers(name, value, 0, open_low=True)
    if array.shape != (2,):
        raise ValueError(f"{name} must be two numbers, one a district; got shape {array.shape}")
    return array.copy()


def _patrol(
    state: Floats, a: float, b: float, w: float, corrected: bool, generator: np.random.Generator
) -> None:
    """Let one day pass in every town; changes `state`."""
    r, s = state
    share = r / (r + s)
    first = generator.random(share.size) < share
    if not corrected:
        r += np.where(first, a, a * w)
        s += np.where(first, b * w, b)
        return
    other = np.where(first, 1 - share, share)
    found = generator.random(share.size) < other / np.maximum(share, 1 - share)
    r += np.where(first & found, a, a * w)
    s += np.where(first | ~found, b * w, b)
