"""How sure are four counts: a small town knows less, and restless counts know less than they seem to."""

from __future__ import annotations

from dataclasses import dataclass

from matplotlib.figure import Figure

from empty_tower_book.explorer import Column, Explorer, Slider
from empty_tower_book.figures.style import axis_title, figure_of, label, new_axes
from empty_tower_book.labs.cameras_and_crime.ratio_line import HIGH, draw_ratio, prepare
from empty_tower_book.labs.cameras_and_crime.wording import interval
from exhibit.models.camera_scheme import SchemeEffect, scheme_effect

FALL = 0.2
SIZES = (100, 400, 1600)


@dataclass(frozen=True)
class Scatter:
    """One fall of a fifth, as towns of three sizes would see it."""

    dispersion: float
    towns: tuple[SchemeEffect, ...]

    @property
    def sure(self) -> int:
        """Return how many of the towns have an interval without 1."""
        return sum(bool(town.low > 1 or town.high < 1) for town in self.towns)


def scatter(dispersion: float) -> Scatter:
    """Return the odds ratio of towns with so many crimes a year in each area, 20 per cent fewer after."""
    towns = tuple(scheme_effect(size, round(size * (1 - FALL)), size, size, dispersion) for size in SIZES)
    return Scatter(dispersion, towns)


def draw(found: Scatter) -> Figure:
    """Draw the same odds ratio with three intervals."""
    axes = new_axes(214, left=16, bottom=50, top=34)
    prepare(axes, len(SIZES))
    for row, (town, size) in enumerate(zip(reversed(found.towns), reversed(SIZES), strict=True)):
        draw_ratio(axes, town, row)
        label(axes, f"{size:,} crimes", (HIGH, row), ha="right", va="bottom", offset=(0, 8), size=12)
    axis_title(axes, "Odds ratio with its 95 per cent interval")
    return figure_of(axes)


def dispersion_in_words(dispersion: float) -> str:
    """Return how restless the counts are."""
    return "as dice would" if dispersion == 1 else f"{dispersion:g} times as much as dice"


def finding(found: Scatter) -> str:
    """Say which towns could tell."""
    small, large = found.towns[0], found.towns[-1]
    which = ("None of the three towns", "Only the largest town", "The two larger towns", "All three towns")
    return (
        f"{which[found.sure]} could tell a fall of a fifth from luck. The interval of the smallest runs from "
        f"{interval(float(small.low), float(small.high))}, of the largest from "
        f"{interval(float(large.low), float(large.high))}."
    )


def alternative(found: Scatter) -> str:
    """Say the picture."""
    return (
        f"Three diamonds at 1.25 with lines to both sides, shortest for the town with {SIZES[-1]:,} crimes. "
        f"{found.sure} of the three lines stay clear of 1, no change."
    )


def _column(town: int) -> Column[Scatter]:
    return Column(
        f"{SIZES[town]:,} crimes",
        lambda found: f"{float(found.towns[town].low):.2f}–{float(found.towns[town].high):.2f}",
    )


SCATTER = Explorer(
    name="scatter",
    title="One fall, three towns, and not one certainty.",
    caption="Invented towns: a fall of a fifth under cameras, none elsewhere. Crimes a year in each area.",
    sliders=(
        Slider(
            name="dispersion",
            label="How much do the counts jump about from year to year?",
            unit="Times dice",
            values=(1, 2, 4, 8),
            words=dispersion_in_words,
            step=0.25,
        ),
    ),
    model=scatter,
    figure=draw,
    finding=finding,
    alternative=alternative,
    columns=(_column(0), _column(1), _column(2)),
)
