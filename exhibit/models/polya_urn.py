"""A patrol that goes where it has found most: Polya's urn, and the same with two remedies.

Two districts, A and B. On each day the patrol visits A with the chance x = r / (r + s), where r and s are the
incidents on record for A and B. What it finds is added to the record, and the next day begins.

    symbol  argument   meaning                                                   unit
    r, s    start      incidents on record, A and B                              incidents, above 0
    a, b    rates      incidents that happen a day, A and B                      incidents a day, above 0
    w       reported   share of them that residents report without any patrol    0 to 1

    visit to A:   r + a,    s + w b          visit to B:   r + w a,    s + b

Corrected, a find of the patrol itself counts only with a chance: the other district's share, divided by the
larger share. Who is visited rarely counts for certain; who is visited often counts seldom. On any day a find
then counts in A with the chance x (1 - x) / max(x, 1 - x), the smaller of x and 1 - x, and so it does in B.

Limits as days go on: with w = 0 and a = b the share follows the Beta distribution with parameters r / a and
s / a; with w = 0 and a > b it goes to 1; with w > 0 to the root between 0 and 1 of

    (c + d - a - e) x^2 + (a - 2 c - d) x + c = 0,    c = w a,  d = b,  e = w b.

Corrected, it goes to a / (a + b) for every w.

Source: Ensign, Friedler, Neville, Scheidegger and Venkatasubramanian 2018 (ensign2018); the mixed form with
w is that of their programme.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from exhibit.models.arguments import Floats, count, counts, numbers, scalar

# How many numbers are drawn at once. Few enough that no array takes memory from the system anew each time
# (the C library does so from 128 KiB on), which costs more than the sums.
PIECE = 7_500


@dataclass(frozen=True)
class Urn:
    """The record of two districts, of which a patrol's own finds change one.

    Attributes:
        r: incidents on record for A on the first morning, above 0.
        s: the same for B.
        a: incidents that happen in A a day, above 0.
        b: the same for B.
        w: share of them that residents report, 0 to 1.
    """

    r: float
    s: float
    a: float
    b: float
    w: float

    @classmethod
    def of(cls, start: Sequence[float], rates: Sequence[float], reported: float) -> Urn:
        """Return the urn with these numbers.

        Raises:
            ValueError: if an argument is out of the range of the table above.
        """
        (r, s), (a, b) = _pair("start", start).tolist(), _pair("rates", rates).tolist()
        return cls(r, s, a, b, w=scalar("reported", reported, 0, 1))

    def unvisited(self, days: ArrayLike) -> tuple[Floats, Floats]:
        """Return r, and r + s, after `days` without a single visit to A; numbers or arrays of any shape."""
        d = np.asarray(days, dtype=np.float64)
        return self.r + self.w * self.a * d, self.r + self.s + (self.w * self.a + self.b) * d

    @property
    def find_a(self) -> float:
        """Return what a find of the patrol adds in A, over what residents report there."""
        return self.a * (1 - self.w)

    @property
    def find_b(self) -> float:
        """Return the same for B."""
        return self.b * (1 - self.w)


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
        generator: chance; one number a day and town.
        reported: w.
        corrected: whether the patrol's own finds are thinned out.

    Raises:
        ValueError: if an argument is out of the range of the table above, or `days` does not rise.
    """
    urn, towns = Urn.of(start, rates, reported), count("runs", runs, low=1)
    looks = np.atleast_1d(counts("days", days))
    if np.any(np.diff(looks) <= 0):
        raise ValueError("days must rise")
    shares = _corrected_shares if corrected else _shares
    return np.array(list(shares(urn, looks.tolist(), towns, generator)))


def limit_share(rates: tuple[float, float], reported: float, *, corrected: bool = False) -> float:
    """Return where the share of A goes as days go on.

    Raises:
        ValueError: if a rate is not above 0, `reported` is not in 0 to 1, or there is no single limit: equal
            rates without reports, where the share can end anywhere.
    """
    a, b = (float(rate) for rate in _pair("rates", rates))
    w = scalar("reported", reported, 0, 1)
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
    p, q = scalar("first", first, 0, open_low=True), scalar("second", second, 0, open_low=True)
    return p / (p + q), p * q / ((p + q) ** 2 * (p + q + 1))


def _pair(name: str, value: Sequence[float]) -> Floats:
    array = numbers(name, value, 0, open_low=True)
    if array.shape != (2,):
        raise ValueError(f"{name} must be two numbers, one a district; got shape {array.shape}")
    return array.copy()


def _shares(urn: Urn, looks: list[int], towns: int, generator: np.random.Generator) -> Iterator[Floats]:
    """Yield the shares of A on each day of `looks`.

    After k visits to A in d days, r = R + e k and r + s = T + c k, where R and T depend on d alone. A number
    u from 0 to 1 sends the patrol to A if u (T + c k) < R + e k, that is, if k (e - c u) > u T - R. All of
    this but k is worked out for many days at once.
    """
    e, c = urn.find_a, urn.find_a - urn.find_b
    visits, today = np.zeros(towns), 0
    for look in looks:
        for days in _pieces(today, look, towns):
            u, (r, both) = generator.random((days.size, towns)), urn.unvisited(days[:, None])
            _visit(visits, e - c * u, u * both - r)
        r, both = urn.unvisited(look)
        yield (r + e * visits) / (both + c * visits)
        today = look


def _visit(visits: Floats, worth: Floats, needed: Floats) -> None:
    """Count one visit more, day by day, where visits times their worth are above what is needed."""
    product, goes = np.empty_like(visits), np.empty(visits.shape, dtype=bool)
    for day_worth, day_needed in zip(worth, needed, strict=True):
        np.multiply(visits, day_worth, out=product)
        np.greater(product, day_needed, out=goes)
        np.add(visits, goes, out=visits)


def _corrected_shares(
    urn: Urn, looks: list[int], towns: int, generator: np.random.Generator
) -> Iterator[Floats]:
    """Yield the shares of A on each day of `looks`, with finds thinned out.

    The smaller of x and 1 - x is (1 - |r - s| / (r + s)) / 2. So with a number z from -1 to 1 a find counts
    if |r - s| < |z| (r + s): in A if z is above 0, else in B. The state is r - s and r + s.
    """
    gap, both = np.full(towns, urn.r - urn.s), np.full(towns, urn.r + urn.s)
    told, today = (urn.w * (urn.a - urn.b), urn.w * (urn.a + urn.b)), 0
    for look in looks:
        for days in _pieces(today, look, towns):
            z = 2 * generator.random((days.size, towns)) - 1
            finds = np.asarray((z > 0) * (urn.find_a + urn.find_b) - urn.find_b, dtype=np.float64)
            _find(gap, both, finds, np.abs(z, out=z), told)
        yield (1 + gap / both) / 2
        today = look


def _find(gap: Floats, both: Floats, finds: Floats, chance: Floats, told: tuple[float, float]) -> None:
    """Add day by day to r - s and r + s what residents told, and finds that count; those in B are below 0."""
    apart, bar, counts_today = np.empty_like(gap), np.empty_like(both), np.empty(gap.shape, dtype=bool)
    for day_finds, day_chance in zip(finds, chance, strict=True):
        np.abs(gap, out=apart)
        np.multiply(both, day_chance, out=bar)
        np.less(apart, bar, out=counts_today)
        np.multiply(day_finds, counts_today, out=bar)
        np.add(gap, bar, out=gap)
        np.abs(bar, out=apart)
        np.add(both, apart, out=both)
        if any(told):
            gap += told[0]
            both += told[1]


def _pieces(begin: int, end: int, towns: int) -> Iterator[NDArray[np.int64]]:
    """Yield the days from `begin` up to `end`, a piece at a time."""
    step = max(PIECE // towns, 1)
    for first in range(begin, end, step):
        yield np.arange(first, min(first + step, end))
