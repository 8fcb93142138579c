"""Chapter 15: four ways to trace a contact, and who learns of it.

Sources: straitstimes2021, dp3t2020, cwa2023, stf2020, shine2022zhengzhou. The marks are ours; the
chapter argues them.
"""

from __future__ import annotations

from empty_tower_book.drawings.drawing import Drawing
from empty_tower_book.drawings.shapes import Point, Shape, circle, line, words

WIDTH = 390.0
TOP, ROW = 66.0, 52.0
COLUMNS = (186.0, 258.0, 336.0)
HEADS = (("your own", "phone"), ("an office", "of the state"), ("others who", "ask"))
DESIGNS = (
    ("keys on the phone", "Germany, England", (True, False, False)),
    ("notes to the ministry", "Singapore", (True, True, True)),
    ("a colour at the door", "China", (True, True, True)),
    ("everybody’s numbers", "Brazil, stopped", (False, True, False)),
)
HEIGHT = TOP + ROW * len(DESIGNS) + 6
RADIUS = 11.0


def _draw() -> list[Shape]:
    found: list[Shape] = []
    for x, (upper, lower) in zip(COLUMNS, HEADS, strict=True):
        found += [words((x, 24), upper, anchor="middle"), words((x, 41), lower, anchor="middle")]
    for place, (name, where, marks) in enumerate(DESIGNS):
        top = TOP + ROW * place
        middle = top + ROW / 2
        found.append(line([(0, top), (WIDTH, top)], "rule", 1))
        found += [words((2, middle - 3), name, "ink", font_weight="600"), words((2, middle + 14), where)]
        found += [_lamp((x, middle), learns) for x, learns in zip(COLUMNS, marks, strict=True)]
    return found


def _lamp(at: Point, learns: bool) -> Shape:
    return circle(at, RADIUS, "glow" if learns else "sheet", "ink" if learns else "edge", 1.4)


def _caption() -> str:
    return (
        "A lit lamp: those named over it learn of the contact, or could, as the design was used. Where the "
        "keys stay on the phone, no office learns of it. Brazil’s highest court suspended the order."
    )


def _description() -> str:
    heads = [" ".join(head) for head in HEADS]
    rows = "; ".join(
        f"{name} ({where}): "
        + (", ".join(head for head, learns in zip(heads, marks, strict=True) if learns) or "nobody")
        for name, where, marks in DESIGNS
    )
    return f"A table of four designs and who learns of a contact. {rows}."


WHO_LEARNS_WHAT = Drawing(
    "who_learns_what", "The same question, four answers.", _caption, _description, (WIDTH, HEIGHT), _draw
)
