"""A line on a score, and people who know where it is."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from matplotlib.figure import Figure
from matplotlib.path import Path

from empty_tower_book.explorer import Column, Explorer, Slider
from empty_tower_book.figures.style import axis_title, figure_of, label, light, new_axes, stand_in, ticks
from empty_tower_book.labs.the_score.town import LINE, PEOPLE, town
from exhibit.models.arguments import Floats
from exhibit.models.score_gaming import lifted, reach

BENEFIT = 1.0
BINS = np.arange(0, 102.5, 2.5)
TALLEST = 0.52  # share of all people in one bar of the fullest frame


@dataclass(frozen=True)
class Gaming:
    """Scores as they are shown, in bars of 2.5 points, and what they are still worth."""

    reach: float
    bars: Floats
    open: int
    deserving: int
    agreement: float


def gaming(points: float) -> Gaming:
    """Return the shown scores if it pays to lift one's own by up to so many points."""
    values, errors = town()
    cost = np.inf if points == 0 else 2 * BENEFIT / points**2
    far = 0.0 if points == 0 else float(reach(BENEFIT, cost))
    shown = lifted(values + errors, LINE, far)
    bars = np.histogram(np.clip(shown, BINS[0], BINS[-1] - 1e-9), BINS)[0] / PEOPLE
    high = shown >= LINE
    deserving = round(100 * float((values[high] >= LINE).mean()))
    agreement = float(np.corrcoef(shown, values)[0, 1])
    return Gaming(points, bars, int(high.sum()), deserving, agreement)


def draw(found: Gaming) -> Figure:
    """Draw the scores as bars, lit from the line on."""
    axes = new_axes(262, left=12, right=12, bottom=50, top=40)
    axes.spines["left"].set_visible(False)
    axes.set(xlim=(0, 100), ylim=(0, TALLEST), yticks=[])
    for token, wanted in (("rule", BINS[:-1] < LINE), ("glow", BINS[:-1] >= LINE)):
        boxes = [_box(left, bar) for left, bar in zip(BINS[:-1][wanted], found.bars[wanted], strict=True)]
        light(axes, boxes, token, edgecolor=stand_in("ink"), linewidth=0.6)
    axes.plot([LINE, LINE], [0, TALLEST], color=stand_in("ink"), linewidth=1, dashes=(3, 2))
    label(axes, "the door is open", (LINE, TALLEST), offset=(5, -6))
    label(axes, f"{found.open:,} people", (LINE, TALLEST), offset=(5, -24), weight="bold")
    ticks(axes, "x", [0, 25, 50, 75, 100], ["0", "25", "50", "75", "100"])
    axis_title(axes, "Score as shown, in points")
    return figure_of(axes)


def _box(left: float, height: float) -> Path:
    right = left + BINS[1]
    corners = [(left, 0), (right, 0), (right, height), (left, height), (left, 0)]
    return Path(corners, closed=True)


def reach_in_words(points: float) -> str:
    """Return how far people lift their score."""
    return "not at all" if points == 0 else f"up to {points:g} points"


def finding(found: Gaming) -> str:
    """Say what is left of the score."""
    return (
        f"{found.open:,} of {PEOPLE:,} people pass the door. Of 100 who do, {found.deserving} really have "
        f"the {LINE:.0f} points. The score and what it measures go together by {found.agreement:.2f}."
    )


def alternative(found: Gaming) -> str:
    """Say the picture."""
    peak = "A bell of bars" if found.reach == 0 else "Bars with a gap just below the line and a spike on it"
    return (
        f"{peak}. {found.open:,} of {PEOPLE:,} people stand where the door is open, from {LINE:.0f} points."
    )


GAMING = Explorer(
    name="gaming",
    title="Hang a door on a number, and the number moves.",
    caption=f"{PEOPLE:,} invented people. A door opens from {LINE:.0f} points. Some lift their score.",
    sliders=(
        Slider(
            "points", "How far does it pay to lift one’s score?", "Points", (0, 5, 10, 20),
            reach_in_words,
            start=2,
        ),
    ),
    model=gaming,
    figure=draw,
    finding=finding,
    alternative=alternative,
    columns=(
        Column("People past the door", lambda found: f"{found.open:,}"),
        Column("Rightly, of 100", lambda found: str(found.deserving)),
        Column("Correlation with the truth", lambda found: f"{found.agreement:.2f}"),
    ),
)  # fmt: skip
