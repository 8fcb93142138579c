"""The caption above everything: what the voice says of things that are written nowhere else."""

from __future__ import annotations

from exhibit.kiosk.face.pen import Pen

_BASELINE = 0.040


def write_caption(pen: Pen, text: str) -> None:
    """Write a caption at the upper edge, in the middle."""
    places = pen.places
    width = places.panel.width - 2 * places.margin
    pen.write(text, "caption", "ink", places.panel.width // 2, places.y(_BASELINE), width, 0.5)
