"""The little squares in high contrast: white rings on black, a dashed line across each."""

from __future__ import annotations

import math

from exhibit.kiosk.art.canvas import Canvas, Layer
from exhibit.kiosk.art.colours import Colours
from exhibit.kiosk.art.contrast.lines import BLACK
from exhibit.kiosk.art.ground import RING_OUTER, Ground, trodden_line
from exhibit.visit.squares import LAWN, ROWS, SPACING

_DASHES = 7


def squares_layer(ground: Ground, colours: Colours) -> Layer:
    """Return the ground as seen from the tower."""
    width, height = ground.size
    canvas = Canvas(0, 0, width, height, 3)
    canvas.rectangle(0, 0, width, height, BLACK)
    line = max(1.0, 0.0020 * min(ground.size))
    for row in range(ROWS, -1, -1):
        y = -1.146 + SPACING * row
        for column in range(-ROWS, ROWS + 1):
            _draw_square(canvas, ground, colours, ((column + 0.5 * (row % 2)) * SPACING, y), line)
    return canvas.layer()


def _draw_square(
    canvas: Canvas, ground: Ground, colours: Colours, centre: tuple[float, float], line: float
) -> None:
    x, _ = ground.project(*centre)
    if not -0.15 * ground.size[0] < x < 1.15 * ground.size[0]:
        return

    def circle(radius: float) -> list[tuple[float, float]]:
        turns = [math.tau * step / 72 for step in range(72)]
        return [
            ground.project(centre[0] + radius * math.cos(turn), centre[1] + radius * math.sin(turn))
            for turn in turns
        ]

    canvas.polygon(circle(LAWN * RING_OUTER), colours.token["line"])
    canvas.line(circle(LAWN * RING_OUTER), line, colours.token["ink"], closed=True)
    canvas.polygon(circle(LAWN), BLACK)
    canvas.line(circle(LAWN), line, colours.token["ink"], closed=True)
    for dash in range(_DASHES):
        ends = [trodden_line(0.14 + 0.72 * (dash + part) / _DASHES) for part in (0.0, 0.5)]
        placed = [ground.project(centre[0] + LAWN * u, centre[1] + LAWN * v) for u, v in ends]
        canvas.line(placed, 0.8 * line, colours.token["line"])
