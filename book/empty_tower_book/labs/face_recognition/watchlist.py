"""A longer list: every further face on it is one more face to be taken for."""

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
from exhibit.models.arguments import Floats
from exhibit.models.screening import list_false_rate, one_face_rate

PEOPLE = 100_000
KNOWN_FACES, KNOWN_RATE = 1_000, 1 / 60_000
OTHER_FACES, OTHER_RATE = 10_000, 1 / 6_000
SIZES = np.unique(np.round(np.logspace(2, 6, 41)).astype(int))


@dataclass(frozen=True)
class Watchlist:
    """Wrongly reported people of 100,000, for one size of the list and for all."""

    faces: int
    wrong: float
    curve: Floats


def watchlist(faces: float) -> Watchlist:
    """Return the false alerts, from the one rate that was measured for a list of a thousand faces."""
    one = one_face_rate(KNOWN_RATE, KNOWN_FACES)
    size = round(faces)
    return Watchlist(size, PEOPLE * float(list_false_rate(one, size)), PEOPLE * list_false_rate(one, SIZES))


def draw(found: Watchlist) -> Figure:
    """Draw the rule as a line, the two measurements as dots, and the list that was chosen."""
    axes = new_axes(270, left=58, bottom=50, top=34)
    axes.set(xscale="log", yscale="log")
    axes.minorticks_off()
    axes.plot(SIZES, found.curve, color=stand_in("ink"), linewidth=1.9)
    axes.plot([found.faces, found.faces], [0.1, found.wrong], color=stand_in("edge"), linewidth=0.8)
    axes.plot(
        [KNOWN_FACES, OTHER_FACES], [PEOPLE * KNOWN_RATE, PEOPLE * OTHER_RATE], "s", markersize=13,
        markerfacecolor="none", color=stand_in("lamp"), markeredgewidth=1.6,
    )  # fmt: skip
    axes.plot(found.faces, found.wrong, "o", color=stand_in("seen"), markersize=8, clip_on=False)
    axes.set(xlim=(100, 1_000_000), ylim=(0.1, 3000))
    ticks(
        axes,
        "x",
        [100, 1_000, 10_000, 100_000, 1_000_000],
        ["100", "1,000", "10,000", "100,000", "1 million"],
    )
    axes.get_xticklabels()[-1].set_horizontalalignment("right")
    ticks(axes, "y", [0.1, 1, 10, 100, 1000], ["0.1", "1", "10", "100", "1,000"])
    axis_title(axes, "Faces on the list")
    upward_title(axes, "of 100,000 people, reported wrongly")
    label(axes, "as tested", (13_500, 9), "lamp")
    return figure_of(axes)


def faces_in_words(faces: float) -> str:
    """Return the length of the list."""
    return f"{faces:,.0f} faces"


def finding(found: Watchlist) -> str:
    """Say how many are wrongly reported."""
    number = f"{found.wrong:.1f}" if found.wrong < 10 else f"{found.wrong:,.0f}"
    return (
        f"With {faces_in_words(found.faces)} on the list, {number} of 100,000 innocent people are reported."
    )


def alternative(found: Watchlist) -> str:
    """Say the picture."""
    return (
        "A straight line on scales of tenfold steps: ten times the faces, ten times the false alerts. Two "
        f"tests lie on it. Marked: {faces_in_words(found.faces)}, {found.wrong:.1f} of 100,000 people."
    )


WATCHLIST = Explorer(
    name="watchlist",
    title="Ten times the list, ten times the false alarms.",
    caption="The line is our rule, made from the left square alone. Squares: one product, tested in 2023.",
    sliders=(
        Slider(
            "faces",
            "How long is the list?",
            "Faces",
            (100, 1_000, 10_000, 100_000),
            faces_in_words,
            start=1,
            step=100,
        ),
    ),
    model=watchlist,
    figure=draw,
    finding=finding,
    alternative=alternative,
    columns=(
        Column("Reported wrongly, of 100,000", lambda found: f"{found.wrong:.1f}"),
        Column("One person in", lambda found: f"{PEOPLE / found.wrong:,.0f}"),
    ),
)
