"""Line breaking: the fewest lines a column allows, then the calmest right edge, ends of clauses first."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

SOFT_HYPHEN = "\u00ad"
Measure = Callable[[str], int]
"""Returns the width of a text in pixels."""

_STUMP = 0.3
"""A line filled less than this looks forgotten."""


@dataclass(frozen=True)
class _Piece:
    """What cannot be broken: a word, or a part of one between soft hyphens."""

    text: str
    ends_word: bool

    @property
    def ends_clause(self) -> bool:
        return self.ends_word and self.text[-1:] in {".", "?", "!", ":"}


def break_lines(text: str, width: int, measure: Measure) -> list[str]:
    """Return the lines of a text in a column of `width` pixels. A newline in the text always breaks.

    Raises ValueError if a word, taken apart at its soft hyphens, is still wider than the column.
    """
    return [line for paragraph in text.split("\n") for line in _paragraph(paragraph, width, measure)]


def _paragraph(text: str, width: int, measure: Measure) -> list[str]:
    pieces = list(_pieces(text))
    # best[i]: fewest lines and least raggedness from piece i to the end, and where the first of them ends
    best: list[tuple[int, float, int]] = [(0, 0.0, 0)] * (len(pieces) + 1)
    for start in range(len(pieces) - 1, -1, -1):
        best[start] = _best_line(pieces, start, width, measure, best)
    return list(_lines(pieces, best))


def _best_line(
    pieces: list[_Piece], start: int, width: int, measure: Measure, best: list[tuple[int, float, int]]
) -> tuple[int, float, int]:
    options = []
    for end in range(start + 1, len(pieces) + 1):
        used = measure(_join(pieces[start:end]))
        if used > width:
            break
        lines, ragged, _ = best[end]
        options.append((lines + 1, ragged + _raggedness(pieces, end, used / width), end))
    if not options:
        raise ValueError(f"“{pieces[start].text}” is wider than its column of {width} pixels")
    return min(options)


def _raggedness(pieces: list[_Piece], end: int, filled: float) -> float:
    """Return how badly a line ends: empty space counts squared, ends of clauses little, hyphens much."""
    stump = 0.6 if filled < _STUMP else 0.0
    if end == len(pieces):
        return stump
    last = pieces[end - 1]
    cost = (1 - filled) ** 2 + stump
    if last.ends_clause:
        return cost * 0.1 + stump - 0.1
    return cost if last.ends_word else cost + 0.6


def _pieces(text: str) -> Iterator[_Piece]:
    for word in text.split(" "):
        *parts, last = word.split(SOFT_HYPHEN)
        for part in parts:
            yield _Piece(part, ends_word=False)
        if last or not parts:
            yield _Piece(last, ends_word=True)


def _join(pieces: list[_Piece]) -> str:
    inside = "".join(piece.text + (" " if piece.ends_word else "") for piece in pieces[:-1])
    last = pieces[-1]
    return inside + last.text + ("" if last.ends_word else "-")


def _lines(pieces: list[_Piece], best: list[tuple[int, float, int]]) -> Iterator[str]:
    start = 0
    while start < len(pieces):
        end = best[start][2]
        yield _join(pieces[start:end])
        start = end
