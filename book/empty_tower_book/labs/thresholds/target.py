"""The targets of lab 12: a crowd of a hundred, the spread at which calm breaks, and Mesa's own runs."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from content import load_content
from empty_tower_book.labs.target import Target
from exhibit.models.arguments import Floats
from exhibit.models.civil_violence import arrest_chance
from exhibit.models.threshold_cascade import cascade, critical_sd, settled

TABLE = "civil-violence-runs"
MEAN = 0.25
# Two-sided 99 per cent of the normal distribution.
QUANTILE = 2.576
REGIMES = ("defaults", "outbursts")
MEASURES = ("peak", "mean", "median", "jailed")


@dataclass(frozen=True)
class Difference:
    """Means of a measure over two sets of runs, and whether their difference may be nothing.

    Attributes:
        mesa: mean over Mesa's runs.
        own: mean over our runs.
        reach: half the 99 per cent interval of the difference.
    """

    mesa: float
    own: float
    reach: float

    @property
    def agrees(self) -> bool:
        """Whether 0 lies in the interval; without any scatter the means must be the same."""
        return abs(self.mesa - self.own) <= self.reach


def thresholds_target() -> Target:
    """Compare the cascade exactly, the spread and the chance within rounding, and the runs by intervals."""
    rows = (*_crowds(), *_formulas(), *_runs())
    return Target(
        title="A crowd of a hundred, where calm breaks, and the runs of Mesa’s own program",
        headers=("What", "In print, or Mesa", "Our own", "Compared"),
        examples=rows,
        compared=len(rows),
        agreeing=sum(row[-1] != "different" for row in rows),
        tolerance="none for the crowd, rounding for the formulas, 99 per cent intervals for 20 and 100 runs",
    )


def difference(regime: str, measure: str) -> Difference:
    """Return how Mesa's runs and ours differ, from the table of runs."""
    mesa, own = (_values(engine, regime, measure) for engine in ("mesa", "course"))
    error = np.sqrt(mesa.var(ddof=1) / mesa.size + own.var(ddof=1) / own.size)
    return Difference(float(mesa.mean()), float(own.mean()), QUANTILE * float(error))


def _crowds() -> list[tuple[str, ...]]:
    crowd = np.arange(100)
    changed = np.where(crowd == 1, 2, crowd)
    return [
        _exact("waiting for 0, 1, … 99: join", 100, int(cascade(crowd)[-1])),
        _exact("whoever waits for 1 waits for 2: join", 1, int(cascade(changed)[-1])),
    ]


def _formulas() -> list[tuple[str, ...]]:
    spread = load_content().effects["granovetter-critical-spread"].value
    assert spread is not None
    own = critical_sd(MEAN)
    calm = float(settled(MEAN, own - 1e-6))
    return [
        _near("spread at which calm breaks", spread, 100 * own, 0.05, 1),
        _near("the last calm, of 100", 6, 100 * calm, 0.5, 0),
        _near("chance of arrest, one cop to one", 0.9, float(arrest_chance(1, 1)), 5e-4, 2),
    ]


def _runs() -> list[tuple[str, ...]]:
    return [_interval(regime, measure) for regime in REGIMES for measure in MEASURES]


def _exact(words: str, printed: int, own: int) -> tuple[str, ...]:
    return (words, str(printed), str(own), "equal" if printed == own else "different")


def _near(words: str, printed: float, own: float, tolerance: float, digits: int) -> tuple[str, ...]:
    agrees = abs(own - printed) <= tolerance
    return (
        words,
        f"{printed:.{digits}f}",
        f"{own:.{digits + 2}f}",
        "rounds to it" if agrees else "different",
    )


def _interval(regime: str, measure: str) -> tuple[str, ...]:
    found = difference(regime, measure)
    return (
        f"Mesa, {regime}: {measure}",
        _size(found.mesa),
        _size(found.own),
        f"within {_size(found.reach)}" if found.agrees else "different",
    )


def _values(engine: str, regime: str, measure: str) -> Floats:
    table = load_content().data[TABLE]
    rows = zip(table.text("engine"), table.text("regime"), table.numbers(measure), strict=True)
    return np.array([value for who, which, value in rows if (who, which) == (engine, regime)])


def _size(number: float) -> str:
    return f"{number:.1f}" if number >= 1 or number == 0 else f"{number:.2f}"
