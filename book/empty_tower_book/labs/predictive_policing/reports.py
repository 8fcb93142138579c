"""Residents who report: where patrols go in the end, on a map of two districts."""

from __future__ import annotations

from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.path import Path

from empty_tower_book.explorer import Column, Explorer, Slider
from empty_tower_book.figures.style import WIDTH, figure_of, label, light, new_axes, stand_in
from empty_tower_book.labs.predictive_policing.oakland import rates, true_share
from exhibit.models.polya_urn import limit_share

A_ROW = 10
STEP = 16.0
SIDE = A_ROW * STEP + 12
HEIGHT = 408.0
LEFTS = (0.0, WIDTH - 12 - SIDE)


@dataclass(frozen=True)
class Reports:
    """Of 100 visits and of 100 incidents, how many are in the first district in the long run."""

    reported: float
    visits: int
    incidents: int


def reports(reported: float) -> Reports:
    """Return where visits go if a share of incidents is reported by residents."""
    return Reports(reported, round(100 * limit_share(rates(), reported)), round(100 * true_share()))


def draw(found: Reports) -> Figure:
    """Draw two districts, above what happens, below who comes."""
    axes = new_axes(HEIGHT, left=6, right=6, bottom=0, top=0)
    axes.set(xlim=(0, WIDTH - 12), ylim=(0, HEIGHT))
    axes.set_axis_off()
    for number, name in enumerate(("first district", "second district")):
        label(axes, name, (LEFTS[number], HEIGHT - 10), weight="bold")
    _draw_row(axes, HEIGHT - 26, "incidents", found.incidents, "ink", 2.6)
    _draw_row(axes, HEIGHT - 220, "visits", found.visits, "glow", 5.6)
    return figure_of(axes)


def _draw_row(axes: Axes, top: float, words: str, first: int, token: str, radius: float) -> None:
    height = A_ROW * STEP + 12
    for left, number in zip(LEFTS, (first, 100 - first), strict=True):
        corners = [(left, top - height), (left + SIDE, top - height), (left + SIDE, top), (left, top),
                   (left, top - height)]  # fmt: skip
        edge = stand_in("rule")
        light(axes, [Path(corners, closed=True)], "sheet", edgecolor=edge, linewidth=1)
        marks = [_mark(left, top, at, radius) for at in range(number)]
        look = {"edgecolor": stand_in("ink"), "linewidth": 0.6} if token == "glow" else {}
        light(axes, marks, token, **look)
        label(axes, f"{number} {words}", (left, top - height - 9), "ink2", size=12)


def _mark(left: float, top: float, at: int, radius: float) -> Path:
    x, y = left + 6 + STEP * (at % A_ROW + 0.5), top - 6 - STEP * (at // A_ROW + 0.5)
    corners = [(x, y - radius), (x + radius, y), (x, y + radius), (x - radius, y), (x, y - radius)]
    return Path(corners, closed=True)


def reported_in_words(reported: float) -> str:
    """Return how much residents report."""
    return "nothing" if reported == 0 else f"{100 * reported:.0f} of 100"


def finding(found: Reports) -> str:
    """Say where visits go."""
    there = f"Of 100 incidents {found.incidents} happen in the first district"
    said = reported_in_words(found.reported)
    return f"{there}. In the long run {found.visits} of 100 visits go there, if residents report {said}."


def alternative(found: Reports) -> str:
    """Say the picture."""
    return (
        f"Two districts side by side. Above: {found.incidents} and {100 - found.incidents} incidents, dots. "
        f"Below: {found.visits} and {100 - found.visits} lamps for visits."
    )


REPORTS = Explorer(
    name="reports",
    title="A few who telephone do more than many patrols.",
    caption="Where 100 incidents happen, and where 100 visits go in the long run, by the same rates.",
    sliders=(
        Slider(
            "reported", "How much do residents report?", "Of 100",
            (0, 0.05, 0.1, 0.25, 0.5, 1), reported_in_words, scale=100, step=0.01,
        ),
    ),
    model=reports,
    figure=draw,
    finding=finding,
    alternative=alternative,
    columns=(
        Column("Visits to the first district, of 100", lambda found: str(found.visits)),
        Column("Incidents there, of 100", lambda found: str(found.incidents)),
    ),
)  # fmt: skip
