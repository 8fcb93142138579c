"""Chapter 2: three ways to make people visible: tied to their neighbours, set apart, made to carry the light.

Numbers that mean something: five households (Shang Yang's groups) and thirty strokes (Ragusa's month).
"""

from __future__ import annotations

from empty_tower_book.drawings.drawing import Drawing
from empty_tower_book.drawings.shapes import Point, Shape, circle, filled, line, through, words

WIDTH, HEIGHT = 390.0, 486.0
LEFT = 18.0
ROWS = (0.0, 160.0, 322.0)
FOOT = 108.0
HOUSEHOLDS, DAYS = 5, 30
HOUSE, GAP = 42.0, 34.0
CROWD = (52.0, 96.0, 140.0, 262.0, 306.0, 350.0)
BEARER = 201.0


def _draw() -> list[Shape]:
    return [*_tied(ROWS[0]), *_apart(ROWS[1]), *_lit(ROWS[2])]


def _tied(top: float) -> list[Shape]:
    """Draw five houses in a row with one rope through all of them."""
    ground = top + FOOT
    found = [_rope(ground - 26)]
    for number in range(HOUSEHOLDS):
        found += _house(LEFT + number * (HOUSE + GAP), ground)
    return [
        *found,
        line([(0, ground), (WIDTH, ground)], "edge", 1),
        *_named(ground, "tied to the neighbours"),
    ]


def _rope(y: float) -> Shape:
    return line([(0, y), (WIDTH, y)], "lamp", 2.4)


def _house(left: float, ground: float) -> list[Shape]:
    eaves = ground - 40
    gable = [(left, eaves), (left + HOUSE / 2, eaves - 22), (left + HOUSE, eaves)]
    walls = [*gable, (left + HOUSE, ground), (left, ground)]
    knot = circle((left + HOUSE / 2, ground - 26), 5, "lamp", "ground", 1.4)
    return [filled(through(walls, True), "wall"), line(gable, "ink", 1.5), knot]


def _apart(top: float) -> list[Shape]:
    """Draw a walled town, the sea, an islet with a hut, and a month of strokes."""
    sea = top + FOOT
    town = [
        (0, sea),
        (0, sea - 44),
        (14, sea - 44),
        (14, sea - 56),
        (28, sea - 56),
        (28, sea - 44),
        (70, sea - 44),
    ]
    town += [(70, sea - 66), (86, sea - 66), (86, sea)]
    isle = f"M250 {sea:g}C270 {sea - 18:g} 350 {sea - 18:g} 372 {sea:g}z"
    hut = [(298, sea - 12), (298, sea - 28), (311, sea - 40), (324, sea - 28), (324, sea - 12)]
    return [
        filled(through(town, True), "wall"),
        line(town[:-1], "ink", 1.5),
        filled(isle, "lawn"),
        filled(through(hut, True), "front", stroke="var(--ink)", stroke_width=1.2),
        *_month((112, top + 34)),
        line([(0, sea), (WIDTH, sea)], "edge", 1),
        line([(100, sea - 7), (240, sea - 7)], "rule", 1.4, stroke_dasharray="7 6"),
        *_named(sea, "set apart for a month"),
    ]


def _month(at: Point) -> list[Shape]:
    """Draw one stroke a day, in groups of five."""
    x, y = at
    strokes = []
    for day in range(DAYS):
        left = x + day * 4 + day // 5 * 6
        strokes.append(line([(left, y), (left, y + 16)], "lamp", 1.8))
    return strokes


def _lit(top: float) -> list[Shape]:
    """Draw a dark street in which one of seven people stands in light."""
    ground = top + FOOT
    found: list[Shape] = [_glow((BEARER + 19, ground))]
    for x in CROWD:
        found += _person((x, ground), "far")
    found += [*_person((BEARER, ground), "ink"), *_lantern((BEARER + 19, ground - 32))]
    return [
        *found,
        line([(0, ground), (WIDTH, ground)], "edge", 1),
        *_named(ground, "made to carry the light"),
    ]


def _glow(at: Point) -> Shape:
    """Return the light round the lantern, cut off by the ground."""
    x, y = at
    half = (46**2 - 32**2) ** 0.5
    return filled(f"M{x - half:.1f} {y:g}A46 46 0 1 1 {x + half:.1f} {y:g}z", "halo")


def _person(at: Point, token: str) -> list[Shape]:
    x, y = at
    body = f"M{x - 13:g} {y:g}C{x - 13:g} {y - 44:g} {x + 13:g} {y - 44:g} {x + 13:g} {y:g}z"
    outline: dict[str, str | float] = {"stroke": "var(--edge)", "stroke_width": 1} if token == "far" else {}
    head = circle((x, y - 46), 9.5, token, "edge" if token == "far" else "", 1)
    return [filled(body, token, **outline), head]


def _lantern(at: Point) -> list[Shape]:
    x, y = at
    case = [(x - 6, y - 8), (x + 6, y - 8), (x + 8, y + 9), (x - 8, y + 9)]
    return [filled(through(case, True), "glow", stroke="var(--on-glow)", stroke_width=1.4)]


def _named(foot: float, name: str) -> list[Shape]:
    return [words((0, foot + 20), name, "ink", font_weight="600")]


def _caption() -> str:
    return (
        "One rope through five households, as in Qin. Thirty days outside the walls, as in Ragusa. One "
        "light, and a rule about who holds it, as in New York. Houses, town and people are ours."
    )


def _description() -> str:
    return (
        f"Three pictures. First, {HOUSEHOLDS} houses in a row with one rope tied through all of them. "
        f"Second, a walled town, the sea, and an islet with a hut; {DAYS} strokes count the days. Third, a "
        f"dark street with {len(CROWD) + 1} people: one holds a lantern and stands in its light, and the "
        "others stand in the dark."
    )


THREE_LIGHTS = Drawing("three_lights", "Tied, apart, lit.", _caption, _description, (WIDTH, HEIGHT), _draw)
