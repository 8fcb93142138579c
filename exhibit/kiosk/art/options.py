"""Small models of the rounds, which stand on the wall where one of them is chosen."""

from __future__ import annotations

from exhibit.kiosk.art.canvas import Canvas, Colour, Layer, ellipse_points
from exhibit.kiosk.art.colours import Colours, mixed, times
from exhibit.kiosk.art.composition import Point
from exhibit.kiosk.art.guards import warden_layer
from exhibit.kiosk.art.picture_names import Pictures, all_cropped
from exhibit.kiosk.art.sky import poplar_outline

_GLASS: Colour = (0.03, 0.05, 0.07)


def model_pictures(colours: Colours, height: float) -> Pictures:
    """Return the models of the rounds, `height` pixels tall, their feet at (0, 0)."""
    return all_cropped(
        {
            "model-round_nobody": _poplars(height),
            "model-round_warden": _warden(colours, height),
            "model-round_tower": _tower(colours, height),
            "model-round_score": _board(colours, height),
            "model-round_none": _empty_place(colours, height),
        }
    )


def _canvas(height: float) -> Canvas:
    return Canvas(-0.6 * height, -1.15 * height, 0.6 * height, 0.12 * height, scale=5)


def _lit(layer: Layer, height: float) -> Layer:
    """Let the light of the wall climb the model from its foot."""
    up = -layer.rows() / height
    warm = (1.25 - 0.55 * up).clip(0.5, 1.25)
    return layer.shaded(warm)


def _poplars(height: float) -> Layer:
    canvas = _canvas(height)
    for index, (x, share) in enumerate(((-0.17, 0.74), (0.15, 0.98))):
        outline = poplar_outline((x * height, 0.0), share * height, 0.155 * height, 40 + index)
        canvas.polygon(outline, (0.27, 0.33, 0.24))
    return _lit(canvas.layer(), height)


def _warden(colours: Colours, height: float) -> Layer:
    figure = warden_layer(colours, 0.98 * height)
    return figure.shaded(1.45)


def _tower(colours: Colours, height: float) -> Layer:
    canvas = _canvas(height)
    stone = mixed(colours.thing["tower"], (0.95, 0.70, 0.42), 0.30)

    def shape(points: list[Point], colour: Colour) -> None:
        canvas.polygon([(x * height, -y * height) for x, y in points], colour)

    shape([(-0.15, 0), (-0.115, 0.70), (0.115, 0.70), (0.15, 0)], times(stone, 0.62))
    shape([(0.0, 0), (0.0, 0.70), (0.115, 0.70), (0.15, 0)], times(stone, 0.50))
    shape([(-0.12, 0.69), (-0.175, 0.745), (0.175, 0.745), (0.12, 0.69)], times(stone, 0.44))
    shape([(-0.175, 0.74), (-0.175, 0.785), (0.175, 0.785), (0.175, 0.74)], times(stone, 0.66))
    shape([(-0.145, 0.785), (-0.145, 0.885), (0.145, 0.885), (0.145, 0.785)], times(stone, 0.5))
    for x in (-0.115, -0.06, 0.0, 0.06, 0.115):
        shape([(x - 0.02, 0.795), (x - 0.02, 0.878), (x + 0.02, 0.878), (x + 0.02, 0.795)], _GLASS)
    shape([(-0.215, 0.88), (-0.21, 0.905), (0.0, 1.04), (0.21, 0.905), (0.215, 0.88)], times(stone, 0.30))
    shape([(-0.045, 0), (-0.045, 0.10), (0, 0.135), (0.045, 0.10), (0.045, 0)], _GLASS)
    return _lit(canvas.layer(), height)


def _board(colours: Colours, height: float) -> Layer:
    canvas = _canvas(height)
    machine = colours.token["machine"]
    for x in (-0.26, 0.26):
        canvas.rectangle((x - 0.03) * height, -0.62 * height, (x + 0.03) * height, 0, (0.34, 0.30, 0.24))
    canvas.rectangle(-0.40 * height, -1.0 * height, 0.40 * height, -0.50 * height, machine)
    canvas.rectangle(-0.375 * height, -0.975 * height, 0.375 * height, -0.525 * height, (0.03, 0.085, 0.10))
    for index, level in enumerate((0.10, 0.18, 0.26)):
        left = (-0.22 + 0.16 * index) * height
        canvas.rectangle(left, (-0.60 - level) * height, left + 0.11 * height, -0.60 * height, machine)
    return canvas.layer()


def _empty_place(colours: Colours, height: float) -> Layer:
    canvas = _canvas(height)
    points = ellipse_points((0, 0), 0.24 * height, 0.085 * height)
    canvas.line(points, max(1.0, 0.022 * height), colours.token["ink2"], closed=True)
    return canvas.layer()
