"""The tower cut open, as drawings of inspection houses show it: door, stairs, four floors, one chair."""

from __future__ import annotations

import numpy as np

from exhibit.kiosk.art.canvas import Canvas, Colour, Floats, Layer
from exhibit.kiosk.art.colours import Colours, mixed, times
from exhibit.kiosk.art.composition import Point
from exhibit.kiosk.art.figures import Body
from exhibit.kiosk.art.ground import Ground
from exhibit.kiosk.art.guards import sitter_layer
from exhibit.kiosk.art.section_shape import (
    EAVE,
    EAVE_HALF,
    FLOORS,
    GALLERY_HALF,
    ROOM,
    ROOM_HALF,
    WINDOW_HALF,
    WINDOW_UP,
    WINDOWS,
    SectionShape,
    flight,
    gallery_outline,
    roof_edge,
    roof_outline,
    shaft_outline,
    stairs_outline,
)

_DARK: Colour = (0.040, 0.085, 0.100)
_TREAD: Colour = (1.0, 0.79, 0.47)
_WOOD: Colour = (0.20, 0.130, 0.080)


def section_layer(ground: Ground, colours: Colours) -> Layer:
    """Return the shell of the tower with every room dark."""
    shape = SectionShape(ground)
    canvas = shape.canvas()
    draw_section(canvas, shape, colours)
    layer = canvas.layer()
    place = (layer.columns() - shape.x) / (1.4 * shape.half)
    return layer.shaded(1.02 - 0.16 * np.clip(place, -1, 1))


def draw_section(canvas: Canvas, shape: SectionShape, colours: Colours) -> None:
    """Draw the shell with every room dark, flat."""
    shell = mixed(colours.token["wall"], colours.token["ink2"], 0.24)
    _draw_shell(canvas, shape, shell)
    for floor in range(4):
        canvas.polygon(shape.room(floor), _DARK)
    _draw_room_shell(canvas, shape, _DARK)
    for across in WINDOWS:
        _draw_window(canvas, shape, across, colours.thing["window-dark"], times(shell, 0.8))
    _draw_roof(canvas, shape, shell)


def floor_layer(ground: Ground, floor: int) -> Layer:
    """Return one lit floor with its flight of stairs."""
    shape = SectionShape(ground)
    canvas = shape.canvas()
    canvas.polygon(shape.room(floor), (1, 1, 1))
    low, high = FLOORS[floor], FLOORS[floor + 1]
    room = _amber(canvas.layer(), shape.at(0.05, (low + high) / 2 - 0.02), 1.35 * shape.half, 0.86)
    return _stairs(shape, floor).laid_on(room)


def top_room_layer(ground: Ground, colours: Colours, manned: bool) -> Layer:
    """Return the lit upper room: four windows, and a chair that is empty or taken."""
    shape = SectionShape(ground)
    canvas = shape.canvas()
    _draw_room_shell(canvas, shape, (1, 1, 1))
    room = _amber(canvas.layer(), shape.at(0, ROOM[0] + 0.055), 1.10 * shape.half, 1.16)
    fittings = shape.canvas()
    draw_fittings(fittings, shape, colours)
    picture = fittings.layer().laid_on(room)
    return guard(shape).laid_on(picture) if manned else picture


def draw_fittings(canvas: Canvas, shape: SectionShape, colours: Colours) -> None:
    """Draw the windows of the lit upper room, its floor and the chair."""
    for across in WINDOWS:
        _draw_window(canvas, shape, across, times(colours.thing["window-dark"], 0.85), (0.93, 0.62, 0.30))
    _line(canvas, shape, [(-ROOM_HALF, ROOM[0]), (ROOM_HALF, ROOM[0])], _TREAD)
    draw_chair(canvas, shape, (0.055, 0.095, 0.105))


def door_layer(ground: Ground, share: float) -> Layer:
    """Return the doorway full of light and its leaf, open by a share from 0 to 1."""
    shape = SectionShape(ground)
    canvas = shape.canvas()
    draw_door(canvas, shape, share)
    return canvas.layer()


def draw_door(canvas: Canvas, shape: SectionShape, share: float) -> None:
    """Draw the doorway and its leaf, open by a share from 0 to 1."""
    top = 0.180
    outer, inner = -shape.outer(0.06) - 0.02, -shape.inner(0.06)
    opening = [shape.at(outer, 0.003), shape.at(outer, top), shape.at(inner, top), shape.at(inner, 0.003)]
    canvas.polygon(opening, mixed((0.10, 0.09, 0.07), (0.86, 0.56, 0.26), min(1.0, share * 1.6)))
    swing = 0.38 * share
    drop = 0.016 * share
    leaf = [(outer, 0.003), (outer, top), (outer - swing, top - drop), (outer - swing, 0.003)]
    if share < 0.08:
        leaf = [(outer, 0.003), (outer, top), (inner, top), (inner, 0.003)]
    canvas.polygon([shape.at(across, up) for across, up in leaf], _WOOD)
    if share >= 0.08:
        _line(
            canvas, shape, [(outer - swing, top - drop), (outer - swing, 0.003)], mixed(_WOOD, _TREAD, share)
        )


def draw_chair(canvas: Canvas, shape: SectionShape, ink: Colour) -> None:
    """Draw the chair from the front: it must read as a chair from across the hall."""
    height = 0.172 * shape.height
    foot = shape.at(0, ROOM[0] + 0.0005)
    body = Body(canvas, foot, height)
    body.shape(
        [(-0.245, 0.43), (-0.245, 0.36), (0.245, 0.36), (0.245, 0.43), (0.215, 0.455), (-0.215, 0.455)], ink
    )
    for side in (-1, 1):
        body.limb([(side * 0.185, 0.44), (side * 0.215, 0.985)], 0.052, ink)
        body.limb([(side * 0.220, 0.38), (side * 0.245, 0.02)], 0.052, ink)
        body.limb([(side * 0.170, 0.38), (side * 0.180, 0.08)], 0.036, ink)
    for up, thick in ((0.93, 0.066), (0.76, 0.052), (0.60, 0.052)):
        body.limb([(-0.20, up), (0.20, up)], thick, ink)
    body.limb([(-0.235, 0.165), (0.235, 0.165)], 0.030, ink)


def _draw_shell(canvas: Canvas, shape: SectionShape, shell: Colour) -> None:
    canvas.polygon(shaft_outline(shape), shell)
    canvas.polygon(gallery_outline(shape), shell)
    rails = ((GALLERY_HALF - 0.045, 0.740, 0.045), (1.055, EAVE, 0.040))
    for side in (-1, 1):
        for across, high, half in rails:
            left, right = side * across - half, side * across + half
            low = FLOORS[-1] + 0.019
            corners = [(left, low), (left, high), (right, high), (right, low)]
            canvas.polygon([shape.at(a, up) for a, up in corners], times(shell, 0.92))
        edge = [(side * (shape.outer(0) + 0.03), 0.0), (side * shape.outer(FLOORS[-1]), 0.640)]
        _line(canvas, shape, edge, times(shell, 1.5 if side < 0 else 1.1))


def _draw_room_shell(canvas: Canvas, shape: SectionShape, colour: Colour) -> None:
    low, high = ROOM
    corners = [(-ROOM_HALF, low), (-ROOM_HALF, high), (ROOM_HALF, high), (ROOM_HALF, low)]
    canvas.polygon([shape.at(across, up) for across, up in corners], colour)


def _draw_window(canvas: Canvas, shape: SectionShape, across: float, glass: Colour, frame: Colour) -> None:
    (low, high), half, bar = WINDOW_UP, WINDOW_HALF, 0.016

    def box(left: float, bottom: float, right: float, top: float, colour: Colour) -> None:
        (x0, y0), (x1, y1) = shape.at(left, top), shape.at(right, bottom)
        canvas.rectangle(x0, y0, x1, y1, colour)

    box(across - half, low, across + half, high, frame)
    thick = bar * shape.half / shape.height
    for side in (-1, 1):
        middle = across + side * half / 2
        box(middle - half / 2 + bar, low + thick, middle + half / 2 - bar, high - thick, glass)


def _draw_roof(canvas: Canvas, shape: SectionShape, shell: Colour) -> None:
    canvas.polygon(roof_outline(shape), times(shell, 0.84))
    low, high = ROOM[1], EAVE + 0.003
    eave = [(-EAVE_HALF, low), (-EAVE_HALF, high), (EAVE_HALF, high), (EAVE_HALF, low)]
    canvas.polygon([shape.at(a, up) for a, up in eave], shell)
    _line(canvas, shape, roof_edge(), times(shell, 1.9))
    _line(canvas, shape, [(0, 0.99), (0, 1.020)], shell, 2.0)
    canvas.ellipse(shape.at(0, 1.016), 0.035 * shape.half, 0.035 * shape.half, shell)


def _stairs(shape: SectionShape, floor: int) -> Layer:
    canvas = shape.canvas()
    draw_stairs(canvas, shape, floor)
    return canvas.layer()


def draw_stairs(canvas: Canvas, shape: SectionShape, floor: int) -> None:
    """Draw one flight with its landing; treads and floor are edged with light."""
    canvas.polygon(stairs_outline(shape, floor), _WOOD)
    treads = flight(shape, floor)
    _line(canvas, shape, treads, _TREAD)
    end, high = treads[-1]
    side = 1 if end > 0 else -1
    start, wall = end - side * 0.10, side * shape.inner(high)
    landing = [(start, high), (wall, high), (wall, high - 0.012), (start, high - 0.012)]
    canvas.polygon([shape.at(a, up) for a, up in landing], (0.44, 0.29, 0.17))
    low = FLOORS[floor]
    _line(canvas, shape, [(-shape.inner(low), low), (shape.inner(low), low)], _TREAD)


def guard(shape: SectionShape) -> Layer:
    """Return the guard who sits in the chair."""
    height = 0.120 * shape.height
    guard = sitter_layer(height)
    x, y = shape.at(0, ROOM[0] + 0.058)
    return Layer(guard.x + round(x), guard.y + round(y), guard.rgb, guard.alpha)


def _amber(layer: Layer, centre: Point, radius: float, gain: float) -> Layer:
    """Fill the shapes of a layer with lamp light that is strongest about a centre."""
    distance = np.hypot(layer.columns() - centre[0], (layer.rows() - centre[1]) * 1.15) / radius
    light = gain * np.exp(-((distance / 0.80) ** 2)) * 0.80 + 0.10
    red, green, blue = 0.90 * light + 0.02, 0.575 * light + 0.015, 0.27 * light + 0.03
    rgb: Floats = np.minimum(np.stack([red, green, blue], axis=-1), 1).astype(np.float32)
    return Layer(layer.x, layer.y, rgb * layer.alpha[..., None], layer.alpha)


def _line(
    canvas: Canvas, shape: SectionShape, points: list[Point], colour: Colour, share: float = 1.0
) -> None:
    canvas.line([shape.at(across, up) for across, up in points], max(1.0, 0.012 * shape.half) * share, colour)
