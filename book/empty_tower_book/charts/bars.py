"""Level bars with their names over them, one part beside the other, so that no name is cut on a phone."""

from __future__ import annotations

from collections.abc import Sequence

from matplotlib.axes import Axes
from matplotlib.path import Path

from empty_tower_book.figures.style import WIDTH, label, light, new_axes, stand_in

ROW = 38.0
THICK = 0.34
MARGIN = 4.0
END = 52.0
KEY = 20.0
SWATCH = 15.0
LETTER = 6.3
Part = tuple[str, float]
"""A token of the palette, and how long the part is."""


def bars(
    rows: Sequence[tuple[str, Sequence[Part], str]], longest: float, *, key: Sequence[tuple[str, str]] = ()
) -> Axes:
    """Return axes with one bar a row.

    Args:
        rows: the name over the bar, its parts from left to right, and the words behind its end.
        longest: the length that fills the width, with room left for the words.
        key: what the parts mean, each with its token; written over the first row.
    """
    lines = _lines(key)
    height = ROW * len(rows)
    axes = new_axes(height + KEY * len(lines), left=MARGIN, bottom=0, right=END, top=KEY * len(lines))
    axes.set(xlim=(0, longest), ylim=(len(rows) - 0.5, -0.5))
    axes.set_axis_off()
    for place, (name, parts, end) in enumerate(rows):
        total = sum(length for _, length in parts)
        _bar(axes, place + 0.22, parts)
        label(axes, name, (0, place - 0.22), "ink2")
        label(axes, end, (total, place + 0.22), "ink", offset=(6, 0))
    _write_key(axes, lines, longest)
    return axes


def _bar(axes: Axes, place: float, parts: Sequence[Part]) -> None:
    start = 0.0
    for token, length in parts:
        if length:
            _part(axes, token, (start, start + length), (place - THICK / 2, place + THICK / 2))
        start += length


def _part(axes: Axes, token: str, across: tuple[float, float], down: tuple[float, float]) -> None:
    (left, right), (top, foot) = across, down
    corners = [(left, top), (right, top), (right, foot), (left, foot), (left, top)]
    light(axes, [Path(corners, closed=True)], token, edgecolor=stand_in("ground"), linewidth=1)


def _lines(key: Sequence[tuple[str, str]]) -> list[list[tuple[str, str, float]]]:
    """Return name, token and place in points from the left, line by line."""
    lines: list[list[tuple[str, str, float]]] = []
    at = WIDTH
    for name, token in key:
        width = SWATCH + LETTER * len(name) + 14
        if at + width > WIDTH - MARGIN:
            lines.append([])
            at = 0.0
        lines[-1].append((name, token, at))
        at += width
    return lines


def _write_key(axes: Axes, lines: Sequence[Sequence[tuple[str, str, float]]], longest: float) -> None:
    """Put a swatch and a name for each part over the first row."""
    point = longest / (WIDTH - MARGIN - END)
    for place, line in enumerate(lines):
        middle = -0.5 - KEY / ROW * (len(lines) - place - 0.5)
        for name, token, at in line:
            _part(axes, token, (at * point, (at + 11) * point), (middle - 0.15, middle + 0.15))
            label(axes, name, ((at + SWATCH) * point, middle), "ink2")
