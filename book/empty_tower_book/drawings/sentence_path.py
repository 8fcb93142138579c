"""Chapter 17: five statements on their way into the essay, and what fell off each of them.

The journeys are those of the section in which it stands, with their sources.
"""

from __future__ import annotations

from empty_tower_book.drawings.drawing import Drawing
from empty_tower_book.drawings.shapes import Shape, box, circle, filled, line, shape, words

JOURNEYS = (
    ("the notice of a talk, 2018", "the name"),
    ("a guest’s talk, in a brochure", "the speaker"),
    ("a news agency’s report, 2019", "the majority"),
    ("a newspaper’s report, 2013", "the year"),
    ("a book by Foucault", "the language"),
)

ROW, TOP = 72.0, 6.0
START, ESSAY, ESSAY_WIDTH = 34.0, 326.0, 62.0
HEIGHT = TOP + len(JOURNEYS) * ROW + 8
SIZE = (390.0, HEIGHT)
TILT = (-5, 4, -3, 6, -6)


def _draw() -> list[Shape]:
    shapes = _essay()
    for number, (source, lost) in enumerate(JOURNEYS):
        shapes += _journey(TOP + number * ROW + 36, source, lost, number)
    return shapes


def _essay() -> list[Shape]:
    """Draw the sheet in which all journeys end, with lines of writing; five of them are lit."""
    sheet = box((ESSAY, TOP), ESSAY_WIDTH, HEIGHT - TOP - 2, "sheet", "ink", stroke_width=1.2)
    lines = []
    for at in range(int((HEIGHT - TOP - 30) // 9)):
        y = TOP + 36 + at * 9
        if y < HEIGHT - 12:
            short = 14 if at % 5 == 4 else 0
            lines.append(line([(ESSAY + 9, y), (ESSAY + ESSAY_WIDTH - 9 - short, y)], "rule", 1.6))
    title = words((ESSAY + ESSAY_WIDTH / 2, TOP + 18), "the essay", "ink", "middle", font_weight="600")
    return [sheet, *lines, title]


def _journey(y: float, source: str, lost: str, number: int) -> list[Shape]:
    """Draw a paper, its way, the place where something fell off, and the tag on the ground."""
    hole = 132 + 26 * (number % 3)
    return [
        *_paper(2, y - 15),
        words((START, y - 9), source),
        line([(START, y), (hole - 7, y)], "ink", 1.7),
        circle((hole, y), 4, stroke="lamp", width=1.4),
        line([(hole + 7, y), (ESSAY - 4, y)], "ink", 1.7, stroke_dasharray="5 4"),
        filled(f"M{ESSAY + 4:g} {y:g}l-9 -5v10z", "ink"),
        line([(hole, y + 6), (hole, y + 15)], "lamp", 1.2, stroke_dasharray="2 2.5"),
        _tag(hole, y + 27, lost, TILT[number]),
        line([(ESSAY + 9, y), (ESSAY + ESSAY_WIDTH - 9, y)], "glow", 5),
    ]


def _paper(x: float, y: float) -> list[Shape]:
    outline = f"M{x:g} {y:g}h14l6 6v20h-20z"
    return [
        filled(outline, "ground", stroke="var(--ink)", stroke_width=1.2),
        line([(x + 4, y + 11), (x + 16, y + 11)], "edge", 1.2),
        line([(x + 4, y + 15.5), (x + 16, y + 15.5)], "glow", 3),
        line([(x + 4, y + 20), (x + 12, y + 20)], "edge", 1.2),
    ]


def _tag(x: float, y: float, text: str, tilt: float) -> Shape:
    """Draw a fallen tag with its words, a little askew."""
    half = 3.3 * len(text) + 12
    group = shape("g", transform=f"rotate({tilt:g} {x:g} {y:g})")
    outline = f"M{x - half:g} {y:g}l8 -10h{2 * half - 8:g}v20h-{2 * half - 8:g}z"
    group.append(filled(outline, "ground", stroke="var(--lamp)", stroke_width=1.2))
    group.append(words((x + 4, y + 4.5), text, "lamp", "middle", font_weight="600"))
    return group


def _caption() -> str:
    return (
        "Each statement is still there when it arrives. What lies on the ground is what it left behind. "
        "The last one is our guess."
    )


def _description() -> str:
    parts = "; ".join(f"from {source}, {lost}" for source, lost in JOURNEYS)
    return (
        f"Five papers, each with a line into one sheet, the essay. From each line a tag has fallen: {parts}."
    )


SENTENCE_PATH = Drawing(
    "sentence_path", "Five journeys, and what fell off.", _caption, _description, SIZE, _draw
)
