"""Choices in large letters: one mark and label after the other, in rows that stand on the lower edge."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import pygame

from exhibit.kiosk.face.focus_ring import draw_focus
from exhibit.kiosk.face.pen import Pen
from exhibit.kiosk.face.shapes import TICK, Stroke, draw_centred, mark
from exhibit.kiosk.face.signs import sign_of
from exhibit.kiosk.face.stage import Stage
from exhibit.kiosk.face.wording import Language
from exhibit.kiosk.lettering.sizes import Role

_ROW = 118
_RADIUS = 30
_LINE = 3.0
_BESIDE, _BETWEEN = 22, 54
"""Pixels of the drawing."""

_SMALLER: tuple[Role, ...] = ("option", "counter", "caption")
_QUIET = ("skip", "objections", "holdings", "leave", "language", "everybody")


@dataclass(frozen=True)
class _Choice:
    """One choice: its id, what is written, in which role and colour, and the strokes of its mark."""

    name: str
    text: str
    role: Role
    token: str
    strokes: tuple[Stroke, ...]


def choices_height(pen: Pen, stage: Stage, language: Language, *, more: bool) -> int:
    """Return the height of all rows of choices in pixels; with `more`, as if there were further pages."""
    return len(_rows(pen, _choices(stage, language, 0, 2 if more else 1))) * pen.pixels(_ROW)


def write_large_choices(pen: Pen, stage: Stage, language: Language, focus: str | None, page: int) -> None:
    """Write every choice, and the way to the next of `pen.drawn.pages` pages, and note their boxes."""
    rows = _rows(pen, _choices(stage, language, page, pen.drawn.pages))
    step = pen.pixels(_ROW)
    middle = pen.places.panel.height - pen.pixels(24) - step * len(rows) + step // 2
    for row in rows:
        x = pen.places.margin
        for choice in row:
            x = _write(pen, choice, x, middle) + pen.pixels(_BETWEEN)
        middle += step
    draw_focus(pen, focus)


def _choices(stage: Stage, language: Language, page: int, pages: int) -> list[_Choice]:
    on = dict(stage.switches)
    names = [target.id for target in stage.targets if target.enabled]
    choices = [_choice(name, _label(name, on, language), on) for name in names]
    if pages > 1:
        values = {"page": page + 1, "pages": pages}
        more = _choice("more", language.first.text("target.more", values), on)
        choices.insert(0, more)
    return [choice for choice in choices if choice.name not in _QUIET] + [
        choice for choice in choices if choice.name in _QUIET
    ]


def _label(name: str, on: dict[str, bool], language: Language) -> str:
    label = language.first.text(f"target.{name}")
    if name not in on:
        return label
    return f"{label}: {language.first.text('everybody.on' if on[name] else 'everybody.off')}"


def _choice(name: str, text: str, on: dict[str, bool]) -> _Choice:
    if name in on:
        return _Choice(name, text, "label", "lamp" if on[name] else "ink", TICK if on[name] else ())
    if name in _QUIET:
        return _Choice(name, text, "counter", "ink2", sign_of(name))
    return _Choice(name, text, "label", "ink", sign_of(name))


def _rows(pen: Pen, choices: Sequence[_Choice]) -> list[list[_Choice]]:
    room = pen.places.panel.width - 2 * pen.places.margin
    rows: list[list[_Choice]] = []
    used = 0
    for choice in [_fitting(pen, choice, room) for choice in choices]:
        width = _width(pen, choice)
        quiet_begins = choice.name in _QUIET and bool(rows) and rows[-1][-1].name not in _QUIET
        if not rows or quiet_begins or used + width > room:
            rows.append([])
            used = 0
        rows[-1].append(choice)
        used += width + pen.pixels(_BETWEEN)
    return rows


def _fitting(pen: Pen, choice: _Choice, room: int) -> _Choice:
    """Return a choice in the largest role in which it fits a row of its own."""
    sizes = [replace(choice, role=role) for role in (choice.role, *_SMALLER)]
    return next((size for size in sizes if _width(pen, size) <= room), sizes[-1])


def _width(pen: Pen, choice: _Choice) -> int:
    return pen.pixels(2 * _RADIUS + _BESIDE) + pen.letterer.width(choice.text, choice.role)


def _write(pen: Pen, choice: _Choice, left: int, middle: int) -> int:
    """Write a choice from its left edge, note its box, and return its right edge."""
    radius = _RADIUS * pen.places.drawn
    picture = mark(radius, _LINE * pen.places.drawn, pen.scheme[choice.token], choice.strokes)
    draw_centred(pen.surface, picture, (left + radius, middle))
    text_left = left + pen.pixels(2 * _RADIUS + _BESIDE)
    baseline = pen.middle(choice.role, middle)
    right = pen.write(
        choice.text, choice.role, choice.token, text_left, baseline, pen.places.panel.width
    ).right
    height = pen.pixels(_ROW - 12)
    beside = pen.pixels(14)
    pen.drawn.areas[choice.name] = pygame.Rect(
        left - beside, middle - height // 2, right - left + 2 * beside, height
    )
    return right
