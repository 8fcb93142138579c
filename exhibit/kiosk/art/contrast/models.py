"""The models of the rounds on the wall, in high contrast."""

from __future__ import annotations

from exhibit.kiosk.art.canvas import Canvas, Layer
from exhibit.kiosk.art.colours import Colours
from exhibit.kiosk.art.contrast.lines import BLACK, Pen, place_ring
from exhibit.kiosk.art.contrast.outline import outlined
from exhibit.kiosk.art.ground import Ground
from exhibit.kiosk.art.guards import warden_layer
from exhibit.kiosk.art.sky import poplar_outline


def model_layers(ground: Ground, colours: Colours, height: float) -> dict[str, Layer]:
    """Return the five models, `height` pixels tall, their feet at (0, 0)."""

    def pen() -> Pen:
        return Pen(Canvas(-0.6 * height, -1.15 * height, 0.6 * height, 0.15 * height, 5), ground, colours)

    poplars, tower, board, empty = pen(), pen(), pen(), pen()
    for index, (x, share) in enumerate(((-0.17, 0.74), (0.15, 0.98))):
        poplars.outline(poplar_outline((x * height, 0.0), share * height, 0.155 * height, 40 + index))
    _tower(tower, height)
    _board(board, colours, height)
    place_ring(empty, (0.0, 0.0), height)
    return {
        "model-round_nobody": poplars.canvas.layer(),
        "model-round_warden": outlined(warden_layer(colours, 0.95 * height), height),
        "model-round_tower": tower.canvas.layer(),
        "model-round_score": board.canvas.layer(),
        "model-round_none": empty.canvas.layer(),
    }


def _tower(pen: Pen, height: float) -> None:
    def shape(half_low: float, low: float, half_high: float, high: float, white: bool = True) -> None:
        corners = [(-half_low, low), (-half_high, high), (half_high, high), (half_low, low)]
        pen.canvas.polygon([(x * height, -y * height) for x, y in corners], pen.ink if white else BLACK)

    shape(0.15, 0, 0.115, 0.70)
    shape(0.12, 0.70, 0.175, 0.785)
    shape(0.145, 0.795, 0.145, 0.885)
    shape(0.12, 0.805, 0.12, 0.875, white=False)
    shape(0.215, 0.895, 0.0, 1.04)
    shape(0.045, 0, 0.045, 0.12, white=False)


def _board(pen: Pen, colours: Colours, height: float) -> None:
    machine = colours.token["machine"]
    for x in (-0.26, 0.26):
        pen.canvas.rectangle((x - 0.03) * height, -0.62 * height, (x + 0.03) * height, 0, pen.ink)
    pen.canvas.rectangle(-0.40 * height, -1.0 * height, 0.40 * height, -0.50 * height, machine)
    pen.canvas.rectangle(-0.37 * height, -0.97 * height, 0.37 * height, -0.53 * height, BLACK)
    for index, level in enumerate((0.10, 0.18, 0.26)):
        left = (-0.22 + 0.16 * index) * height
        pen.canvas.rectangle(left, (-0.60 - level) * height, left + 0.11 * height, -0.60 * height, machine)
