"""The target of lab 6: the theorem of the urn, the authors' example without chance, and its limits."""

from __future__ import annotations

from functools import cache

import numpy as np

from content import load_content
from empty_tower_book.labs.predictive_policing.oakland import THINNED, rates, record, true_share
from empty_tower_book.labs.target import Target
from exhibit.models.polya_urn import beta_moments, urn_shares
from exhibit.models.urn_distribution import share_distribution

STARTS = ((1, 1), (5, 1))
STARTS_IN_OAKLAND = (1, 0.01)  # weights of the record on the first morning
DAYS, TOWNS, SEED = 2000, 20_000, 2018
NEAR = {"mean": 0.005, "variance": 0.002, "share": 0.01, "weak": 0.015}


@cache
def policing_target() -> Target:
    """Compare simulated urns with the theorem, with chances worked out, and with the authors' numbers."""
    generator = np.random.default_rng(SEED)
    rows = [row for start in STARTS for row in _beta(start, generator)]
    published = load_content().effects["urn-share"].value
    rows.append(_row("Oakland, what happens in A", published or 0, true_share(), 0.0001))
    rows += [_oakland(start, generator) for start in STARTS_IN_OAKLAND]
    a, b = rates()
    shares = urn_shares(
        record(0.01), (a / THINNED, b / THINNED), 1000, 1000, generator, corrected=True
    )  # fmt: skip
    rows.append(_row("Oakland with remedy, 1,000 days", true_share(), float(shares.mean()), NEAR["share"]))
    return Target(
        title="Pólya’s urn, and Oakland",
        headers=("What", "Expected", "Our own", "Compared"),
        examples=tuple(rows),
        compared=len(rows),
        agreeing=sum(row[-1] == "near enough" for row in rows),
        tolerance="0.005 for means, 0.002 for variances, 0.01 for Oakland, 0.015 from its short record; "
        "the share to four digits",
    )


def _beta(start: tuple[int, int], generator: np.random.Generator) -> list[tuple[str, str, str, str]]:
    shares = urn_shares(start, (1, 1), DAYS, TOWNS, generator)
    mean, variance = beta_moments(*start)
    words = f"start {start[0]} and {start[1]}"
    return [
        _row(f"{words}, mean", mean, float(shares.mean()), NEAR["mean"]),
        _row(f"{words}, variance", variance, float(shares.var()), NEAR["variance"]),
    ]


def _oakland(weight: float, generator: np.random.Generator) -> tuple[str, str, str, str]:
    """Draw 1,000 towns beside what holds for infinitely many."""
    shares = urn_shares(record(weight), rates(), 1000, 1000, generator)
    first, second = record(weight)
    return _row(
        f"Oakland from {first:g} and {second:g}, 1,000 days",
        share_distribution(record(weight), rates(), 1000).mean,
        float(shares.mean()),
        NEAR["weak" if weight < 1 else "share"],
    )


def _row(words: str, expected: float, own: float, near: float) -> tuple[str, str, str, str]:
    verdict = "near enough" if abs(expected - own) <= near else "different"
    return (words, f"{expected:.4f}", f"{own:.4f}", verdict)
