"""Everything of one high-contrast view that is drawn once and kept, under the names of the night pictures."""

from __future__ import annotations

import numpy as np

from exhibit.kiosk.art.canvas import Canvas, Layer
from exhibit.kiosk.art.colours import Colours
from exhibit.kiosk.art.contrast import lines
from exhibit.kiosk.art.contrast import tower as towers
from exhibit.kiosk.art.contrast.lines import BLACK, Pen
from exhibit.kiosk.art.contrast.models import model_layers
from exhibit.kiosk.art.contrast.outline import cased
from exhibit.kiosk.art.contrast.squares import squares_layer
from exhibit.kiosk.art.gate import GateShape
from exhibit.kiosk.art.ground import Ground
from exhibit.kiosk.art.houses import WINDOWS_A_HOUSE, gap_centre, house_row
from exhibit.kiosk.art.lantern import ON_THE_GROUND
from exhibit.kiosk.art.near_wall import (
    LIP,
    TOP_DEPTH,
    height_unit,
    lantern_height,
    marked_place_layer,
    standing_y,
)
from exhibit.kiosk.art.picture_names import DOOR_STEPS, Pictures, all_cropped, gaps_of
from exhibit.kiosk.art.section_shape import SectionShape
from exhibit.kiosk.art.sky import poplar_places, star_places
from exhibit.kiosk.art.tower import TowerShape

_SCALE = 3


def contrast_pictures(ground: Ground, colours: Colours) -> Pictures:
    """Return the pictures of a view, by name."""
    if ground.plan.view == "tower":
        return {"night": _opaque(squares_layer(ground, colours))}
    fresh, worn = (_base(ground, colours, wear) for wear in (0.0, 1.0))
    drawn = fresh.rgb.max(axis=2) > 0.02
    free = 1 - np.maximum.accumulate(drawn, axis=0).astype(np.float32)
    pictures: Pictures = {
        "night": _opaque(fresh),
        "worn-night": _opaque(worn),
        "worn-at": np.zeros(2, np.int32),
        "stars": np.array(star_places(free, sky_end(ground)), np.float32),
    }
    pictures |= all_cropped(_gaps(ground, colours) | _wall(ground, colours) | _panes(ground, colours))
    if ground.plan.view == "talk":
        pictures |= all_cropped(_section(ground, colours))
    return pictures


def sky_end(ground: Ground) -> float:
    """Return the y down to which there may be sky."""
    return ground.plan.feet * ground.size[1]


def _pen(ground: Ground, colours: Colours, canvas: Canvas | None = None) -> Pen:
    width, height = ground.size
    return Pen(canvas or Canvas(0, 0, width, height, _SCALE), ground, colours)


def _base(ground: Ground, colours: Colours, wear: float) -> Layer:
    pen = _pen(ground, colours)
    feet, heights, half = poplar_places(ground)
    lines.draw_poplars(pen, feet, heights, half)
    lines.draw_far(pen)
    lines.draw_ground(pen, wear)
    if ground.plan.view == "talk":
        towers.draw_section(pen, SectionShape(ground))
    elif ground.plan.view != "motion":
        lines.draw_sign(pen)
    return pen.canvas.layer()


def _opaque(layer: Layer) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    return np.rint(layer.rgb * 255).astype(np.uint8)


def _gaps(ground: Ground, colours: Colours) -> dict[str, Layer]:
    if ground.plan.view == "talk":
        return {}
    unit = ground.plan.row.unit_height * ground.size[1]
    middle, reach = gap_centre(ground), 1.4 * ground.plan.row.gap * ground.size[0]

    def pen() -> Pen:
        top = 0 if ground.plan.tower.height > 0.3 else unit
        return _pen(
            ground, colours, Canvas(middle - reach, top, middle + reach, ground.size[1] * 0.72, _SCALE)
        )

    poplars = pen()
    feet, heights, half = poplar_places(ground, gap=True)
    lines.draw_poplars(poplars, feet, heights, half)
    if len(gaps_of(ground)) == 1:
        return {"gap-poplars-night": poplars.canvas.layer()}
    tower = pen()
    towers.draw_tower(tower, TowerShape(ground))
    layers = {"gap-poplars-night": poplars.canvas.layer(), "gap-tower-night": tower.canvas.layer()}
    for name, is_open in (("gap-gate-night", False), ("gap-gate-open-night", True)):
        gate = pen()
        towers.draw_gate(gate, GateShape(ground), is_open, colours.token["machine"])
        layers[name] = gate.canvas.layer()
    return layers


def _panes(ground: Ground, colours: Colours) -> dict[str, Layer]:
    """Return the lit windows: four amber panes with a black cross."""
    layers = {}
    for house in house_row(ground):
        for position in range(WINDOWS_A_HOUSE):
            left, top, right, bottom = house.window(position)
            canvas = Canvas(left - 2, top - 2, right + 2, bottom + 2)
            canvas.rectangle(left - 2, top - 2, right + 2, bottom + 2, BLACK)
            canvas.rectangle(left, top, right, bottom, colours.token["lamp"])
            bar = max(1.0, 0.10 * (right - left))
            middle = (left + right) / 2, (top + bottom) / 2
            canvas.rectangle(middle[0] - bar / 2, top, middle[0] + bar / 2, bottom, BLACK)
            canvas.rectangle(left, middle[1] - bar / 2, right, middle[1] + bar / 2, BLACK)
            layers[f"pane-{house.index}-{position}"] = canvas.layer()
    return layers


def _wall(ground: Ground, colours: Colours) -> dict[str, Layer]:
    small, large = lantern_height(ground), lantern_height(ground, option=True)
    layers = {
        "wall-short": _wall_layer(ground, colours, False),
        "wall-full": _wall_layer(ground, colours, True),
    }
    sizes = {"": small, "-option": large, "-ground": ON_THE_GROUND * ground.scale_at(-1.0)}
    for suffix, height in sizes.items():
        box = Canvas(-height, -1.1 * height, height, 0.2 * height, 4)
        pen = _pen(ground, colours, box)
        lines.lantern_shape(pen, (0.0, 0.0), height)
        layers[f"lantern{suffix}"] = cased(pen.canvas.layer(), 2 * pen.line)
    for suffix, height in (("", small), ("-option", large)):
        pen = _pen(ground, colours, Canvas(-height, -height, height, height, 4))
        lines.place_ring(pen, (0.0, 0.0), height)
        layers[f"place{suffix}"] = pen.canvas.layer()
    layers["place-marked"] = marked_place_layer(colours, large)
    models = model_layers(ground, colours, large)
    edge = 2 * _pen(ground, colours).line
    return layers | {name: cased(layer, edge) for name, layer in models.items()}


def _wall_layer(ground: Ground, colours: Colours, full: bool) -> Layer:
    width, height = ground.size
    unit = height_unit(ground)
    pen = _pen(ground, colours, Canvas(0, standing_y(ground) - 0.03 * unit, width, height, _SCALE))
    top = standing_y(ground) - 0.5 * TOP_DEPTH * unit
    front = top + TOP_DEPTH * unit
    end = width * (1.03 if full else ground.plan.wall.end)
    pen.outline([(-9, front), (end - LIP * unit, front), (end - LIP * unit, height + 9), (-9, height + 9)])
    pen.outline([(-9, top), (end - 0.014 * unit, top), (end, front), (-9, front)])
    return pen.canvas.layer()


def _section(ground: Ground, colours: Colours) -> dict[str, Layer]:
    shape = SectionShape(ground)

    def pen() -> Pen:
        return _pen(ground, colours, shape.canvas())

    layers = {f"floor-{floor}": towers.lit_floor(pen(), shape, floor) for floor in range(4)}
    layers["top-empty"] = towers.lit_top(pen(), shape, manned=False)
    layers["top-manned"] = towers.lit_top(pen(), shape, manned=True)
    for step in range(DOOR_STEPS + 1):
        layers[f"door-{step}"] = towers.door(pen(), shape, step / DOOR_STEPS)
    return layers
