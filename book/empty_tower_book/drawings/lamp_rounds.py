"""Chapter 0: three rounds at one table: nobody, somebody who looks, somebody who may look."""

from __future__ import annotations

from collections.abc import Iterator

from empty_tower_book.drawings.drawing import Drawing
from empty_tower_book.drawings.shapes import Point, Shape, box, circle, filled, line, through, words

WIDTH, HEIGHT = 390.0, 250.0
PANELS = (66.0, 195.0, 324.0)
NAMES = ("dark", "lamp", "perhaps")
FLOOR, TABLE = 222.0, 158.0
HALF_TABLE = 46.0
LAMP = 52.0
WRITER, WATCHER = -30.0, 34.0
DASHED = "3 4"


def _draw() -> list[Shape]:
    return [shape for middle, name in zip(PANELS, NAMES, strict=True) for shape in _round(middle, name)]


def _round(middle: float, name: str) -> Iterator[Shape]:
    """Draw one round: the light first, then the table, the writer, the lamp, and whoever else is there."""
    lit = name != "dark"
    if lit:
        yield _light(middle)
    yield line([(middle - 60, FLOOR), (middle + 60, FLOOR)], "edge", 1)
    yield from _lamp(middle, lit)
    if name == "lamp":
        yield from _person((middle + WATCHER, TABLE), "ink")
        yield line(
            [(middle + WATCHER - 6, TABLE - 48), (middle + 8, TABLE - 5)], "seen", 1.6, stroke_dasharray="2 3"
        )
    if name == "perhaps":
        yield from _somebody((middle - 54, TABLE))
    yield from _person((middle + WRITER, TABLE), "ink" if lit else "edge")
    yield from _table(middle, lit)
    yield words((middle, FLOOR + 20), name, "ink", "middle", font_weight="600")


def _light(middle: float) -> Shape:
    corners = [(middle - 9, LAMP + 14), (middle + 9, LAMP + 14), (middle + 40, TABLE), (middle - 40, TABLE)]
    return filled(through(corners, True), "halo", opacity=0.75)


def _lamp(middle: float, lit: bool) -> list[Shape]:
    shade = [(middle - 7, LAMP), (middle + 7, LAMP), (middle + 15, LAMP + 15), (middle - 15, LAMP + 15)]
    return [
        line([(middle, 20), (middle, LAMP)], "edge", 1.2),
        filled(through(shade, True), "roof"),
        circle((middle, LAMP + 17), 4.5, "glow" if lit else "shade", "edge", 0.8),
    ]


def _table(middle: float, lit: bool) -> list[Shape]:
    sheet = box((middle - 17, TABLE - 3), 26, 3, "front" if lit else "shade", "ink", stroke_width=0.8)
    return [
        box((middle - HALF_TABLE, TABLE), 2 * HALF_TABLE, 5, "wall", "ink", stroke_width=0.8),
        line([(middle - HALF_TABLE + 8, TABLE + 5), (middle - HALF_TABLE + 8, FLOOR)], "ink", 1.4),
        line([(middle + HALF_TABLE - 8, TABLE + 5), (middle + HALF_TABLE - 8, FLOOR)], "ink", 1.4),
        sheet,
    ]


def _outline(at: Point) -> str:
    x, y = at
    return f"M{x - 15:g} {y:g}C{x - 15:g} {y - 30:g} {x + 15:g} {y - 30:g} {x + 15:g} {y:g}z"


def _person(at: Point, token: str) -> list[Shape]:
    """Draw head and shoulders behind the table."""
    return [filled(_outline(at), token), circle((at[0], at[1] - 34), 10, token)]


def _somebody(at: Point) -> list[Shape]:
    """Draw the one who may be looking: an outline, and a question instead of a face."""
    x, y = at[0] - 4, at[1] - 22
    body = filled(_outline((x, y)), "ground", stroke="var(--seen)", stroke_width=1.4, stroke_dasharray=DASHED)
    head = circle((x, y - 34), 10, "ground", "seen", 1.4)
    head.set("stroke-dasharray", DASHED)
    return [body, head, words((x, y - 29.5), "?", "seen", "middle", font_weight="600")]


def _caption() -> str:
    return (
        "Three rounds of thirty seconds with the same task. In the third a coin decides whether anybody "
        "looks, and the one who writes cannot see how it fell."
    )


def _description() -> str:
    return (
        "Three pictures of a table. Dark: the lamp is off, and one person writes alone. Lamp: light falls on "
        "the sheet, and a second person across the table looks at it. Perhaps: light falls on the sheet, and "
        "behind the writer stands a dashed figure with a question mark for a face."
    )


LAMP_ROUNDS = Drawing(
    "lamp_rounds", "Nobody, somebody, perhaps.", _caption, _description, (WIDTH, HEIGHT), _draw
)
