"""Numbers as this lab says them: with a true minus sign, and with as many digits as they deserve."""

from __future__ import annotations


def signed(number: float, digits: int = 2) -> str:
    """Return a number with its sign if it is below 0, and never minus nothing."""
    words = f"{number:.{digits}f}"
    return words.lstrip("-") if float(words) == 0 else words.replace("-", "−")
