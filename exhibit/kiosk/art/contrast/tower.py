"""Tower, opened tower, gate and board in high contrast."""

from __future__ import annotations

from exhibit.kiosk.art.canvas import Layer
from exhibit.kiosk.art.contrast.lines import BLACK, Pen
from exhibit.kiosk.art.gate import GateShape
from exhibit.kiosk.art.section_shape import (
    ROOM,
    WINDOWS,
    SectionShape,
    gallery_outline,
    roof_outline,
    shaft_outline,
    stairs_outline,
    window_outline,
)
from exhibit.kiosk.art.tower import (
    CORBEL_UP,
    EAVE_UP,
    EAVE_WIDTH,
    GALLERY_UP,
    GALLERY_WIDTH,
    PARAPET_UP,
    PLINTH_UP,
    ROOM_UP,
    ROOM_WIDTH,
    TAPER,
    WINDOW_DEGREES,
    TowerShape,
)
from exhibit.kiosk.art.tower_section import draw_chair, guard

_COURSES = 9


def draw_tower(pen: Pen, shape: TowerShape) -> None:
    """Draw the tower white, so that it stands out, with black windows: there is not one light in it."""
    canvas = pen.canvas
    canvas.polygon(shape.band(-0.006, CORBEL_UP, 1.26, TAPER + 0.10), BLACK)
    canvas.polygon(shape.band(0, PLINTH_UP, 1.22, 1.14), pen.ink)
    canvas.polygon(shape.band(PLINTH_UP, CORBEL_UP, 1.0, TAPER), pen.ink)
    for course in range(1, _COURSES):
        up = PLINTH_UP + (CORBEL_UP - PLINTH_UP) * course / _COURSES
        half = shape.shaft_half(up)
        pen.stroke([shape.at(-half, up), shape.at(0, up + 0.006), shape.at(half, up)], pen.faint, 0.6)
    for up in (0.274, 0.465):
        canvas.polygon(shape.band(up - 0.020, up + 0.020, 0.08, 0.08), BLACK)
    canvas.polygon(shape.door(), BLACK)
    canvas.polygon(shape.band(CORBEL_UP, GALLERY_UP, TAPER, GALLERY_WIDTH), pen.ink)
    canvas.polygon(shape.band(GALLERY_UP + 0.006, PARAPET_UP, GALLERY_WIDTH, GALLERY_WIDTH), pen.ink)
    canvas.polygon(shape.band(PARAPET_UP + 0.004, ROOM_UP, ROOM_WIDTH, ROOM_WIDTH), pen.ink)
    for degrees in WINDOW_DEGREES:
        canvas.polygon(shape.window(degrees), BLACK)
    canvas.polygon(shape.roof(), pen.ink)
    canvas.polygon(shape.band(ROOM_UP + 0.003, EAVE_UP, EAVE_WIDTH * 0.9, EAVE_WIDTH), pen.ink)
    pen.stroke([shape.at(0, 0.99), shape.at(0, 1.034)])


def draw_gate(pen: Pen, shape: GateShape, is_open: bool, machine: tuple[float, float, float]) -> None:
    """Draw piers, bars and the black board in its frame."""
    top = shape.foot - 0.66 * shape.unit
    for side in (-1, 1):
        x = shape.x + side * shape.half
        pen.canvas.rectangle(x - shape.pier, top, x + shape.pier, shape.foot, pen.ink)
        reach = (0.24 if is_open else 0.96) * (shape.half - shape.pier)
        for bar in range(5):
            at = x - side * (shape.pier + reach * (bar + 0.8) / 5)
            pen.stroke([(at, shape.foot - 0.04 * shape.unit), (at, shape.foot - 0.52 * shape.unit)])
        for up in (0.10, 0.46):
            y = shape.foot - up * shape.unit
            pen.stroke([(x, y), (x - side * (shape.pier + reach), y)])
    left, upper, right, lower = shape.board()
    pen.canvas.rectangle(left, upper, right, lower, machine)
    line = pen.line
    pen.canvas.rectangle(left + line, upper + line, right - line, lower - line, BLACK)


def draw_section(pen: Pen, shape: SectionShape) -> None:
    """Draw the shell of the opened tower, its rooms black."""
    pen.outline(shaft_outline(shape))
    pen.outline(gallery_outline(shape))
    for floor in range(4):
        pen.outline(shape.room(floor))
    low, high = ROOM
    pen.outline([shape.at(-1.09, low), shape.at(-1.09, high), shape.at(1.09, high), shape.at(1.09, low)])
    for across in WINDOWS:
        pen.outline(window_outline(shape, across))
    pen.canvas.polygon(roof_outline(shape), pen.ink)


def lit_floor(pen: Pen, shape: SectionShape, floor: int) -> Layer:
    """Return one floor full of light, with its stairs in black."""
    pen.outline(shape.room(floor), pen.lamp)
    pen.canvas.polygon(stairs_outline(shape, floor), BLACK)
    return pen.canvas.layer()


def lit_top(pen: Pen, shape: SectionShape, manned: bool) -> Layer:
    """Return the upper room full of light, the chair empty or taken."""
    low, high = ROOM
    pen.outline(
        [shape.at(-1.09, low), shape.at(-1.09, high), shape.at(1.09, high), shape.at(1.09, low)], pen.lamp
    )
    for across in WINDOWS:
        pen.canvas.polygon(window_outline(shape, across), BLACK)
    draw_chair(pen.canvas, shape, BLACK)
    layer = pen.canvas.layer()
    return _dark(guard(shape)).laid_on(layer) if manned else layer


def door(pen: Pen, shape: SectionShape, share: float) -> Layer:
    """Return the doorway, amber as far as the door is open, and the leaf."""
    outer, inner, top = -shape.outer(0.06) - 0.02, -shape.inner(0.06), 0.180
    frame = [shape.at(outer, 0.003), shape.at(outer, top), shape.at(inner, top), shape.at(inner, 0.003)]
    pen.outline(frame, pen.lamp if share > 0.05 else BLACK)
    if share > 0.05:
        edge = outer - 0.38 * share
        drop = top - 0.016 * share
        pen.outline(
            [shape.at(outer, 0.003), shape.at(outer, top), shape.at(edge, drop), shape.at(edge, 0.003)]
        )
    return pen.canvas.layer()


def _dark(layer: Layer) -> Layer:
    return Layer(layer.x, layer.y, layer.rgb * 0, layer.alpha)
