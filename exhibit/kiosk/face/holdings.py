"""What the exhibit knows, as a page: choices round by round, facts, what is still empty, what is never there.

The rows come from the visit's own list of everything it remembers. Each of them finds a place here, whatever
it is: those that go round by round in one table, those with a value among the facts, all others by name.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pygame

from exhibit.kiosk.face.pen import Pen
from exhibit.kiosk.face.record import draw_dot
from exhibit.kiosk.face.stage import Stage
from exhibit.kiosk.face.wording import Language

_BY_ROUND = ("holdings.waits", "holdings.hesitations", "holdings.turns")
_ORDER, _TRIPS = "holdings.order", "holdings.trips"
_NOTHING = "value.none"
_DOTS = {"○": 0, "●": 1, "·": 2}
_RULE_ALPHA = 90
_TITLE, _LINE, _ROUND, _NOTE = 56, 50, 50, 68
_MANY, _TIGHT = 7, 0.85
_DOT_SHARE = 0.76
"""Distances of baselines in pixels of the drawing: title to first row, rows of facts, rows of rounds, what a
note needs; if there are many facts, all are closer; size of dots beside those of the reveal."""

Rows = Mapping[str, str]


@dataclass
class _Column:
    """A column that fills from above: its edges, the next baseline, and the last one that may be used."""

    left: int
    width: int
    baseline: int
    last: int
    pace: float

    def go_down(self, pixels: int) -> None:
        """Leave room, less of it where there is much to write."""
        self.baseline += round(self.pace * pixels)

    @property
    def right(self) -> int:
        return self.left + self.width


def write_panel(pen: Pen, stage: Stage, language: Language, above: int) -> None:
    """Write everything the exhibit knows under the last baseline of the column of words."""
    if stage.panel is None:
        return
    words, rows = language.first, dict(stage.panel)
    by_round = (_ORDER, _TRIPS, *_BY_ROUND) if _goes_by_round(rows) else ()
    others = {key: value for key, value in rows.items() if key not in by_round}
    facts = [(words.text(key), words.line(value)) for key, value in others.items() if value != _NOTHING]
    many = len(facts) > _MANY
    left, right = _columns(pen, above, _TIGHT if many else 1.0)
    if by_round:
        _write_rounds(pen, rows, language, left)
    _write_facts(pen, words.text("holdings.facts"), facts, right, left)
    empty = _listed([words.text(key) for key, value in others.items() if value == _NOTHING])
    if empty:
        _write_note(pen, words.text("holdings.empty"), empty, left)
    never, leaving = words.text("holdings.absent"), words.text("holdings.forgets")
    if many:
        _write_note(pen, words.text("holdings.never"), f"{never}. {leaving}", left)
        return
    for title, text in (("holdings.never", never), ("holdings.leaving", leaving)):
        column = right if right.baseline + pen.pixels(_NOTE) <= right.last else left
        _write_note(pen, words.text(title), text, column)


def _columns(pen: Pen, above: int, pace: float) -> tuple[_Column, _Column]:
    """Return the left and the right column; on an upright panel they are one."""
    places = pen.places
    top = above + pen.pixels(96)
    if places.panel.portrait:
        both = _Column(places.margin, places.right - places.margin, top, places.y(0.86), pace)
        return both, both
    left = _Column(places.margin, places.x(0.485), top, places.y(0.96), pace)
    start = places.x(0.585)
    return left, _Column(start, places.right - start, top, places.y(0.71), pace)


def _listed(names: Sequence[str]) -> str:
    """Return names in a row; some have a comma in them."""
    return "; ".join(names)


def _goes_by_round(rows: Rows) -> bool:
    rounds = len(rows.get(_ORDER, "").split(" "))
    return rounds > 1 and all(len(rows.get(key, "").split(" ")) >= rounds for key in (_TRIPS, *_BY_ROUND))


def _write_rounds(pen: Pen, rows: Rows, language: Language, column: _Column) -> None:
    """Write a row for each round: name, eight dots, seconds, how often in two minds, how often back."""
    words = language.first
    _write_title(pen, words.text(_TRIPS), column)
    edges = [column.right - pen.pixels(number * 156) for number in (2, 1, 0)]
    for edge, key in zip(edges, _BY_ROUND, strict=True):
        pen.write(words.text(f"{key}_short"), "caption", "ink2", edge, column.baseline, column.width, 1.0)
    values = [rows[key].split(" ") for key in _BY_ROUND]
    rounds = zip(rows[_ORDER].split(" "), rows[_TRIPS].split(" "), *values, strict=False)
    for name, dots, *numbers in rounds:
        column.go_down(pen.pixels(_ROUND))
        pen.write(words.line(name), "counter", "ink", column.left, column.baseline, column.width)
        y = column.baseline - round(0.36 * pen.letterer.sizes.pixels("counter"))
        for place, dot in enumerate(dots):
            x = column.left + pen.pixels(206 + 34 * place)
            draw_dot(pen, _DOTS.get(dot, 2), x, y, _DOT_SHARE)
        for edge, number in zip(edges, numbers, strict=False):
            pen.write(number, "counter", "ink", edge, column.baseline, column.width, 1.0)
    column.go_down(pen.pixels(_TITLE + 14))


def _write_facts(
    pen: Pen, title: str, facts: Sequence[tuple[str, str]], column: _Column, overflow: _Column
) -> None:
    """Write what has a value, a thin line between the rows; what is too much for one column goes on below."""
    _write_title(pen, title, column)
    for number, (label, value) in enumerate(facts):
        if column is not overflow and column.baseline > column.last:
            column = overflow
        elif number:
            _rule(pen, column, column.baseline - pen.pixels(0.7 * column.pace * _LINE), faint=True)
        lines = _write_fact(pen, label, value, column)
        column.go_down(pen.pixels(_LINE))
        column.baseline += (lines - 1) * pen.leading("counter")
    column.go_down(pen.pixels(_TITLE - _LINE + 26))


def _write_fact(pen: Pen, label: str, value: str, column: _Column) -> int:
    """Write one row, the value at its right edge, and return of how many lines it is."""
    value_width = min(pen.letterer.width(value, "counter"), round(0.5 * column.width))
    label_width = column.width - value_width - pen.pixels(20)
    pen.write(label, "counter", "ink2", column.left, column.baseline, label_width)
    pen.write(value, "counter", "ink", column.right, column.baseline, max(value_width, 1), 1.0)
    return max(
        len(pen.letterer.lines(label, "counter", label_width)),
        len(pen.letterer.lines(value, "counter", value_width)),
    )


def _write_note(pen: Pen, title: str, text: str, column: _Column) -> None:
    _write_title(pen, title, column)
    pen.write(text, "counter", "ink2", column.left, column.baseline, column.width)
    end = pen.last_baseline(text, "counter", column.baseline, column.width)
    column.baseline = end
    column.go_down(pen.pixels(_TITLE + 6))


def _write_title(pen: Pen, title: str, column: _Column) -> None:
    pen.write(title, "caption", "lamp", column.left, column.baseline, column.width)
    _rule(pen, column, column.baseline + pen.pixels(16))
    column.go_down(pen.pixels(_TITLE))


def _rule(pen: Pen, column: _Column, y: int, faint: bool = False) -> None:
    line = pygame.Surface((column.width, max(1, pen.pixels(1))))
    line.fill(pen.scheme["ink2"])
    line.set_alpha(_RULE_ALPHA // 3 if faint else _RULE_ALPHA)
    pen.surface.blit(line, (column.left, y))
