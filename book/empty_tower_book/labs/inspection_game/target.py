"""The target of lab 2: the closed form and the recursion of Dresher's game are the same exact fractions."""

from __future__ import annotations

from fractions import Fraction

from empty_tower_book.labs.target import Target
from exhibit.models.recursive_inspection import exact_value, exact_value_table

MOST_DAYS = 39
SHOWN = ((2, 1), (3, 1), (5, 2), (10, 3), (20, 4))


def inspection_target() -> Target:
    """Compare every calendar of 1 to 39 days with fewer looks than days, without rounding."""
    table = exact_value_table(MOST_DAYS)
    calendars = [(days, looks) for days in range(1, MOST_DAYS + 1) for looks in range(days)]
    return Target(
        title="The value v(n, m), published form and our own recursion, as exact fractions",
        headers=("Days n", "Looks m", "Closed form", "Recursion", "Compared"),
        examples=tuple(
            _row(days, looks, exact_value(days, looks), table[days][looks]) for days, looks in SHOWN
        ),
        compared=len(calendars),
        agreeing=sum(exact_value(days, looks) == table[days][looks] for days, looks in calendars),
        tolerance="none, the fractions must be the same",
    )


def _row(days: int, looks: int, published: Fraction, own: Fraction) -> tuple[str, ...]:
    values = (str(value).replace("-", "−") for value in (published, own))
    return (str(days), str(looks), *values, "equal" if published == own else "different")
