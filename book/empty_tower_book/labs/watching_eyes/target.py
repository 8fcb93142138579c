"""The target of lab 3: the figures that the tests of an independent program expect of thirteen trials."""

from __future__ import annotations

from empty_tower_book.labs.target import Target
from empty_tower_book.labs.watching_eyes.table import all_trials
from empty_tower_book.labs.watching_eyes.wording import signed
from exhibit.models.meta_analysis import pool

# As printed in the tests of metafor (viechtbauer2010), which took them from a third program, metan in Stata.
ONE_EFFECT = (-0.4303, -0.5097, -0.3509)
EACH_ITS_OWN = (-0.7141, -1.0644, -0.3638)
Q = 152.2330
DIGITS = 4


def watching_eyes_target() -> Target:
    """Compare seven printed figures with our own, to the last printed digit."""
    trials = all_trials()
    fixed, random = (pool(trials.effect, trials.variance, random=each) for each in (False, True))
    rows = (
        *_rows("one effect", ONE_EFFECT, (fixed.mean, *fixed.interval)),
        *_rows("each its own", EACH_ITS_OWN, (random.mean, *random.interval)),
        _row("Scatter between trials, Q", Q, random.q),
    )
    return Target(
        title="Thirteen vaccine trials pooled: logarithms of risk ratios",
        headers=("What", "In print", "Our own", "Compared"),
        examples=rows,
        compared=len(rows),
        agreeing=sum(row[-1] == "equal" for row in rows),
        tolerance="none, to the fourth digit after the point",
    )


def _rows(model: str, printed: tuple[float, ...], own: tuple[float, ...]) -> tuple[tuple[str, ...], ...]:
    names = ("mean", "low end", "high end")
    return tuple(
        _row(f"{model}: {name}", one, other) for name, one, other in zip(names, printed, own, strict=True)
    )


def _row(words: str, printed: float, own: float) -> tuple[str, ...]:
    same = "equal" if round(own, DIGITS) == printed else "different"
    return (words, signed(printed, DIGITS), signed(own, DIGITS), same)
