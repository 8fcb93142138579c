"""One curve with two lines: where the break is put, and what is counted."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from matplotlib.figure import Figure
from matplotlib.path import Path

from empty_tower_book.explorer import Column, Explorer, Slider
from empty_tower_book.figures.style import figure_of, label, light, new_axes, stand_in, ticks, upward_title
from empty_tower_book.labs.chilling_effect.views import EVENT, counting_in_words, views
from empty_tower_book.labs.chilling_effect.wording import month, months_counted, t_value, thousands
from exhibit.models.arguments import Floats
from exhibit.models.interrupted_series import BrokenLine, fit_break

MILLION = 1e6
HIGHEST = 4.3


@dataclass(frozen=True)
class OneBreak:
    """A series, the month after which it may break, and the two lines."""

    break_after: int
    series: Floats
    lines: BrokenLine

    @property
    def jump(self) -> float:
        """Return the jump at the break, in views a month."""
        return float(self.lines.coefficients[2])


def one_break(break_after: float, which: float) -> OneBreak:
    """Return the two lines for a break after a month, and one way of counting."""
    series = views(round(which))
    return OneBreak(round(break_after), series, fit_break(series, round(break_after)))


def draw(found: OneBreak) -> Figure:
    """Draw the months as points, the two lines, and the break."""
    axes = new_axes(286, left=38, bottom=34, top=40)
    t = np.arange(1, found.series.size + 1)
    k = found.break_after
    axes.set(xlim=(0, months_counted() + 1), ylim=(0, HIGHEST))
    axes.plot([k + 0.5] * 2, [0, HIGHEST], color=stand_in("edge"), linewidth=0.9, dashes=(2, 2))
    light(axes, _points(t, found.series / MILLION), "glow", edgecolor=stand_in("ink"), linewidth=0.9)
    fitted = np.maximum(found.lines.fitted / MILLION, 0)
    for part in (slice(0, k), slice(k, None)):
        axes.plot(t[part], fitted[part], color=stand_in("lamp"), linewidth=2.2)
    ticks(axes, "x", [1, 13, 25], ["2012", "2013", "2014"])
    ticks(axes, "y", [0, 1, 2, 3, 4], ["0", "1", "2", "3", "4"])
    upward_title(axes, "million views a month", rise=18)
    late = k > months_counted() / 2
    offset = (-5 if late else 5, 0)
    label(axes, f"after {month(k)}", (k + 0.5, 0.25), ha="right" if late else "left", offset=offset)
    return figure_of(axes)


def _points(t: np.ndarray[tuple[int], np.dtype[np.int64]], height: Floats) -> list[Path]:
    dx, dy = 0.38, 0.066
    return [
        Path([(x - dx, y), (x, y + dy), (x + dx, y), (x, y - dy), (x - dx, y)], closed=True)
        for x, y in zip(t.tolist(), height.tolist(), strict=True)
    ]


def break_in_words(break_after: float) -> str:
    """Return where the break is put."""
    event = ", before the reports" if round(break_after) == EVENT else ""
    return f"after {month(break_after)}{event}"


def finding(found: OneBreak) -> str:
    """Say the jump, its t, and the slope after it."""
    way = "up" if found.jump > 0 else "down"
    slope = float(found.lines.coefficients[1] + found.lines.coefficients[3])
    trend = "rising" if slope > 0 else "falling"
    return (
        f"A jump {way} of {thousands(abs(found.jump))} views, t = {t_value(float(found.lines.jump_t))}. "
        f"After it the line is {trend} by {thousands(abs(slope))} views a month."
    )


def alternative(found: OneBreak) -> str:
    """Say the picture."""
    return (
        f"{found.series.size} months of views as points, between two and four million at first, with a line "
        f"before and a line after {month(found.break_after)}; the jump is {thousands(found.jump)}."
    )


def _column(which: int, words: str) -> Column[OneBreak]:
    return Column(f"t of the jump, {words}", lambda found: t_value(float(found.lines.jump_t)), second=which)


ONE_BREAK = Explorer(
    name="one-break",
    title="One curve, four stories.",
    caption="Views of English Wikipedia articles on terrorism by month, with a line before and a line after.",
    sliders=(
        Slider(
            name="break_after",
            label="Where do you put the break?",
            unit="Months before",
            values=(8, 11, 14, 17, 20, 23),
            words=break_in_words,
            start=3,
        ),
        Slider("which", "What do you count?", "Counting", (0, 1, 2), counting_in_words, start=1),
    ),
    model=one_break,
    figure=draw,
    finding=finding,
    alternative=alternative,
    columns=(_column(0, "47 articles"), _column(1, "all 48"), _column(2, "with the outage")),
)
