"""Numbers of this lab in words."""

from __future__ import annotations

from math import exp

from exhibit.models.bootstrap import Estimate

MINUS = "−"
EFFECT_WORDS = {0.0: "none", -0.2: "small", -0.6: "moderate", -1.2: "large"}


def effect_in_words(effect: float) -> str:
    """Return what a watcher does to the odds of a step: "moderate: odds of a step fall to 55 in 100"."""
    if effect == 0:
        return "nothing at all"
    name = EFFECT_WORDS.get(round(effect, 1), "")
    odds = f"odds of a step fall to {100 * exp(effect):.0f} %"
    return f"{name}: {odds}" if name else odds


def effect_name(effect: float) -> str:
    """Return the size of an effect in a word."""
    return EFFECT_WORDS.get(round(effect, 1), f"{effect:g}".replace("-", MINUS))


def people_in_words(people: float) -> str:
    """Return a number of visitors."""
    return f"{people:,.0f} visitors"


def signed(number: float, digits: int = 1) -> str:
    """Return a number with its sign, and 0 without one."""
    words = f"{number:+.{digits}f}"
    return words[1:] if float(words) == 0 else words.replace("-", MINUS)


def interval(found: Estimate) -> str:
    """Return a mean with the ends of its interval: "−0.9 (−1.2 to −0.6)"."""
    return f"{signed(found.mean)} ({ends(found)})"


def ends(found: Estimate) -> str:
    """Return the ends of an interval: "−1.2 to −0.6"; three of them fit beside each other on a phone."""
    return f"{signed(found.low)} to {signed(found.high)}"
