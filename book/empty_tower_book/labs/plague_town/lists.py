"""One town and one week of meetings, as three keepers know it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from numpy.typing import NDArray

from empty_tower_book.explorer import Column, Explorer, Slider
from empty_tower_book.figures.style import figure_of, label, new_axes, stand_in
from exhibit.models.contact_records import Records, records

ACROSS, DOWN = 9, 6
PEOPLE = ACROSS * DOWN
MEETINGS = 110
CARRIERS = 36
SEED = 1722
SYNDIC, SERVER, PHONES = 1, 2, 3
KEEPERS = {SYNDIC: "the syndic", SERVER: "one server", PHONES: "each phone, for itself"}


@dataclass(frozen=True)
class Town:
    """Places of the people, their meetings, who carries a phone, and the order in which they fall ill."""

    places: NDArray[np.float64]
    meetings: NDArray[np.int64]
    carries: NDArray[np.bool_]
    order: NDArray[np.int64]


@dataclass(frozen=True)
class Kept:
    """What a keeper knows of a town with so many ill."""

    keeper: int
    ill: NDArray[np.bool_]
    town: Town
    records: Records

    @property
    def names(self) -> int:
        """Return how many people stand on a list that somebody else reads."""
        return {SYNDIC: PEOPLE, SERVER: CARRIERS, PHONES: 0}[self.keeper]

    @property
    def meetings(self) -> int:
        """Return how many meetings stand on it."""
        return int(self.records.recorded.sum()) if self.keeper == SERVER else 0

    @property
    def warned(self) -> int:
        """Return how many people hear that they have met somebody who is ill."""
        return 0 if self.keeper == SYNDIC else int(self.records.warned.sum())


def town() -> Town:
    """Return the town, the same for everybody: most meet their neighbours, some meet anybody."""
    rng = np.random.default_rng(SEED)
    grid = np.array([(i % ACROSS, -(i // ACROSS)) for i in range(PEOPLE)], dtype=np.float64)
    places = grid + rng.uniform(-0.2, 0.2, grid.shape)
    apart = np.linalg.norm(grid[:, np.newaxis] - grid, axis=-1)
    pairs = np.array([(p, q) for p in range(PEOPLE) for q in range(p + 1, PEOPLE)])
    weight = np.exp(-apart[pairs[:, 0], pairs[:, 1]])
    chosen = rng.choice(len(pairs), MEETINGS, replace=False, p=weight / weight.sum())
    carries = np.zeros(PEOPLE, dtype=np.bool_)
    carries[rng.permutation(PEOPLE)[:CARRIERS]] = True
    return Town(places, pairs[np.sort(chosen)], carries, rng.permutation(PEOPLE))


def lists(ill: float, keeper: float) -> Kept:
    """Return what `keeper` knows when `ill` people have symptoms."""
    here = town()
    sick = np.zeros(PEOPLE, dtype=np.bool_)
    sick[here.order[: round(ill)]] = True
    return Kept(round(keeper), sick, here, records(here.meetings, here.carries, sick))


def draw(found: Kept) -> Figure:
    """Draw the people; whoever and whatever is on the keeper's list is lilac."""
    axes = new_axes(290, left=8, bottom=42, top=10, right=8)
    axes.set(xlim=(-0.5, ACROSS - 0.5), ylim=(-DOWN + 0.55, 0.45))
    axes.set_axis_off()
    _meetings(axes, found)
    _people(axes, found)
    label(axes, "squares: ill", (-0.4, -DOWN + 0.4), va="top", offset=(0, -4))
    label(axes, _what(found), (ACROSS - 0.6, -DOWN + 0.4), "seen", ha="right", va="top", offset=(0, -4))
    label(axes, "ringed: warned", (-0.4, -DOWN + 0.4), "lamp", va="top", offset=(0, -20))
    return figure_of(axes)


def _what(found: Kept) -> str:
    words = {SYNDIC: "lilac: on the list", SERVER: "lilac: on the server", PHONES: "lilac: made public"}
    return words[found.keeper]


def _meetings(axes: Axes, found: Kept) -> None:
    known = found.records.recorded if found.keeper == SERVER else np.zeros(MEETINGS, dtype=np.bool_)
    for these, token, width in ((~known, "rule", 0.7), (known, "seen", 1.5)):
        ends = found.town.places[found.town.meetings[these]]
        gaps = np.full((len(ends), 1, 2), np.nan)
        x, y = np.concatenate([ends, gaps], axis=1).reshape(-1, 2).T.round(2)
        axes.plot(x, y, color=stand_in(token), linewidth=width, zorder=1)


def _people(axes: Axes, found: Kept) -> None:
    listed = {
        SYNDIC: np.ones(PEOPLE, dtype=np.bool_),
        SERVER: found.town.carries,
        PHONES: found.records.keys,
    }[found.keeper]
    looks = ((~found.ill, "sheet", "o", 6.0), (found.ill, "ink", "s", 8.5))
    for these, fill, marker, size in looks:
        for on_list in (False, True):
            x, y = found.town.places[these & (listed == on_list)].T.round(2)
            edge = "seen" if on_list else "edge"
            axes.plot(
                x, y, marker, markersize=size,
                markerfacecolor=stand_in("seen" if on_list and fill == "sheet" else fill),
                markeredgecolor=stand_in(edge), markeredgewidth=2.6 if on_list else 0.9,
                zorder=2, clip_on=False,
            )  # fmt: skip
    if found.keeper != SYNDIC:
        x, y = found.town.places[found.records.warned].T.round(2)
        axes.plot(x, y, "o", markersize=13, markerfacecolor="none", markeredgecolor=stand_in("lamp"),
                  markeredgewidth=1.9, zorder=3, clip_on=False)  # fmt: skip


def keeper_in_words(keeper: float) -> str:
    """Return who keeps the list."""
    return KEEPERS[round(keeper)]


def ill_in_words(ill: float) -> str:
    """Return a number of ill people."""
    return "1 person" if ill == 1 else f"{ill:g} people"


def finding(found: Kept) -> str:
    """Say what is on the list, and whom it warns."""
    sick = ill_in_words(int(found.ill.sum()))
    if found.keeper == SYNDIC:
        return (
            f"The list has all {PEOPLE} names, and {sick} on it ill. It has no meeting, so it can warn "
            "nobody in particular."
        )
    warned = ill_in_words(found.warned)
    if found.keeper == SERVER:
        return (
            f"With {sick} ill, the server holds {found.meetings} meetings of {CARRIERS} people. "
            f"It warns {warned}."
        )
    keys = int(found.records.keys.sum())
    public = "one random number is" if keys == 1 else f"{keys} random numbers are"
    return (
        f"With {sick} ill, {public} made public. The phones warn {warned}. "
        "Nobody else holds a list of meetings."
    )


def alternative(found: Kept) -> str:
    """Say the picture."""
    return (
        f"{PEOPLE} people, {int(found.ill.sum())} of them ill and square, {MEETINGS} meetings as lines. "
        f"Known to the keeper: {found.names} people and {found.meetings} meetings. "
        f"{found.warned} people are ringed as warned."
    )


def _column(header: str, of: str, keeper: int) -> Column[Kept]:
    return Column(header, lambda found: str(getattr(found, of)), second=keeper)


LISTS = Explorer(
    name="lists",
    title="One server and many phones warn the same people, but the server knows who met whom.",
    caption=f"{PEOPLE} people in one week, {CARRIERS} with the app.",
    sliders=(
        Slider(
            name="ill",
            label="How many are ill?",
            unit="Ill",
            values=(1, 4, 8),
            words=ill_in_words,
            start=1,
        ),
        Slider(
            name="keeper",
            label="Who keeps the list?",
            unit="Keeper",
            values=(SYNDIC, SERVER, PHONES),
            words=keeper_in_words,
        ),
    ),
    model=lists,
    figure=draw,
    finding=finding,
    alternative=alternative,
    columns=(
        _column("Meetings, server", "meetings", SERVER),
        _column("Warned by the server", "warned", SERVER),
        _column("Meetings, phones", "meetings", PHONES),
        _column("Warned by phones", "warned", PHONES),
    ),
)
