"""Switches for everybody: each a mark with or without a tick, its name, and the word on or off."""

from __future__ import annotations

from exhibit.kiosk.face.pen import Pen
from exhibit.kiosk.face.shapes import TICK, draw_centred, mark
from exhibit.kiosk.face.stage import Stage
from exhibit.kiosk.face.wording import Language

_RADIUS, _LINE = 30, 2.6
_FIRST, _STEP, _HEIGHT = 118, 112, 96
"""Pixels of the drawing: below the words above, from row to row, and what answers to a finger."""


def write_switches(pen: Pen, stage: Stage, language: Language, above: int) -> None:
    """Write a row for each switch below a baseline, and note its box."""
    words = language.first
    names = {name: words.text(f"target.{name}") for name, _ in stage.switches}
    states = {on: words.text("everybody.on" if on else "everybody.off") for on in (True, False)}
    left = pen.places.margin + pen.pixels(2 * _RADIUS + 26)
    state_left = left + max((pen.letterer.width(text, "label") for text in names.values()), default=0)
    state_left += pen.pixels(48)
    right = state_left + max(pen.letterer.width(text, "reading") for text in states.values())
    for number, (name, on) in enumerate(stage.switches):
        middle = above + pen.pixels(_FIRST + number * _STEP)
        _draw_mark(pen, on, middle)
        pen.write(names[name], "label", "ink", left, pen.middle("label", middle), pen.places.x(0.8))
        token = "lamp" if on else "ink2"
        baseline = pen.middle("reading", middle)
        pen.write(states[on], "reading", token, state_left, baseline, pen.places.x(0.3))
        area = pen.surface.get_rect(height=pen.pixels(_HEIGHT), centery=middle)
        area.left, area.width = pen.places.margin - pen.pixels(18), right - pen.places.margin + pen.pixels(36)
        pen.drawn.areas[name] = area


def _draw_mark(pen: Pen, on: bool, middle: int) -> None:
    radius = _RADIUS * pen.places.drawn
    colour = pen.scheme["lamp" if on else "ink2"]
    picture = mark(radius, _LINE * pen.places.drawn, colour, TICK if on else ())
    draw_centred(pen.surface, picture, (pen.places.margin + radius, middle))
