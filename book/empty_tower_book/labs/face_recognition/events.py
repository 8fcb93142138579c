"""Fifteen events in Wales: one of them decides the average."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
from matplotlib.figure import Figure
from numpy.typing import NDArray

from content import load_content
from empty_tower_book.explorer import Column, Explorer, Slider
from empty_tower_book.figures.style import axis_title, figure_of, label, new_axes, stand_in, ticks
from exhibit.models.proportion import Share, estimated_share

FINAL = 0  # its row in the table
WITH, WITHOUT = 0.0, 1.0


@dataclass(frozen=True)
class Events:
    """Names of events with alerts, their counts, and which of them are pooled."""

    names: tuple[str, ...]
    right: NDArray[np.int64]
    alerts: NDArray[np.int64]
    pooled: NDArray[np.bool_]

    @property
    def shares(self) -> Share:
        """Return the share of right alerts for each event."""
        return estimated_share(self.right, self.alerts)

    @property
    def together(self) -> tuple[int, int]:
        """Return right alerts and all alerts of the pooled events."""
        return int(self.right[self.pooled].sum()), int(self.alerts[self.pooled].sum())


@cache
def table() -> tuple[tuple[str, ...], NDArray[np.int64], NDArray[np.int64]]:
    """Return names, right alerts and wrong alerts of all events."""
    data = load_content().data["south-wales-alerts"]
    return data.text("event"), np.array(data.counts("right")), np.array(data.counts("wrong"))


def events(final: float) -> Events:
    """Return the events with at least one alert; `final` is 0 with and 1 without the football final."""
    names, right, wrong = table()
    some = right + wrong > 0
    pooled = np.ones(len(names), dtype=np.bool_)
    pooled[FINAL] = final < (WITH + WITHOUT) / 2
    kept = tuple(name for name, has in zip(names, some, strict=True) if has)
    return Events(kept, right[some], (right + wrong)[some], pooled[some])


def draw(found: Events) -> Figure:
    """Draw each event's share with its interval, and the pooled share below."""
    rows = len(found.names)
    axes = new_axes(26 * (rows + 1) + 62, left=200, bottom=48, top=8)
    shares = found.shares
    for row in range(rows):
        token = "ink" if found.pooled[row] else "edge"
        low, high = 100 * float(shares.low[row]), 100 * float(shares.high[row])
        axes.plot([low, high], [-row, -row], color=stand_in(token), linewidth=1.3)
        axes.plot(
            100 * float(shares.value[row]), -row, "o", markersize=5 + 1.1 * np.log(found.alerts[row]),
            color=stand_in(token), markerfacecolor=stand_in("glow" if found.pooled[row] else "sheet"),
            clip_on=False,
        )  # fmt: skip
        words = f"{found.names[row].replace(', first', '').replace(', second', '')}  {found.alerts[row]:,}"
        label(axes, words, (0, -row), "ink2" if found.pooled[row] else "edge", ha="right", offset=(-10, 0))
    right, alerts = found.together
    axes.plot(
        [100 * right / alerts] * 2, [-rows - 0.5, 0.5], color=stand_in("seen"), linewidth=1.6, dashes=(5, 3)
    )
    label(axes, f"together  {alerts:,}", (0, -rows), "seen", ha="right", weight="bold", offset=(-10, 0))
    axes.plot(100 * right / alerts, -rows, "D", color=stand_in("seen"), markersize=9)
    axes.spines["left"].set_visible(False)
    axes.set(xlim=(0, 100), ylim=(-rows - 0.6, 0.6))
    axes.set_yticks([])
    ticks(axes, "x", [0, 50, 100], ["0", "50", "100"])
    axis_title(axes, "of 100 alerts, right")
    return figure_of(axes)


def final_in_words(final: float) -> str:
    """Return whether the final is counted."""
    return "with the final" if final < (WITH + WITHOUT) / 2 else "without it"


def finding(found: Events) -> str:
    """Say the pooled share."""
    right, alerts = found.together
    where = "All events together" if found.pooled.all() else "Without the final"
    return f"{where}: {right} of {alerts:,} alerts were right, {100 * right / alerts:.1f} of 100."


def alternative(found: Events) -> str:
    """Say the picture."""
    right, alerts = found.together
    pooled = final_in_words(WITH if found.pooled.all() else WITHOUT)
    return (
        f"{len(found.names)} events with their shares of right alerts, from 0 to 100 of 100, most of them "
        f"with wide bars. A dashed line marks the share {pooled}: {right} of {alerts:,}."
    )


EVENTS = Explorer(
    name="events",
    title="One football final makes the average.",
    caption=(
        "South Wales Police, 2017 and 2018. Beside each event its number of alerts. Dots: share that was "
        "right; bars: what so few alerts leave open (95 per cent)."
    ),
    sliders=(
        Slider(
            "final",
            "Is the Champions League final counted?",
            "Events left out",
            (WITH, WITHOUT),
            final_in_words,
        ),
    ),
    model=events,
    figure=draw,
    finding=finding,
    alternative=alternative,
    columns=(
        Column("Right", lambda found: f"{found.together[0]:,}"),
        Column("All alerts", lambda found: f"{found.together[1]:,}"),
        Column("Right, of 100", lambda found: f"{100 * found.together[0] / found.together[1]:.1f}"),
    ),
)
