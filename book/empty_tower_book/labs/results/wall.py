"""What the exhibit's wall would show of so many visitors: means, intervals, and first rounds alone."""

from __future__ import annotations

from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from empty_tower_book.explorer import Column, Explorer, Slider
from empty_tower_book.figures.style import axis_title, figure_of, label, new_axes, stand_in, ticks
from empty_tower_book.labs.results.people import (
    EFFECTS,
    WATCHED,
    Compared,
    Counts,
    compared,
    counted,
    visitors,
)
from empty_tower_book.labs.results.wording import effect_in_words, ends, interval, people_in_words, signed
from exhibit.models.bootstrap import Estimate

SEED = 3
REACH = 3.5  # trips of eight to either side
NAMES = {"warden": "the warden", "tower": "the tower", "score": "the score"}


@dataclass(frozen=True)
class Wall:
    """Counts of an exhibit, and every watched round of it against nobody."""

    counts: Counts
    rows: tuple[Compared, ...]

    def row(self, name: str) -> Compared:
        """Return the comparison of one round."""
        return self.rows[WATCHED.index(name)]


def wall_of(counts: Counts) -> Wall:
    """Return the comparisons of some counts."""
    return Wall(counts, compared(counts))


def wall(people: float, effect: float) -> Wall:
    """Return the comparisons of so many simulated visitors."""
    return wall_of(counted(visitors(round(people), round(effect, 2), SEED)))


def draw(found: Wall) -> Figure:
    """Draw an interval a round, and below it, broken, that of first rounds alone."""
    axes = new_axes(292, left=12, right=12, bottom=50, top=44)
    axes.spines["left"].set_visible(False)
    axes.set(xlim=(-REACH, REACH), ylim=(-0.5, 2.75), yticks=[])
    axes.plot([0, 0], [-0.5, 2.6], color=stand_in("edge"), linewidth=0.9)
    for place, row in enumerate(found.rows):
        height = 2 - place
        label(axes, NAMES[row.round], (-REACH, height + 0.42), weight="bold")
        _draw_interval(axes, height + 0.14, row.within, "ink", "o", "-")
        if row.first:
            _draw_interval(axes, height - 0.16, row.first, "lamp", "s", (0, (4, 2.4)))
    label(axes, _whose(found.counts), (-REACH, 2.75), "ink2", offset=(0, 30))
    label(axes, "first rounds only" if found.rows[0].first else "", (REACH, 1.84), "lamp", ha="right")
    ticks(axes, "x", [-3, -2, -1, 0, 1, 2, 3], [signed(number, 0) for number in range(-3, 4)])
    axis_title(axes, "Trips over the grass, of eight, minus nobody’s")
    return figure_of(axes)


def _whose(counts: Counts) -> str:
    return f"{counts.people:,} {counts.of}"


def _draw_interval(axes: Axes, height: float, found: Estimate, token: str, marker: str, line: object) -> None:
    colour = stand_in(token)
    ends = [max(-REACH, found.low), min(REACH, found.high)]
    axes.plot(ends, [height, height], color=colour, linewidth=2, linestyle=line)
    axes.plot([found.mean], [height], color=colour, marker=marker, markersize=6.5)


def finding(found: Wall) -> str:
    """Say the tower's comparison, within visitors and in first rounds."""
    tower = found.row("tower")
    first = (
        f"Among first rounds alone it is {interval(tower.first)}."
        if tower.first
        else "For first rounds alone they are too few."
    )
    return (
        f"{found.counts.people:,} {found.counts.of}: the tower changes {interval(tower.within)} trips of "
        f"eight, in 95 % of redrawn crowds. {first}"
    )


def alternative(found: Wall) -> str:
    """Say the picture."""
    words = "; ".join(f"{row.round} {interval(row.within)}" for row in found.rows)
    return f"Three intervals of {found.counts.people:,} {found.counts.of}, in trips of eight: {words}."


WALL = Explorer(
    name="wall",
    title="An interval, never the mean alone.",
    caption=(
        "Simulated visitors. Dark: each compared with themselves. Broken: only their first rounds, so other "
        "people each time. Lines hold 95 % of 4,000 redrawn crowds."
    ),
    sliders=(
        Slider("people", "How many visitors agreed?", "Visitors", (40, 100, 400), people_in_words, start=1,
               step=20),
        Slider("effect", "What does a watcher do to them?", "Log-odds", EFFECTS, effect_in_words, step=0.1),
    ),
    model=wall,
    figure=draw,
    finding=finding,
    alternative=alternative,
    columns=(
        Column("Tower, moderate effect", lambda found: ends(found.row("tower").within), -0.6),
        Column("Tower, small effect", lambda found: ends(found.row("tower").within), -0.2),
        Column("Tower, no effect", lambda found: ends(found.row("tower").within), 0.0),
    ),
)  # fmt: skip
