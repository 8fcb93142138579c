"""The bars of the wall in words: for large letters and for ears."""

from __future__ import annotations

from collections.abc import Iterator

from exhibit.kiosk.face.stage import Stage
from exhibit.kiosk.face.wording import Language

_SAME = 0.05
"""Smaller differences round to none."""


def end_in_words(trips: float) -> str:
    """Return the key of the words for one end of a bar: fewer, as with nobody, or more."""
    if abs(trips) < _SAME:
        return "wall.same"
    return "wall.fewer" if trips < 0 else "wall.more"


def bars_in_words(stage: Stage, language: Language) -> Iterator[str]:
    """Return a line for every bar: its round and both ends; also for a round of which nothing is shown."""
    for row in stage.differences or ():
        name = language.first.text(f"reveal.{row.round}")
        yield f"{name}: {_ends(row.within, language) if row.within else language.first.text('value.none')}"
        if row.first:
            yield f"{language.first.text('wall.first_rounds')}: {_ends(row.first, language)}"


def _ends(ends: tuple[float, ...], language: Language) -> str:
    low, _, high = (_end(end, language) for end in ends)
    return language.first.text("wall.ends", {"low": low, "high": high})


def _end(trips: float, language: Language) -> str:
    number = f"{abs(trips):.1f}".replace(".", language.first.text("value.decimal"))
    return language.first.text(end_in_words(trips), {"trips": number})
