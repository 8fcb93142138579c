"""Changes of crime, and intervals, as this lab says them."""

from __future__ import annotations


def change(percentage: float) -> str:
    """Return a change in words: "21 per cent fewer", "as many"."""
    whole = round(abs(percentage))
    if whole == 0:
        return "as many"
    return f"{whole} per cent {'fewer' if percentage < 0 else 'more'}"


def interval(low: float, high: float) -> str:
    """Return the ends of an interval of odds ratios."""
    return f"{low:.2f} to {high:.2f}"
