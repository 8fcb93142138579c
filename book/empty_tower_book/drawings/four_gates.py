"""Chapter 11: eight measures on their way through the gates of a court, and the gate at which each stopped.

Sources: katz1967, bverfg1983, cjeu2014dri, aadhaar2018, nubian2020, stf2020, katiba2021, cjeu2024lqdn.
Where each of them stopped is our reading of the judgments; the chapter says so.
"""

from __future__ import annotations

from dataclasses import dataclass

from empty_tower_book.drawings.drawing import Drawing
from empty_tower_book.drawings.shapes import Point, Shape, box, circle, filled, line, words

WIDTH = 390.0
GATES = (("a clear", "rule"), ("an", "aim"), ("some", "help"), ("no milder", "way"), ("a fair", "price"))
FIRST, STEP = 62.0, 66.0
TOP, ROW = 62.0, 45.0
END = 384.0


@dataclass(frozen=True)
class Case:
    """A measure before a court: its name, its year, and the gate at which it stopped, or none."""

    name: str
    year: int
    stopped: int | None


CASES = (
    Case("a microphone on a booth, Los Angeles", 1967, 0),
    Case("census forms for the registers, Karlsruhe", 1983, 0),
    Case("everybody’s calls, Luxembourg", 2014, 3),
    Case("a number for everybody, Delhi", 2018, None),
    Case("DNA and maps of homes, Nairobi", 2020, 3),
    Case("two hundred million numbers, Brasília", 2020, 3),
    Case("cards without a look ahead, Nairobi", 2021, 0),
    Case("addresses on the net, Luxembourg", 2024, None),
)
HEIGHT = TOP + ROW * len(CASES) + 4


def _draw() -> list[Shape]:
    found: list[Shape] = []
    for number, head in enumerate(GATES):
        x = _gate(number)
        found += [
            words((x, 16 + 16 * row), part, "ink", "middle", font_weight="600")
            for row, part in enumerate(head)
        ]
    for number, case in enumerate(CASES):
        found += _row(case, TOP + ROW * number)
    return found


def _gate(number: int) -> float:
    return FIRST + STEP * number


def _row(case: Case, top: float) -> list[Shape]:
    """Draw a measure’s name, its five gates and its way, as far as it went."""
    y = top + 22
    reach = END - 8 if case.stopped is None else _gate(case.stopped) - 8
    found = [
        line([(0, top - 12), (WIDTH, top - 12)], "rule", 1),
        words((2, top + 5), f"{case.name}, {case.year}", "ink2"),
        line([(6, y), (reach, y)], "ink", 2),
    ]
    for number in range(len(GATES)):
        found += _posts((_gate(number), y), open_=number != case.stopped)
    return [*found, filled(f"M{END:g} {y:g}l-10 -5v10z", "ink")] if case.stopped is None else found


def _posts(at: Point, open_: bool) -> list[Shape]:
    """Draw a gate: two posts with a gap, or a closed bar with a lamp at which the way ends."""
    x, y = at
    if open_:
        return [
            box((x - 1.5, y - 9), 3, 5, "edge"),
            box((x - 1.5, y + 4), 3, 5, "edge"),
        ]
    return [box((x - 2.5, y - 11), 5, 22, "ink"), circle((x - 12, y), 5, "glow", "ink", 1.4)]


def _caption() -> str:
    stopped = [case.stopped for case in CASES]
    return (
        f"A line that ends at a lit lamp was stopped there. {_spelt(stopped.count(0))} stopped for want of a "
        f"clear rule, {_spelt(stopped.count(3)).lower()} because a milder way was to be had, and "
        f"{_spelt(stopped.count(None)).lower()} came through, with conditions. Where each stopped is our "
        "reading."
    )


def _spelt(count: int) -> str:
    return ("None", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight")[count]


def _description() -> str:
    rows = "; ".join(f"{case.name}, {case.year}: {_fate(case)}" for case in CASES)
    names = ", ".join(" ".join(head) for head in GATES)
    return f"Eight measures go through five gates: {names}. {rows}."


def _fate(case: Case) -> str:
    return "came through" if case.stopped is None else f"stopped at the gate {' '.join(GATES[case.stopped])}"


FOUR_GATES = Drawing("four_gates", "Where they stopped.", _caption, _description, (WIDTH, HEIGHT), _draw)
