"""A chart of what was counted about the course: a title that says the finding, a figure, the numbers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from matplotlib.figure import Figure

from content.audit import Audit


@dataclass(frozen=True)
class Numbers:
    """The table under a chart: its headers, and its rows as they are printed."""

    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Chart:
    """A chart that is drawn anew from the audit whenever the book is built.

    Attributes:
        name: as the directive calls it; it opens every id in the page.
        title: the finding in one sentence, made from the numbers.
        caption: what is drawn, in which unit.
        alternative: the picture in 10 to 250 characters for those who do not see it.
        figure: draws it in the stand-in colours of `figures.style`.
        numbers: the same as a table.
    """

    name: str
    title: Callable[[Audit], str]
    caption: str
    alternative: Callable[[Audit], str]
    figure: Callable[[Audit], Figure]
    numbers: Callable[[Audit], Numbers]
