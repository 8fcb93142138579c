"""Quiet, active, jailed: Epstein's first model of civil violence.

Source: epstein2002, model I. Where its printed rules leave a choice, this is the example of the Mesa library
3.3.1: the ratio of cops to actives is rounded, agents act one after another in an order drawn anew each step,
and jailed citizens keep their cell.

    symbol  argument          meaning
    H       (drawn)           hardship of a citizen, uniform from 0 to 1
    R       (drawn)           risk aversion of a citizen, uniform from 0 to 1
    L       legitimacy        how right the regime seems to everybody, 0 to 1
    T       threshold         how far grievance must exceed the risk for a citizen to be active, 0 or more
    k       arrest_constant   2.3 makes an arrest 0.9 likely where there is one cop to one active
    C, A    cops, actives     within sight; whoever decides counts as active, so A is at least 1
    v       vision            how many cells citizens and cops see, on a torus
    J       longest_sentence  sentences are uniform whole numbers from 0 to J steps

A citizen is active after their turn if

    G - R P > T    with    G = H (1 - L)    and    P = 1 - exp(-k round(C / A))

and else quiet. A cop at its turn jails one active citizen within sight, drawn evenly. Then either moves to an
empty cell within sight, drawn evenly.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import ArrayLike, NDArray

from exhibit.models.arguments import Floats, broadcast, count, counts, numbers, scalar
from exhibit.models.torus import Torus

Whole = NDArray[np.int64]
NEVER = -2


@dataclass(frozen=True)
class Regime:
    """The parameters of a town; the defaults are those of Mesa's example.

    Attributes:
        citizen_density: the chance that a cell starts with a citizen, 0 to 1.
        cop_density: the chance that it starts with a cop; both together at most 1.
        legitimacy: L.
        longest_sentence: J, in steps.
        threshold: T.
        arrest_constant: k, 0 or more.
        vision: v, in cells.
        height: of the grid, in cells; so is `width`.
        width: of the grid.

    Raises:
        ValueError: if a parameter is out of its range.
    """

    citizen_density: float = 0.7
    cop_density: float = 0.074
    legitimacy: float = 0.8
    longest_sentence: int = 1000
    threshold: float = 0.1
    arrest_constant: float = 2.3
    vision: int = 7
    height: int = 40
    width: int = 40

    def __post_init__(self) -> None:
        citizens = scalar("citizen_density", self.citizen_density, 0, 1)
        cops = scalar("cop_density", self.cop_density, 0, 1)
        if cops > 1 - citizens:
            raise ValueError(
                f"cop_density must be at most 1 - citizen_density, {1 - citizens:g}; got {cops:g}"
            )
        scalar("legitimacy", self.legitimacy, 0, 1)
        count("longest_sentence", self.longest_sentence)
        scalar("threshold", self.threshold, 0)
        scalar("arrest_constant", self.arrest_constant, 0)
        Torus(self.height, self.width, self.vision)

    @cached_property
    def torus(self) -> Torus:
        """Return the ground that everybody stands on."""
        return Torus(self.height, self.width, self.vision)


def arrest_chance(cops: ArrayLike, actives: ArrayLike, arrest_constant: float = 2.3) -> Floats:
    """Return P = 1 - exp(-k round(C / A)); halves are rounded to the even neighbour, as Python does.

    Args:
        cops: C, whole numbers from 0.
        actives: A, whole numbers from 1, because whoever asks is counted.
        arrest_constant: k.

    Raises:
        ValueError: if an argument is out of range.
    """
    k = scalar("arrest_constant", arrest_constant, 0)
    many, few = broadcast(cops=counts("cops", cops), actives=counts("actives", actives, low=1))
    return np.asarray(-np.expm1(-k * np.rint(many / few)))


def boldness(hardship: ArrayLike, aversion: ArrayLike, regime: Regime) -> Whole:
    """Return the highest rounded C / A at which each citizen is active, or `NEVER` if at none.

    P rises with the ratio, so this one number says all about a citizen.

    Args:
        hardship: H, 0 to 1; broadcasts with `aversion`.
        aversion: R, 0 to 1.
        regime: the rest.

    Raises:
        ValueError: if an entry is outside 0 to 1.
    """
    h, r = broadcast(
        hardship=numbers("hardship", hardship, 0, 1), aversion=numbers("aversion", aversion, 0, 1)
    )
    grievance, risk = h * (1 - regime.legitimacy), r[..., None] * _chances(regime)
    dares = (grievance[..., None] - risk > regime.threshold).sum(axis=-1)
    return np.asarray(np.where(dares > 0, dares - 1, NEVER))


def _chances(regime: Regime) -> Floats:
    """Return P for every ratio that can be seen: 0, 1, ... up to all cells within sight."""
    ratios = np.arange(regime.torus.neighbours.shape[1] + 1)
    return arrest_chance(ratios, 1, regime.arrest_constant)
