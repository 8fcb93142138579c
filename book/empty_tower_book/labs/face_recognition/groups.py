"""The same average for everybody, and errors that fall on one group."""

from __future__ import annotations

from dataclasses import dataclass

from matplotlib.figure import Figure

from empty_tower_book.explorer import Column, Explorer, Slider
from empty_tower_book.figures.style import figure_of, label, new_axes
from empty_tower_book.labs.face_recognition.people import Rows
from exhibit.models.screening import share_of_wrong_alerts

GROUP = 0.1
PEOPLE = 100
A_ROW = 25
PITCH = 15.2  # points from one figure to the next
ROWS = 11.8


@dataclass(frozen=True)
class Groups:
    """Which share of all wrong alerts falls on a tenth of the crowd."""

    ratio: float
    share: float


def groups(ratio: float) -> Groups:
    """Return the share for a ratio of error rates."""
    return Groups(ratio, float(share_of_wrong_alerts(GROUP, ratio)))


def draw(found: Groups) -> Figure:
    """Draw a hundred passers-by and a hundred wrongly reported people, the group in lilac in both."""
    axes = new_axes(PITCH * ROWS + 8, left=5, right=5, bottom=4, top=4)
    axes.set(xlim=(-0.5, A_ROW - 0.5), ylim=(-ROWS + 0.5, 0.5))
    axes.set_axis_off()
    rows = Rows(axes, A_ROW, PITCH)
    for words, share, top in (("pass", GROUP, 0.0), ("are reported wrongly", found.share, -6.3)):
        own = round(PEOPLE * share)
        label(axes, f"{PEOPLE} who {words}, {own} of them of the group", (-0.5, top), "ink", weight="bold")
        rows.draw(PEOPLE - own, top - 1.3, "ground", first=own, outline="edge")
        rows.draw(own, top - 1.3, "seen")
    return figure_of(axes)


def ratio_in_words(ratio: float) -> str:
    """Return how unequal the errors are."""
    return "as often as anybody" if ratio == 1 else f"{ratio:.0f} times as often"


def finding(found: Groups) -> str:
    """Say the group's share."""
    own = f"{PEOPLE * found.share:.0f}"
    if found.ratio == 1:
        return f"One in ten who pass belongs to the group, and so do {own} of 100 who are reported wrongly."
    return f"One in ten who pass belongs to the group, but {own} of 100 who are reported wrongly do."


def alternative(found: Groups) -> str:
    """Say the picture."""
    return (
        "Two fields of 100 figures. Of those who pass, 10 are lilac, the group. Of those reported wrongly, "
        f"{PEOPLE * found.share:.0f} are lilac, if the group is mistaken {ratio_in_words(found.ratio)}."
    )


GROUPS = Explorer(
    name="groups",
    title="A good average can hide a bad one.",
    caption="A group that is a tenth of the crowd. The number of wrong alerts is the same in every frame.",
    sliders=(
        Slider(
            "ratio",
            "How often is the group mistaken?",
            "Times as often",
            (1, 2, 10, 100),
            ratio_in_words,
            start=2,
        ),
    ),
    model=groups,
    figure=draw,
    finding=finding,
    alternative=alternative,
    columns=(Column("Of 100 wrong alerts, the group’s", lambda found: f"{PEOPLE * found.share:.0f}"),),
)
