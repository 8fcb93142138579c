"""Eight towns with the same rules: long calm, sudden nights, and the same grievance on every day."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
from matplotlib.figure import Figure
from matplotlib.path import Path

from empty_tower_book.explorer import Column, Explorer, Slider
from empty_tower_book.figures.style import axis_title, figure_of, label, light, new_axes, stand_in, ticks
from empty_tower_book.labs.thresholds.wording import of_hundred
from exhibit.models.arguments import Floats
from exhibit.models.civil_violence import Regime
from exhibit.models.towns import simulate

TOWNS, DAYS, BEFORE = 8, 60, 20
SIDE, VISION, SENTENCE = 20, 5, 30
CALM, CROWD, STRIP = 0.02, 0.05, 0.12
SEED = 2002


@dataclass(frozen=True)
class TownDays:
    """Active share of all citizens, shape (towns, days), and the share who have reason to be active."""

    legitimacy: float
    cops: float
    active: Floats
    aggrieved: float

    @property
    def calm(self) -> float:
        """Return the share of days on which hardly anybody is active."""
        return float((self.active < CALM).mean())

    @property
    def crowds(self) -> int:
        """Return in how many towns many are active at once on some day."""
        return int((self.active.max(axis=1) > CROWD).sum())


@cache
def town_days(legitimacy: float, cops: float) -> TownDays:
    """Return sixty days of eight small towns, after twenty that are not shown; both arguments in per cent."""
    regime = Regime(
        legitimacy=legitimacy / 100,
        cop_density=cops / 100,
        longest_sentence=SENTENCE,
        vision=VISION,
        height=SIDE,
        width=SIDE,
    )
    history = simulate(regime, TOWNS, BEFORE + DAYS, np.random.default_rng(SEED))
    active = history.active[:, BEFORE:] / history.citizens[:, None]
    reason = max(1 - regime.threshold / max(1 - regime.legitimacy, regime.threshold), 0)
    return TownDays(legitimacy, cops, active, reason)


def draw(found: TownDays) -> Figure:
    """Draw each town as a strip of days, the higher and brighter the more are active."""
    axes = new_axes(330, left=12, bottom=46, top=32)
    axes.set(xlim=(0, DAYS), ylim=(0, TOWNS))
    light(axes, [_ground(row) for row in range(TOWNS)], "sheet")
    light(
        axes,
        [_flame(row, share) for row, share in enumerate(found.active[::-1])],
        "glow",
        edgecolor=stand_in("ink"),
        linewidth=0.9,
    )
    axes.spines[["left", "bottom"]].set_visible(False)
    ticks(axes, "x", [0, 20, 40, 60], ["0", "20", "40", "60"])
    ticks(axes, "y", [], [])
    axis_title(axes, "Days")
    label(axes, "eight towns, the same rules; a strip is 12 in 100 high", (0, TOWNS), "ink2", va="bottom",
          offset=(0, 7))  # fmt: skip
    return figure_of(axes)


def _ground(row: int) -> Path:
    low, high = row + 0.06, row + 0.94
    return Path([(0, low), (DAYS, low), (DAYS, high), (0, high), (0, low)], closed=True)


def _flame(row: int, share: Floats) -> Path:
    """Return the outline of a town's days on its strip."""
    height = row + 0.06 + 0.88 * np.minimum(share / STRIP, 1)
    days = np.arange(DAYS) + 0.5
    corners = [
        (0.0, row + 0.06),
        *zip(days.tolist(), height.tolist(), strict=True),
        (float(DAYS), row + 0.06),
    ]
    return Path([*corners, corners[0]], closed=True)


def legitimacy_in_words(legitimacy: float) -> str:
    """Return L in words."""
    return f"{legitimacy:g} of 100"


def cops_in_words(cops: float) -> str:
    """Return the density of cops in words."""
    return f"{cops:g} on 100 fields"


def finding(found: TownDays) -> str:
    """Set the calm that can be seen against the grievance that cannot."""
    towns = "no town" if found.crowds == 0 else f"{found.crowds} of 8 towns"
    return (
        f"On {of_hundred(found.calm)} days of 100 hardly anybody is active. Yet "
        f"{of_hundred(found.aggrieved)} of 100 people have reason to be, on every day. "
        f"In {towns} a crowd came together."
    )


def alternative(found: TownDays) -> str:
    """Say the picture."""
    return (
        f"Eight strips of {DAYS} days. Flat on {of_hundred(found.calm)} days of 100, with sudden peaks; the "
        f"highest reaches {of_hundred(float(found.active.max()))} of 100 people. No two towns are alike."
    )


def _column(cops: float) -> Column[TownDays]:
    return Column(
        f"Calm days of 100, {cops_in_words(cops)}", lambda found: of_hundred(found.calm), second=cops
    )


TOWN_DAYS = Explorer(
    name="town-days",
    title="A calm day says little about the next.",
    caption="People who are openly active, day by day. Calm is under 2 in 100, a crowd over 5.",
    sliders=(
        Slider(
            name="legitimacy",
            label="How right does the regime seem?",
            unit="Legitimacy of 100",
            values=(78, 82, 86),
            words=legitimacy_in_words,
            start=1,
        ),
        Slider(
            name="cops",
            label="How many police?",
            unit="On 100 fields",
            values=(4, 6, 8),
            words=cops_in_words,
            start=0,
        ),
    ),
    model=town_days,
    figure=draw,
    finding=finding,
    alternative=alternative,
    columns=(
        Column("Have reason, of 100", lambda found: of_hundred(found.aggrieved)),
        _column(4),
        _column(6),
        _column(8),
    ),
)
