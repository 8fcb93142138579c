"""A calendar with few looks: what it costs to have fewer looks than days, for every calendar at once."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

import numpy as np
from matplotlib.figure import Figure
from matplotlib.path import Path

from empty_tower_book.explorer import Column, Explorer, Slider
from empty_tower_book.figures.style import (
    axis_title,
    figure_of,
    label,
    light,
    new_axes,
    stand_in,
    ticks,
    upward_title,
)
from empty_tower_book.labs.inspection_game.wording import days as in_days
from empty_tower_book.labs.inspection_game.wording import in_hundred
from empty_tower_book.labs.inspection_game.wording import looks as in_looks
from exhibit.models.recursive_inspection import exact_look_chance, exact_value, value

MOST_DAYS = 12
MOST_LOOKS = 6
STEP = 0.04


@dataclass(frozen=True)
class Calendar:
    """One calendar: its days and looks, the value to the inspector, the chance of a look on the first day."""

    days: int
    looks: int
    value: Fraction
    look_today: Fraction


def calendar(days: float, looks: float) -> Calendar:
    """Return the solved game for whole numbers of days and looks."""
    n, m = round(days), round(looks)
    return Calendar(n, m, exact_value(n, m), exact_look_chance(n, m))


def draw(found: Calendar) -> Figure:
    """Draw |v| for all calendars as light: the brighter, the less the missing looks cost."""
    axes = new_axes(280, left=34, bottom=48, top=54)
    light(axes, [_box(0.54, MOST_DAYS + 0.46, 0)], "sheet")
    light(axes, [_box(0.54, m + 0.46, m, gap=0) for m in range(1, MOST_LOOKS + 1)], "glow")
    for alpha, cells in _map_of_light():
        light(axes, cells, "glow", alpha=alpha)
    light(
        axes, [_cell(found.days, found.looks)], "ground", fill=False, edgecolor=stand_in("ink"), linewidth=2.6
    )
    axes.set(xlim=(0.5, MOST_DAYS + 0.5), ylim=(-0.5, MOST_LOOKS + 0.5))
    label(axes, "nobody dares", (0.75, MOST_LOOKS), "on-glow")
    label(axes, "a free run", (MOST_DAYS + 0.3, 0), "ink2", ha="right")
    axes.spines[["left", "bottom"]].set_visible(False)
    axes.tick_params(length=0)
    ticks(axes, "x", range(1, MOST_DAYS + 1), [str(n) for n in range(1, MOST_DAYS + 1)])
    ticks(axes, "y", range(0, MOST_LOOKS + 1, 2), [str(m) for m in range(0, MOST_LOOKS + 1, 2)])
    axis_title(axes, "Days left")
    upward_title(axes, "Looks left")
    lead = f"|v({found.days}, {found.looks})| = {_fraction(abs(found.value))}"
    axes.annotate(
        lead, (1, 1), xycoords="axes fraction", xytext=(0, 22), textcoords="offset points", ha="right",
        fontsize=16, weight="bold", color=stand_in("ink"), annotation_clip=False,
    )  # fmt: skip
    return figure_of(axes)


def _map_of_light() -> list[tuple[float, list[Path]]]:
    """Return the cells of all open calendars by brightness 1 - |v|, in steps that the eye can tell apart."""
    calendars = [(n, m) for m in range(1, MOST_LOOKS + 1) for n in range(m + 1, MOST_DAYS + 1)]
    days, looks = np.array(calendars).T
    steps = np.round((1 + value(days, looks)) / STEP).astype(int)
    return [
        (step * STEP, [_cell(n, m) for n, m in np.array(calendars)[steps == step]])
        for step in sorted(set(steps.tolist()))
    ]


def _cell(n: int, m: int) -> Path:
    return _box(n - 0.46, n + 0.46, m)


def _box(left: float, right: float, m: int, gap: float = 0.05) -> Path:
    low, high = m - 0.5 + gap, m + 0.5 - gap
    return Path([(left, low), (right, low), (right, high), (left, high), (left, low)], closed=True)


def _fraction(number: Fraction) -> str:
    return f"{number} ≈ {float(number):.2f}" if number.denominator > 1 else str(number)


def finding(found: Calendar) -> str:
    """Say the first move, and what it is worth."""
    return (
        f"{in_looks(found.looks).capitalize()} for {in_days(found.days)}: look today with a chance of "
        f"{found.look_today.numerator} in {found.look_today.denominator}. In 100 such calendars, "
        f"unseen breaches still outnumber caught ones by {in_hundred(float(-found.value))}."
    )


def alternative(found: Calendar) -> str:
    """Say the picture."""
    marked = f"{in_days(found.days)} with {in_looks(found.looks)}"
    return (
        "A map of calendars, days to the right and looks upwards, dark at the lower right and bright at the "
        f"upper left. Marked: {marked}, |v| is {float(-found.value):.2f}."
    )


def _column(looks: int) -> Column[Calendar]:
    return Column(f"|v|, {in_looks(looks)}", lambda found: _fraction(abs(found.value)), second=looks)


CALENDAR = Explorer(
    name="calendar",
    title="A few looks light many days.",
    caption="The brighter a calendar, the smaller |v|, what the inspector still loses: 0 nothing, 1 all.",
    sliders=(
        Slider("days", "How many days are left?", "Days left", (5, 7, 10, 12), in_days, start=2),
        Slider("looks", "How many looks are left?", "Looks left", (1, 2, 3), in_looks, start=2),
    ),
    model=calendar,
    figure=draw,
    finding=finding,
    alternative=alternative,
    columns=(_column(1), _column(2), _column(3)),
)
