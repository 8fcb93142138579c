"""Months and views as this lab says them."""

from __future__ import annotations

from content import load_content

NAMES = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
         "November", "December")  # fmt: skip


def month(number: float) -> str:
    """Return the name of a month, counted from January 2012 as 1."""
    years, months = divmod(round(number) - 1, len(NAMES))
    return f"{NAMES[months]} {2012 + years}"


def thousands(views: float) -> str:
    """Return views in thousands, with a true minus sign."""
    return f"{views / 1000:,.0f},000".replace("-", "−")


def t_value(t: float) -> str:
    """Return a t with its sign."""
    return f"{t:+.1f}".replace("-", "−")


def months_counted() -> int:
    """Return how many months the table holds."""
    return load_content().data["wikipedia-views"].sheet.rows
