"""The same watching on an empty square and on a full one: what prevents a crowd does not end one."""

from __future__ import annotations

from dataclasses import dataclass

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
from empty_tower_book.labs.thresholds.wording import in_table
from empty_tower_book.labs.thresholds.wording import people as in_people
from exhibit.models.arguments import Floats
from exhibit.models.threshold_cascade import settled

MEAN = 0.25
LEAST, MOST = -15, 65
HALF = 0.5


@dataclass(frozen=True)
class Silence:
    """Where the square settles, from empty and from full, by the rise of thresholds in people of 100."""

    spread: float
    watch: Floats
    from_empty: Floats
    from_full: Floats

    @property
    def keeps_empty(self) -> float:
        """Return the smallest rise at which an empty square stays mostly empty."""
        return float(self.watch[np.argmax(self.from_empty < HALF)])

    @property
    def clears(self) -> float:
        """Return the smallest rise at which a full square empties."""
        return float(self.watch[np.argmax(self.from_full < HALF)])


def silence(spread: float) -> Silence:
    """Return both curves for a spread in people of a hundred."""
    watch = np.arange(LEAST, MOST + 0.25, 0.5)
    sd, rise = spread / 100, watch / 100
    return Silence(spread, watch, settled(MEAN, sd, rise), settled(MEAN, sd, rise, everybody=True))


def draw(found: Silence) -> Figure:
    """Draw both curves, and the light between them, where the past decides."""
    axes = new_axes(290, left=38, bottom=48, top=36)
    empty, full = 100 * found.from_empty, 100 * found.from_full
    axes.fill_between(found.watch, empty, full, color=stand_in("glow"), alpha=0.35, linewidth=0)
    axes.plot(found.watch, full, color=stand_in("lamp"), linewidth=1.9, dashes=(5, 3))
    axes.plot(found.watch, empty, color=stand_in("ink"), linewidth=1.9)
    axes.plot([0, 0], [0, 100], color=stand_in("edge"), linewidth=0.8)
    axes.set(xlim=(LEAST, MOST), ylim=(0, 104))
    ticks(axes, "x", [0, 20, 40, 60], ["0", "20", "40", "60"])
    ticks(axes, "y", [0, 25, 50, 75, 100], ["0", "25", "50", "75", "100"])
    axis_title(axes, "Watching: each waits for so many more")
    upward_title(axes, "of 100, on the square in the end")
    middle = (found.keeps_empty + found.clears) / 2
    label(axes, "if it was full", (middle, full[found.watch <= middle][-1]), "lamp", ha="center", va="top",
          offset=(0, -8))  # fmt: skip
    label(axes, "if it was empty", (middle, empty[found.watch <= middle][-1]), ha="center", va="bottom",
          offset=(0, 7))  # fmt: skip
    return figure_of(axes)


def spread_in_words(spread: float) -> str:
    """Return the standard deviation in words."""
    return f"by about {in_people(spread)}"


def rise_in_words(rise: float) -> str:
    """Return a rise of thresholds; below 0 they have to fall."""
    return f"{rise:g}".replace("-", "−")


def finding(found: Silence) -> str:
    """Set what it takes to keep a square empty against what it takes to empty it."""
    gap = found.clears - found.keeps_empty
    return (
        f"An empty square stays empty from {rise_in_words(found.keeps_empty)} upwards. A full one empties "
        f"only from {rise_in_words(found.clears)} upwards. "
        f"In between, over {in_people(gap)}, the past decides."
    )


def alternative(found: Silence) -> str:
    """Say the picture."""
    return (
        f"Two falling steps. From an empty square the step down comes at {rise_in_words(found.keeps_empty)}, "
        f"from a full one at {rise_in_words(found.clears)}. Between the two it is lit."
    )


SILENCE = Explorer(
    name="silence",
    title="What keeps a square empty does not empty a full one.",
    caption="People on the square in the end, by how much watching raises what everybody waits for.",
    sliders=(
        Slider(
            name="spread",
            label="How far do people differ?",
            unit="Spread",
            values=(6, 12, 18, 24),
            words=spread_in_words,
            start=1,
            step=0.5,
        ),
    ),
    model=silence,
    figure=draw,
    finding=finding,
    alternative=alternative,
    columns=(
        Column("Stays empty from", lambda found: rise_in_words(found.keeps_empty)),
        Column("Empties from", lambda found: rise_in_words(found.clears)),
        Column(
            "At 20, if empty",
            lambda found: in_table(float(found.from_empty[found.watch == 20][0])),
        ),
        Column(
            "At 20, if full",
            lambda found: in_table(float(found.from_full[found.watch == 20][0])),
        ),
    ),
)
