"""Chapter 6: the surveillant assemblage. Traces leave one person, meet elsewhere, and become a double.

After haggerty2000: bodies are separated into flows and put together as doubles. Person and places are
invented.
"""

from __future__ import annotations

from empty_tower_book.drawings.drawing import Drawing
from empty_tower_book.drawings.shapes import Point, Shape, box, circle, filled, line, words

WIDTH, HEIGHT = 390.0, 420.0
PERSON: Point = (60, 330)
DOUBLE: Point = (330, 330)
PLACES = ("bicycle", "till", "school app", "search", "camera", "music")
SPACING = 42.0
FIRST = 30.0
STORE = 150.0
STORE_SIZE = (90.0, 30.0)


def _draw() -> list[Shape]:
    streams = [_stream(number) for number in range(len(PLACES))]
    stores = [shape for number in range(len(PLACES)) for shape in _store(number)]
    return [*streams, *stores, *_person(), *_double()]


def _store_at(number: int) -> Point:
    return STORE, FIRST + number * SPACING - STORE_SIZE[1] / 2


def _stream(number: int) -> Shape:
    """Return one trace on its way: from the person up to the store, and from there down to the double."""
    x, y = _store_at(number)
    middle, right = y + STORE_SIZE[1] / 2, x + STORE_SIZE[0]
    start, end = (PERSON[0], PERSON[1] - 78), (DOUBLE[0] - 6 + number * 2.4, DOUBLE[1] - 78)
    curve = (
        f"M{start[0]:g} {start[1]:g}C{start[0]:g} {middle:g} {x - 40:g} {middle:g} {x:g} {middle:g}"
        f"L{right:g} {middle:g}C{right + 60:g} {middle:g} {end[0]:g} {middle:g} {end[0]:g} {end[1]:g}"
    )
    found = line([(0, 0), (0, 0)], "edge", 1.3)
    found.set("d", curve)
    return found


def _store(number: int) -> list[Shape]:
    x, y = _store_at(number)
    return [
        box((x, y), *STORE_SIZE, "sheet", "ink", stroke_width=1.2, rx=4),
        words((x + STORE_SIZE[0] / 2, y + 19.5), PLACES[number], "ink", "middle"),
    ]


def _outline(at: Point) -> str:
    x, y = at
    return f"M{x - 26:g} {y:g}C{x - 26:g} {y - 54:g} {x + 26:g} {y - 54:g} {x + 26:g} {y:g}z"


def _person() -> list[Shape]:
    x, y = PERSON
    return [
        filled(_outline(PERSON), "ink"),
        circle((x, y - 58), 17, "ink", "ground", 1.5),
        words((x, y + 24), "Mara", "ink", "middle", font_weight="600"),
    ]


def _double() -> list[Shape]:
    """Draw the double: the same outline made of strips that do not quite meet."""
    x, y = DOUBLE
    strips: list[Shape] = []
    for number in range(len(PLACES)):
        top = y - 40 + number * 7
        half = 15 + number * 2.2
        shift = (-4.0, 3.0, -2.0, 5.0, -3.0, 2.0)[number]
        strips.append(box((x - half + shift, top), 2 * half, 4.6, "seen"))
    head = circle((x, y - 58), 17, "", "seen", 1.8)
    head.set("stroke-dasharray", "4 4")
    return [
        head,
        *strips,
        words((x, y + 24), "“Mara”", "seen", "middle", font_weight="600"),
        words((x, y + 42), "put together", "ink2", "middle"),
    ]


def _caption() -> str:
    return (
        "Each place takes one trace for a purpose of its own. Elsewhere the traces meet, and what is put "
        "together can be inspected in her place. Mara and the six places are invented."
    )


def _description() -> str:
    return (
        f"On the left a person called Mara. From her {len(PLACES)} lines run to small boxes: "
        f"{', '.join(PLACES)}. From the boxes the lines run on to the right and meet in a second figure of "
        "the same shape, made of strips that do not quite fit, with a dashed head. It is labelled Mara in "
        "quotation marks."
    )


DATA_DOUBLE = Drawing(
    "data_double", "A person, and her double.", _caption, _description, (WIDTH, HEIGHT), _draw
)
