"""Plain Python loops for the patrol of Ensign and others (2018); print shares, CPU seconds, the version.

Arguments: which loop, start r and s, rates a and b, days, towns, 1 if the patrol's finds are thinned out.

Written anew for this comparison. One loop serves urns of any kind, as the authors' programme does: a table
says what each draw adds, and rules can be put over what is added and over what is kept after a draw. The
other can do nothing but this one urn.
"""

from __future__ import annotations

import json
import platform
import random
import sys
import time
from collections.abc import Callable, Iterator

Pair = tuple[float, float]


class Urn:
    """An urn with balls of two colours and a table: what is added when a colour is drawn."""

    def __init__(self, start: Pair, table: tuple[Pair, Pair], chance: Callable[[], float]) -> None:
        self.balls, self.table, self.chance = start, table, chance

    def added(self, colour: int) -> Pair:
        """Return what a draw of a colour adds."""
        return self.table[colour]

    def kept(self, balls: Pair) -> Pair:
        """Return what is kept overnight: all, unless a rule lets the urn forget."""
        return balls

    def days(self, number: int) -> Iterator[Pair]:
        """Draw day by day and tell what is in the urn each evening."""
        for _ in range(number):
            first, second = self.balls
            colour = 0 if self.chance() * (first + second) < first else 1
            more = self.added(colour)
            self.balls = self.kept((first + more[0], second + more[1]))
            yield self.balls


class ThinnedUrn(Urn):
    """An urn in which a draw counts with the chance: the other colour's share, over the larger share."""

    def added(self, colour: int) -> Pair:
        """Return what a draw of a colour adds; often nothing."""
        total = sum(self.balls)
        shares = (self.balls[0] / total, self.balls[1] / total)
        if self.chance() < shares[1 - colour] / max(shares):
            return super().added(colour)
        return (0.0, 0.0)


def any_kind(start: Pair, rates: Pair, days: int, thinned: bool) -> float:
    """Return the share of the first colour at the end, from an urn that could have any table."""
    urn = (ThinnedUrn if thinned else Urn)(start, ((rates[0], 0.0), (0.0, rates[1])), random.random)
    for _ in urn.days(days):
        pass
    return urn.balls[0] / sum(urn.balls)


def tightest(start: Pair, rates: Pair, days: int, thinned: bool) -> float:
    """Return the same from a loop with nothing in it that this urn does not need."""
    (r, s), (a, b), chance = start, rates, random.random
    for _ in range(days):
        first = chance() * (r + s) < r
        if thinned and chance() * max(r, s) >= (s if first else r):
            continue
        if first:
            r += a
        else:
            s += b
    return r / (r + s)


LOOPS = {"urn of any kind": any_kind, "tightest loop": tightest}


def main(loop: str, numbers: list[float]) -> int:
    """Let every town live through its days, one after another, and time it."""
    r, s, a, b, days, towns, thinned = numbers
    random.seed(2)
    start = time.process_time()
    shares = [LOOPS[loop]((r, s), (a, b), int(days), bool(thinned)) for _ in range(int(towns))]
    spent = time.process_time() - start
    print(json.dumps({"seconds": spent, "shares": shares, "version": platform.python_version()}))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], [float(number) for number in sys.argv[2:]]))
