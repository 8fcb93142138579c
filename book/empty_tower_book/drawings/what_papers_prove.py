"""Chapter 1: six kinds of paper, and how well each of them can bear witness to three things.

The marks are the verdict discs of the claim cards. What they say is ours; it is argued in the chapter.
"""

from __future__ import annotations

from empty_tower_book.drawings.drawing import Drawing
from empty_tower_book.drawings.shapes import Point, Shape, circle, filled, line, words

WIDTH = 390.0
TOP, ROW = 64.0, 42.0
NAME = 8.0
COLUMNS = (176.0, 262.0, 348.0)
HEADS = (("what", "happened"), ("what is", "lawful"), ("what some-", "body wants"))
RADIUS = 10.5
WELL, PARTLY, HARDLY = 1.0, 0.5, 0.0
PAPERS = (
    ("a judgment", (PARTLY, WELL, HARDLY)),
    ("a review of trials", (WELL, HARDLY, HARDLY)),
    ("an official count", (PARTLY, HARDLY, HARDLY)),
    ("a newspaper", (PARTLY, PARTLY, PARTLY)),
    ("a brochure", (HARDLY, HARDLY, WELL)),
    ("a polemic", (HARDLY, HARDLY, WELL)),
)
HEIGHT = TOP + ROW * len(PAPERS) + 6
SAID = {WELL: "well", PARTLY: "in part", HARDLY: "hardly"}


def _draw() -> list[Shape]:
    found: list[Shape] = []
    for x, (upper, lower) in zip(COLUMNS, HEADS, strict=True):
        found += [words((x, 24), upper, anchor="middle"), words((x, 41), lower, anchor="middle")]
    for place, (name, marks) in enumerate(PAPERS):
        top = TOP + ROW * place
        found.append(line([(0, top), (WIDTH, top)], "rule", 1))
        found.append(words((NAME, top + ROW / 2 + 4.5), name, "ink"))
        for x, mark in zip(COLUMNS, marks, strict=True):
            found += _disc((x, top + ROW / 2), mark)
    return found


def _disc(at: Point, share: float) -> list[Shape]:
    """Draw a disc that is lit from the left as far as the paper carries."""
    x, y = at
    parts = [circle(at, RADIUS, "sheet", "ink", 1.4)]
    if share == PARTLY:
        half = f"M{x:g} {y - RADIUS:g}A{RADIUS} {RADIUS} 0 0 0 {x:g} {y + RADIUS:g}z"
        parts.append(filled(half, "glow", stroke="var(--ink)", stroke_width=1.4))
    if share == WELL:
        parts.append(circle(at, RADIUS, "glow", "ink", 1.4))
    return parts


def _caption() -> str:
    return (
        "A lit disc: a good witness. Half lit: a witness in part. Dark: hardly one. The marks are ours, "
        "and any single paper may do better or worse."
    )


def _description() -> str:
    heads = [" ".join(head).replace("- ", "") for head in HEADS]
    rows = (
        f"{name}: {', '.join(f'{head} {SAID[mark]}' for head, mark in zip(heads, marks, strict=True))}"
        for name, marks in PAPERS
    )
    return f"A table of six papers and how well each bears witness. {'; '.join(rows)}."


WHAT_PAPERS_PROVE = Drawing(
    "what_papers_prove", "No paper proves everything.", _caption, _description, (WIDTH, HEIGHT), _draw
)
