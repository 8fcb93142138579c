"""How a room differed from round to round, by the rules of the wall.

Every round has the same place and size, an interval always, and fewer people than a batch has show nothing.
"""

from math import sqrt

from exhibit.visit.ground import rounded
from exhibit.visit.plan import NOBODY, ROUNDS

LEAST = 20
"""People; as many as the wall compares at the least."""

_NORMAL_95 = 1.96


def differences(grass: dict[str, int], votes: int, people: int, trips: int) -> list[list[object]]:
    """Return each round against that of nobody: its name, then low end, mean and high end in trips.

    Hands do not say whose they were, so nobody can be compared with themselves. A share p of hands has, over
    rooms of so many people, a variance of at most p (1 - p) / people, as if each always did the same; and
    whoever likes the grass in one round likes it in another, which only narrows a difference. Into each share
    go two people more, one who went and one who did not, so that no hands at all are not taken for certainty
    (the interval of Agresti and Caffo, The American Statistician 54, 2000). `grass`: hands by round, of
    `votes` times `people`.
    """
    shares = {name: grass[name] / (votes * people) for name in ROUNDS}
    rows: list[list[object]] = []
    for name in ROUNDS:
        if name != NOBODY:
            ends = _ends(shares[name], shares[NOBODY], people, trips) if people >= LEAST else []
            # The wall has a second bar, of first rounds; a room has but one order of rounds.
            rows.append([name, ends, []])
    return rows


def _ends(share: float, other: float, people: int, trips: int) -> list[float]:
    drawn, drawn_other = _drawn_in(share, people), _drawn_in(other, people)
    middle = trips * (drawn - drawn_other)
    spread = drawn * (1 - drawn) + drawn_other * (1 - drawn_other)
    reach = trips * _NORMAL_95 * sqrt(spread / (people + 2))
    low, high = max(-trips, middle - reach), min(trips, middle + reach)
    return [rounded(low), rounded(trips * (share - other)), rounded(high)]


def _drawn_in(share: float, people: int) -> float:
    return (share * people + 1) / (people + 2)
