"""The target of lab 13: a publisher's divisions, done again."""

from __future__ import annotations

from content import load_content
from empty_tower_book.labs.target import Target

SHOWN = 6
MISPRINTED = "Shanghai"  # the page hunts for it


def counting_target() -> Target:
    """Divide cameras by people for each city of the list but the one whose quotient cannot be right."""
    rows = tuple(row for row in divisions() if row[0] != MISPRINTED)
    return Target(
        title="Cameras for each 1,000 people, in print and divided again",
        headers=("City", "In print", "Our own", "Compared"),
        examples=rows[:SHOWN],
        compared=len(rows),
        agreeing=sum(row[-1] == "equal" for row in rows),
        tolerance="none, after rounding to two places",
    )


def divisions() -> list[tuple[str, ...]]:
    """Return city, printed quotient, own quotient and whether they are equal, for every city."""
    data = load_content().data["camera-counts-2020"]
    columns = data.text("city"), data.text("per_thousand"), data.counts("cameras"), data.counts("people")
    return [
        (city, printed, own, "equal" if own == printed else "different")
        for city, printed, cameras, people in zip(*columns, strict=True)
        for own in [f"{1000 * cameras / people:.2f}"]
    ]
