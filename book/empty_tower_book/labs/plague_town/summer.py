"""The summer of 1666 in Eyam: the same formula, with the first seven ill left out or counted."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from matplotlib.figure import Figure

from content import load_content
from empty_tower_book.explorer import Column, Explorer, Slider
from empty_tower_book.figures.style import figure_of, label, new_axes, stand_in, ticks
from exhibit.models.arguments import Floats
from exhibit.models.epidemic import Course, course, never_ill, peak_ill, removal_ratio

TABLE = "eyam-1666"
MONTHS = {0: "18 June", 31: "19 July", 62: "19 Aug", 93: "19 Sep", 124: "20 Oct"}


@dataclass(frozen=True)
class Summer:
    """The fit: rho, the course on `days`, its end and its peak, beside the table of the village."""

    counted: float
    rho: float
    days: Floats
    course: Course
    left: float
    peak: float
    table_days: Floats
    table_well: Floats
    table_ill: Floats

    @property
    def peak_day(self) -> float:
        """Return the day of the peak."""
        return float(self.days[np.argmax(self.course.ill)])


def summer(counted: float, days_ill: float) -> Summer:
    """Fit rho to the end of the summer, with so many ill counted at its start, and run it with all seven."""
    table = load_content().data[TABLE]
    day, well, ill = (np.array(table.numbers(name)) for name in ("day", "well", "ill"))
    rho = float(removal_ratio(well[0], counted, well[-1]))
    days = np.linspace(0, day[-1], 125)
    return Summer(
        counted,
        rho,
        days,
        course(float(well[0]), float(ill[0]), rho, days_ill, days),
        float(never_ill(well[0], ill[0], rho)),
        float(peak_ill(well[0], ill[0], rho)),
        day,
        well,
        ill,
    )


def draw(found: Summer) -> Figure:
    """Draw the well and the ill as lines, and the village's own figures as dots."""
    axes = new_axes(290, left=36, bottom=30, top=20, right=28)
    axes.plot(found.days, found.course.well, color=stand_in("ink"), linewidth=1.9)
    axes.plot(found.days, found.course.ill, color=stand_in("lamp"), linewidth=1.9, dashes=(5, 3))
    for heights, token, marker in ((found.table_well, "ink", "o"), (found.table_ill, "lamp", "s")):
        axes.plot(
            found.table_days, heights, marker, color=stand_in(token), markersize=6,
            markerfacecolor=stand_in("glow"), clip_on=False,
        )  # fmt: skip
    axes.set(xlim=(0, 124), ylim=(0, 264))
    ticks(axes, "x", list(MONTHS), list(MONTHS.values()))
    ticks(axes, "y", [0, 83, 254], ["0", "83", "254"])
    label(axes, "still well", (26, 226), ha="left", va="bottom")
    label(axes, f"ill, at most {found.peak:.1f}", (30, 40), "lamp", ha="left", va="bottom")
    label(axes, f"the line ends at {found.left:.1f}", (124, 66), ha="right", va="top")
    return figure_of(axes)


def counted_in_words(counted: float) -> str:
    """Return whether the ill of the first day are counted."""
    return "leaves them out" if counted == 0 else f"counts {counted:.0f}"


def days_in_words(days: float) -> str:
    """Return a number of days."""
    return f"{days:g} days"


def finding(found: Summer) -> str:
    """Set the end that the formula was given against the one that it leads to."""
    ends = f"The curve leads to {found.left:.1f} people who never fall ill"
    other = "as in the village" if round(found.left, 1) == 83 else "not to the 83 of the village"
    return (
        f"One over ρ is {1000 / found.rho:.2f} per thousand. {ends}, {other}. "
        f"Most are ill on day {found.peak_day:.0f}: {found.peak:.1f}."
    )


def alternative(found: Summer) -> str:
    """Say the picture."""
    return (
        f"A falling line of the well from 254 to {found.left:.1f}, and a low hill of the ill with its top of "
        f"{found.peak:.1f} on day {found.peak_day:.0f}. Eight dots for each lie near the lines."
    )


SUMMER = Explorer(
    name="summer",
    title="A formula that forgets seven people loses seven and a half.",
    caption="Eyam, 18 June to 20 October 1666. Lines: the model. Dots: the village, worked out from burials.",
    sliders=(
        Slider(
            name="counted",
            label="The seven who are ill on the first day: the formula",
            unit="Ill who are counted",
            values=(0, 7),
            words=counted_in_words,
        ),
        Slider(
            name="days_ill",
            label="How long is a person ill?",
            unit="Days ill",
            values=(8, 11, 14),
            words=days_in_words,
            start=1,
        ),
    ),
    model=summer,
    figure=draw,
    finding=finding,
    alternative=alternative,
    columns=(
        Column("ρ, people", lambda found: f"{found.rho:.1f}"),
        Column("Never ill", lambda found: f"{found.left:.1f}"),
        Column("Ill at the peak", lambda found: f"{found.peak:.1f}"),
        Column("Peak day, ill 8 days", lambda found: f"{found.peak_day:.0f}", second=8),
        Column("Peak day, ill 14 days", lambda found: f"{found.peak_day:.0f}", second=14),
    ),
)
