"""A higher fine: fewer looks are needed, and the rule is broken as often as before."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.path import Path

from empty_tower_book.explorer import Column, Explorer, Slider
from empty_tower_book.figures.style import (
    WIDTH,
    axis_title,
    figure_of,
    label,
    light,
    new_axes,
    stand_in,
    ticks,
    upward_title,
)
from empty_tower_book.labs.inspection_game.wording import in_hundred
from exhibit.models.inspection_game import equilibrium

LAST_FINE = 20.0
DAYS = 100


@dataclass(frozen=True)
class Deterrence:
    """Both chances at one fine (in gains) and one cost of a look (in damages)."""

    fine: float
    cost: float
    look: float
    breach: float


def deterrence(fine: float, cost: float) -> Deterrence:
    """Return the equilibrium of the one-day game with gain 1 and damage 1."""
    found = equilibrium(1, fine, cost, 1)
    return Deterrence(fine, cost, float(found.inspection), float(found.breach))


def fine_in_words(fine: float) -> str:
    """Return a fine as a multiple of the gain."""
    return "as high as the gain" if fine == 1 else f"{fine:g} times the gain"


def cost_in_words(cost: float) -> str:
    """Return the cost of a look as a share of the damage that it can prevent."""
    return f"{cost:.0%} of the damage".replace("%", " per cent")


def draw(found: Deterrence) -> Figure:
    """Draw chances against the fine, and a hundred days of the tower below."""
    axes = new_axes(330, left=34, bottom=146, top=34)
    fines = np.concatenate([np.linspace(0.02, 2, 60), np.linspace(2.1, LAST_FINE, 50)])
    looks = 100 * equilibrium(1, fines, found.cost, 1).inspection
    axes.plot(fines, looks, color=stand_in("ink"), linewidth=1.9)
    axes.plot([0, LAST_FINE], [100 * found.breach] * 2, color=stand_in("lamp"), linewidth=1.9, dashes=(5, 3))
    axes.plot([found.fine] * 2, [0, 100 * found.look], color=stand_in("edge"), linewidth=0.8)
    axes.plot(
        found.fine,
        100 * found.look,
        "o",
        color=stand_in("ink"),
        markersize=8,
        markerfacecolor=stand_in("glow"),
    )
    axes.set(xlim=(0, LAST_FINE), ylim=(0, 100))
    ticks(axes, "x", [1, 5, 10, 15, 20], ["1", "5", "10", "15", "20"])
    ticks(axes, "y", [0, 50, 100], ["0", "50", "100"])
    axis_title(axes, "Fine, in gains from one breach")
    upward_title(axes, "days in 100")
    label(axes, "the tower is manned", (1.5, 62), weight="bold")
    label(
        axes,
        "the rule is broken",
        (LAST_FINE, 100 * found.breach),
        "lamp",
        ha="right",
        va="bottom",
        offset=(0, 5),
    )
    figure = figure_of(axes)
    _draw_days(figure.add_axes((34 / WIDTH, 26 / 330, 344 / WIDTH, 56 / 330), facecolor="none"), found.look)
    return figure


def _draw_days(axes: Axes, look: float) -> None:
    """Draw a hundred windows of the tower, lit on days with a look, in an order that nobody can learn."""
    order = np.random.default_rng(1791).permutation(DAYS)
    lit = np.sort(order[: round(DAYS * look)])
    dark = np.setdiff1d(np.arange(DAYS), lit)
    axes.set(xlim=(-0.5, 24.5), ylim=(-3.5, 0.5))
    axes.set_axis_off()
    light(axes, [_window(day) for day in dark], "sheet", edgecolor=stand_in("rule"), linewidth=0.6)
    light(axes, [_window(day) for day in lit], "glow", edgecolor=stand_in("ink"), linewidth=0.7)
    label(axes, "100 days of the tower, lit when somebody is in it", (-0.35, -4.1), "ink2", va="top")


def _window(day: int) -> Path:
    """Return an arched window in the row and column of a day, 25 days a row."""
    x, y = day % 25 - 0.3, -(day // 25) - 0.4
    corners = [
        (x, y),
        (x, y + 0.5),
        (x, y + 0.9),
        (x + 0.6, y + 0.9),
        (x + 0.6, y + 0.5),
        (x + 0.6, y),
        (x, y),
    ]
    return Path(corners, [Path.MOVETO, Path.LINETO, *[Path.CURVE4] * 3, Path.LINETO, Path.CLOSEPOLY])


def finding(found: Deterrence) -> str:
    """Say both chances."""
    return (
        f"It is enough to man the tower on {in_hundred(found.look)} days in 100. "
        f"The rule is broken on {in_hundred(found.breach)} days in 100, whatever the fine."
    )


def alternative(found: Deterrence) -> str:
    """Say the picture."""
    look, breach = in_hundred(found.look), in_hundred(found.breach)
    return (
        f"A curve falls as the fine rises. With a fine {fine_in_words(found.fine)} the tower is manned on "
        f"{look} days in 100. A level line: the rule is broken on {breach}."
    )


FINE = Explorer(
    name="fine",
    title="A higher fine empties the tower; it does not mend the town.",
    caption="Days in 100 with a guard, and with a breach, when neither side can do better.",
    sliders=(
        Slider(
            "fine",
            "How high is the fine?",
            "Fine, in gains",
            (1, 3, 6, 9, 19),
            fine_in_words,
            start=1,
            step=0.5,
        ),
        Slider(
            "cost",
            "What does one look cost?",
            "Per cent of damage",
            (0.1, 0.4),
            cost_in_words,
            100,
            step=0.05,
        ),
    ),
    model=deterrence,
    figure=draw,
    finding=finding,
    alternative=alternative,
    columns=(
        Column("Days manned, of 100", lambda found: f"{100 * found.look:.1f}"),
        Column(
            "Days with a breach, look costs 10 per cent",
            lambda found: f"{100 * found.breach:.0f}",
            second=0.1,
        ),
        Column(
            "Days with a breach, look costs 40 per cent",
            lambda found: f"{100 * found.breach:.0f}",
            second=0.4,
        ),
    ),
)
