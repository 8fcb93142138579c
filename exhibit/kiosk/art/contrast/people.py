"""The people in high contrast: silhouettes with outlines, and amber lanterns."""

from __future__ import annotations

from exhibit.kiosk.art.canvas import Layer
from exhibit.kiosk.art.colours import Colours
from exhibit.kiosk.art.composition import Size
from exhibit.kiosk.art.contrast.lines import Pen, lantern_shape
from exhibit.kiosk.art.contrast.outline import cased, outlined
from exhibit.kiosk.art.figures import (
    LANTERN_HEIGHT,
    PHASES,
    STANDING,
    STICK_TIP,
    Body,
    draw_person,
    silhouette,
)
from exhibit.kiosk.art.ground import Ground
from exhibit.kiosk.art.guards import FRONT, FRONT_LAMP, POSES, SIDE, WARDEN_LAMP, warden_layer
from exhibit.kiosk.art.people import master_height
from exhibit.kiosk.art.picture_names import Pictures, all_cropped


def contrast_people(size: Size, colours: Colours) -> Pictures:
    """Return all figures at their largest size, under the names of the night figures."""
    height = master_height(size)
    layers: dict[str, Layer] = {}
    for step in (STANDING, *range(PHASES)):
        for carrying in (False, True):
            body = _walker(height, step, carrying)
            figure = outlined(body, height)
            ghost = outlined(body, height, fill=0.45)
            if carrying:
                figure, ghost = (_with_lantern(layer, size, colours, height) for layer in (figure, ghost))
            layers[f"walker-{step}-{int(carrying)}"] = figure
            layers[f"ghost-{step}-{int(carrying)}"] = ghost
    for pose in POSES:
        layers[f"warden-{pose}"] = _warden(colours, height, pose)
    return all_cropped(layers)


def _walker(height: float, step: int, carrying: bool) -> Layer:
    return silhouette(lambda body: draw_person(body, step, carrying, lambda _: (0.0, 0.0, 0.0)), height)


def _with_lantern(layer: Layer, size: Size, colours: Colours, height: float) -> Layer:
    tall = LANTERN_HEIGHT * 1.25 * height

    def draw(body: Body) -> None:
        pen = Pen(body.canvas, Ground(size, "square"), colours)
        lantern_shape(pen, (STICK_TIP[0] * height, -STICK_TIP[1] * height + tall), tall)

    return cased(silhouette(draw, height), 0.010 * height).laid_on(layer)


def _warden(colours: Colours, height: float, pose: str) -> Layer:
    figure = outlined(warden_layer(colours, height, pose), height)
    lamp = {SIDE: WARDEN_LAMP, FRONT: FRONT_LAMP}.get(pose)
    if lamp is None:
        return figure
    glass = silhouette(lambda body: body.oval(lamp, 0.055, 0.065, colours.token["lamp"]), height)
    return glass.laid_on(figure)
