"""The counts of Broward County: two groups, and for every line how score and the next two years met."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from content import load_content
from exhibit.models.error_rates import ErrorRates, error_rates

GROUPS = ("black", "white")
USUAL = 5
"""The newsroom called scores from five upwards high."""

LINES = tuple(range(2, 11))


@dataclass(frozen=True)
class Sorted:
    """People of one group, sorted by one line."""

    high_again: int
    high_not: int
    low_again: int
    low_not: int

    @property
    def people(self) -> int:
        """Return how many there are."""
        return self.high_again + self.high_not + self.low_again + self.low_not

    @property
    def rates(self) -> ErrorRates:
        """Return the four rates."""
        return error_rates(self.high_again, self.high_not, self.low_again, self.low_not)


@cache
def sorted_people(group: str, line: int, selection: str = "all") -> Sorted:
    """Return a group as sorted by a line.

    Raises:
        KeyError: if the table has no such row.
    """
    data = load_content().data["compas-counts"]
    keys = zip(data.text("selection"), data.text("group"), data.counts("high_from"), strict=True)
    row = {key: at for at, key in enumerate(keys)}[selection, group, line]
    columns = ("high_again", "high_not", "low_again", "low_not")
    return Sorted(*(int(data.counts(column)[row]) for column in columns))


def line_in_words(line: float) -> str:
    """Return from where the score is called high."""
    return f"from {line:.0f} points"
