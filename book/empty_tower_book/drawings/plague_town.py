"""Chapter 5: the plague town as the order wants it, from the mayor down to the window where all must appear.

Source: foucault1977, pages 195 and 196. The order names the offices and the daily roll-call; the numbers of
quarters, streets and houses are ours.
"""

from __future__ import annotations

from empty_tower_book.drawings.drawing import Drawing
from empty_tower_book.drawings.shapes import Point, Shape, box, circle, filled, line, through, words

WIDTH, HEIGHT = 390.0, 330.0
MIDDLE = 195.0
QUARTERS, STREETS, HOUSES = 3, 3, 7
SILENT = 4  # the house, counted from the left, at whose window nobody appears
TOWN, QUARTER, STREET = 26.0, 88.0, 150.0
BETWEEN_QUARTERS, BETWEEN_STREETS = 84.0, 21.0
LEFT, HOUSE, GAP = 19.0, 46.0, 5.0
EAVES, GABLE, GROUND = 248.0, 24.0, 310.0
WINDOW = (18.0, 22.0)
DOOR = (13.0, 25.0)


def _draw() -> list[Shape]:
    return [_gaze(), *_offices(), *_street(), *_levels()]


def _spread(number: int, distance: float, centre: float = MIDDLE) -> list[float]:
    """Return places at equal distances round a centre."""
    return [centre + distance * (place - (number - 1) / 2) for place in range(number)]


def _gaze() -> Shape:
    """Draw what one syndic has under his eyes: the whole street."""
    right, roofs = WIDTH - LEFT, EAVES - GABLE / 2
    corners = [(MIDDLE, STREET), (right, roofs), (right, GROUND), (LEFT, GROUND), (LEFT, roofs)]
    return filled(through(corners, True), "halo", opacity=0.55)


def _offices() -> list[Shape]:
    """Draw the tree of offices: every line is an order that comes down and a report that goes up."""
    lines: list[Shape] = []
    marks: list[Shape] = []
    for quarter in _spread(QUARTERS, BETWEEN_QUARTERS):
        lines.append(line([(MIDDLE, TOWN), (quarter, QUARTER)], "edge", 1.1))
        for street in _spread(STREETS, BETWEEN_STREETS, quarter):
            here = street == MIDDLE
            lines.append(line([(quarter, QUARTER), (street, STREET)], "edge", 1.1))
            marks.append(circle((street, STREET), 6 if here else 4, "lamp" if here else "ink", "ground", 1.4))
        marks.append(circle((quarter, QUARTER), 6, "ink", "ground", 1.4))
    return [*lines, *marks, circle((MIDDLE, TOWN), 8, "ink", "ground", 1.4)]


def _street() -> list[Shape]:
    found: list[Shape] = []
    for number in range(HOUSES):
        found += _house(LEFT + number * (HOUSE + GAP), answers=number != SILENT)
    ground = line([(LEFT - 8, GROUND), (WIDTH - LEFT + 8, GROUND)], "ink", 1.4)
    return [*found, ground]


def _house(left: float, answers: bool) -> list[Shape]:
    """Draw a house with a barred door, and a lit window with somebody in it if the house answers."""
    middle = left + HOUSE / 2
    gable = [(left, EAVES), (middle, EAVES - GABLE), (left + HOUSE, EAVES)]
    walls = [*gable, (left + HOUSE, GROUND), (left, GROUND)]
    sill = EAVES + 5 + WINDOW[1]
    corner = (middle - WINDOW[0] / 2, EAVES + 5)
    door = (middle - DOOR[0] / 2, GROUND - DOOR[1])
    parts = [
        filled(through(walls, True), "wall"),
        line(gable, "ink", 1.6),
        box(corner, *WINDOW, "glow" if answers else "tower-window", "ink", stroke_width=1),
        box(door, *DOOR, "shade", "edge", stroke_width=0.8),
        line([(door[0] - 4, GROUND - 13), (door[0] + DOOR[0] + 4, GROUND - 13)], "ink", 2.4),
    ]
    return [*parts, *_person((middle, sill))] if answers else parts


def _person(at: Point) -> list[Shape]:
    """Draw head and shoulders over a window sill."""
    x, y = at
    shoulders = f"M{x - 6.5:g} {y:g}C{x - 6.5:g} {y - 8:g} {x + 6.5:g} {y - 8:g} {x + 6.5:g} {y:g}z"
    return [filled(shoulders, "on-glow"), circle((x, y - 9.5), 4, "on-glow")]


def _levels() -> list[Shape]:
    """Name the levels on the left and who is in charge of each on the right."""
    named = [
        (TOWN, "the town", "the mayor"),
        (QUARTER, "a quarter", "an intendant"),
        (STREET, "a street", "a syndic"),
    ]
    found: list[Shape] = []
    for level, place, officer in named:
        found.append(words((4, level + 4.5), place))
        found.append(words((WIDTH - 4, level + 4.5), officer, anchor="end"))
    question = LEFT + SILENT * (HOUSE + GAP) + HOUSE / 2
    return [*found, words((question, GROUND + 16), "Why does nobody come?", anchor="middle")]


def _caption() -> str:
    return (
        "Orders come down every line, and every day a report goes up. Once a day the syndic calls all to "
        "their windows; the doors are locked from outside. The offices are those of the order. The numbers "
        "of quarters, streets and houses are ours. This is a rule, and not a report."
    )


def _description() -> str:
    return (
        f"A tree of offices: one mayor for the town, {QUARTERS} intendants for its quarters, "
        f"{STREETS} syndics under each. Light falls from one syndic over a street of {HOUSES} houses with "
        f"barred doors. At {HOUSES - 1} windows somebody stands in the light. One window is dark, and under "
        "it is written: Why does nobody come?"
    )


PLAGUE_TOWN = Drawing(
    "plague_town", "The great review, as ordered.", _caption, _description, (WIDTH, HEIGHT), _draw
)
