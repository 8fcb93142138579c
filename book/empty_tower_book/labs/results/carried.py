"""An objection put to the test: once somebody has watched, nobody is unwatched any more."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from empty_tower_book.explorer import Column, Explorer, Slider
from empty_tower_book.figures.style import axis_title, figure_of, label, new_axes, stand_in, ticks
from empty_tower_book.labs.results.people import ROUNDS, SIMULATED, Compared, compared, counted, visitors
from empty_tower_book.labs.results.wording import ends, interval, people_in_words, signed
from exhibit.models.bootstrap import Estimate

EFFECT = -0.6
TOWER = ROUNDS.index("tower")
SEED, MANY = 21, 200_000
REACH = (-3.2, 1.2)


@dataclass(frozen=True)
class Carried:
    """What the tower really does to these people, and what two comparisons say."""

    people: int
    carry_over: float
    truth: float
    tower: Compared

    @property
    def first(self) -> Estimate:
        """The comparison of first rounds; there are always enough people here."""
        assert self.tower.first is not None
        return self.tower.first


def carried(carry_over: float, people: float) -> Carried:
    """Return both comparisons for people in whom the watching of one round goes on in the next."""
    carry_over = -abs(round(carry_over, 2))
    counts = counted(visitors(round(people), EFFECT, SEED, carry_over))
    tower = next(row for row in compared(counts) if row.round == "tower")
    return Carried(round(people), carry_over, truth(), tower)


@cache
def truth() -> float:
    """Return what the tower changes in trips of eight if nothing is carried over."""
    steps = visitors(MANY, EFFECT, SEED)
    return float((steps[:, TOWER] - steps[:, 0]).mean())


def draw(found: Carried) -> Figure:
    """Draw the truth as a line, and both comparisons as intervals."""
    axes = new_axes(236, left=12, right=12, bottom=50, top=44)
    axes.spines["left"].set_visible(False)
    axes.set(xlim=REACH, ylim=(-0.5, 1.8), yticks=[])
    axes.plot([0, 0], [-0.5, 1.5], color=stand_in("edge"), linewidth=0.9)
    axes.plot(
        [found.truth] * 2, [-0.5, 1.5], color=stand_in("link"), linewidth=1.4, linestyle=(0, (1.2, 2.4))
    )
    label(axes, "what is true", (found.truth, 1.66), "link", ha="center")
    _draw_row(axes, 0.85, found.tower.within, "ink", "each with themselves", "o")
    _draw_row(axes, -0.05, found.first, "lamp", "first rounds only", "s")
    label(axes, f"{found.people:,} {SIMULATED}", (REACH[0], 1.8), "ink2", offset=(0, 30))
    ticks(axes, "x", [-3, -2, -1, 0, 1], [signed(number, 0) for number in range(-3, 2)])
    axis_title(axes, "Trips of eight under the tower, minus nobody’s")
    return figure_of(axes)


def _draw_row(axes: Axes, height: float, found: Estimate, token: str, words: str, marker: str) -> None:
    colour = stand_in(token)
    axes.plot([max(REACH[0], found.low), min(REACH[1], found.high)], [height] * 2, color=colour, linewidth=2)
    axes.plot([found.mean], [height], color=colour, marker=marker, markersize=6.5)
    label(axes, words, (REACH[0], height + 0.3), token, weight="bold")


def finding(found: Carried) -> str:
    """Say what each comparison finds beside the truth."""
    return (
        f"The tower really changes {signed(found.truth)} trips of eight. {found.people:,} simulated "
        f"visitors, each compared with themselves, show {interval(found.tower.within)}. Their first "
        f"rounds alone show {interval(found.first)}."
    )


def alternative(found: Carried) -> str:
    """Say the picture."""
    return (
        f"Two intervals beside the true {signed(found.truth)}: {interval(found.tower.within)} within "
        f"visitors, and a wider one, {interval(found.first)}, from first rounds."
    )


def carry_in_words(carry_over: float) -> str:
    """Return how much of the watching goes on."""
    share = abs(carry_over / EFFECT)
    return "nothing" if share == 0 else f"{100 * share:.0f} % of the tower’s effect"


CARRIED = Explorer(
    name="carried",
    title="What goes on in people’s heads between rounds can hide the tower.",
    caption="Simulated visitors with a moderate effect of the tower, and a part of it that stays with them.",
    sliders=(
        Slider("carry_over", "What stays with them when nobody watches?", "Stays, %", (0.0, 0.3, 0.6),
               carry_in_words, step=0.05, row=lambda kept: f"{100 * abs(kept / EFFECT):.0f}"),
        Slider("people", "How many visitors?", "Visitors", (100, 400), people_in_words, step=20),
    ),
    model=carried,
    figure=draw,
    finding=finding,
    alternative=alternative,
    columns=(
        Column("With themselves, 400 people", lambda found: ends(found.tower.within), 400),
        Column("First rounds, 400 people", lambda found: ends(found.first), 400),
        Column("True", lambda found: signed(found.truth)),
    ),
)  # fmt: skip
