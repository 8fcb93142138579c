"""The mark of each choice: the same strokes beside small and large letters."""

from __future__ import annotations

from exhibit.kiosk.face.shapes import (
    ASK,
    BACKWARD,
    BARS,
    CROSS,
    FORWARD,
    INFORM,
    PERSON,
    SKIP,
    SLATS,
    TICK,
    UPWARD,
    Stroke,
)

_SIGNS: dict[str, tuple[Stroke, ...]] = {
    "back": BACKWARD,
    "confirm": TICK,
    "everybody": PERSON,
    "holdings": INFORM,
    "leave": CROSS,
    "left": BACKWARD,
    "objections": ASK,
    "previous_card": BACKWARD,
    "shutters": SLATS,
    "skip": SKIP,
    "up": UPWARD,
    "wall": BARS,
}


def sign_of(name: str) -> tuple[Stroke, ...]:
    """Return the strokes of a choice's mark; whatever has none of its own leads forward."""
    return _SIGNS.get(name, FORWARD)
