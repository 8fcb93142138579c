"""Hands on a motion, before and after the arguments: two bars for each position, and nobody wins."""

from __future__ import annotations

from collections.abc import Sequence

import pygame

from exhibit.kiosk.face.pen import Pen
from exhibit.kiosk.face.wording import Language

_FIRST, _STEP, _UNDER = 84, 96, 90
_HIGH, _BETWEEN = 28, 10
"""From the words to the middle of the first position, on to the next, and from the last to the words below;
a bar, and the gap between two."""

_NAMES, _UPRIGHT_NAMES = 0.24, 0.40
_LENGTH, _UPRIGHT_LENGTH = 0.42, 0.32
"""Shares of the width: where bars begin, and how long one is in which all hands are up."""


def write_ballot(
    pen: Pen, rows: Sequence[tuple[str, int, int]], people: int, language: Language, above: int
) -> int:
    """Draw for each position hands before as an open bar, hands now as a lit one, each with its word.

    Return the baseline of what stands below.
    """
    places = pen.places
    upright = places.panel.portrait
    left, length = places.x(_UPRIGHT_NAMES if upright else _NAMES), _length(pen)
    high, gap = pen.pixels(_HIGH), pen.pixels(_BETWEEN)
    for number, (position, before, now) in enumerate(rows):
        middle = above + pen.pixels(_FIRST + number * _STEP)
        name = language.first.text(f"motion.{position}")
        pen.write(name, "reading", "ink", places.margin, pen.middle("reading", middle), left - places.margin)
        bars = ("before", before, middle - gap // 2 - high), ("now", now, middle + gap // 2)
        for key, hands, top in bars:
            box = pygame.Rect(left, top, round(length * hands / people), high)
            _draw_bar(pen, box, lit=key == "now")
            text = f"{hands} {language.first.text(f'motion.{key}')}"
            baseline = pen.middle("counter", box.centery)
            pen.write(text, "counter", "ink", box.right + pen.pixels(16), baseline, places.x(0.3))
    return above + pen.pixels(_FIRST + (len(rows) - 1) * _STEP + _UNDER)


def _length(pen: Pen) -> int:
    return pen.places.x(_UPRIGHT_LENGTH if pen.places.panel.portrait else _LENGTH)


def _draw_bar(pen: Pen, box: pygame.Rect, lit: bool) -> None:
    """Draw a bar; no hands are a stroke, in the same place and as high."""
    shown = box if box.width else pygame.Rect(box.left, box.top, pen.pixels(3), box.height)
    if lit:
        pen.surface.fill(pen.scheme["lamp"], shown)
    else:
        pygame.draw.rect(pen.surface, pen.scheme["ink2"], shown, max(1, pen.pixels(3)))
