"""For the notebook: the wall of a host's export, or of simulated visitors, which then say so."""

from __future__ import annotations

import html
from dataclasses import dataclass
from pathlib import Path

from empty_tower_book.explorer_widget import on_paper
from empty_tower_book.figures.inline_svg import inline_svg
from empty_tower_book.labs.results.export import read_export
from empty_tower_book.labs.results.people import EFFECTS, counted, visitors
from empty_tower_book.labs.results.wall import SEED, Wall, alternative, draw, finding, wall_of

SHOWN_FROM = 100


@dataclass(frozen=True)
class ShownResults:
    """One wall a protocol, as a notebook shows it."""

    walls: tuple[Wall, ...]

    def _repr_html_(self) -> str:
        return "".join(
            on_paper(inline_svg(draw(wall), alternative(wall), prefix=f"shown-{number}") + _words(wall))
            for number, wall in enumerate(self.walls)
        )


def show_results(export: str | Path | None = None) -> ShownResults:
    """Return the results of a host's export; without one, of a hundred simulated visitors.

    Raises:
        ContentError: if the file is no export, with the line.
        OSError: if it cannot be read.
    """
    if export is None:
        return ShownResults((wall_of(counted(visitors(SHOWN_FROM, EFFECTS[0], SEED))),))
    return ShownResults(tuple(wall_of(counts) for counts in read_export(Path(export).expanduser())))


def _words(wall: Wall) -> str:
    return f"<p>{html.escape(finding(wall))}</p>"
