"""Chapter 18: four answers to being watched, as who can see whom.

Sources: mann2003, bentham1811ms, church1976, dp3t2020. The reduction to four signs is ours.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from empty_tower_book.drawings.drawing import Drawing
from empty_tower_book.drawings.shapes import Point, Shape, box, circle, filled, line, through, words

WIDTH, HEIGHT = 390.0, 330.0
CELL = (195.0, 165.0)
OFFICE, PEOPLE = 44.0, 126.0
HEAD = 5.5


@dataclass(frozen=True)
class Answer:
    """One answer: its name, whether the people see the office, the office the people, and a board both."""

    name: str
    up: bool
    down: bool
    board: bool = False


ANSWERS = (
    Answer("light both ways", up=True, down=True),
    Answer("light on offices", up=True, down=False),
    Answer("a watchdog with powers", up=False, down=True, board=True),
    Answer("nothing recorded", up=False, down=False),
)


def _draw() -> list[Shape]:
    found = [
        line([(CELL[0], 8), (CELL[0], HEIGHT - 8)], "rule", 1),
        line([(8, CELL[1]), (WIDTH - 8, CELL[1])], "rule", 1),
    ]
    for place, answer in enumerate(ANSWERS):
        found += _cell(answer, (CELL[0] * (place % 2), CELL[1] * (place // 2)))
    return found


def _cell(answer: Answer, corner: Point) -> list[Shape]:
    middle, top = corner[0] + CELL[0] / 2, corner[1]
    found = [words((middle, top + 20), answer.name, "ink", anchor="middle", font_weight="600")]
    found.append(box((middle - 13, top + OFFICE - 13), 26, 26, "tower-window", "edge", rx=2))
    lit = answer.up or answer.board
    found.append(box((middle - 5, top + OFFICE - 6), 10, 12, "glow" if lit else "edge"))
    found += [circle((middle + step, top + PEOPLE), 7, "sheet", "ink", 1.6) for step in (-24, 0, 24)]
    if answer.down:
        found += _arrow((middle - 10, top + OFFICE + 18), (middle - 10, top + PEOPLE - 13))
    if answer.up:
        found += _arrow((middle + 10, top + PEOPLE - 13), (middle + 10, top + OFFICE + 18))
    if answer.board:
        found += _board((middle + 58, top + (OFFICE + PEOPLE) / 2), (middle + 17, top + OFFICE + 6))
    return found


def _board(at: Point, office: Point) -> list[Shape]:
    return [
        circle(at, 12, "sheet", "ink", 2.2),
        circle(at, 4, "glow"),
        *_arrow((at[0] - 9, at[1] - 11), office),
    ]


def _arrow(start: Point, end: Point) -> list[Shape]:
    """Return a line with a head at its end."""
    turn = math.atan2(end[1] - start[1], end[0] - start[0])
    wings = [
        (end[0] - HEAD * 1.8 * math.cos(turn + side), end[1] - HEAD * 1.8 * math.sin(turn + side))
        for side in (0.45, -0.45)
    ]
    return [line([start, end], "ink", 1.6), filled(through([end, *wings], close=True), "ink")]


def _caption() -> str:
    return (
        "An arrow: who sees whom. The square is an office, the three rings are people, the ring with a light "
        "is a board that can demand an answer."
    )


def _description() -> str:
    rows = "; ".join(f"{answer.name}: {_who(answer)}" for answer in ANSWERS)
    return f"Four answers to being watched. {rows}."


def _who(answer: Answer) -> str:
    seen = ["the office sees the people"] * answer.down + ["the people see the office"] * answer.up
    seen += ["a board sees the office"] * answer.board
    return " and ".join(seen) or "nobody sees anybody"


FOUR_ANSWERS = Drawing(
    "four_answers", "Who sees whom, four times.", _caption, _description, (WIDTH, HEIGHT), _draw
)
