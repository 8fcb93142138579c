"""What all did together: for each kind of watching a bar of light on the lawn, beside the line of nobody."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from exhibit.kiosk.face.figure_places import Axis
from exhibit.kiosk.face.pen import Pen
from exhibit.kiosk.face.shapes import bar, draw_centred, glow
from exhibit.kiosk.face.stage import Difference, Stage
from exhibit.kiosk.face.wording import Language

_WIDE, _THIN, _MEAN = 24, 3.4, 16
_UNDER_BAR = 26
_GLOW = 34
"""Thickness of the bars, height of the thin one's mean, how far it hangs below the wide one, and how far the
light of that reaches; pixels of the drawing."""

_AT_ENDS = 0.7
_CHALK, _FAINT_CHALK = 200, 62
_REACHES = (2, 4, 8)
Ends = tuple[float, ...]


@dataclass(frozen=True)
class _Scale:
    """From differences in trips to pixels; the axis reaches as far to both sides."""

    axis: Axis
    reach: int

    def x(self, trips: float) -> float:
        return self.axis.middle + trips / self.reach * self.axis.half


def write_differences(pen: Pen, stage: Stage, language: Language, above: int) -> None:
    """Draw axis and rows on the lawn; under the column's last baseline write how to read them."""
    if stage.differences is None:
        return
    scale = _Scale(pen.places.axis(), _reach(stage.differences))
    _write_axis(pen, scale, language, len(stage.differences))
    for number, row in enumerate(stage.differences):
        _write_row(pen, scale, row, language, scale.axis.top + round((number + 0.5) * scale.axis.step))
    text = " ".join(language.texts(stage, "sentence"))
    if text:
        _write_note(pen, text, above + pen.pixels(64))


def _write_note(pen: Pen, text: str, baseline: int) -> None:
    """Write a text of several lines on ground that is quietened line by line, not in one dark block."""
    column = pen.places.beside_the_tower()
    colour, leading = pen.scheme["ink2"], pen.leading("counter")
    for number, line in enumerate(pen.letterer.lines(text, "counter", column.width)):
        lettered = pen.letterer.letter(line, "counter", column.width, colour)
        pen.quieten(lettered.box(column.left, baseline + number * leading), colour)
    pen.write(text, "counter", "ink2", column.left, baseline, column.width)


def _reach(rows: tuple[Difference, ...]) -> int:
    widest = max((abs(end) for row in rows for end in (*row.within, *row.first)), default=0)
    return next((reach for reach in _REACHES if widest <= 0.95 * reach), _REACHES[-1])


def _write_axis(pen: Pen, scale: _Scale, language: Language, rows: int) -> None:
    axis = scale.axis
    high = rows * axis.step + pen.pixels(8)
    for trips in range(-scale.reach, scale.reach + 1, scale.reach // 2):
        line = pygame.Surface((pen.pixels(1 if trips else 3), high))
        line.fill(pen.scheme["ink2"])
        line.set_alpha(_FAINT_CHALK if trips else _CHALK)
        pen.surface.blit(line, line.get_rect(midtop=(round(scale.x(trips)), axis.top)))
    baseline = axis.top + high + pen.leading("caption")
    for trips, key in ((-scale.reach, "wall.fewer"), (0, "wall.same"), (scale.reach, "wall.more")):
        text = language.first.text(key, {"trips": scale.reach})
        pen.write(text, "caption", "ink", round(scale.x(trips)), baseline, axis.label_width, 0.5)


def _write_row(pen: Pen, scale: _Scale, row: Difference, language: Language, y: int) -> None:
    axis = scale.axis
    name = language.first.text(f"reveal.{row.round}")
    pen.write(name, "reading", "ink", axis.names, pen.middle("reading", y), axis.middle - axis.names)
    if row.first:
        _draw_thin(pen, scale, row.first, y + pen.pixels(_UNDER_BAR))
    if row.within:
        _draw_wide(pen, scale, row.within, y)
        low, _, high = (_number(end, language) for end in row.within)
        text = language.first.text("wall.ends", {"low": low, "high": high})
        pen.write(text, "counter", "ink", axis.ends, pen.middle("counter", y), pen.places.x(0.3), 1.0)


def _draw_wide(pen: Pen, scale: _Scale, ends: Ends, y: int) -> None:
    low, mean, high = (scale.x(end) for end in ends)
    middle, thick = ((low + high) / 2, y), _WIDE * pen.places.drawn
    draw_centred(pen.surface, glow(high - low, thick, _GLOW * pen.places.drawn, pen.scheme["lamp"]), middle)
    draw_centred(pen.surface, bar(max(high - low, thick), thick, pen.scheme["lamp"], _AT_ENDS), middle)
    _draw_mean(pen, mean, y, 1.5 * thick, pen.scheme["sky-top"])


def _draw_thin(pen: Pen, scale: _Scale, ends: Ends, y: float) -> None:
    low, mean, high = (scale.x(end) for end in ends)
    thick = max(2.0, _THIN * pen.places.drawn)
    line = bar(max(high - low, thick), thick, pen.scheme["ink2"], 1.0)
    draw_centred(pen.surface, line, ((low + high) / 2, y))
    _draw_mean(pen, mean, y, pen.pixels(_MEAN), pen.scheme["ink2"])


def _draw_mean(pen: Pen, x: float, y: float, high: float, colour: str) -> None:
    """Draw a stroke across a bar; never a dot, which would make it an eye."""
    wide = max(2.0, _THIN * pen.places.drawn)
    draw_centred(pen.surface, pygame.transform.rotate(bar(high, wide, colour, 1.0), 90), (x, y))


def _number(trips: float, language: Language) -> str:
    sign = "−" if trips <= -0.05 else "+" if trips >= 0.05 else ""
    return sign + f"{abs(trips):.1f}".replace(".", language.first.text("value.decimal"))
