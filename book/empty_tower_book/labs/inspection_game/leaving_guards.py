"""A doubt: if people think that guards may leave for good, rare looks hold longer than constant ones."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from matplotlib.figure import Figure

from empty_tower_book.explorer import Column, Explorer, Slider
from empty_tower_book.figures.style import (
    SECOND,
    THIRD,
    axis_title,
    figure_of,
    label,
    new_axes,
    stand_in,
    ticks,
    upward_title,
)
from empty_tower_book.labs.inspection_game.wording import days as in_days
from empty_tower_book.labs.inspection_game.wording import in_hundred
from exhibit.models.arguments import Floats
from exhibit.models.watching_belief import first_breach

COUNTED_DAYS = 20
RISK = 0.1
SOME = 6
AT_ONCE = 0.5


@dataclass(frozen=True)
class LeavingGuards:
    """Days until the first breach for 0, 1, ..., 20 looks counted, under three beliefs."""

    leaving: float
    steady: Floats
    clear: Floats
    blinds: Floats


def leaving_guards(leaving: float) -> LeavingGuards:
    """Return k* for every count of looks in twenty days, at a risk of 1 in 10."""
    counted = np.arange(COUNTED_DAYS + 1)
    return LeavingGuards(
        leaving,
        first_breach(counted, COUNTED_DAYS, RISK),
        first_breach(counted, COUNTED_DAYS, RISK, leaving=leaving),
        first_breach(counted, COUNTED_DAYS, RISK, leaving=leaving, blinds=True),
    )


def draw(found: LeavingGuards) -> Figure:
    """Draw three curves of k* against the looks counted, on a scale of tenfold steps."""
    axes = new_axes(290, left=56, bottom=48, top=36)
    axes.set_yscale("log")
    axes.minorticks_off()
    counted = np.arange(COUNTED_DAYS + 1)
    every = slice(0, None, 2)
    axes.plot(counted, _at_once(found.steady), color=stand_in("ink"), linewidth=1.9)
    axes.plot(counted, _at_once(found.blinds), color=stand_in("link"), markevery=every, **THIRD)
    axes.plot(counted, _at_once(found.clear), color=stand_in("lamp"), markevery=every, **SECOND)
    axes.set(xlim=(0, COUNTED_DAYS), ylim=(AT_ONCE, 250))
    ticks(axes, "x", [0, 5, 10, 15, 20], ["0", "5", "10", "15", "20"])
    marks = [1, 2, 5, 10, 20, 50, 100, 200]
    ticks(axes, "y", [AT_ONCE, *marks], ["at once", *map(str, marks)])
    axis_title(axes, "Looks counted in the twenty days before")
    upward_title(axes, "days until the first breach")
    label(axes, "guards never leave", (10.4, 128), weight="bold", ha="right", va="bottom")
    last = COUNTED_DAYS
    label(axes, "may leave, blinds", (last, found.blinds[-1]), "link", ha="right", va="top", offset=(0, -9))
    label(
        axes,
        "may leave, clear windows",
        (last, found.clear[-1]),
        "lamp",
        ha="right",
        va="top",
        offset=(0, -9),
    )
    return figure_of(axes)


def _at_once(first: Floats) -> Floats:
    """Return days with 0 moved to the foot of the logarithmic scale, where the words say "at once"."""
    return np.maximum(first, AT_ONCE)


def leaving_in_words(leaving: float) -> str:
    """Return the believed chance of leaving."""
    return f"{in_hundred(leaving)} chances in 100, each day"


def finding(found: LeavingGuards) -> str:
    """Set some looks against constant looks, and say what is left of the blinds."""
    some, always = found.clear[SOME], found.clear[-1]
    return (
        f"Clear windows: {SOME} looks in twenty days hold the rule for {in_days(some)}, looks on all twenty "
        f"days only for {in_days(always)}. "
        f"Even behind blinds no rule holds for more than {in_days(found.blinds[-1])}."
    )


def alternative(found: LeavingGuards) -> str:
    """Say the picture."""
    steady, blinds, clear = (in_days(curve[-1]) for curve in (found.steady, found.blinds, found.clear))
    return (
        f"Three curves over 0 to 20 looks. Guards never leave: rises to {steady}. May leave, blinds: rises "
        f"to {blinds}. May leave, clear windows: a low hump that ends at {clear}."
    )


def _clear(looks: int) -> Column[LeavingGuards]:
    return Column(f"Clear, {looks} looks", lambda found: f"{found.clear[looks]:.0f}")


LEAVING_GUARDS = Explorer(
    name="leaving-guards",
    title="If guards may leave, being seen now and then lasts longest.",
    caption="Days until the first breach if people risk 1 in 10. Equal steps upwards multiply.",
    sliders=(
        Slider(
            name="leaving",
            label="How likely, they think, does the guard leave for good?",
            unit="Leaves, chance in 100",
            values=(0.02, 0.05, 0.1, 0.2),
            words=leaving_in_words,
            scale=100,
            start=1,
            step=0.01,
        ),
    ),
    model=leaving_guards,
    figure=draw,
    finding=finding,
    alternative=alternative,
    columns=(
        _clear(2),
        _clear(SOME),
        _clear(COUNTED_DAYS),
        Column("Blinds, 20 looks", lambda found: f"{found.blinds[-1]:.0f}"),
    ),
)
