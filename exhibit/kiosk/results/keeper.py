"""What the host of visitors asks of whoever keeps counts, and what a visit hands over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from exhibit.kiosk.results.release import Published
from exhibit.kiosk.results.tally import Cell, cells


class Keeper(Protocol):
    """What takes the counts of those who agree."""

    @property
    def works(self) -> bool:
        """Whether counts can be kept at present; if not, nobody is asked for them."""

    @property
    def published(self) -> Published | None:
        """What may be shown of all counts, or None while that is nothing."""

    def add(self, visit: list[Cell]) -> None:
        """Take the counts of one visitor."""


def others_of(published: Published, debates: Sequence[Mapping[str, Any]]) -> dict[str, list[int]]:
    """Return where others stood, by motion; only motions of which something may be shown."""
    marks = {str(debate["id"]): published.marks(str(debate["id"])) for debate in debates}
    return {name: places for name, places in marks.items() if any(places)}


def cells_of(counts: Mapping[str, Any]) -> list[Cell]:
    """Return the counts of a visit as cells: what it adds one to."""
    grass = dict(zip(counts["rounds"], counts["grass"], strict=True))
    felt = counts["felt"]
    marks = (counts["motion"], counts["before"], counts["after"]) if "motion" in counts else None
    return cells(grass, counts["first"], felt if felt in grass else None, marks)
