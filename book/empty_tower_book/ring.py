"""The ring of cells round an empty centre: mark of the book, and place of a chapter in it."""

from __future__ import annotations

from collections.abc import Collection
from math import cos, pi, sin

from markupsafe import Markup

from content.schema.base import LAST_CHAPTER

CHAPTERS = LAST_CHAPTER + 1
MARK_CELLS = 12


def cell(index: int, count: int, inner: float, outer: float, gap: float) -> str:
    """Return the outline of one cell as SVG path data, clockwise from the top.

    `inner` and `outer` are radii, `gap` the free width between neighbours, all in the unit of the drawing.
    """
    middle = 2 * pi * index / count - pi / 2
    half = pi / count

    def point(radius: float, side: int) -> str:
        angle = middle + side * (half - gap / 2 / radius)
        return f"{radius * cos(angle):.2f} {radius * sin(angle):.2f}"

    return (
        f"M{point(inner, -1)}L{point(outer, -1)}A{outer} {outer} 0 0 1 {point(outer, 1)}"
        f"L{point(inner, 1)}A{inner} {inner} 0 0 0 {point(inner, -1)}Z"
    )


def chapter_ring(lit: Collection[int], written: Collection[int], number: int | None = None) -> Markup:
    """Return the ring of all chapters: some lit, the written ones firm, the rest faint.

    A chapter lights its own cell and has its `number` in the middle. A lab lights those of the chapters that
    lead to it, and its middle stays empty.
    """
    cells = []
    for index in range(CHAPTERS):
        kind = "lit" if index in lit else "written" if index in written else "planned"
        cells.append(f'<path class="cell-{kind}" d="{cell(index, CHAPTERS, 41, 59, 2.4)}"/>')
    middle = f'<text y="11" text-anchor="middle">{number}</text>' if number is not None else ""
    return Markup(
        f'<svg class="ring" viewBox="-62 -62 124 124" aria-hidden="true">{"".join(cells)}{middle}</svg>'
    )


def icon() -> str:
    """Return the ring as a file of its own, for the browser's tab and wherever the style sheet wants it."""
    path = "".join(cell(index, MARK_CELLS, 6.6, 11, 0.9) for index in range(MARK_CELLS))
    style = "path{fill:#15282D}@media(prefers-color-scheme:dark){path{fill:#ECE5D6}}"
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-12 -12 24 24">'
        f'<style>{style}</style><path d="{path}"/></svg>\n'
    )
