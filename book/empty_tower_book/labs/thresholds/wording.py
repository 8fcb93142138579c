"""Numbers as this lab says them: people of a hundred."""

from __future__ import annotations


def of_hundred(share: float) -> str:
    """Return a share as whole people of a hundred; too few to round to one, or nearly all, are said so."""
    people = round(100 * share)
    if people == 0 and share > 0:
        return "fewer than 1"
    return "more than 99" if people == 100 and share < 1 else str(people)


def people(number: float) -> str:
    """Return a number of people in words."""
    return "1 person" if number == 1 else f"{number:g} people"


def in_table(share: float) -> str:
    """Return the same for the narrow column of a table."""
    return of_hundred(share).replace("fewer than ", "< ").replace("more than ", "> ")
