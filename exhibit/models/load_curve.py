"""An electricity meter that is read every second, minute or hour, and the switchings that are still seen.

A household's power is a sum of appliances that are on or off. Each switching on or off is an event, a step
of the power. A meter reports the mean of each interval. Between two reports a step is seen if the means
differ by a threshold or more. An event is found if such a difference of its own sign lies at one of the two
ends of its interval; one difference stands for one event, the largest that fits.

    symbol  argument          meaning                                   unit
    P       second_by_second  power second by second, 0 upwards         watts
    D       interval          seconds between two reports, from 1       seconds
    s       threshold         smallest difference that counts, above 0  watts

The day itself is invented, with round numbers for the appliances. Its recall is no measurement of real
homes.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from exhibit.models.arguments import Floats, count, numbers, scalar

DAY = 86_400  # seconds
BASE = 60.0  # watts that are always drawn


@dataclass(frozen=True)
class Use:
    """One use of an appliance: its start and end, in seconds of the day, and what it draws, in watts."""

    appliance: str
    start: int
    end: int
    watts: float


@dataclass(frozen=True)
class Switching:
    """Events in order of time: the second at which each happens, and its step in watts, negative for off."""

    second: NDArray[np.int64]
    step: Floats


def invented_day(generator: np.random.Generator) -> list[Use]:
    """Return one day of a household of two: a refrigerator all day, the rest in the morning and evening."""
    uses = _refrigerator(generator)
    for appliance, hour, minutes, watts in (
        ("kettle", 6.6, 3, 2000), ("light", 6.5, 65, 60), ("toaster", 6.9, 3, 900), ("kettle", 7.2, 3, 2000),
        ("light", 17.7, 300, 120), ("hob", 18.3, 22, 1500), ("oven", 18.5, 35, 2200),
        ("television", 19.8, 130, 110),
        ("kettle", 20.9, 3, 2000), ("washing machine", 18.0, 18, 2000), ("washing machine", 18.35, 50, 250),
        ("hair dryer", 7.0, 5, 1200), ("light", 22.6, 25, 60),
    ):  # fmt: skip
        start = int(3600 * hour + generator.integers(-480, 480))
        uses.append(Use(appliance, start, start + int(60 * minutes * generator.uniform(0.8, 1.2)), watts))
    return uses


def _refrigerator(generator: np.random.Generator) -> list[Use]:
    """Return the runs of a compressor: a quarter of an hour in each three quarters, never quite alike."""
    uses, at = [], int(generator.integers(0, 2400))
    while at < DAY - 1200:
        end = at + int(generator.integers(800, 1000))
        uses.append(Use("refrigerator", at, end, 90.0))
        at = end + int(generator.integers(1600, 2000))
    return uses


def power(uses: list[Use]) -> Floats:
    """Return the power of each second of the day, shape (86400,).

    Raises:
        ValueError: if a use ends before it starts, leaves the day, or draws nothing.
    """
    total = np.full(DAY, BASE)
    for use in uses:
        if not 0 <= use.start < use.end <= DAY:
            raise ValueError(f"uses must start and end within the day; got {use.start} to {use.end}")
        total[use.start : use.end] += scalar("watts", use.watts, 0, open_low=True)
    return total


def switchings(second_by_second: ArrayLike, threshold: float) -> Switching:
    """Return the events of a power curve: every change from one second to the next of `threshold` or more.

    Raises:
        ValueError: if the curve is not a list of at least two powers, or `threshold` is not above 0.
    """
    curve = _curve("second_by_second", second_by_second)
    change = np.diff(curve)
    at = np.flatnonzero(np.abs(change) >= scalar("threshold", threshold, 0, open_low=True))
    return Switching(at + 1, change[at])


def reports(second_by_second: ArrayLike, interval: int) -> Floats:
    """Return the mean of each whole interval; a rest at the end is not reported.

    Raises:
        ValueError: if the curve is not a list of powers, or `interval` is below 1 or longer than the curve.
    """
    curve, length = _curve("second_by_second", second_by_second), count("interval", interval, low=1)
    if length > curve.size:
        raise ValueError(f"interval must be at most the curve's {curve.size} seconds; got {length}")
    whole = curve.size // length
    return np.asarray(curve[: whole * length].reshape(whole, length).mean(axis=1))


def found(events: Switching, means: ArrayLike, interval: int, threshold: float) -> NDArray[np.bool_]:
    """Return which events are found in reports, shape of `events.second`.

    Args:
        events: of the power second by second.
        means: what `reports` returned.
        interval: for which it did so.
        threshold: smallest difference between two reports that counts.

    Raises:
        ValueError: if there are fewer than two means, `interval` is below 1 or `threshold` is not above 0.
    """
    length = count("interval", interval, low=1)
    change = np.diff(_curve("means", means))
    left = np.abs(change) >= scalar("threshold", threshold, 0, open_low=True)
    hit = np.zeros(events.second.size, dtype=np.bool_)
    for event in np.argsort(-np.abs(events.step), kind="stable"):
        inside = int(events.second[event]) // length
        for end in (inside - 1, inside):
            if 0 <= end < change.size and left[end] and change[end] * events.step[event] > 0:
                hit[event], left[end] = True, False
                break
    return hit


def _curve(name: str, value: ArrayLike) -> Floats:
    curve = numbers(name, value, 0)
    if curve.ndim != 1 or curve.size < 2:
        raise ValueError(f"{name} must be a list of at least 2 powers; got the shape {curve.shape}")
    return curve
