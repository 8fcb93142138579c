"""Whose claims were checked, and with what result."""

from __future__ import annotations

from matplotlib.figure import Figure

from content.audit import Audit
from empty_tower_book.balance import VERDICTS
from empty_tower_book.charts.bars import Part, bars
from empty_tower_book.charts.chart import Chart, Numbers
from empty_tower_book.figures.style import figure_of

NAMES = {
    "essay": "the essay",
    "authority": "ministries and police",
    "company": "companies",
    "campaign": "campaigns",
    "scholar": "scholars",
    "press": "newspapers",
}
# The record bears it out; in part; not; it cannot be said.
GROUPS = {
    "the record bears it out": ("glow", ("accurate", "mostly-accurate")),
    "in part": ("edge", ("partly-accurate",)),
    "not": ("ink", ("misleading", "false")),
    "open": ("rule", ("unproven", "not-checkable")),
}


def draw(measured: Audit) -> Figure:
    """Draw one bar a side, parted by what the record says."""
    claims = measured.claims
    longest = max(claims.by_claimant.values())
    rows = [
        (NAMES[side], _parts(verdicts), str(sum(verdicts.values())))
        for side, verdicts in claims.verdict_by_claimant.items()
    ]
    return figure_of(bars(rows, longest, key=[(name, token) for name, (token, _) in GROUPS.items()]))


def _parts(verdicts: dict[str, int]) -> list[Part]:
    return [(token, sum(verdicts.get(name, 0) for name in names)) for token, names in GROUPS.values()]


def title(measured: Audit) -> str:
    """Say whose claims were checked most."""
    claims = measured.claims
    side = next(iter(claims.by_claimant))
    return f"{100 * claims.largest_share:.0f} of 100 cards test {NAMES[side]}."


def alternative(measured: Audit) -> str:
    """Say the picture."""
    parts = ", ".join(f"{NAMES[side]} {count}" for side, count in measured.claims.by_claimant.items())
    return f"Bars by whose claim was checked, parted by verdict: {parts}."


def numbers(measured: Audit) -> Numbers:
    """Return the counts by side and verdict."""
    rows = (
        (NAMES[side], *(str(verdicts.get(verdict, 0)) for verdict in VERDICTS))
        for side, verdicts in measured.claims.verdict_by_claimant.items()
    )
    return Numbers(("Whose claim", *(name.capitalize() for name in VERDICTS.values())), tuple(rows))


CLAIMANTS = Chart(
    name="claimants",
    title=title,
    caption="Claim cards by who made the claim, and by what the record says of it.",
    alternative=alternative,
    figure=draw,
    numbers=numbers,
)
