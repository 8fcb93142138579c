"""The guard goes: how long a crowd keeps the rule under clear windows, and how long under blinds."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from empty_tower_book.explorer import Column, Explorer, Slider
from empty_tower_book.figures.style import (
    axis_title,
    figure_of,
    label,
    new_axes,
    stand_in,
    ticks,
    upward_title,
)
from empty_tower_book.labs.inspection_game.wording import in_hundred, one_in
from exhibit.models.arguments import Floats
from exhibit.models.watching_belief import compliance, first_breach, looks_distribution

COUNTED_DAYS = 20
HORIZON = 200


@dataclass(frozen=True)
class AfterTheGuard:
    """Shares of a crowd that still keep the rule 0, 1, ... days after the guard left."""

    look: float
    risk: float
    clear: Floats
    blinds: Floats

    @property
    def half_life(self) -> int | None:
        """Return the first day on which at most half keep the rule under clear windows, if it comes."""
        below = np.flatnonzero(self.clear <= 0.5)
        return int(below[0]) if below.size else None


def after_the_guard(look: float, risk: float) -> AfterTheGuard:
    """Return both curves for a crowd whose members each counted looks on twenty days."""
    kinds = np.arange(COUNTED_DAYS + 1)
    weights = looks_distribution(COUNTED_DAYS, look)
    clear = compliance(first_breach(kinds, COUNTED_DAYS, risk), weights, HORIZON)
    blinds = compliance(first_breach(kinds, COUNTED_DAYS, risk, blinds=True), weights, HORIZON)
    return AfterTheGuard(look, risk, clear, blinds)


def draw(found: AfterTheGuard) -> Figure:
    """Draw both curves, and the light between them: what the empty tower holds."""
    axes = new_axes(276, left=38, bottom=48, top=50)
    k, clear, blinds = _corners(found.clear, found.blinds)
    axes.fill_between(k, 100 * clear, 100 * blinds, color=stand_in("glow"), alpha=0.35, linewidth=0)
    axes.plot(k, 100 * blinds, color=stand_in("lamp"), linewidth=1.9, dashes=(5, 3))
    axes.plot(k, 100 * clear, color=stand_in("ink"), linewidth=1.9)
    axes.set(xlim=(0, HORIZON), ylim=(0, 104))
    ticks(axes, "x", [0, 50, 100, 150, 200], ["0", "50", "100", "150", "200"])
    ticks(axes, "y", [0, 25, 50, 75, 100], ["0", "25", "50", "75", "100"])
    axis_title(axes, "Days since the guard left")
    upward_title(axes, "of 100 people, still keep the rule", rise=26)
    level = 100 * float(found.blinds[-1])
    label(axes, "blinds: nobody can know", (HORIZON, level), "lamp", ha="right", va="bottom", offset=(0, 6))
    _name_clear(axes, found, min(50, level / 2))
    return figure_of(axes)


def _corners(clear: Floats, blinds: Floats) -> tuple[Floats, Floats, Floats]:
    """Return the days and shares at which a staircase turns, so that no step is drawn twice."""
    turns = np.flatnonzero(np.diff(clear)) + 1
    at = np.concatenate([[0], np.repeat(turns, 2), [HORIZON]])
    before = np.concatenate([[0], np.stack([turns - 1, turns], axis=1).ravel(), [HORIZON]]).astype(int)
    return at.astype(float), clear[before], blinds[before]


def _name_clear(axes: Axes, found: AfterTheGuard, height: float) -> None:
    """Write "clear windows" at a height right of the staircase, or left where the right is too narrow."""
    right = int(np.argmax(found.clear <= max(height - 9, 0.5) / 100))
    if right < HORIZON - 75:
        label(axes, "clear windows", (right, height), offset=(7, 0))
    else:
        label(
            axes,
            "clear windows",
            (int(np.argmax(found.clear <= (height + 9) / 100)), height),
            ha="right",
            offset=(-7, 0),
        )


def look_in_words(look: float) -> str:
    """Return how often the guard looked."""
    return f"on {10 * look:.0f} days in 10" if 10 * look != 1 else "on 1 day in 10"


def risk_in_words(risk: float) -> str:
    """Return the chance that people would risk."""
    return f"a chance of {one_in(risk)}"


def finding(found: AfterTheGuard) -> str:
    """Say when half have stopped, and what the blinds hold."""
    held = in_hundred(float(found.blinds[-1]))
    if found.half_life is None:
        first = f"Clear windows: more than half still keep the rule on day {HORIZON}."
    elif found.half_life == 0:
        first = "Clear windows: half never kept the rule at all."
    else:
        first = f"Clear windows: half have stopped by day {found.half_life}."
    return f"{first} Blinds: {held} of 100 keep it for as long as you wait, with nobody inside."


def alternative(found: AfterTheGuard) -> str:
    """Say the picture."""
    first, last = in_hundred(float(found.clear[0])), in_hundred(float(found.clear[-1]))
    return (
        f"Two curves over {HORIZON} days. Clear windows: a staircase from {first} down to {last} of 100 "
        f"people. Blinds: a level line at {in_hundred(float(found.blinds[-1]))}. Between them it is lit."
    )


def _column(header: str, day: int, risk: float) -> Column[AfterTheGuard]:
    return Column(
        header, lambda found: in_hundred(float(found.clear[day])).replace("fewer than", "<"), second=risk
    )


AFTER_THE_GUARD = Explorer(
    name="after-the-guard",
    title="The light is what the empty tower holds.",
    caption="People of 100 who still keep the rule, by days since then. All believe that guards stay.",
    sliders=(
        Slider(
            name="look",
            label="Before that, how often did the guard look?",
            unit="Looks in 10 days before",
            values=(0.1, 0.3, 0.6, 0.9),
            words=look_in_words,
            scale=10,
            start=1,
            step=0.05,
        ),
        Slider(
            name="risk",
            label="What chance of being seen would people risk?",
            unit="Risk in 100",
            values=(0.1, 0.2),
            words=risk_in_words,
            scale=100,
            step=0.05,
        ),
    ),
    model=after_the_guard,
    figure=draw,
    finding=finding,
    alternative=alternative,
    columns=(
        _column("Day 30, risk 1 in 10", 30, 0.1),
        _column("Day 100, risk 1 in 10", 100, 0.1),
        _column("Day 30, risk 1 in 5", 30, 0.2),
        _column("Day 100, risk 1 in 5", 100, 0.2),
    ),
)
