"""A day at a big station: everybody whom the cameras report, one by one, and those whom they miss."""

from __future__ import annotations

import math
from dataclasses import dataclass

from matplotlib.figure import Figure

from empty_tower_book.explorer import Column, Explorer, Slider
from empty_tower_book.figures.style import figure_of, label, new_axes
from empty_tower_book.labs.face_recognition.people import Rows, one_in
from exhibit.models.screening import expected_alerts, precision

PEOPLE = 100_000
HIT_RATE = 0.8
A_ROW = 38
PITCH = 10.0  # points from one figure to the next
ROWS = 31.0  # room for the fullest frame, so that the page does not jump


@dataclass(frozen=True)
class Day:
    """One day's alerts, in whole people."""

    wanted: float
    false_rate: float
    found: int
    missed: int
    wrong: int
    right_share: float


def day(wanted: float, false_rate: float) -> Day:
    """Return the expected alerts among 100,000 people of whom `wanted` are on the list."""
    prevalence = wanted / PEOPLE
    alerts = expected_alerts(PEOPLE, prevalence, HIT_RATE, false_rate)
    found = math.floor(float(alerts.found) + 0.5)
    return Day(
        wanted,
        false_rate,
        found,
        round(wanted) - found,
        round(float(alerts.wrong)),
        float(precision(prevalence, HIT_RATE, false_rate)),
    )


def draw(found: Day) -> Figure:
    """Draw three groups of people under each other: rightly reported, missed, wrongly reported."""
    axes = new_axes(PITCH * ROWS + 8, left=5, right=5, bottom=2, top=6)
    axes.set(xlim=(-0.5, A_ROW - 0.5), ylim=(-ROWS + 0.5, 0.5))
    axes.set_axis_off()
    rows, top = Rows(axes, A_ROW, PITCH), 0.0
    for number, words, token, outline in (
        (found.found, "wanted, and reported", "glow", "ink"),
        (found.missed, "wanted, and missed", "ground", "ink"),
        (found.wrong, "not wanted, and reported", "seen", ""),
    ):
        label(axes, f"{number:,} {words}", (-0.5, top), "ink", weight="bold")
        rows.draw(number, top - 1.6, token, outline=outline)
        top -= max(-(-number // A_ROW), 1) + 2.8
    return figure_of(axes)


def wanted_in_words(wanted: float) -> str:
    """Return how many people are wanted."""
    return "1 of 100,000" if round(wanted) == 1 else f"{wanted:,.0f} of 100,000"


def finding(found: Day) -> str:
    """Say which part of the alerts is right."""
    alerts = found.found + found.wrong
    missed = f" {found.missed} walk past." if found.missed else ""
    verb = "is" if found.found == 1 else "are"
    return (
        f"Of {alerts:,} people whom the cameras report, {found.found} {verb} wanted, and {found.wrong:,} "
        f"{'is' if found.wrong == 1 else 'are'} not.{missed}"
    )


def alternative(found: Day) -> str:
    """Say the picture."""
    return (
        f"Small figures of people in three groups: {found.found} wanted and reported, {found.missed} wanted "
        f"and missed, and {found.wrong} reported although nobody looks for them."
    )


def _column(words: str, rate: float) -> Column[Day]:
    return Column(words, lambda found: f"{found.found} of {found.found + found.wrong:,}", second=rate)


RATES = (1 / 60_000, 1 / 6_000, 1 / 1_000, 0.0067)
WANTED = Slider(
    "wanted", "How many of the people are wanted?", "Wanted", (1, 10, 100), wanted_in_words, start=1
)
FALSE_RATE = Slider(
    "false_rate", "How many of the others are reported?", "False rate", RATES, one_in, start=2, step=1e-5
)
CROWD = Explorer(
    name="crowd",
    title="Rare faces make wrong alerts.",
    caption="100,000 people in one day. The cameras find 8 of 10 who are wanted. Each figure is one person.",
    sliders=(WANTED, FALSE_RATE),
    model=day,
    figure=draw,
    finding=finding,
    alternative=alternative,
    columns=tuple(_column(f"Right alerts, {one_in(rate)} reported wrongly", rate) for rate in RATES[1:]),
)
