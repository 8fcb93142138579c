"""The day of the cordon: how much of a village's illness it still keeps in, and whom it shuts in with it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
from matplotlib.figure import Figure
from matplotlib.path import Path

from empty_tower_book.explorer import Column, Explorer, Slider
from empty_tower_book.figures.style import figure_of, label, light, new_axes, stand_in, ticks, upward_title
from empty_tower_book.labs.plague_town.summer import MONTHS, Summer, summer
from exhibit.models.arguments import Floats
from exhibit.models.epidemic import share_before

SEVEN, DAYS_ILL = 7, 11
FIRST = date(1666, 6, 18)
TALLEST = 34.0


@dataclass(frozen=True)
class Cordon:
    """A day, and by then: the share of all days of illness, and the people who are ill and well."""

    day: int
    summer: Summer
    before: float
    ill: float
    well: float


def cordon(day: float) -> Cordon:
    """Return what lies before and after a cordon, in the summer with all seven counted."""
    found, at = summer(SEVEN, DAYS_ILL), round(day)
    start = float(found.table_well[0]), float(found.table_ill[0])
    before = float(share_before(*start, found.rho, DAYS_ILL, [at])[0])
    ill, well = (float(np.interp(at, found.days, line)) for line in (found.course.ill, found.course.well))
    return Cordon(at, found, before, ill, well)


def draw(found: Cordon) -> Figure:
    """Draw the hill of the ill: before the cordon in one colour, after it in another."""
    axes = new_axes(250, left=30, bottom=30, top=36, right=28)
    days, ill = found.summer.days, found.summer.course.ill
    axes.set(xlim=(0, days[-1]), ylim=(0, TALLEST))
    light(axes, _hill(days, ill, 0, found.day), "glow")
    light(axes, _hill(days, ill, found.day, float(days[-1])), "rule")
    axes.plot(days[::2], ill[::2], color=stand_in("ink"), linewidth=1.6)
    axes.plot([found.day] * 2, [0, TALLEST], color=stand_in("lamp"), linewidth=2.2, clip_on=False)
    late = found.day > days[-1] / 3
    label(axes, "the cordon", (found.day, TALLEST), "lamp", weight="bold", va="top",
          ha="right" if late else "left", offset=(-6 if late else 6, 0))  # fmt: skip
    ticks(axes, "x", list(MONTHS), list(MONTHS.values()))
    ticks(axes, "y", [0, 10, 20, 30], ["0", "10", "20", "30"])
    upward_title(axes, "ill in the village", rise=14)
    return figure_of(axes)


def _hill(days: Floats, ill: Floats, first: float, last: float) -> list[Path]:
    x = np.linspace(first, last, max(2, round((last - first) / 2)))
    y = np.interp(x, days, ill)
    return [Path([(first, 0), *zip(x.tolist(), y.tolist(), strict=True), (last, 0), (first, 0)], closed=True)]


def day_in_words(day: float) -> str:
    """Return a day of that summer as a date."""
    when = FIRST + timedelta(days=round(day))
    return f"on {when.day} {when:%B}"


def finding(found: Cordon) -> str:
    """Say what the cordon keeps in, and whom."""
    return (
        f"If the cordon is drawn {day_in_words(found.day)}, {100 * found.before:.0f} of 100 days of illness "
        f"lie before it. It shuts in {found.well:.0f} people who are well, with {found.ill:.0f} who are ill."
    )


def alternative(found: Cordon) -> str:
    """Say the picture."""
    return (
        f"A hill of the ill from June to October, highest with {found.summer.peak:.1f} on day "
        f"{found.summer.peak_day:.0f}. A line stands at day {found.day}; {100 * found.before:.0f} of 100 "
        f"parts of the hill lie to its left."
    )


CORDON = Explorer(
    name="cordon",
    title="A cordon comes when it is seen to be needed, and then it is late.",
    caption="The same summer by the model. Yellow: days on which the illness could walk out of the village.",
    sliders=(Slider("day", "When is the cordon drawn?", "Day", (0, 15, 31, 46, 62), day_in_words, start=2),),
    model=cordon,
    figure=draw,
    finding=finding,
    alternative=alternative,
    columns=(
        Column("Days of illness before it, of 100", lambda found: f"{100 * found.before:.0f}"),
        Column("Ill on that day", lambda found: f"{found.ill:.0f}"),
        Column("Well, and shut in", lambda found: f"{found.well:.0f}"),
    ),
)
