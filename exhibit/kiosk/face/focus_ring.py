"""The ring of focus round a choice that keys, a pad or one button have come to."""

from __future__ import annotations

from exhibit.kiosk.face.pen import Pen
from exhibit.kiosk.face.shapes import draw_centred, frame, oval

_FOCUS_LINE = 4


def draw_focus(pen: Pen, focus: str | None) -> None:
    """Draw the ring round the choice in focus; nothing if its box is not noted."""
    if focus not in pen.drawn.areas:
        return
    area = pen.drawn.areas[focus]
    line, gap = _FOCUS_LINE * pen.places.drawn, pen.pixels(10)
    if focus in ("grass", "path", "lantern"):
        picture = oval(area.width / 2 + gap, area.height / 2 + gap, line, pen.scheme["ink"])
    else:
        picture = frame(area.width + gap, area.height + gap, 2.0 * gap, line, pen.scheme["ink"])
    draw_centred(pen.surface, picture, area.center)
