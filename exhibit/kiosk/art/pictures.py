"""Everything of one night view that is drawn once and kept: plates, what fills the gap, lamps, the wall."""

from __future__ import annotations

import numpy as np

from exhibit.kiosk.art import tower_section
from exhibit.kiosk.art.canvas import Layer
from exhibit.kiosk.art.colours import Colours
from exhibit.kiosk.art.gate import board_layer, gate_layer
from exhibit.kiosk.art.ground import Ground
from exhibit.kiosk.art.ground_pixels import GroundPixels
from exhibit.kiosk.art.house_paint import lay_houses, lay_pavement
from exhibit.kiosk.art.lantern import ON_THE_GROUND, lantern_layer
from exhibit.kiosk.art.lawn import blade_layer, lawn_layer
from exhibit.kiosk.art.lawn_furniture import hoop_layers, sign_layer
from exhibit.kiosk.art.little_squares import little_squares
from exhibit.kiosk.art.near_wall import lantern_height, marked_place_layer, place_layer, wall_layer
from exhibit.kiosk.art.noise import to_bytes
from exhibit.kiosk.art.options import model_pictures
from exhibit.kiosk.art.paving import ring_layer, ring_shadow, square_layer
from exhibit.kiosk.art.picture_names import DOOR_STEPS, Pictures, all_cropped, gaps_of
from exhibit.kiosk.art.plate import DUSK_GAIN, Plate
from exhibit.kiosk.art.sky import hill_layer, poplar_layer, sky_layer, star_places
from exhibit.kiosk.art.tower import tower_layer, tower_shadow
from exhibit.kiosk.art.window_light import window_pictures


def night_pictures(ground: Ground, colours: Colours) -> Pictures:
    """Return the pictures of a view, by name. Bytes are (h, w, 3) or (h, w, 4); `…-at` are corners."""
    if ground.plan.view == "tower":
        return little_squares(ground, colours)
    sky = "dusk" if ground.plan.view == "dusk" else "night"
    gain = DUSK_GAIN if sky == "dusk" else 1.0
    pixels = GroundPixels(ground)
    plate = Plate(ground.size, gain)
    _lay_far(plate, ground, colours, sky)
    _lay_ground(plate, ground, pixels, colours)
    worn = _worn_plate(plate, ground, pixels, colours)
    _lay_lawn(plate, ground, pixels, colours, 0.0)
    pictures: Pictures = {
        "stars": np.array(star_places(plate.sky, ground.plan.feet * ground.size[1]), np.float32)
    }
    _keep_plates(pictures, plate, worn, ground)
    if ground.plan.view == "talk":
        pictures |= _section_pictures(ground, colours)
    else:
        for gap in gaps_of(ground):
            pictures |= _gap_pictures(ground, colours, gap, sky, gain)
    return pictures | _wall_pictures(ground, colours) | window_pictures(ground, colours)


def _lay_far(plate: Plate, ground: Ground, colours: Colours, sky: str) -> None:
    plate.lay_sky(sky_layer(ground, colours, sky))
    plate.lay_unlit(hill_layer(ground, colours, sky))
    plate.lay_unlit(poplar_layer(ground, colours, sky))
    if ground.plan.view == "talk":
        plate.lay_unlit(poplar_layer(ground, colours, sky, gap=True))


def _lay_ground(plate: Plate, ground: Ground, pixels: GroundPixels, colours: Colours) -> None:
    plate.lay(square_layer(ground, pixels, colours))
    lay_pavement(plate, ground, colours)
    lay_houses(plate, ground, colours)
    shadow = ring_shadow(pixels)
    plate.lay(Layer(0, pixels.top, np.zeros((*shadow.shape, 3), np.float32), shadow))
    plate.lay(ring_layer(pixels, colours))


def _lay_lawn(plate: Plate, ground: Ground, pixels: GroundPixels, colours: Colours, wear: float) -> None:
    plate.lay(lawn_layer(pixels, colours, wear))
    plate.lay(blade_layer(ground, colours, wear))
    for hoops in hoop_layers(ground):
        plate.lay(hoops)
    if ground.plan.view == "talk":
        plate.lay_unlit(tower_shadow(ground))
        plate.lay_unlit(tower_section.section_layer(ground, colours))
    elif ground.plan.view != "motion":  # there the near wall would cut the sign in half
        plate.lay(sign_layer(ground, colours))


def _worn_plate(plate: Plate, ground: Ground, pixels: GroundPixels, colours: Colours) -> Plate:
    """Return a copy of the unfinished plate with the lawn trodden as far as it can be."""
    worn = Plate(plate.size)
    worn.night, worn.day, worn.tint = plate.night.copy(), plate.day.copy(), plate.tint
    _lay_lawn(worn, ground, pixels, colours, 1.0)
    return worn


def _keep_plates(pictures: Pictures, plate: Plate, worn: Plate, ground: Ground) -> None:
    """Keep both plates, and of the trodden ones only the box that differs."""
    pictures["night"], pictures["day"] = to_bytes(plate.night, 1), to_bytes(plate.day, 2)
    (left, top), (right, bottom) = ground.project(-1.05, 1.06), ground.project(1.05, -1.02)
    reach = 0.12 * ground.size[0]
    x0, x1 = max(0, int(left - reach)), min(ground.size[0], int(right + reach))
    y0, y1 = max(0, int(top)), min(ground.size[1], int(bottom))
    pictures["worn-at"] = np.array([x0, y0], np.int32)
    pictures["worn-night"] = to_bytes(worn.night, 1)[y0:y1, x0:x1]
    pictures["worn-day"] = to_bytes(worn.day, 2)[y0:y1, x0:x1]


def _gap_pictures(ground: Ground, colours: Colours, gap: str, sky: str, gain: float) -> Pictures:
    """Return what stands in the gap of the row, by night and by day."""
    plate = Plate(ground.size, gain)
    if gap != "tower":
        plate.lay_unlit(poplar_layer(ground, colours, sky, gap=True))
    if gap == "tower":
        plate.lay(tower_shadow(ground))
        plate.lay(tower_layer(ground, colours), lamp=0.6)
    elif gap != "poplars":
        plate.lay(gate_layer(ground, colours, gap == "gate-open"), lamp=0.5)
        plate.lay_unlit(board_layer(ground, colours))
    left, top, right, bottom = plate.box()
    cut = slice(top, bottom), slice(left, right)
    night = Layer(left, top, plate.night[cut], plate.cover[cut])
    day = Layer(left, top, plate.day[cut], plate.cover[cut])
    return all_cropped({f"gap-{gap}-night": night, f"gap-{gap}-day": day})


def _section_pictures(ground: Ground, colours: Colours) -> Pictures:
    layers = {f"floor-{floor}": tower_section.floor_layer(ground, floor) for floor in range(4)}
    for step in range(DOOR_STEPS + 1):
        layers[f"door-{step}"] = tower_section.door_layer(ground, step / DOOR_STEPS)
    layers["top-empty"] = tower_section.top_room_layer(ground, colours, manned=False)
    layers["top-manned"] = tower_section.top_room_layer(ground, colours, manned=True)
    return all_cropped(layers)


def _wall_pictures(ground: Ground, colours: Colours) -> Pictures:
    small, large = lantern_height(ground), lantern_height(ground, option=True)
    layers = {
        "wall-short": wall_layer(ground, colours, full=False),
        "wall-full": wall_layer(ground, colours, full=True),
        "place": place_layer(ground, colours, (0.0, 0.0), small),
        "place-option": place_layer(ground, colours, (0.0, 0.0), large),
        "place-marked": marked_place_layer(colours, large),
        "lantern": lantern_layer(colours, (0.0, 0.0), small),
        "lantern-option": lantern_layer(colours, (0.0, 0.0), large),
        "lantern-ground": lantern_layer(colours, (0.0, 0.0), ON_THE_GROUND * ground.scale_at(-1.0)),
    }
    return all_cropped(layers) | model_pictures(colours, large)
