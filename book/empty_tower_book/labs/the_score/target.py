"""The target of lab 10: twelve counts and six rates that a newsroom printed, and the rule that binds them."""

from __future__ import annotations

from empty_tower_book.labs.target import Target
from empty_tower_book.labs.the_score.broward import GROUPS, LINES, USUAL, sorted_people
from exhibit.models.error_rates import forced_false_alarm

PRINTED_COUNTS = {
    "black": (1369, 805, 532, 990),
    "white": (505, 349, 461, 1139),
    "everybody": (2035, 1282, 1216, 2681),
}
PRINTED_RATES = {"black": ("44.85", "27.99"), "white": ("23.45", "47.72"), "everybody": ("32.35", "37.40")}
NEAR = 1e-12


def score_target() -> Target:
    """Compare counts and rates as the newsroom's notebook prints them, and the identity for every line."""
    rows = [row for group in PRINTED_COUNTS for row in _rows(group)]
    lines = [_identity(group, line) for group in GROUPS for line in LINES]
    kept = sum(lines)
    rows.append(("FPR from the other three", f"{len(lines)} lines", f"{kept} lines",
                 "equal" if kept == len(lines) else "different"))  # fmt: skip
    return Target(
        title="What the newsroom printed, counted again",
        headers=("What", "In print", "Our own", "Compared"),
        examples=tuple(rows),
        compared=len(rows) - 1 + len(lines),
        agreeing=sum(row[-1] == "equal" for row in rows[:-1]) + kept,
        tolerance="none for counts and printed rates; 0.000000000001 for the rule",
    )


def _rows(group: str) -> list[tuple[str, str, str, str]]:
    found = sorted_people(group, USUAL)
    names = ("high, charged again", "high, not charged", "low, charged again", "low, not charged")
    own = (found.high_again, found.high_not, found.low_again, found.low_not)
    rates = (f"{100 * float(found.rates.false_alarm):.2f}", f"{100 * float(found.rates.miss):.2f}")
    rows = [
        _row(f"{group}: {name}", f"{printed:,}", f"{mine:,}")
        for name, printed, mine in zip(names, PRINTED_COUNTS[group], own, strict=True)
    ]
    pairs = zip(("wrongly high, of 100", "wrongly low, of 100"), PRINTED_RATES[group], rates, strict=True)
    return rows + [_row(f"{group}: {name}", printed, mine) for name, printed, mine in pairs]


def _row(words: str, printed: str, own: str) -> tuple[str, str, str, str]:
    return (words, printed, own, "equal" if own == printed else "different")


def _identity(group: str, line: int) -> bool:
    rates = sorted_people(group, line).rates
    forced = float(forced_false_alarm(rates.prevalence, rates.precision, rates.miss))
    return abs(forced - float(rates.false_alarm)) < NEAR
