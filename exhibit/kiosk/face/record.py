"""What the visit left behind, shown without a verdict: rows of dots."""

from __future__ import annotations

from exhibit.kiosk.face.pen import Pen
from exhibit.kiosk.face.shapes import disc, draw_centred, oval
from exhibit.kiosk.face.stage import Stage
from exhibit.kiosk.face.wording import Language

_GRASS, _PATH = 1, 0
_RING_LINE = 2.4


def write_rows(pen: Pen, stage: Stage, language: Language) -> None:
    """Draw a row of dots for each round, the count of grass beside it, the legend and the sentence."""
    if not stage.rows:
        return
    rows, places = pen.places.rows(), pen.places
    for number, (name, dots) in enumerate(stage.rows):
        y = rows.top + number * rows.step
        baseline = pen.middle("reading", y)
        pen.write(language.first.text(f"reveal.{name}"), "reading", "ink", places.margin, baseline, rows.dots)
        for place, dot in enumerate(dots):
            draw_dot(pen, dot, rows.dots + place * rows.dot_step, y)
        count = str(sum(dot == _GRASS for dot in dots))
        pen.write(count, "label", "ink", rows.count, pen.middle("label", y), rows.dot_step * 2, 0.5)
    _write_legend(pen, language)
    for text in language.texts(stage, "sentence"):
        column = places.column()
        pen.write(text, "reading", "ink", column.left, rows.sentence, column.width)


def draw_dot(pen: Pen, dot: int, x: float, y: float, share: float = 1.0) -> None:
    """Draw one choice: filled for grass, a ring for the path, a point for none; a share of the usual size."""
    radius = share * pen.places.rows().radius
    if dot == _GRASS:
        draw_centred(pen.surface, disc(radius, pen.scheme["lamp"]), (x, y))
    elif dot == _PATH:
        line = max(1.2, _RING_LINE * pen.places.drawn)
        draw_centred(pen.surface, oval(radius * 0.93, radius * 0.93, line, pen.scheme["ink2"]), (x, y))
    else:
        draw_centred(pen.surface, disc(max(1.0, radius * 0.16), pen.scheme["ink2"]), (x, y))


def _write_legend(pen: Pen, language: Language) -> None:
    rows = pen.places.rows()
    x = float(rows.dots)
    for dot, key in ((_GRASS, "reveal.grass"), (_PATH, "reveal.path")):
        draw_dot(pen, dot, x, rows.legend)
        left = round(x + rows.radius + pen.pixels(12))
        baseline = pen.middle("counter", rows.legend)
        box = pen.write(language.first.text(key), "counter", "ink2", left, baseline, pen.places.x(0.3))
        x = box.right + pen.pixels(22) + rows.radius
