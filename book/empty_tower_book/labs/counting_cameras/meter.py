"""One invented day of a household, read by a meter every second, minute, quarter or hour."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from numpy.typing import NDArray

from empty_tower_book.explorer import Column, Explorer, Slider
from empty_tower_book.figures.style import (
    axis_title,
    figure_of,
    label,
    more_axes,
    new_axes,
    stand_in,
    ticks,
    upward_title,
)
from exhibit.models.arguments import Floats
from exhibit.models.load_curve import DAY, Switching, found, invented_day, power, reports, switchings

SEED = 13
THRESHOLD = 50.0  # watts
HOUR = 3600


@dataclass(frozen=True)
class Metered:
    """A day as a meter reports it, its events, and which of them are found in the reports."""

    interval: int
    means: Floats
    events: Switching
    hits: NDArray[np.bool_]


@cache
def _day() -> tuple[Floats, Switching]:
    curve = power(invented_day(np.random.default_rng(SEED)))
    return curve, switchings(curve, THRESHOLD)


def metered(interval: float) -> Metered:
    """Return the day for one interval in seconds."""
    curve, events = _day()
    seconds = round(interval)
    means = reports(curve, seconds)
    return Metered(seconds, means, events, found(events, means, seconds, THRESHOLD))


def draw(day: Metered) -> Figure:
    """Draw the reported power, and below it the events as ticks, found or lost."""
    axes = new_axes(300, left=76, bottom=112, top=34)
    _draw_power(axes, day)
    _draw_events(more_axes(figure_of(axes), left=76, bottom=48, top=206), day)
    return figure_of(axes)


def _draw_power(axes: Axes, day: Metered) -> None:
    """Draw the means as a staircase that turns only where they change."""
    turns = np.concatenate([[0], np.flatnonzero(np.abs(np.diff(day.means)) > 1) + 1, [day.means.size - 1]])
    hours = np.concatenate([turns, [day.means.size]]) * day.interval / HOUR
    steps = np.repeat(day.means[turns] / 1000, 2)
    axes.plot(np.repeat(hours, 2)[1:-1], steps, color=stand_in("ink"), linewidth=1.1)
    axes.set(xlim=(0, 24), ylim=(0, 5))
    ticks(axes, "x", [], [])
    ticks(axes, "y", [0, 2, 4], ["0", "2", "4"])
    upward_title(axes, "kilowatts, as reported")


def _draw_events(axes: Axes, day: Metered) -> None:
    """Draw every switching on or off as a tick, in two rows."""
    for hit, level, token, words in ((True, 1.0, "seen", "still seen"), (False, 0.0, "edge", "lost")):
        at = day.events.second[day.hits == hit] / HOUR
        spots = np.repeat(at, 3)
        heights = np.tile([level + 0.12, level + 0.88, np.nan], at.size)
        axes.plot(spots, heights, color=stand_in(token), linewidth=1.5)
        label(axes, words, (0, level + 0.5), token, ha="right", offset=(-8, 0))
    axes.set(xlim=(0, 24), ylim=(0, 2))
    axes.spines["left"].set_visible(False)
    axes.set_yticks([])
    ticks(axes, "x", [0, 6, 12, 18, 24], ["0", "6", "12", "18", "24"])
    axis_title(axes, "Hour of the day")


def interval_in_words(interval: float) -> str:
    """Return how often the meter reports."""
    names = {1: "every second", 60: "every minute", 900: "every quarter of an hour", HOUR: "every hour"}
    return names.get(round(interval), f"every {interval / 60:.0f} minutes")


def finding(day: Metered) -> str:
    """Say how much is still seen."""
    return (
        f"Read {interval_in_words(day.interval)}, the meter sends {DAY // day.interval:,} numbers a day. "
        f"They show {day.hits.sum()} of {day.hits.size} switchings."
    )


def alternative(day: Metered) -> str:
    """Say the picture."""
    return (
        f"Power over one day as a staircase read {interval_in_words(day.interval)}, with peaks in the "
        f"morning and the evening. Switchings: {day.hits.sum()} still seen, {(~day.hits).sum()} lost."
    )


METER = Explorer(
    name="meter",
    title="How much a meter tells depends on how often it is asked.",
    caption="An invented day of an invented household. Ticks: appliances switched on or off.",
    sliders=(
        Slider(
            "interval", "How often is the meter read?", "Seconds between readings", (1, 60, 900, HOUR),
            interval_in_words, start=2, step=1,
        ),
    ),
    model=metered,
    figure=draw,
    finding=finding,
    alternative=alternative,
    columns=(
        Column("Numbers a day", lambda day: f"{DAY // day.interval:,}"),
        Column("Switchings seen", lambda day: f"{day.hits.sum()} of {day.hits.size}"),
    ),
)  # fmt: skip
