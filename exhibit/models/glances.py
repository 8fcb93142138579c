"""Seeing is not watching: somebody who could see all cells still looks at one at a time.

    symbol  argument  meaning                                              unit
    N       cells     places that could be looked at, from 1 upwards
    T       seconds   how long somebody hopes to go unseen, 0 or more      seconds
    d       glance    how long one look lasts, above 0                     seconds
    g       gazes     people looking at the same time, from 1 upwards

Each look goes to a place drawn at random, whatever was looked at before. The chance of not being looked at
is

    (1 - 1/N) ^ (g T / d)

A pattern of looks that can be learnt makes hiding easier, one that follows suspicion makes it harder. The
model knows neither. It is elementary and claims nothing about real guards.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from exhibit.models.arguments import Floats, broadcast, counts, numbers


def unseen_chance(cells: ArrayLike, seconds: ArrayLike, glance: ArrayLike, gazes: ArrayLike = 1) -> Floats:
    """Return the chance, 0 to 1, that nobody looks at one given place; the arguments broadcast.

    Raises:
        ValueError: if an argument is out of the range of the table above.
    """
    n, t, d, g = broadcast(
        cells=counts("cells", cells, low=1),
        seconds=numbers("seconds", seconds, 0),
        glance=numbers("glance", glance, 0, open_low=True),
        gazes=counts("gazes", gazes, low=1),
    )
    return np.asarray((1 - 1 / n) ** (g * t / d))


def contrast(cell: ArrayLike, lodge: ArrayLike) -> Floats:
    """Return (L_cell - L_lodge) / (L_cell + L_lodge), from -1 to 1: how much brighter the cell is.

    Args:
        cell: light in the cell, from 0 upwards, in any unit.
        lodge: light in the lodge, in the same unit.

    Raises:
        ValueError: if a light is below 0, or both are 0.
    """
    bright, dim = broadcast(cell=numbers("cell", cell, 0), lodge=numbers("lodge", lodge, 0))
    if np.any(bright + dim == 0):
        raise ValueError("cell and lodge must not both be 0: there is no light to compare")
    return np.asarray((bright - dim) / (bright + dim))
