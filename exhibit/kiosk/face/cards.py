"""Which of several cards lies open: a row of dots between the ways to its neighbours."""

from __future__ import annotations

from exhibit.kiosk.face.pen import Pen
from exhibit.kiosk.face.shapes import disc, draw_centred, oval
from exhibit.kiosk.face.stage import Stage

_NUMBERED = "objections.number"
_OPEN, _OTHER, _LINE = 13, 8, 2.2
"""Radii of the dot of the open card and of the others, and their line, in pixels of the drawing."""


def write_cards(pen: Pen, stage: Stage) -> None:
    """Draw a dot for each card, larger and filled where it is the one that lies open."""
    numbered = next((words for words in stage.texts if words.key == _NUMBERED), None)
    if numbered is None:
        return
    number, count = int(str(numbered.values["number"])), int(str(numbered.values["all"]))
    drawn = pen.places.drawn
    for card in range(count):
        if card + 1 == number:
            picture = disc(_OPEN * drawn, pen.scheme["lamp"])
        else:
            picture = oval(_OTHER * drawn, _OTHER * drawn, max(1.2, _LINE * drawn), pen.scheme["ink2"])
        draw_centred(pen.surface, picture, pen.places.card(card))
