"""An epidemic in a closed place: people who are well, ill, and ill no more.

    S' = -b S I        I' = b S I - I / d        rho = 1 / (b d)

Those who are ill no more have recovered or died; the model cannot tell. Dividing the equations gives a curve
without time, and from it the end and the peak:

    I(S) = S0 + I0 - S + rho ln(S / S0)
    0    = S0 + I0 - S_end + rho ln(S_end / S0)
    peak = S0 + I0 - rho + rho ln(rho / S0)    if S0 > rho, else I0

    symbol  argument  meaning
    S0      well      people who can still fall ill at the start, above 0
    I0      ill       people who are ill at the start
    S_end   left      people who never fell ill, above 0
    rho     rho       how many must be well for the ill to stay as many, people, above 0
    d       days_ill  how long a person is ill, on average, in days, above 0

Source: raggett1982, for the village of Eyam.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from exhibit.models.arguments import Floats, broadcast, numbers, scalar

# Twice as many halvings as a float has bits.
HALVINGS = 110
# Steps in the time in which one person infects one other, or recovers, whichever is shorter.
STEPS = 100


@dataclass(frozen=True)
class Course:
    """People who are well and ill at the asked times, one entry each."""

    well: Floats
    ill: Floats


def removal_ratio(well: ArrayLike, ill: ArrayLike, left: ArrayLike) -> Floats:
    """Return rho from the start and the end of an epidemic; the arguments broadcast.

    Raises:
        ValueError: if a number is out of range, or `left` is not below `well`.
    """
    start, sick, end = broadcast(
        well=numbers("well", well, 0, open_low=True),
        ill=numbers("ill", ill, 0),
        left=numbers("left", left, 0, open_low=True),
    )
    if np.any(end >= start):
        raise ValueError(f"left must be below well; got {end[end >= start].flat[0]:g}")
    return np.asarray((start + sick - end) / np.log(start / end))


def never_ill(well: ArrayLike, ill: ArrayLike, rho: ArrayLike) -> Floats:
    """Return S_end, how many never fall ill; the arguments broadcast.

    Raises:
        ValueError: if a number is out of range.
    """
    start, sick, ratio = _start(well, ill, rho)
    # Halved in ln(S / S0), as the end may be a tiny fraction of a person.
    low, high = -(start + sick) / ratio, np.minimum(0.0, np.log(ratio / start))
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        above = start + sick - start * np.exp(middle) + ratio * middle > 0
        low, high = np.where(above, low, middle), np.where(above, middle, high)
    return np.asarray(start * np.exp(high))


def peak_ill(well: ArrayLike, ill: ArrayLike, rho: ArrayLike) -> Floats:
    """Return how many are ill at the peak; the arguments broadcast.

    Raises:
        ValueError: if a number is out of range.
    """
    start, sick, ratio = _start(well, ill, rho)
    return np.asarray(_ill_at(np.minimum(start, ratio), start, sick, ratio))


def course(well: float, ill: float, rho: float, days_ill: float, times: ArrayLike) -> Course:
    """Return the epidemic at `times`, by the method of Runge and Kutta.

    Args:
        well: S0.
        ill: I0.
        rho: how many must be well for the ill to stay as many.
        days_ill: d.
        times: days since the start, any number of them.

    Raises:
        ValueError: if a number is out of range.
    """
    start, sick = scalar("well", well, 0, open_low=True), scalar("ill", ill, 0)
    ratio = scalar("rho", rho, 0, open_low=True)
    length = scalar("days_ill", days_ill, 0, open_low=True)
    asked = numbers("times", times, 0)
    fastest = max(1.0, (start + sick) / ratio)
    steps = max(1, math.ceil(asked.max() * fastest * STEPS / length))
    grid = np.linspace(0, float(asked.max()), steps + 1)
    states = np.empty((steps + 1, 2))
    states[0] = start, sick
    for at in range(steps):
        states[at + 1] = _step(states[at], grid[1] - grid[0], ratio, length)
    return Course(np.interp(asked, grid, states[:, 0]), np.interp(asked, grid, states[:, 1]))


def share_before(well: float, ill: float, rho: float, days_ill: float, times: ArrayLike) -> Floats:
    """Return which share of all days of illness lies before each of `times`, from 0 to 1.

    All who fall ill are ill for d days, so it is those who are ill no more, over all who ever will be:
    (S0 + I0 - S - I) / (S0 + I0 - S_end).

    Raises:
        ValueError: as `course`, or if nobody is ill at the start.
    """
    everybody = scalar("well", well, 0, open_low=True) + scalar("ill", ill, 0, open_low=True)
    now = course(well, ill, rho, days_ill, times)
    over = (everybody - now.well - now.ill) / (everybody - never_ill(well, ill, rho))
    return np.asarray(np.clip(over, 0, 1))


def _start(well: ArrayLike, ill: ArrayLike, rho: ArrayLike) -> tuple[Floats, Floats, Floats]:
    start, sick, ratio = broadcast(
        well=numbers("well", well, 0, open_low=True),
        ill=numbers("ill", ill, 0),
        rho=numbers("rho", rho, 0, open_low=True),
    )
    return start, sick, ratio


def _ill_at(now: Floats, start: Floats, sick: Floats, ratio: Floats) -> Floats:
    """Return I(S) on the curve without time."""
    return np.asarray(start + sick - now + ratio * np.log(now / start))


def _step(state: Floats, width: float, ratio: float, length: float) -> Floats:
    def slope(at: Floats) -> Floats:
        caught = at[0] * at[1] / (ratio * length)
        return np.array([-caught, caught - at[1] / length])

    first = slope(state)
    second = slope(state + width / 2 * first)
    third = slope(state + width / 2 * second)
    fourth = slope(state + width * third)
    return np.asarray(state + width / 6 * (first + 2 * second + 2 * third + fourth))
