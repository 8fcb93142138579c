"""What came of the watch in the tower: a few numbers, each with its words, and no verdict."""

from __future__ import annotations

from exhibit.kiosk.face.pen import Pen
from exhibit.kiosk.face.stage import Stage
from exhibit.kiosk.face.wording import Language

_FIRST, _STEP = 0.275, 0.125
_UPRIGHT_FIRST, _UPRIGHT_STEP = 0.185, 0.078
_NUMBER, _GAP = 0.130, 0.022
_UPRIGHT_NUMBER, _UPRIGHT_GAP = 0.240, 0.035
"""Shares of the height: middle of the first row, from row to row. Of the width: the column of the numbers."""


def write_tally(pen: Pen, stage: Stage, language: Language) -> None:
    """Write each number large, its words beside it, a line below; then what is said for those who watch."""
    if not stage.tally:
        return
    places = pen.places
    upright = places.panel.portrait
    first, step = (_UPRIGHT_FIRST, _UPRIGHT_STEP) if upright else (_FIRST, _STEP)
    number_width = places.x(_UPRIGHT_NUMBER if upright else _NUMBER)
    left = places.margin + number_width + places.x(_UPRIGHT_GAP if upright else _GAP)
    width = places.right - left if upright else places.x(0.5)
    for row, (key, value) in enumerate(stage.tally):
        middle, right = places.y(first + row * step), places.margin + number_width
        pen.write(value, "sill", "ink", right, pen.middle("sill", middle), 2 * number_width, 1.0)
        text = language.first.text(key)
        raised = (len(pen.letterer.lines(text, "reading", width)) - 1) * pen.leading("reading") // 2
        pen.write(text, "reading", "ink2", left, pen.middle("reading", middle) - raised, width)
        line = pen.surface.get_rect(topleft=(places.margin, middle + places.y(step / 2)))
        line.size = left + width - places.margin, pen.pixels(1)
        pen.surface.fill(pen.scheme["ink2"], line)
    below = places.y(first + len(stage.tally) * step) + pen.pixels(16)
    for text in language.texts(stage, "sentence"):
        pen.write(text, "question", "ink", places.margin, below, left + width - places.margin)
