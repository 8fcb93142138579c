"""A second series: did the articles on terrorism fall more than others, and in what measure."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.path import Path

from empty_tower_book.explorer import Column, Explorer, Slider
from empty_tower_book.figures.style import figure_of, label, light, new_axes, stand_in, ticks, upward_title
from empty_tower_book.labs.chilling_effect.views import EVENT, GOOD_MONTHS, WITHOUT_ONE, other_views, views
from empty_tower_book.labs.chilling_effect.wording import t_value, thousands
from exhibit.models.arguments import Floats
from exhibit.models.interrupted_series import BrokenLine, fit_break, fit_ratio

VIEWS, SHARES = 0, 1
MILLION = 1e6
MONTHS = np.arange(1, GOOD_MONTHS + 1)


@dataclass(frozen=True)
class Beside:
    """Two series in one measure, with their lines, and the lines of what lies between them.

    Attributes:
        shares: whether each series is measured in per cent of its own mean before the event.
        terror: views of the articles on terrorism.
        others: views of the other articles.
        between: lines of the difference, or of the logarithm of the ratio.
    """

    shares: bool
    terror: Floats
    others: Floats
    between: BrokenLine

    @property
    def jump(self) -> float:
        """Return by how much terrorism jumped more: views, or per cent."""
        jump = float(self.between.coefficients[2])
        return 100 * math.expm1(jump) if self.shares else jump


def beside(which: float, measure: float) -> Beside:
    """Return the articles on terrorism beside one other group, in views (0) or in shares (1)."""
    terror, others = views(WITHOUT_ONE), other_views(round(which))
    if round(measure) == SHARES:
        return Beside(True, terror, others, fit_ratio(terror, others, EVENT))
    return Beside(False, terror, others, fit_break(terror - others, EVENT))


def draw(found: Beside) -> Figure:
    """Draw both series as points, each with a line before and a line after."""
    axes = new_axes(290, left=40, right=84, bottom=34, top=40)
    highest = 180.0 if found.shares else 4.3
    axes.set(xlim=(0, GOOD_MONTHS + 0.5), ylim=(0, highest))
    axes.plot([EVENT + 0.5] * 2, [0, highest], color=stand_in("edge"), linewidth=0.9, dashes=(2, 2))
    _draw_series(axes, found, found.others, "seen")
    _draw_series(axes, found, found.terror, "lamp")
    _label_ends(axes, found)
    ticks(axes, "x", [1, 13, 25], ["2012", "2013", "2014"])
    heights = [0, 50, 100, 150] if found.shares else [0, 1, 2, 3, 4]
    ticks(axes, "y", heights, [str(height) for height in heights])
    words = "views a month, mean before June 2013 = 100" if found.shares else "million views a month"
    upward_title(axes, words, rise=18)
    return figure_of(axes)


def _measured(found: Beside, series: Floats) -> Floats:
    return 100 * series / series[:EVENT].mean() if found.shares else series / MILLION


def _draw_series(axes: Axes, found: Beside, series: Floats, token: str) -> None:
    heights = _measured(found, series)
    dx, dy = 0.34, axes.get_ylim()[1] * 0.012
    points = [
        Path([(x - dx, y), (x, y + dy), (x + dx, y), (x, y - dy), (x - dx, y)], closed=True)
        for x, y in zip(MONTHS.tolist(), heights.tolist(), strict=True)
    ]
    light(axes, points, token)
    fitted = fit_break(heights, EVENT).fitted
    style = (0, (4, 2)) if token == "seen" else "-"
    for part in (slice(0, EVENT), slice(EVENT, None)):
        axes.plot(MONTHS[part], fitted[part], color=stand_in(token), linewidth=2.2, linestyle=style)


def _label_ends(axes: Axes, found: Beside) -> None:
    ends = [float(fit_break(_measured(found, y), EVENT).fitted[-1]) for y in (found.terror, found.others)]
    apart = axes.get_ylim()[1] * 0.08
    middle, up = sum(ends) / 2, 1 if ends[0] >= ends[1] else -1
    if abs(ends[0] - ends[1]) < apart:
        ends = [middle + up * apart / 2, middle - up * apart / 2]
    for words, height, token in (("terrorism", ends[0], "lamp"), ("the others", ends[1], "seen")):
        label(axes, words, (GOOD_MONTHS + 0.5, height), token, weight="bold", offset=(6, 0))


def others_in_words(which: float) -> str:
    """Return the group to compare with."""
    return ("23 on security agencies", "33 on airports, bridges, power", "these without “Metro”")[
        round(which)
    ]


def measure_in_words(measure: float) -> str:
    """Return how two series are compared."""
    return "in per cent" if round(measure) == SHARES else "in views"


def finding(found: Beside) -> str:
    """Say how much more terrorism jumped, and how sure that is."""
    t = t_value(float(found.between.jump_t))
    way = "lost" if found.jump < 0 else "gained"
    if found.shares:
        return (
            f"In June 2013 the articles on terrorism {way} {abs(found.jump):.0f} per cent beside the others: "
            f"t = {t}. {_verdict(found)}"
        )
    return (
        f"In June 2013 the articles on terrorism {way} {thousands(abs(found.jump))} views a month more than "
        f"the others: t = {t}. {_verdict(found)}"
    )


def _verdict(found: Beside) -> str:
    sure = abs(float(found.between.jump_t)) > 2
    return "More than luck, by the usual line." if sure else "Not more than luck, by the usual line."


def alternative(found: Beside) -> str:
    """Say the picture."""
    unit = "per cent of their own mean" if found.shares else "views"
    return (
        f"Two series of {GOOD_MONTHS} months in {unit}, terrorism and others, each with a line before and "
        f"after June 2013; t of what lies between is {t_value(float(found.between.jump_t))}."
    )


def _column(measure: int, words: str) -> Column[Beside]:
    return Column(f"t, {words}", lambda found: t_value(float(found.between.jump_t)), second=measure)


BESIDE = Explorer(
    name="beside",
    title="The second series decides, and so does the measure.",
    caption="47 articles on terrorism, without Hamas, and other English articles. Break after May 2013.",
    sliders=(
        Slider(
            "which", "Beside which other articles?", "Beside", (0, 1, 2), others_in_words,
            row=lambda which: ("agencies", "airports, bridges", "without Metro")[round(which)],
        ),
        Slider("measure", "How are they compared?", "Measure", (0, 1), measure_in_words),
    ),
    model=beside,
    figure=draw,
    finding=finding,
    alternative=alternative,
    columns=(
        _column(VIEWS, "in views"),
        Column("More lost, per cent", lambda found: f"{-found.jump:.0f}", second=SHARES),
        _column(SHARES, "in per cent"),
    ),
)  # fmt: skip
