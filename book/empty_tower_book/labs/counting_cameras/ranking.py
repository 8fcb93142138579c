"""Ten cities in three orders: by cameras, by cameras per thousand people, by cameras per square kilometre."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from matplotlib.figure import Figure
from numpy.typing import NDArray

from content import load_content
from empty_tower_book.explorer import Column, Explorer, Slider
from empty_tower_book.figures.style import figure_of, label, new_axes, stand_in
from exhibit.models.arguments import Floats
from exhibit.models.rank_agreement import kendall_tau

MEASURES = ("all cameras", "per 1,000 people", "per km²")
MOST = ("the most cameras", "the most per 1,000 people", "the most per km²")
PAIRS = ((0, 1), (0, 2), (1, 2))
FOLLOWED = {"Beijing": ("lamp", (5, 3)), "Taiyuan": ("link", (1.2, 1.6)), "Chennai": ("ink", (1, 0))}


@dataclass(frozen=True)
class Rankings:
    """Two rankings of the same cities; places count from 0 at the top."""

    pair: tuple[int, int]
    cities: tuple[str, ...]
    places: tuple[NDArray[np.int64], NDArray[np.int64]]
    tau: float

    def first(self, side: int) -> str:
        """Return the city at the top of a side."""
        return self.cities[int(np.flatnonzero(self.places[side] == 0)[0])]

    def place_of(self, city: str, side: int) -> int:
        """Return a city's place on a side, counted from 1."""
        return int(self.places[side][self.cities.index(city)]) + 1


def rankings(pair: float) -> Rankings:
    """Return the rankings of a pair of measures, by its number."""
    sides = PAIRS[round(pair)]
    data = load_content().data["cameras-three-ways"]
    names = ("cameras", "per_thousand", "per_square_kilometre")
    values = [np.array(data.numbers(names[side])) for side in sides]
    return Rankings(sides, data.text("city"), (_places(values[0]), _places(values[1])), kendall_tau(*values))


def _places(values: Floats) -> NDArray[np.int64]:
    return np.argsort(np.argsort(-values))


def draw(found: Rankings) -> Figure:
    """Draw a line from each city's place on the left to its place on the right."""
    rows = len(found.cities)
    axes = new_axes(26 * rows + 46, left=112, right=112, bottom=6, top=38)
    axes.set(xlim=(0, 1), ylim=(-rows + 0.5, 0.5))
    axes.set_axis_off()
    for number, city in enumerate(found.cities):
        token, dashes = FOLLOWED.get(city, ("edge", (1, 0)))
        ends = [-int(places[number]) for places in found.places]
        wide = 2.4 if city in FOLLOWED else 0.9
        axes.plot([0, 1], ends, color=stand_in(token), linewidth=wide, dashes=dashes, zorder=wide)
        words = token if city in FOLLOWED else "ink2"
        weight = "bold" if city in FOLLOWED else "normal"
        label(axes, f"{city}  {1 - ends[0]}", (0, ends[0]), words, ha="right", weight=weight, offset=(-6, 0))
        label(axes, f"{1 - ends[1]}  {city}", (1, ends[1]), words, weight=weight, offset=(6, 0))
    for side, at, ha in ((0, 0.0, "right"), (1, 1.0, "left")):
        words = MEASURES[found.pair[side]]
        label(axes, words, (at, 0.5), "ink", ha=ha, va="bottom", offset=(12 * at - 6, 10))
    return figure_of(axes)


def pair_in_words(pair: float) -> str:
    """Return which rankings are compared."""
    left, right = PAIRS[round(pair)]
    return f"{MEASURES[left]}, against {MEASURES[right]}"


def finding(found: Rankings) -> str:
    """Say who leads where, and how far the rankings agree."""
    left, right = (MOST[side] for side in found.pair)
    return (
        f"{found.first(0)} has {left}, {found.first(1)} {right}. The two rankings agree to {found.tau:.2f}, "
        "where 1 is fully, 0 not at all, and −1 the opposite."
    ).replace("-", "−")


def alternative(found: Rankings) -> str:
    """Say the picture."""
    moves = [f"{city} from {found.place_of(city, 0)} to {found.place_of(city, 1)}" for city in FOLLOWED]
    moved = ", ".join(moves)
    return f"Lines join the places of ten cities in two rankings, and most of them cross. {moved}."


RANKING = Explorer(
    name="ranking",
    title="The winner is whoever suits the divisor.",
    caption="Public cameras of ten cities around 2020, ranked twice. The lines join the same city.",
    sliders=(Slider("pair", "Which two rankings?", "Rankings", (0, 1, 2), pair_in_words, row=pair_in_words),),
    model=rankings,
    figure=draw,
    finding=finding,
    alternative=alternative,
    columns=(
        Column("First on the left", lambda found: found.first(0)),
        Column("First on the right", lambda found: found.first(1)),
        Column("Agreement", lambda found: f"{found.tau:.2f}".replace("-", "−")),
    ),
)
