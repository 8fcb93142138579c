"""The caption: what the voice says of things that are written nowhere else."""

from __future__ import annotations

from exhibit.kiosk.face.pen import Pen
from exhibit.kiosk.lettering.sizes import Role

_ROLES: tuple[Role, ...] = ("second", "counter", "caption")


def write_caption(pen: Pen, text: str) -> None:
    """Write a caption in its place, on one line, as large as fits there."""
    place = pen.places.caption()
    role = next((role for role in _ROLES if pen.letterer.width(text, role) <= place.width), _ROLES[-1])
    pen.write(text, role, "ink", place.edge, place.baseline, place.width, place.anchor)
