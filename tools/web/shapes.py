"""The picture of the exhibit for the browser: the kiosk's compositions, constants and shapes as data."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from content import load_content
from exhibit.kiosk.art import posts, tower_section
from exhibit.kiosk.art.choice_places import target_pool
from exhibit.kiosk.art.colours import Colours
from exhibit.kiosk.art.composition import VIEWS, composition
from exhibit.kiosk.art.figures import PHASES, STANDING, Body, draw_walker
from exhibit.kiosk.art.gate import GateShape, draw_board, draw_gate
from exhibit.kiosk.art.ground import Ground
from exhibit.kiosk.art.guards import draw_sitter, draw_warden_side, draw_warden_upright
from exhibit.kiosk.art.house_paint import draw_behind, draw_front
from exhibit.kiosk.art.houses import House, house_row
from exhibit.kiosk.art.lantern import draw_body, glass_outline, placed
from exhibit.kiosk.art.lawn_furniture import draw_sign
from exhibit.kiosk.art.section_shape import ROOM, ROOM_HALF, SectionShape
from exhibit.kiosk.art.sky import poplar_outline
from exhibit.kiosk.art.tower import TowerShape, draw_tower
from exhibit.visit.squares import LAMP, LAWN, SPACING, Squares
from tools.web.sheet import Shape, Sheet

SIZES = {"wide": (1920, 1080), "tall": (1080, 1920)}
POPLARS = 10
DOORS = (0.0, 0.25, 0.5, 0.75, 1.0)


def picture_data() -> dict[str, Any]:
    """Return everything that the browser needs to paint a stage as the kiosk does."""
    palette = load_content().palette
    colours = Colours("kiosk-night")
    return {
        "schemes": {name: dict(palette.scheme(f"kiosk-{name}")) for name in ("night", "contrast")},
        "things": dict(palette.things),
        "skies": {name: [list(stop) for stop in stops] for name, stops in palette.skies.items()},
        "compositions": compositions(),
        "pools": {shape: pools(shape == "tall") for shape in SIZES},
        "houses": houses(colours),
        "poplars": [poplar(seed) for seed in range(POPLARS)],
        "lantern": lantern(colours),
        "sign": sign(colours),
        "walkers": walkers(colours),
        "wardens": wardens(colours),
        "tower": tower(colours),
        "gate": gate(colours),
        "section": section(colours),
        "posts": {"degrees": posts.DEGREES, "radius": posts.RADIUS, "height": posts.HEIGHT},
        "squares": squares(),
    }


def compositions() -> dict[str, dict[str, Any]]:
    """Return where things stand, by view and shape of picture."""
    return {view: {shape: asdict(composition(size, view)) for shape, size in SIZES.items()} for view in VIEWS}


def pools(portrait: bool) -> dict[str, list[float]]:
    """Return x, y and both radii of the pool of each route."""
    found = {name: target_pool(name, portrait) for name in ("grass", "path")}
    return {name: [pool.x, pool.y, pool.rx, pool.ry] for name, pool in found.items()}


def houses(colours: Colours) -> list[dict[str, Any]]:
    """Return the eight houses: size in units of the row, outline, shapes from the lower left corner."""
    ground = Ground(SIZES["wide"], "square")
    width, height = ground.size
    row = ground.plan.row
    units = row.unit_width * width, row.unit_height * height
    return [_house(house, colours, units) for house in house_row(ground)]


def _house(house: House, colours: Colours, units: tuple[float, float]) -> dict[str, Any]:
    sheet = Sheet((house.left, house.foot), (house.width, house.height))
    draw_behind(sheet, house, colours)
    draw_front(sheet, house, colours)
    outline = Sheet((house.left, house.foot), (house.width, house.height))
    outline.polygon([house.at(0, 0), *house.top(), house.at(1, 0)], (1, 1, 1))
    windows = Sheet((house.left, house.foot), (house.width, house.height))
    for position in range(4):
        left, top, right, bottom = house.window(position)
        windows.rectangle(left, top, right, bottom, (1, 1, 1))
    return {
        "width": round(house.width / units[0], 4),
        "height": round(house.height / units[1], 4),
        "outline": outline.places()[0],
        "windows": [[x0, y0, x1, y1] for x0, y0, _, _, x1, y1, *_ in windows.places()],
        "shapes": sheet.shapes,
    }


def poplar(seed: int) -> list[int]:
    """Return the outline of a poplar: across in halves of its width, up in its height."""
    sheet = Sheet()
    sheet.polygon(poplar_outline((0.0, 0.0), 1.0, 1.0, seed)[::2], (1, 1, 1))
    return sheet.places()[0]


def lantern(colours: Colours) -> list[Shape]:
    """Return a lit lantern, in its heights above its foot."""
    sheet = Sheet()
    draw_body(sheet, (0.0, 0.0), 1.0)
    sheet.polygon(placed(glass_outline(), (0.0, 0.0), 1.0), colours.token["lamp"])
    sheet.ellipse((0.0, -0.42), 0.062, 0.185, (1.0, 0.975, 0.86))
    return sheet.shapes


def sign(colours: Colours) -> list[Shape]:
    """Return the sign, in its heights above its foot."""
    sheet = Sheet()
    draw_sign(sheet, (0.0, 0.0), 1.0, colours)
    return sheet.shapes


def walkers(colours: Colours) -> dict[str, list[Shape]]:
    """Return a walker who looks right, by step (-1 standing) and whether a lantern is carried."""
    figures = {}
    for step in (STANDING, *range(PHASES)):
        for carrying in (0, 1):
            sheet = Sheet()
            draw_walker(Body(sheet, (0.0, 0.0), 1.0), colours, step, bool(carrying))
            figures[f"{step}/{carrying}"] = sheet.shapes
    return figures


def wardens(colours: Colours) -> dict[str, list[Shape]]:
    """Return the warden from the side, the front and behind, and the guard in the chair."""
    sheets = {name: Sheet() for name in ("side", "front", "back", "sitter")}
    bodies = {name: Body(sheet, (0.0, 0.0), 1.0) for name, sheet in sheets.items()}
    draw_warden_side(bodies["side"], colours)
    draw_warden_upright(bodies["front"], colours, facing=True)
    draw_warden_upright(bodies["back"], colours, facing=False)
    draw_sitter(bodies["sitter"], lambda colour: colour)
    return {name: sheet.shapes for name, sheet in sheets.items()}


def tower(colours: Colours) -> list[Shape]:
    """Return the tower: across in halves of its base, up in its height."""
    shape = TowerShape(Ground(SIZES["wide"], "square"))
    sheet = Sheet((shape.x, shape.foot), (shape.half, shape.height))
    draw_tower(sheet, shape, colours)
    return sheet.shapes


def gate(colours: Colours) -> dict[str, Any]:
    """Return the gate shut and open, and its board by shape of picture: half the gap, height of a house."""
    drawn: dict[str, Any] = {}
    for name, is_open in (("shut", False), ("open", True)):
        shape = GateShape(Ground(SIZES["wide"], "square"))
        sheet = Sheet((shape.x, shape.foot), (shape.half, shape.unit))
        draw_gate(sheet, shape, colours, is_open)
        drawn[name] = sheet.shapes
    for name, size in SIZES.items():
        shape = GateShape(Ground(size, "square"))
        sheet = Sheet((shape.x, shape.foot), (shape.half, shape.unit))
        draw_board(sheet, shape, colours)
        left, top, right, bottom = shape.board()
        drawn[name] = {
            "shapes": sheet.shapes,
            "board": [
                (left - shape.x) / shape.half,
                (top - shape.foot) / shape.unit,
                (right - shape.x) / shape.half,
                (bottom - shape.foot) / shape.unit,
            ],
        }
    return drawn


def section(colours: Colours) -> dict[str, Any]:
    """Return the opened tower: across in halves of its base, up in its height."""
    shape = SectionShape(Ground(SIZES["wide"], "talk"))

    def sheet() -> Sheet:
        return Sheet((shape.x, shape.foot), (shape.half, shape.height))

    shell, rooms, fittings = sheet(), sheet(), sheet()
    tower_section.draw_section(shell, shape, colours)
    for floor in range(4):
        rooms.polygon(shape.room(floor), (1, 1, 1))
    tower_section.draw_fittings(fittings, shape, colours)
    stairs, doors = [sheet() for _ in range(4)], [sheet() for _ in DOORS]
    for floor, drawn in enumerate(stairs):
        tower_section.draw_stairs(drawn, shape, floor)
    for share, drawn in zip(DOORS, doors, strict=True):
        tower_section.draw_door(drawn, shape, share)
    return {
        "shell": shell.shapes,
        "rooms": rooms.places(),
        "room": [ROOM_HALF, *ROOM],
        "fittings": fittings.shapes,
        "stairs": [drawn.shapes for drawn in stairs],
        "doors": [drawn.shapes for drawn in doors],
    }


def squares() -> dict[str, Any]:
    """Return the little squares below the tower, by shape of window."""
    by_shape = {name: Squares(name == "tall") for name in SIZES}
    return {
        "lamp": LAMP,
        "lawn": LAWN,
        "spacing": SPACING,
        "half_angle": {name: one.half_angle for name, one in by_shape.items()},
        "centres": {
            name: [[round(x, 3), round(y, 3)] for x, y in one.centres] for name, one in by_shape.items()
        },
    }
