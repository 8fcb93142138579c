"""Numbers as this lab says them: whole things out of a hundred, out of ten, or out of twenty."""

from __future__ import annotations

import math


def in_hundred(chance: float) -> str:
    """Return a chance as a whole number out of a hundred; under one it says so."""
    if 0 < chance < 0.005:
        return "fewer than 1"
    return f"{100 * chance:.0f}"


def days(number: float) -> str:
    """Return a number of days in words."""
    if math.isinf(number):
        return "for ever"
    return "1 day" if number == 1 else f"{number:.0f} days"


def looks(number: float) -> str:
    """Return a number of looks in words."""
    return "1 look" if number == 1 else f"{number:.0f} looks"


def one_in(chance: float) -> str:
    """Return a chance as "1 in 20" where that is exact, else as a percentage."""
    parts = 1 / chance
    return f"1 in {parts:.0f}" if abs(parts - round(parts)) < 1e-9 else f"{100 * chance:.3g} per cent"
