"""The break put everywhere: in how many months would the same method have found an event."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from matplotlib.axes import Axes
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
from empty_tower_book.labs.chilling_effect.views import EVENT, counting_in_words, views
from empty_tower_book.labs.chilling_effect.wording import month, t_value
from exhibit.models.arguments import Floats
from exhibit.models.interrupted_series import jump_t_everywhere

FIRST, LAST = 5, 25
SURE = 2.0
FEWER = 47


@dataclass(frozen=True)
class Everywhere:
    """t of the jump for a break after each month from the fifth to the twenty-fifth."""

    lags: int
    t: Floats

    @property
    def loud(self) -> int:
        """Return in how many months |t| is above 2."""
        return int((np.abs(self.t) > SURE).sum())

    @property
    def event(self) -> float:
        """Return t for the month of the reports."""
        return float(self.t[EVENT - FIRST])


def everywhere(articles: float, lags: float) -> Everywhere:
    """Return t everywhere, with ordinary errors (0) or errors that let neighbours be alike."""
    chosen = None if round(lags) == 0 else round(lags)
    return Everywhere(round(lags), jump_t_everywhere(views(round(articles) - FEWER), FIRST, LAST, chosen))


def draw(found: Everywhere) -> Figure:
    """Draw a bar for each month, lit where the method would call it an event."""
    axes = new_axes(292, left=34, bottom=50, top=40)
    reach = 1.1 * max(6.0, float(np.abs(found.t).max()))
    axes.set(xlim=(FIRST - 0.8, LAST + 0.8), ylim=(-reach, reach))
    axes.spines["bottom"].set_visible(False)
    band = [(FIRST - 0.8, -SURE), (FIRST - 0.8, SURE), (LAST + 0.8, SURE), (LAST + 0.8, -SURE)]
    light(axes, [Path([*band, band[0]], closed=True)], "sheet")
    _draw_bars(axes, found)
    ticks(axes, "x", [5, 9, 13, 17, 21, 25], ["5", "9", "13", "17", "21", "25"])
    ticks(axes, "y", [-4, -2, 0, 2, 4], ["−4", "−2", "0", "2", "4"])
    axis_title(axes, "Months before the break")
    upward_title(axes, "t of the jump", rise=18)
    label(
        axes,
        "band: as quiet as luck",
        (LAST + 0.7, SURE),
        "ink2",
        ha="right",
        va="bottom",
        offset=(0, 3),
        size=12,
    )
    top = min(found.event, 0)
    label(axes, "June 2013", (EVENT, top), "lamp", ha="center", va="top", weight="bold", offset=(0, -6))
    return figure_of(axes)


def _draw_bars(axes: Axes, found: Everywhere) -> None:
    bars = {month: _bar(month, float(t)) for month, t in zip(range(FIRST, LAST + 1), found.t, strict=True)}
    loud = [bars[month] for month in bars if abs(found.t[month - FIRST]) > SURE and month != EVENT]
    quiet = [bars[month] for month in bars if abs(found.t[month - FIRST]) <= SURE and month != EVENT]
    light(axes, quiet, "ground", edgecolor=stand_in("mark"), linewidth=0.9)
    light(axes, loud, "glow", edgecolor=stand_in("ink"), linewidth=0.9)
    light(axes, [bars[EVENT]], "lamp")


def _bar(at: int, t: float) -> Path:
    corners = [(at - 0.34, 0), (at - 0.34, t), (at + 0.34, t), (at + 0.34, 0)]
    return Path([*corners, corners[0]], closed=True)


def articles_in_words(articles: float) -> str:
    """Return what is counted."""
    return counting_in_words(round(articles) - FEWER)


def lags_in_words(lags: float) -> str:
    """Return how alike neighbouring months may be."""
    return "months forget each other" if round(lags) == 0 else f"alike up to {lags:.0f} months apart"


def finding(found: Everywhere) -> str:
    """Say how many months would pass for an event, and which is the loudest the other way."""
    up = int(np.argmax(found.t))
    return (
        f"{found.loud} of {found.t.size} months have a t beyond 2. June 2013 has {t_value(found.event)}; "
        f"{month(FIRST + up + 1)}, which nobody had asked about, has {t_value(float(found.t[up]))}."
    )


def alternative(found: Everywhere) -> str:
    """Say the picture."""
    return (
        f"{found.t.size} bars, up for a jump upwards and down for a fall. {found.loud} reach out of the band "
        f"from −2 to 2; June 2013 stands at {t_value(found.event)}."
    )


EVERYWHERE = Explorer(
    name="everywhere",
    title="A method that finds an event in June also finds one in other months.",
    caption="t of the jump if the break is put after 5, 6, up to 25 months. Lit: further from 0 than 2.",
    sliders=(
        Slider("articles", "What do you count?", "Articles", (47, 48), articles_in_words, start=1),
        Slider("lags", "How alike may neighbouring months be?", "Months", (0, 3), lags_in_words),
    ),
    model=everywhere,
    figure=draw,
    finding=finding,
    alternative=alternative,
    columns=(
        Column("Months beyond 2", lambda found: str(found.loud), second=0),
        Column("Beyond 2, neighbours alike", lambda found: str(found.loud), second=3),
        Column("June 2013, t", lambda found: t_value(found.event), second=0),
    ),
)
