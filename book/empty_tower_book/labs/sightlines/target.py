"""The target of lab 1: theorems on rooks and on combs, against every placing and every place."""

from __future__ import annotations

from itertools import combinations, product

import numpy as np

from empty_tower_book.labs.target import Target
from exhibit.models.art_gallery import comb, enough_guards, tips
from exhibit.models.rook_domination import fewest_for_crossings, fewest_for_streets
from exhibit.models.room_sight import inside, sees

TOWNS = ((2, 3), (3, 3), (3, 4), (4, 4))
TEETH = (2, 3, 4, 5)
Crossing = tuple[int, int]


def sightlines_target() -> Target:
    """Compare both rook theorems and the comb theorem with what a search finds."""
    rows = [row for town in TOWNS for row in _town_rows(*town)] + [_comb_row(teeth) for teeth in TEETH]
    return Target(
        title="Fewest cameras and guards, by theorem and by search",
        headers=("What must be seen", "Theorem", "Search", "Compared"),
        examples=tuple(rows),
        compared=len(rows),
        agreeing=sum(row[-1] == "equal" for row in rows),
        tolerance="none, the whole numbers must be the same",
    )


def _town_rows(rows: int, columns: int) -> tuple[tuple[str, ...], ...]:
    town = f"{rows} by {columns} streets"
    crossings, streets = fewest_for_crossings(rows, columns), fewest_for_streets(rows, columns)
    return (
        _row(f"crossings of {town}", int(crossings), fewest_by_search(rows, columns, whole=False)),
        _row(f"the whole of {town}", int(streets), fewest_by_search(rows, columns, whole=True)),
    )


def fewest_by_search(rows: int, columns: int, *, whole: bool) -> int:
    """Return the smallest number of cameras for which some placing does, by trying all placings."""
    crossings = list(product(range(rows), range(columns)))
    return next(
        number
        for number in range(1, len(crossings) + 1)
        for cameras in combinations(crossings, number)
        if _does(cameras, crossings, rows + columns, whole)
    )


def _does(cameras: tuple[Crossing, ...], crossings: list[Crossing], streets: int, whole: bool) -> bool:
    across, up = {row for row, _ in cameras}, {column for _, column in cameras}
    if whole:
        return len(across) + len(up) == streets
    return all(row in across or column in up for row, column in crossings)


def _comb_row(teeth: int) -> tuple[str, ...]:
    room = comb(teeth)
    words = f"a comb of {len(room)} corners"
    return _row(words, int(enough_guards(len(room))), teeth if most_tips_seen(teeth) == 1 else 0)


def most_tips_seen(teeth: int) -> int:
    """Return the largest number of tips that one place of a comb sees, over a fine grid of places."""
    room = comb(teeth)
    x, y = np.meshgrid(np.linspace(0, room[:, 0].max(), 71), np.linspace(0, room[:, 1].max(), 31))
    places = np.stack([x.ravel(), y.ravel()], axis=1)
    places = places[inside(room, places)]
    return int(np.sum([sees(room, places, tip) for tip in tips(room)], axis=0).max())


def _row(words: str, theorem: int, found: int) -> tuple[str, ...]:
    return (words, str(theorem), str(found), "equal" if theorem == found else "different")
