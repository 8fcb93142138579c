"""The drawer: what the printed studies say if journals like a find."""

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
from empty_tower_book.labs.watching_eyes.wording import signed
from exhibit.models.arguments import Floats
from exhibit.models.meta_analysis import Pooled, pool
from exhibit.models.publication_bias import FIND, Literature, literature, study_errors

STUDIES = 120
SMALLEST, LARGEST = 0.06, 0.5
SPREAD = 0.05
SEED = 2017


@dataclass(frozen=True)
class Drawer:
    """Every study that was done, and what the printed ones say when they are pooled."""

    drawer: float
    effect: float
    studies: Literature
    pooled: Pooled
    everything: Pooled

    @property
    def printed(self) -> int:
        """Return how many studies were printed."""
        return int(self.studies.printed.sum())


def drawer(drawer: float, effect: float) -> Drawer:
    """Return 120 invented studies; the same chance for every frame, so that only the drawer moves."""
    errors = study_errors(STUDIES, SMALLEST, LARGEST)
    found = literature(effect, SPREAD, errors, drawer, np.random.default_rng(SEED))
    shown = found.printed
    return Drawer(
        drawer,
        effect,
        found,
        pool(found.effect[shown], found.error[shown] ** 2),
        pool(found.effect, found.error**2),
    )


def draw(found: Drawer) -> Figure:
    """Draw the funnel: effects to the right, large studies on top, what is in the drawer hollow."""
    axes = new_axes(318, left=20, bottom=50, top=58)
    axes.set(xlim=(-1.1, 1.4), ylim=(LARGEST + 0.03, 0))
    axes.spines["left"].set_visible(False)
    _draw_bound(axes)
    studies = found.studies
    shown = studies.printed
    hollow = _dots(studies.effect[~shown], studies.error[~shown])
    filled = _dots(studies.effect[shown], studies.error[shown])
    light(axes, hollow, "ground", fill=False, edgecolor=stand_in("mark"), linewidth=0.8)
    light(axes, filled, "glow", edgecolor=stand_in("ink"), linewidth=0.8)
    axes.plot([found.effect] * 2, [0, LARGEST], color=stand_in("ink"), linewidth=1)
    axes.plot([found.pooled.mean] * 2, [0, LARGEST], color=stand_in("lamp"), linewidth=2.2, dashes=(5, 3))
    ticks(axes, "x", [-1, -0.5, 0, 0.5, 1], ["−1", "−0.5", "0", "0.5", "1"])
    ticks(axes, "y", [], [])
    axis_title(axes, "Effect that the study found")
    upward_title(axes, "large studies on top, small ones below", rise=36)
    label(axes, f"truth {found.effect:g}", (found.effect, 0), ha="right", va="bottom", offset=(-2, 6))
    label(axes, f"print says {signed(found.pooled.mean)}", (found.pooled.mean, 0), "lamp", va="bottom",
          weight="bold", offset=(4, 6))  # fmt: skip
    return figure_of(axes)


def _draw_bound(axes: Axes) -> None:
    axes.plot([0, FIND * LARGEST], [0, LARGEST], color=stand_in("edge"), linewidth=0.8)
    label(axes, "right of the thin line: a find", (1.4, 0.09), "ink2", ha="right", size=11.5)


def _dots(effect: Floats, error: Floats) -> list[Path]:
    """Return a small diamond for each study."""
    dx, dy = 0.026, 0.008
    return [
        Path([(x - dx, y), (x, y + dy), (x + dx, y), (x, y - dy), (x - dx, y)], closed=True)
        for x, y in zip(effect.tolist(), error.tolist(), strict=True)
        if -1.1 < x < 1.4
    ]


def drawer_in_words(drawer: float) -> str:
    """Return how likely a study without a find is printed."""
    return "all of them" if drawer == 1 else "none of them" if drawer == 0 else f"{100 * drawer:.0f} in 100"


def effect_in_words(effect: float) -> str:
    """Return the true effect."""
    return "nothing" if effect == 0 else f"{effect:g} standard deviations"


def finding(found: Drawer) -> str:
    """Say what print says, and what all studies would have said."""
    low, high = found.pooled.interval
    return (
        f"{found.printed} of {STUDIES} studies are printed. Pooled, they say {signed(found.pooled.mean)} "
        f"({signed(low)} to {signed(high)}); all {STUDIES} would say {signed(found.everything.mean)}."
    )


def alternative(found: Drawer) -> str:
    """Say the picture."""
    return (
        f"A funnel of {STUDIES} studies, {found.printed} printed and filled, the rest hollow on its left. "
        f"The printed ones centre on {signed(found.pooled.mean)}, the truth is {found.effect:g}."
    )


def _says(effect: float) -> Column[Drawer]:
    return Column(f"Print says, truth {effect:g}", lambda found: signed(found.pooled.mean), second=effect)


DRAWER = Explorer(
    name="drawer",
    title="A drawer can turn nothing into something.",
    caption="Invented studies; hollow: done and never printed. Effects in standard deviations.",
    sliders=(
        Slider(
            name="drawer",
            label="How many of the studies without a find are printed?",
            unit="In 100",
            values=(0, 0.1, 0.3, 0.6, 1),
            words=drawer_in_words,
            scale=100,
            start=4,
            step=0.05,
        ),
        Slider("effect", "What is the truth?", "Effect", (0, 0.2), effect_in_words, step=0.05),
    ),
    model=drawer,
    figure=draw,
    finding=finding,
    alternative=alternative,
    columns=(
        Column("Printed of 120, truth 0", lambda found: str(found.printed), second=0),
        _says(0),
        Column("Printed of 120, truth 0.2", lambda found: str(found.printed), second=0.2),
        _says(0.2),
    ),
)
