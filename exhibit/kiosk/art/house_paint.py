"""How the houses look at night before a window is lit."""

from __future__ import annotations

import numpy as np

from exhibit.kiosk.art.canvas import Canvas, Colour, Layer
from exhibit.kiosk.art.colours import Colours, mixed, times
from exhibit.kiosk.art.composition import Box
from exhibit.kiosk.art.ground import Ground
from exhibit.kiosk.art.houses import (
    EAVE,
    WINDOWS_A_HOUSE,
    House,
    crescent,
    house_row,
    pavement_top,
    roof_height,
)
from exhibit.kiosk.art.plate import Plate

FRONT_RESPONSE: Colour = (0.70, 0.70, 0.745)
_ROOF_SHARE = 0.92
_FRONTS = ("front-1", "front-2", "front-3", "front-4", "front-5", "front-2", "front-3", "front-4")


def lay_houses(plate: Plate, ground: Ground, colours: Colours) -> None:
    """Lay pavement strip, houses and dark windows on the plate."""
    houses = house_row(ground)
    for house in houses:
        plate.lay(_behind(house, colours), FRONT_RESPONSE, lamp=0.5)
        plate.lay(_front(house, colours), FRONT_RESPONSE, lamp=0.55)
        for position in range(WINDOWS_A_HOUSE):
            plate.lay_unlit(_dark_window(house.window(position), colours))


def lay_pavement(plate: Plate, ground: Ground, colours: Colours) -> None:
    """Lay the strip of pavement on which the houses stand, with its kerb."""
    width, height = ground.size
    unit = ground.plan.row.unit_height * height
    canvas = Canvas(
        0, ground.plan.feet * height - 0.12 * unit, width, ground.plan.feet * height + 0.4 * unit, 3
    )
    places = [width * step / 40 for step in range(41)]
    edge = [(x, crescent(ground, x) + 0.045 * unit) for x in places]
    back = pavement_top(ground)
    canvas.polygon([(0, back), (width, back), *reversed(edge)], times(colours.thing["square"], 0.92))
    canvas.line(edge, max(1.0, 0.012 * unit), times(colours.thing["kerb"], 0.46))
    plate.lay(canvas.layer(), lamp=0.4)


def _behind(house: House, colours: Colours) -> Layer:
    canvas = Canvas(*_box(house))
    draw_behind(canvas, house, colours)
    return canvas.layer()


def draw_behind(canvas: Canvas, house: House, colours: Colours) -> None:
    """Draw what stands behind the front: chimney, shoulders of the roof."""
    roof = times(colours.thing["roof"], 0.62)
    if house.kind == "pointed":
        _chimney(canvas, house, 0.76, 0.885, roof)
    elif house.kind == "stepped":
        _chimney(canvas, house, 0.83, 0.845, roof)
    elif house.kind == "bell":
        sides = [house.at(0, EAVE), house.at(0.30, 0.90), house.at(0.70, 0.90), house.at(1, EAVE)]
        canvas.polygon(sides, times(roof, 0.8))
        _chimney(canvas, house, 0.79, 0.86, roof)
    elif house.kind == "flat":
        canvas.polygon(
            [house.at(0.10, 0.94), house.at(0.19, 1.06), house.at(0.84, 1.06), house.at(0.93, 0.94)],
            times(roof, 0.7),
        )


def draw_front(canvas: Canvas, house: House, colours: Colours) -> None:
    """Draw wall, gable or roof, door and trim."""
    front = colours.thing[_FRONTS[house.index]]
    canvas.polygon(house.wall(), front)
    _draw_top(canvas, house, front, colours)
    _trim(canvas, house, front)
    canvas.polygon(house.door(), times(mixed(front, (0.45, 0.36, 0.28), 0.6), 0.50))


def _front(house: House, colours: Colours) -> Layer:
    """Draw the front: lighter towards the street, dark at the right edge."""
    canvas = Canvas(*_box(house))
    draw_front(canvas, house, colours)
    layer = canvas.layer()
    rise = np.clip((house.foot - layer.rows()) / house.height, 0, 1)
    across = (layer.columns() - house.left) / house.width
    corner = 1 - 0.14 * np.clip((across - 0.965) / 0.02, 0, 1) + 0.04 * np.clip((0.02 - across) / 0.02, 0, 1)
    return layer.shaded((1.10 - 0.26 * rise) * corner)


def _draw_top(canvas: Canvas, house: House, front: Colour, colours: Colours) -> None:
    top = house.top()
    line = max(1.0, 0.014 * house.width)
    if house.kind == "hipped":
        canvas.polygon(top, _roof(colours))
        for across in (0.31, 0.69):
            _dormer(canvas, house, across, times(_roof(colours), 1.22))
        return
    canvas.polygon(top, times(front, 0.95))
    if house.kind != "flat":
        canvas.line(top, line * 1.5, times(front, 1.10))
        left, upper = house.at(0.465, 0.815)
        right, lower = house.at(0.535, 0.715)
        canvas.rectangle(left, upper, right, lower, times(front, 0.30))
    else:
        left, upper = house.at(-0.025, 0.985)
        right, lower = house.at(1.025, 0.945)
        canvas.rectangle(left, upper, right, lower, times(front, 1.12))
        canvas.rectangle(left + line * 2, lower, right - line * 2, lower + line, times(front, 0.55))


def _roof(colours: Colours) -> Colour:
    """Return the colour of slates under the bluish tint of the fronts."""
    return times(mixed(colours.thing["roof"], (0.40, 0.40, 0.36), 0.6), _ROOF_SHARE)


def _trim(canvas: Canvas, house: House, front: Colour) -> None:
    """Draw the line at the eave, the plinth and the sills."""
    line = max(1.0, 0.010 * house.width)
    if house.kind not in ("flat", "hipped"):
        canvas.line([house.at(0, EAVE), house.at(1, EAVE)], line, times(front, 0.62))
    canvas.rectangle(
        house.left, house.foot - 0.035 * house.height, house.right, house.foot, times(front, 0.90)
    )
    for position in range(WINDOWS_A_HOUSE):
        left, _, right, bottom = house.window(position)
        canvas.rectangle(
            left - line * 1.5, bottom, right + line * 1.5, bottom + line * 2.4, times(front, 1.14)
        )


def _dark_window(box: Box, colours: Colours) -> Layer:
    """Draw one unlit window: dark frame, sky in the glass."""
    left, top, right, bottom = box
    frame = max(0.8, 0.07 * (right - left))
    canvas = Canvas(left - frame, top - frame, right + frame, bottom + frame)
    canvas.rectangle(left - frame, top - frame, right + frame, bottom, (0.035, 0.075, 0.085))
    canvas.rectangle(left, top, right, bottom, colours.thing["window-dark"])
    layer = canvas.layer()
    return layer.shaded(0.58 + 0.46 * np.clip((layer.rows() - top) / (bottom - top), 0, 1))


def _chimney(canvas: Canvas, house: House, across: float, up: float, colour: Colour) -> None:
    left, top = house.at(across - 0.055, up)
    right, bottom = house.at(across + 0.05, up - 0.16)
    canvas.rectangle(left, top, right, bottom, colour)
    canvas.rectangle(
        left - 0.012 * house.width, top - 0.018 * house.height, right + 0.012 * house.width, top, colour
    )


def _dormer(canvas: Canvas, house: House, across: float, colour: Colour) -> None:
    x, y = house.at(across, EAVE + 0.045)
    half, rise = 0.055 * house.width, 0.085 * house.height
    canvas.polygon(
        [
            (x - half, y),
            (x - half, y - 0.6 * rise),
            (x, y - 1.5 * rise),
            (x + half, y - 0.6 * rise),
            (x + half, y),
        ],
        colour,
    )


def _box(house: House) -> Box:
    margin = 0.06 * house.width
    top = house.eave - roof_height(house) * 1.3
    return house.left - margin, top, house.right + margin, house.foot + 1
