"""What can be chosen: its words, its mark, the box that answers to a finger, the ring of focus."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import product

import pygame

from exhibit.kiosk.art.choice_places import wall_options
from exhibit.kiosk.face.focus_ring import draw_focus
from exhibit.kiosk.face.pen import Pen
from exhibit.kiosk.face.shapes import draw_centred, mark
from exhibit.kiosk.face.sign_places import Spot
from exhibit.kiosk.face.signs import sign_of
from exhibit.kiosk.face.stage import Stage
from exhibit.kiosk.face.wording import Language
from exhibit.kiosk.lettering.sizes import Role

_MARK_LINE = 2.6


@dataclass(frozen=True)
class _Style:
    """Radius of the mark, height of what answers to a finger (pixels of the drawing), role, colour."""

    radius: float
    height: float
    role: Role
    token: str


_SMALL = _Style(21.5, 74, "counter", "ink2")
_LARGE = _Style(30, 96, "label", "ink")
_SILL = _Style(28, 72, "option", "ink")
_ARROWS = ("left", "right")
_VERDICTS = ("confirm", "release")
_ARROW_RADIUS = 46
_SILL_ROOM, _UPRIGHT_SILL_ROOM = 0.155, 0.42
"""Share of the width for a mark and its words on the sill."""
_WALL_ROLES: tuple[Role, ...] = ("label", "option", "counter", "caption")


def write_choices(pen: Pen, stage: Stage, language: Language, focus: str | None, above: int) -> None:
    """Write the words of all targets, note their boxes, and draw the ring of focus round one of them.

    `above` is the last baseline of the column, under which an answer stands that belongs to its question.
    """
    ids = [target.id for target in stage.targets if target.enabled]
    _write_wall(pen, ids, language)
    for name in ids:
        if name not in wall_options(ids) and name not in pen.drawn.areas:
            _write(pen, name, stage, language, above)
    _keep_apart(pen, wall_options(ids))
    draw_focus(pen, focus)


def _write(pen: Pen, name: str, stage: Stage, language: Language, above: int) -> None:
    texts = language.all(f"target.{name}")
    if name in ("grass", "path"):
        _write_pool(pen, name, texts[0])
    elif name == "lantern":
        _write_lantern(pen, stage, texts)
    elif name == "everybody":
        _write_marked(pen, name, " · ".join(texts), pen.places.leave(), _SMALL)
    elif name == "wall":
        _write_marked(pen, name, " · ".join(texts), pen.places.together(), _SMALL)
    elif name == "objections":
        _write_marked(pen, name, " · ".join(texts), pen.places.objections(), _SMALL)
    elif name == "previous_card":
        _write_marked(pen, name, texts[0], pen.places.previous(), _LARGE)
    elif name == "next_card":
        _write_marked(pen, name, texts[0], pen.places.next(), _LARGE)
    elif name == "language":
        _write_language(pen, texts[0])
    elif name == "leave":
        _write_marked(pen, name, texts[0], pen.places.leave(), _SMALL)
    elif name == "holdings":
        _write_marked(pen, name, texts[0], pen.places.ask(), _SMALL)
    elif name in _ARROWS:
        _write_arrow(pen, name)
    elif name in _VERDICTS:
        style = _on_the_sill(pen, texts[0])
        _write_marked(pen, name, texts[0], pen.places.verdict(name), style)
    elif name == "shutters":
        _write_marked(pen, name, texts[0], pen.places.forward(stage.wall), _on_the_sill(pen, texts[0]))
    elif name == "skip":
        _write_marked(pen, name, texts[0], pen.places.skip(), _SMALL)
    elif name == "stay":
        below = Spot(pen.places.margin, above + pen.pixels(120), 0.0)
        _write_marked(pen, name, texts[0], below, _LARGE)
    else:
        style = _on_the_sill(pen, texts[0]) if stage.view == "tower" else _LARGE
        _write_marked(pen, name, texts[0], pen.places.forward(stage.wall), style)


def _write_pool(pen: Pen, name: str, text: str) -> None:
    box = pen.places.pool(name)
    pen.write(text, "label", "ink", box.centerx, pen.middle("label", box.centery), box.width, 0.5)
    pen.drawn.areas[name] = box


def _write_lantern(pen: Pen, stage: Stage, texts: Sequence[str]) -> None:
    places = pen.places
    x, y = places.ground.project(*(stage.lantern or (0.0, 0.0)))
    # Beside the lantern; on a narrow panel below it, because the sign stands at its side.
    right, down, anchor = (0, 118, 0.5) if places.panel.portrait else (122, 64, 0.0)
    for number, text in enumerate(texts):
        line = round(y + pen.pixels(down)) + number * pen.leading("label")
        pen.write(text, "label", "ink", round(x + right * places.drawn), line, places.x(0.7), anchor)
    pen.drawn.areas["lantern"] = places.touch_box(x, y - pen.pixels(40))


def _write_language(pen: Pen, text: str) -> None:
    places = pen.places
    box = pen.write(text, "second", "ink", places.right, places.heading - pen.pixels(4), places.x(0.4), 1.0)
    line = pygame.Rect(box.left, box.bottom, box.width, pen.pixels(2))
    pen.surface.fill(pen.scheme["ink"], line)
    pen.drawn.areas["language"] = places.touch_box(*box.center).union(box)


def _write_marked(pen: Pen, name: str, text: str, place: Spot, style: _Style) -> None:
    """Write a mark with its words and note the box of both."""
    edge, y, anchor = place
    radius = style.radius * pen.places.drawn
    sign_width = round(2 * radius) + pen.pixels(18)
    left = edge if anchor == 0 else edge - sign_width - pen.letterer.width(text, style.role)
    # A mark needs the quiet ground of its words: in high contrast the path is as white as the mark.
    pen.quieten(_box_of(left + radius, y, radius), pen.scheme[style.token])
    picture = mark(radius, _MARK_LINE * pen.places.drawn, pen.scheme[style.token], sign_of(name))
    sign = draw_centred(pen.surface, picture, (left + radius, y))
    baseline = pen.middle(style.role, y)
    box = pen.write(text, style.role, style.token, left + sign_width, baseline, pen.places.panel.width)
    both = sign.union(box)
    pen.drawn.areas[name] = both.inflate(pen.pixels(36), max(0, pen.pixels(style.height) - both.height))


def _box_of(x: float, y: float, radius: float) -> pygame.Rect:
    box = pygame.Rect(0, 0, round(2 * radius), round(2 * radius))
    box.center = round(x), round(y)
    return box


def _on_the_sill(pen: Pen, text: str) -> _Style:
    """Return the style in which a sign on the sill ends before the next one."""
    share = _UPRIGHT_SILL_ROOM if pen.places.panel.portrait else _SILL_ROOM
    room = pen.places.x(share) - pen.pixels(2 * _SILL.radius + 18)
    roles: tuple[Role, ...] = ("option", "counter", "caption")
    fitting = (role for role in roles if pen.letterer.width(text, role) <= room)
    return replace(_SILL, role=next(fitting, roles[-1]))


def _write_arrow(pen: Pen, name: str) -> None:
    """Draw an arrow that turns the lamp: its words are only spoken, its shape says them."""
    radius = _ARROW_RADIUS * pen.places.drawn
    picture = mark(radius, _MARK_LINE * pen.places.drawn, pen.scheme["ink"], sign_of(name))
    pen.drawn.areas[name] = draw_centred(pen.surface, picture, pen.places.arrow(name))


def _write_wall(pen: Pen, ids: Sequence[str], language: Language) -> None:
    """Write the words under the lanterns on the wall, in the largest role that keeps each on one line."""
    texts = {name: language.first.text(f"target.{name}") for name in wall_options(ids)}
    if not texts:
        return
    places = pen.places.option_x(ids)
    middles = [places[name] for name in texts]
    widths = {role: [pen.letterer.width(text, role) for text in texts.values()] for role in _WALL_ROLES}
    fitting = (role for role in _WALL_ROLES if pen.places.stand_apart(middles, widths[role]))
    role = next(fitting, _WALL_ROLES[-1])
    for number, name in enumerate(texts):
        width = max(pen.places.option_width(ids), widths[role][number])
        _write_option(pen, name, texts[name], places[name], role, width)


def _keep_apart(pen: Pen, options: Iterable[str]) -> None:
    """Let no lantern on the wall answer for the sign beside or below it."""
    signs = [pen.drawn.areas[name] for name in ("leave", "holdings") if name in pen.drawn.areas]
    for area, sign in product([pen.drawn.areas[name] for name in options], signs):
        if area is sign or not area.colliderect(sign):
            continue
        if pen.places.panel.portrait:
            area.height = sign.top - area.top
        else:
            area.width = sign.left - area.left


def _write_option(pen: Pen, name: str, text: str, x: int, role: Role, width: int) -> None:
    places = pen.places
    box = pen.write(text, role, "ink", x, places.wall_label(), width, 0.5)
    wide = max(min(places.touch_box(x, 0).width, width), box.width + pen.pixels(24))
    top = places.y(places.plan.wall.stand) - pen.pixels(120)
    pen.drawn.areas[name] = pygame.Rect(x - wide // 2, top, wide, box.bottom + pen.pixels(6) - top)
