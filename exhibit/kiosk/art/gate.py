"""The gate of the score round, with the board that shows the public number."""

from __future__ import annotations

from exhibit.kiosk.art.canvas import Canvas, Colour, Layer
from exhibit.kiosk.art.colours import Colours, mixed, times
from exhibit.kiosk.art.composition import Box
from exhibit.kiosk.art.ground import Ground
from exhibit.kiosk.art.houses import gap_centre

_PIER_UP = 0.70
_BARS_UP = 0.52


class GateShape:
    """Places of the gate in pixels; `unit` is the height unit of the houses beside it."""

    def __init__(self, ground: Ground):
        width, height = ground.size
        plan = ground.plan
        self.portrait = plan.portrait
        self.x = gap_centre(ground)
        self.unit = plan.row.unit_height * height
        self.half = plan.row.gap * width * 0.49
        self.foot = plan.tower.foot * height - 0.12 * self.unit
        self.pier = 0.15 * self.half

    def board(self) -> Box:
        """Return left, top, right, bottom of the board; it is as wide as its words need."""
        half = self.half * (1.62 if self.portrait else 1.16)
        bottom = self.foot - (_PIER_UP + 0.04) * self.unit
        return self.x - half, bottom - 0.71 * self.unit, self.x + half, bottom


def gate_layer(ground: Ground, colours: Colours, is_open: bool) -> Layer:
    """Return piers and bars, shut or swung open."""
    shape = GateShape(ground)
    margin = 1.5 * shape.pier
    canvas = Canvas(
        shape.x - shape.half - margin,
        shape.foot - 0.80 * shape.unit,
        shape.x + shape.half + margin,
        shape.foot + 2,
    )
    draw_gate(canvas, shape, colours, is_open)
    return canvas.layer()


def draw_gate(canvas: Canvas, shape: GateShape, colours: Colours, is_open: bool) -> None:
    """Draw piers and bars by daylight."""
    _draw_bars(canvas, shape, is_open, times(colours.thing["roof"], 0.60))
    for side in (-1, 1):
        _draw_pier(canvas, shape, shape.x + side * shape.half, colours.thing["tower"])


def board_layer(ground: Ground, colours: Colours) -> Layer:
    """Return the board over the gate in its own colours, with two short struts to the piers."""
    shape = GateShape(ground)
    left, top, right, bottom = shape.board()
    canvas = Canvas(left - 3, top - 3, right + 3, bottom + 0.10 * shape.unit)
    draw_board(canvas, shape, colours)
    return canvas.layer()


def draw_board(canvas: Canvas, shape: GateShape, colours: Colours) -> None:
    """Draw the empty board."""
    left, top, right, bottom = shape.board()
    strut = 0.5 * shape.pier
    for side in (-1, 1):
        x = shape.x + side * shape.half
        canvas.rectangle(x - strut / 2, bottom, x + strut / 2, bottom + 0.10 * shape.unit, (0.05, 0.10, 0.11))
    frame = max(1.0, 0.010 * shape.unit)
    canvas.rectangle(left, top, right, bottom, mixed(colours.token["machine"], (0.04, 0.10, 0.12), 0.52))
    canvas.rectangle(left + frame, top + frame, right - frame, bottom - frame, (0.030, 0.085, 0.100))


def _draw_pier(canvas: Canvas, shape: GateShape, x: float, stone: Colour) -> None:
    half, foot, top = shape.pier, shape.foot, shape.foot - _PIER_UP * shape.unit
    canvas.rectangle(x - half, top, x + half, foot, times(stone, 0.86))
    canvas.rectangle(x + 0.4 * half, top, x + half, foot, times(stone, 0.70))
    canvas.rectangle(
        x - 1.25 * half, top - 0.04 * shape.unit, x + 1.25 * half, top + 0.012 * shape.unit, stone
    )
    canvas.rectangle(x - 1.12 * half, foot - 0.05 * shape.unit, x + 1.12 * half, foot, times(stone, 0.92))


def _draw_bars(canvas: Canvas, shape: GateShape, is_open: bool, iron: Colour) -> None:
    """Draw two leaves; an open leaf is seen from its edge, so its bars crowd at the pier."""
    inner = shape.half - shape.pier
    share = 0.24 if is_open else 1.0
    line = max(1.0, 0.016 * shape.unit)
    low, high = shape.foot - 0.06 * shape.unit, shape.foot - _BARS_UP * shape.unit
    for side in (-1, 1):
        hinge = shape.x + side * inner
        for bar in range(7):
            across = bar / 6 * share * inner * 0.96
            x = hinge - side * across
            rise = high - (0.05 if bar % 2 else 0.02) * shape.unit
            canvas.line([(x, low), (x, rise)], line, iron)
            canvas.polygon([(x - 1.4 * line, rise), (x, rise - 3.5 * line), (x + 1.4 * line, rise)], iron)
        for y in (low + 0.01 * shape.unit, shape.foot - 0.20 * shape.unit, high + 0.03 * shape.unit):
            canvas.line([(hinge, y), (hinge - side * share * inner * 0.96, y)], line, iron)
