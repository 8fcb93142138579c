"""Twenty years behind a door that the first score opened or kept shut."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
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
from empty_tower_book.labs.the_score.town import LINE, PEOPLE, town
from exhibit.models.score_feedback import Feedback
from exhibit.models.score_feedback import feedback as years_of

YEARS, RESTLESS, SEED = 20, 2.0, 3
HIGHEST = 105.0


@dataclass(frozen=True)
class Doors:
    """The course of twenty years for one gain."""

    gain: float
    course: Feedback

    @property
    def foretold(self) -> float:
        """Return how well the first score agrees with the end."""
        return float(self.course.foretold[-1])


@cache
def doors(gain: float) -> Doors:
    """Return the course if an open door adds so many points a year."""
    values, errors = town()
    generator = np.random.default_rng(SEED)
    return Doors(gain, years_of(values, errors, LINE, gain, YEARS, RESTLESS, generator))


def draw(found: Doors) -> Figure:
    """Draw the mean of both sides of the door."""
    axes = new_axes(262, left=40, right=16, bottom=50, top=34)
    years = np.arange(YEARS + 1)
    axes.plot(years, found.course.above, color=stand_in("lamp"), linewidth=2.2)
    axes.plot(years, found.course.below, color=stand_in("ink"), linewidth=1.9, dashes=(5, 3))
    middle = YEARS // 2
    label(axes, "door open in the first year", (middle, found.course.above[middle]), "lamp", ha="center",
          va="bottom", offset=(0, 17))  # fmt: skip
    label(axes, "door shut in the first year", (middle, found.course.below[middle]), ha="center", va="top",
          offset=(0, -10))  # fmt: skip
    axes.set(xlim=(0, YEARS), ylim=(20, HIGHEST))
    ticks(axes, "x", [0, 5, 10, 15, 20], ["0", "5", "10", "15", "20"])
    ticks(axes, "y", [25, 50, 75, 100], ["25", "50", "75", "100"])
    axis_title(axes, "Years")
    upward_title(axes, "points that people really have, on average")
    return figure_of(axes)


def gain_in_words(gain: float) -> str:
    """Return what an open door adds."""
    return "nothing" if gain == 0 else f"{gain:g} {'point' if gain == 1 else 'points'} a year"


def finding(found: Doors) -> str:
    """Say the gap, inequality and how right the first score seems."""
    gap = found.course.above[-1] - found.course.below[-1]
    start, end = found.course.inequality[0], found.course.inequality[-1]
    return (
        f"After {YEARS} years the two sides are {gap:.0f} points apart. The Gini coefficient goes from "
        f"{start:.2f} to {end:.2f}. The first score agrees with the end by {found.foretold:.2f}."
    )


def alternative(found: Doors) -> str:
    """Say the picture."""
    return (
        f"Two lines over {YEARS} years. Those whose door was open go from {found.course.above[0]:.0f} to "
        f"{found.course.above[-1]:.0f} points, the others from {found.course.below[0]:.0f} to "
        f"{found.course.below[-1]:.0f}."
    )


FEEDBACK = Explorer(
    name="feedback",
    title="A score that opens doors comes true.",
    caption=f"The same {PEOPLE:,} invented people. Errors in a person’s file stay there.",
    sliders=(
        Slider(
            "gain", "What does an open door add?", "Points a year", (0, 0.5, 1, 2), gain_in_words, start=2,
            step=0.25,
        ),
    ),
    model=doors,
    figure=draw,
    finding=finding,
    alternative=alternative,
    columns=(
        Column("Open, after 20 years", lambda found: f"{found.course.above[-1]:.0f}"),
        Column("Shut, after 20 years", lambda found: f"{found.course.below[-1]:.0f}"),
        Column("Gini coefficient", lambda found: f"{found.course.inequality[-1]:.2f}"),
        Column("First score and end", lambda found: f"{found.foretold:.2f}"),
    ),
)  # fmt: skip
