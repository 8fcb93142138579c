"""A hundred people on a square, one of whom waits for one more."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.path import Path

from empty_tower_book.explorer import Column, Explorer, Slider
from empty_tower_book.figures.style import figure_of, label, light, new_axes, stand_in
from empty_tower_book.labs.thresholds.wording import people as in_people
from exhibit.models.threshold_cascade import cascade

PEOPLE = 100
A_ROW = 20


@dataclass(frozen=True)
class OnePerson:
    """Who waits for one more, how many join in the end, and the mean of all thresholds."""

    who: int
    joined: int
    mean: float


def one_person(who: float) -> OnePerson:
    """Return what comes of the crowd 0, 1, ..., 99 if the person with threshold `who` waits for one more."""
    waits = np.arange(PEOPLE)
    moved = round(who)
    if moved < PEOPLE:
        waits[moved] += 1
    return OnePerson(moved, int(cascade(waits)[-1]), float(waits.mean()))


def draw(found: OnePerson) -> Figure:
    """Draw the crowd in order of thresholds, lit where they joined; the one who waits has a ring."""
    axes = new_axes(190, left=10, bottom=34, top=34)
    axes.set(xlim=(-0.6, A_ROW - 0.4), ylim=(-PEOPLE / A_ROW + 0.3, 0.75))
    axes.set_axis_off()
    edge = {"edgecolor": stand_in("ink"), "linewidth": 0.7}
    light(axes, [_person(i) for i in range(found.joined)], "glow", **edge)
    light(
        axes,
        [_person(i) for i in range(found.joined, PEOPLE)],
        "sheet",
        edgecolor=stand_in("edge"),
        linewidth=0.7,
    )
    if found.who < PEOPLE:
        _mark(axes, found.who)
    label(axes, "waits for nobody", (-0.45, 1.05), "ink2", va="bottom")
    label(axes, "waits for 99", (A_ROW - 0.55, -PEOPLE / A_ROW + 0.15), "ink2", ha="right", va="top")
    label(
        axes, f"{found.joined} of 100", (A_ROW - 0.55, 1.0), ha="right", va="bottom", size=16, weight="bold"
    )
    return figure_of(axes)


def _person(i: int) -> Path:
    """Return head and shoulders, from the left to the right and then down."""
    x, y = i % A_ROW, -(i // A_ROW)
    arch = [
        (-0.3, -0.36),
        (-0.3, -0.1),
        (-0.26, 0.46),
        (0.26, 0.46),
        (0.3, -0.1),
        (0.3, -0.36),
        (-0.3, -0.36),
    ]
    codes = [Path.MOVETO, Path.LINETO, *[Path.CURVE4] * 3, Path.LINETO, Path.CLOSEPOLY]
    return Path([(x + dx, y + dy) for dx, dy in arch], codes)


def _mark(axes: Axes, i: int) -> None:
    x, y = i % A_ROW, -(i // A_ROW)
    corners = [(x - 0.47, y - 0.47), (x + 0.47, y - 0.47), (x + 0.47, y + 0.47), (x - 0.47, y + 0.47)]
    frame = Path([*corners, corners[0]], closed=True)
    light(axes, [frame], "ground", fill=False, edgecolor=stand_in("lamp"), linewidth=2.2)


def who_in_words(who: float) -> str:
    """Return who waits for one more."""
    return "nobody does" if who >= PEOPLE else f"whoever waited for {who:.0f}"


def finding(found: OnePerson) -> str:
    """Set what can be seen in the crowd against what comes of it."""
    if found.who >= PEOPLE:
        return (
            f"Each draws in the next: all {found.joined} join. On average they waited for {found.mean:.2f}."
        )
    return (
        f"The person who waited for {found.who} now waits for {found.who + 1}. "
        f"{in_people(found.joined).capitalize()} of 100 will join. On average they wait for {found.mean:.2f}."
    )


def alternative(found: OnePerson) -> str:
    """Say the picture."""
    marked = "Nobody is marked." if found.who >= PEOPLE else f"Marked: the one who waited for {found.who}."
    return (
        f"A hundred people in five rows, by how many they wait for. Lit: the first {found.joined}. {marked}"
    )


ONE_PERSON = Explorer(
    name="one-person",
    title="One person waits a little longer, and the square stays empty.",
    caption="A hundred people; lit are those who join in the end. Framed: whoever waits for one more.",
    sliders=(
        Slider(
            name="who",
            label="Who waits for one more?",
            unit="Waited for",
            values=(1, 10, 40, 99, 100),
            words=who_in_words,
            start=4,
        ),
    ),
    model=one_person,
    figure=draw,
    finding=finding,
    alternative=alternative,
    columns=(
        Column("Join in the end", lambda found: str(found.joined)),
        Column("Mean of what all wait for", lambda found: f"{found.mean:.2f}"),
    ),
)
