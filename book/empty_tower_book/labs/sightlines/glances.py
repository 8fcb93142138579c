"""Seeing is not watching: of a hundred people whom the middle could see, some are never looked at."""

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
    more_axes,
    new_axes,
    stand_in,
    ticks,
    upward_title,
)
from exhibit.models.arguments import Floats
from exhibit.models.glances import unseen_chance

GLANCE = 2.0  # seconds
MINUTE = 60.0
LONGEST = 600.0
PEOPLE = 100
A_ROW = 25


@dataclass(frozen=True)
class Glances:
    """Chances of never being looked at, for one number of cells and of people who look."""

    cells: int
    gazes: int
    seconds: Floats
    unseen: Floats

    @property
    def a_minute(self) -> float:
        """Return the chance of going unseen for a minute."""
        return float(unseen_chance(self.cells, MINUTE, GLANCE, self.gazes))


def glances(cells: float, gazes: float) -> Glances:
    """Return the chances for 0 to 600 seconds."""
    n, g = round(cells), round(gazes)
    seconds = np.linspace(0, LONGEST, 61)
    return Glances(n, g, seconds, unseen_chance(n, seconds, GLANCE, g))


def draw(found: Glances) -> Figure:
    """Draw the chances against time, and a hundred people after a minute below."""
    axes = new_axes(330, left=38, bottom=150, top=34)
    axes.fill_between(found.seconds, 100 * found.unseen, 100, color=stand_in("seen"), alpha=0.3, linewidth=0)
    axes.plot(found.seconds, 100 * found.unseen, color=stand_in("ink"), linewidth=1.9)
    axes.plot([MINUTE] * 2, [0, 100 * found.a_minute], color=stand_in("edge"), linewidth=0.8)
    axes.plot(
        MINUTE,
        100 * found.a_minute,
        "o",
        color=stand_in("ink"),
        markersize=8,
        markerfacecolor=stand_in("glow"),
    )
    axes.set(xlim=(0, LONGEST), ylim=(0, 100))
    ticks(axes, "x", [0, 60, 120, 240, 360, 480, 600], ["0", "1", "2", "4", "6", "8", "10"])
    ticks(axes, "y", [0, 50, 100], ["0", "50", "100"])
    axis_title(axes, "Minutes")
    upward_title(axes, "of 100 people, never looked at so far")
    figure = figure_of(axes)
    _draw_people(more_axes(figure, left=8, right=8, bottom=24, top=250), found.a_minute)
    return figure


def _draw_people(axes: Axes, unseen: float) -> None:
    """Draw a hundred people, in lilac whoever was looked at within a minute; their order means nothing."""
    order = np.random.default_rng(1787).permutation(PEOPLE)
    seen = set(order[: PEOPLE - round(PEOPLE * unseen)].tolist())
    axes.set(xlim=(-0.6, A_ROW - 0.4), ylim=(-3.6, 0.6))
    axes.set_axis_off()
    unmet = [_person(number) for number in range(PEOPLE) if number not in seen]
    light(axes, unmet, "sheet", edgecolor=stand_in("edge"), linewidth=0.7)
    light(axes, [_person(number) for number in sorted(seen)], "seen")
    words = f"100 people after one minute; lilac: looked at, {len(seen)}"
    label(axes, words, (-0.4, -4.1), "ink2", va="top")


def _person(number: int) -> Path:
    """Return a head over shoulders at the place of a number, 25 a row."""
    x, y = number % A_ROW, -(number // A_ROW)
    head = [(x + 0.17 * a, y + 0.2 + 0.17 * b) for a, b in ((-1, 0), (0, 1), (1, 0), (0, -1), (-1, 0))]
    body = [
        (x - 0.32, y - 0.4),
        (x - 0.2, y - 0.05),
        (x + 0.2, y - 0.05),
        (x + 0.32, y - 0.4),
        (x - 0.32, y - 0.4),
    ]
    return Path.make_compound_path(Path(head, closed=True), Path(body, closed=True))


def cells_in_words(cells: float) -> str:
    """Return a number of places."""
    return f"{cells:,.0f}"


def gazes_in_words(gazes: float) -> str:
    """Return a number of people who look."""
    return "one person" if round(gazes) == 1 else f"{gazes:.0f} people"


def finding(found: Glances) -> str:
    """Say who goes unseen."""
    unseen = f"{PEOPLE * found.a_minute:.0f}"
    looking = f"{gazes_in_words(found.gazes)} looking at {found.cells:,} places"
    return f"A minute with {looking}: {unseen} of {PEOPLE} are not looked at once."


def alternative(found: Glances) -> str:
    """Say the picture."""
    last = PEOPLE * float(found.unseen[-1])
    return (
        f"A curve falls from 100 people not looked at to {PEOPLE * found.a_minute:.0f} after one minute and "
        f"{last:.0f} after ten, with {found.cells:,} places and {gazes_in_words(found.gazes)} looking."
    )


def _column(header: str, gazes: int) -> Column[Glances]:
    return Column(header, lambda found: f"{PEOPLE * found.a_minute:.1f}", second=gazes)


GLANCES = Explorer(
    name="glances",
    title="Who can be seen is seldom looked at.",
    caption=f"Each look lasts {GLANCE:g} seconds and goes to a place drawn by lot. The numbers are ours.",
    sliders=(
        Slider(
            "cells",
            "How many places are there to look at?",
            "Places",
            (24, 48, 2000),
            cells_in_words,
            start=1,
        ),
        Slider("gazes", "How many people look?", "People", (1, 4), gazes_in_words),
    ),
    model=glances,
    figure=draw,
    finding=finding,
    alternative=alternative,
    columns=(
        _column("Not looked at in a minute, of 100, one person", 1),
        _column("The same, four people", 4),
    ),
)
