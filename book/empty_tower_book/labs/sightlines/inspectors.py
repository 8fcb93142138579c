"""How much of the cells' floor people in the gallery see, round an open middle or one that is built up."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from empty_tower_book.explorer import Column, Explorer, Slider
from empty_tower_book.figures.style import (
    FIRST,
    SECOND,
    axis_title,
    figure_of,
    label,
    more_axes,
    new_axes,
    stand_in,
    ticks,
    upward_title,
)
from empty_tower_book.labs.sightlines.plan import draw_plan
from exhibit.models.arguments import Floats
from exhibit.models.ring_plan import CENTRE, GALLERY, RingPlan, bentham_plan, spaced_evenly
from exhibit.models.ring_sight import cell_shares

CELLS = 24
MOST = 8
NEARLY_ALL = 0.9
TOP = math.pi / 2


@dataclass(frozen=True)
class Watch:
    """A plan, people in its gallery, and the share of each cell's floor that they see."""

    plan: RingPlan
    places: Floats
    shares: Floats

    @property
    def seen(self) -> float:
        """Return the share of all the floor that somebody sees."""
        return float(self.shares.mean())

    @property
    def nearly_whole(self) -> int:
        """Return how many cells are seen to nine tenths or more."""
        return int((self.shares >= NEARLY_ALL).sum())


@cache
def watch(inspectors: float, centre: float) -> Watch:
    """Return what people see who stand evenly spaced in Bentham's gallery, the first at the top."""
    ring = bentham_plan(CELLS)
    plan = RingPlan(CELLS, ring.front, ring.back, centre)
    places = spaced_evenly(round(inspectors), GALLERY, TOP)
    return Watch(plan, places, cell_shares(plan, places))


def draw(found: Watch) -> Figure:
    """Draw the plan with the floor that is seen, and below it the share for every number of people."""
    axes = new_axes(584, left=5, right=5, bottom=202, top=2)
    draw_plan(axes, found.plan, found.places)
    figure = figure_of(axes)
    _draw_shares(more_axes(figure, left=38, bottom=46, top=432), found)
    return figure


def _draw_shares(axes: Axes, found: Watch) -> None:
    """Draw the share seen against the number of people, for an open and a full middle."""
    numbers = list(range(1, MOST + 1))
    for centre, look, token in ((0.0, SECOND, "lamp"), (float(CENTRE), FIRST, "ink")):
        shares = [100 * watch(number, centre).seen for number in numbers]
        axes.plot(numbers, shares, color=stand_in(token), **{"markerfacecolor": stand_in("ground"), **look})
    axes.plot(
        len(found.places),
        100 * found.seen,
        "o",
        markersize=10,
        color=stand_in("seen"),
        clip_on=False,
        zorder=5,
    )
    axes.set(xlim=(0.6, MOST + 0.2), ylim=(0, 104))
    ticks(axes, "x", numbers, [str(number) for number in numbers])
    ticks(axes, "y", [0, 50, 100], ["0", "50", "100"])
    axis_title(axes, "People in the gallery")
    upward_title(axes, "per cent of the floor that they see", rise=28)
    label(axes, "open middle", (2, 100), "lamp", va="bottom", offset=(0, 8))
    label(axes, "middle built up", (3.2, 70))


def people(number: float) -> str:
    """Return a number of people."""
    return "one person" if round(number) == 1 else f"{number:.0f} people"


def middle(centre: float) -> str:
    """Return what stands in the middle."""
    return (
        "nothing, the middle is open" if centre == 0 else f"walls, as far as {centre:g} feet from the centre"
    )


def finding(found: Watch) -> str:
    """Say the share, and how many cells are seen nearly whole."""
    number, some = len(found.places), f"{found.nearly_whole} of {CELLS} cells"
    whole = {0: "No cell", CELLS: f"All {CELLS} cells"}.get(found.nearly_whole, some)
    who = f"{people(number).capitalize()} {'sees' if number == 1 else 'see'}"
    where = "past what is built up in the middle" if found.plan.centre else "across an open middle"
    floor = f"{_per_cent(found.seen)} of the cells’ floor {where}"
    return f"{who} {floor}. {whole} can be watched almost completely."


def _per_cent(share: float) -> str:
    """Return a share in whole per cent; one that is not quite everything is not called everything."""
    return f"{100 * share:.0f} per cent" if share < 0.995 or share == 1 else "more than 99 per cent"


def alternative(found: Watch) -> str:
    """Say the picture."""
    dark = int((found.shares == 0).sum())
    return (
        f"A ring of {CELLS} cells from above, {people(len(found.places))} in the gallery. Lilac, what they "
        f"see, fills {_per_cent(found.seen)} of the floor; {dark} cells stay dark. Below, curves of "
        "the share by people."
    )


INSPECTORS = Explorer(
    name="inspectors",
    title="Six people, or one who walks.",
    caption=(
        "Bentham’s ring from above, to scale. Lilac is floor that somebody at a dot can see, deeper where "
        "several do; pale lilac is the air they look through."
    ),
    sliders=(
        Slider("inspectors", "How many people stand in the gallery?", "People", (1, 2, 3, 4, 6, 8), people),
        Slider("centre", "What stands in the middle?", "Feet built up", (0, CENTRE), middle, start=1),
    ),
    model=watch,
    figure=draw,
    finding=finding,
    alternative=alternative,
    columns=(
        Column("Floor seen, built up, %", lambda found: f"{100 * found.seen:.1f}", second=CENTRE),
        Column("Cells seen almost whole, of 24", lambda found: str(found.nearly_whole), second=CENTRE),
        Column("Floor seen, open, %", lambda found: f"{100 * found.seen:.1f}", second=0),
    ),
)
