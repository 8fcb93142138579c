"""The target of lab 7: 63 of 100 by census, a published simulation, and the shape of the law of traces."""

from __future__ import annotations

from itertools import pairwise

from content import load_content
from empty_tower_book.labs.target import Target
from empty_tower_book.labs.uniqueness.facts import DATE, areas, cells
from empty_tower_book.labs.uniqueness.traces import BLURS, alone
from exhibit.models.uniqueness import unique_chance, unique_share

NEAR = 0.2
ONE_ZIP, LOW, HIGH = 9_330, 84.3, 85.7
ENOUGH, FINE = 90.0, 36


def uniqueness_target() -> Target:
    """Compare with Golle's share, with ten published runs, and with the promised shape of traces."""
    printed = load_content().effects["unique-golle2006"].value or 0
    country = 100 * unique_share(*areas(), cells(DATE))
    one = 100 * float(unique_chance(ONE_ZIP, cells(DATE)))
    falling = all((alone(fine) >= alone(coarse)).all() for fine, coarse in pairwise(BLURS))
    four = min(float(alone(blur)[3]) for blur in BLURS if blur * blur <= FINE)
    rows = (
        _row("Only ones, of 100 (Golle)", f"{printed:.0f}", f"{country:.2f}", abs(country - printed) <= NEAR),
        _row("9,330 people (Cook)", f"{LOW} to {HIGH}", f"{one:.2f}", LOW <= one <= HIGH),
        _row("Blur lowers every number", "always", "always" if falling else "not always", falling),
        _row("Four points, blur up to 36", f"above {ENOUGH:.0f}", f"{four:.1f}", four > ENOUGH),
    )
    return Target(
        title="Sixty-three of a hundred",
        headers=("What", "Expected", "Our own", "Compared"),
        examples=rows,
        compared=len(rows),
        agreeing=sum(row[-1] == "agrees" for row in rows),
        tolerance="0.2 for the first row, the published range for the second; the last two are shapes",
    )


def _row(words: str, expected: str, own: str, agrees: bool) -> tuple[str, str, str, str]:
    return (words, expected, own, "agrees" if agrees else "different")
