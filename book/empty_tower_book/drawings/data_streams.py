"""Chapter 14: six people on two days, and three memories of them: how many, the same one again, who."""

from __future__ import annotations

from empty_tower_book.drawings.drawing import Drawing
from empty_tower_book.drawings.shapes import Point, Shape, circle, filled, line, shape, words

MONDAY = "ABCDEF"
TUESDAY = "CXAFYB"
YOU = "C"
PANELS = (("It counts.", "How many?"), ("It recognises.", "The same one again?"), ("It identifies.", "Who?"))

WIDTH, PANEL, GAP = 390.0, 146.0, 22.0
SIZE = (WIDTH, 3 * PANEL + 2 * GAP)
FIRST, STEP = 86.0, 35.0
UPPER, LOWER = 62.0, 126.0  # feet of Monday's and Tuesday's people, from the top of a panel


def back() -> str:
    """Return those who come on both days, in Monday's order."""
    return "".join(person for person in MONDAY if person in TUESDAY)


def _draw() -> list[Shape]:
    shapes: list[Shape] = []
    for number, (kept, question) in enumerate(PANELS):
        top = number * (PANEL + GAP)
        shapes += [
            line([(0, top + 0.5), (WIDTH, top + 0.5)], "rule"),
            words((0, top + 22), kept, "ink", font_weight="600"),
            words((FIRST - 10 + 35, top + 22), question),
            words((0, top + UPPER - 8), "Monday"),
            words((0, top + LOWER - 8), "Tuesday"),
            *(_count, _recognise, _identify)[number](top),
        ]
    return shapes


def _count(top: float) -> list[Shape]:
    """Draw people who are alike to a counter, and its two numbers."""
    people = [_person(at, "edge") for at in _places(top).values()]
    numbers = zip((UPPER, LOWER), (MONDAY, TUESDAY), strict=True)
    return [*people, *(_memory(top + foot - 8, str(len(day)), "600") for foot, day in numbers)]


def _recognise(top: float) -> list[Shape]:
    """Draw a line from each person to the same person on the other day."""
    places = _places(top)
    lines = [_thread(places["Monday", person], places["Tuesday", person]) for person in back()]
    people = [_person(at, "seen" if person in back() else "edge") for (_, person), at in places.items()]
    return [*lines, *people, _memory(top + (UPPER + LOWER) / 2 - 8, f"{len(back())} came back")]


def _identify(top: float) -> list[Shape]:
    """Draw one person in the light, on both days, and the crowd that no longer hides them."""
    places = _places(top)
    first, second = places["Monday", YOU], places["Tuesday", YOU]
    glows = [circle((x, y - 15), 20, "glow", "lamp", 1.2) for x, y in (first, second)]
    people = [_person(at, "on-glow" if person == YOU else "edge") for (_, person), at in places.items()]
    return [_thread(first, second), *glows, *people, _memory(top + (UPPER + LOWER) / 2 - 8, "one is you")]


def _places(top: float) -> dict[tuple[str, str], Point]:
    days = (("Monday", MONDAY, top + UPPER), ("Tuesday", TUESDAY, top + LOWER))
    return {
        (day, person): (FIRST + at * STEP, foot) for day, row, foot in days for at, person in enumerate(row)
    }


def _person(foot: Point, token: str) -> Shape:
    x, y = foot
    body = f"M{x - 6:g} {y:g}c0 -14 1 -18 6 -18s6 4 6 18z"
    head = f"M{x - 4.2:g} {y - 23:g}a4.2 4.2 0 1 0 8.4 0a4.2 4.2 0 1 0 -8.4 0z"
    return filled(body + head, token)


def _thread(start: Point, end: Point) -> Shape:
    """Draw a soft line from feet above to a head below."""
    (x, y), (u, v) = start, (end[0], end[1] - 30)
    drop = (v - y) * 0.55
    thread = line([start], "seen", 1.7)
    thread.set("d", f"M{x:g} {y + 3:g}C{x:g} {y + drop:g} {u:g} {v - drop:g} {u:g} {v:g}")
    return thread


def _memory(y: float, text: str, weight: str = "400") -> Shape:
    """Write what stays after everybody has gone."""
    x = FIRST + len(MONDAY) * STEP
    group = shape("g")
    group.append(line([(x - 10, y - 4.5), (x + 2, y - 4.5)], "edge"))
    group.append(words((x + 8, y), text, "ink", font_weight=weight))
    return group


def _caption() -> str:
    return (
        "Six people pass a sensor on two days. It may be the same sensor three times. "
        "What differs is what is kept when they have gone."
    )


def _description() -> str:
    return (
        "Three panels, each with six people on Monday and six on Tuesday. The first keeps two numbers. "
        "The second draws a line from each person to the same one on the other day: "
        f"{len(back())} came back. The third throws light on one person on both days: that one is you."
    )


DATA_STREAMS = Drawing("data_streams", "Two crowds, three memories.", _caption, _description, SIZE, _draw)
