"""Lab 2: of a hundred kroner, how many stay hidden if somebody else reports them, and if nobody does.

Source: kleven2010, abstract: evasion of 0.3 per cent of income that a third party reports, 37 per cent of
income that only the taxpayer reports.
"""

from __future__ import annotations

from empty_tower_book.drawings.drawing import Drawing
from empty_tower_book.drawings.shapes import Point, Shape, filled, words

HIDDEN = {"somebody else reports it": 0.3, "only you report it": 37.0}
COINS = 100
A_ROW = 10
CELL, COIN = 17.0, 14.0
FIELD = A_ROW * CELL - (CELL - COIN)
PLACES: tuple[Point, ...] = ((2, 54), (388 - FIELD, 54))
SIZE = (390.0, 246.0)


def _draw() -> list[Shape]:
    shapes: list[Shape] = []
    for place, (who, hidden) in zip(PLACES, HIDDEN.items(), strict=True):
        shapes += [
            words((place[0], 16), who, "ink", font_weight="600"),
            words((place[0], 36), f"{hidden:g} of {COINS} hidden"),
            filled(_coins(place, hidden, COINS), "glow"),
            filled(_coins(place, 0, hidden), "roof"),
        ]
    return shapes


def _coins(place: Point, start: float, end: float) -> str:
    """Return the path data of coins `start` to `end`, counted row by row; a part of a coin is cut level."""
    pieces = []
    for number in range(COINS):
        low, high = max(start, number) - number, min(end, number + 1) - number
        if low < high:
            x, y = place[0] + number % A_ROW * CELL, place[1] + number // A_ROW * CELL
            pieces.append(f"M{x:g} {y + low * COIN:.1f}h{COIN:g}v{(high - low) * COIN:.1f}h-{COIN:g}z")
    return "".join(pieces)


def _caption() -> str:
    return "Income in Denmark, by thorough audits. Each square is one krone of a hundred; dark was hidden."


def _description() -> str:
    first, second = HIDDEN.items()
    return (
        f"Two fields of {COINS} squares. If {first[0]}, a sliver is dark, {first[1]:g} of {COINS}. "
        f"If {second[0]}, {second[1]:g} of {COINS} squares are dark."
    )


AUDIT_EXPERIMENT = Drawing(
    "audit_experiment", "One more pair of eyes, with its name on paper.", _caption, _description, SIZE, _draw
)
