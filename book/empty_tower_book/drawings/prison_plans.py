"""Chapter 4: four plans with a middle, and what can be seen from it.

The ring is drawn from Bentham's sheet and the dome from the register of monuments, both to one scale. The
half ring and the star show the arrangement only. Sources: bentham_jb119_112, rijksmonument516731,
shepherd1829, morris_pentonville.
"""

from __future__ import annotations

from empty_tower_book.drawings.drawing import Drawing
from empty_tower_book.drawings.shapes import (
    Point,
    Shape,
    box,
    circle,
    filled,
    line,
    polar,
    ring_sector,
    through,
    words,
)
from exhibit.models.ring_plan import BACK, FRONT, OUTSIDE

FOOT = 0.3048
ARNHEM = 63.0 / 2
WIDTH, HEIGHT = 390.0, 470.0
METRE = 80.0 / ARNHEM
LEFT, RIGHT = 97.0, 293.0
UPPER, LOWER = 92.0, 320.0
CELLS, DOME_CELLS = 24, 28
ARMS = (90.0, 162.0, 234.0, 306.0, 18.0)
STAR, HALF = 80.0, 80.0


def _draw() -> list[Shape]:
    return [
        *_ring((LEFT, UPPER)),
        *_dome((RIGHT, UPPER)),
        *_half_ring((LEFT, LOWER + 34)),
        *_star((RIGHT, LOWER)),
        *_scale(),
    ]


def _ring(at: Point) -> list[Shape]:
    """Draw Bentham's ring: open fronts, light in every cell."""
    inner, outer = FRONT * FOOT * METRE, BACK * FOOT * METRE
    step = 360 / CELLS
    lit = " ".join(ring_sector(at, inner, outer, cell * step, (cell + 1) * step) for cell in range(CELLS))
    walls = [
        line([polar(at, inner, n * step), polar(at, outer, n * step)], "edge", 0.8) for n in range(CELLS)
    ]
    return [
        filled(lit, "halo"),
        *walls,
        circle(at, OUTSIDE * FOOT * METRE, "", "ink", 1.8),
        *_eye(at),
        *_named((at[0], at[1] + 100), "Bentham’s ring", "into the cells"),
    ]


def _dome(at: Point) -> list[Shape]:
    """Draw the dome: doors shut, light in the hall only."""
    outer, inner = ARNHEM * METRE, ARNHEM * METRE * 0.8
    step = 360 / DOME_CELLS
    walls = [
        line([polar(at, inner, n * step), polar(at, outer, n * step)], "edge", 0.8) for n in range(DOME_CELLS)
    ]
    return [
        circle(at, outer, "wall"),
        circle(at, inner, "halo"),
        *walls,
        circle(at, inner, "", "ink", 2.6),
        circle(at, outer, "", "ink", 1.8),
        *_eye(at),
        *_named((at[0], at[1] + 100), "The dome at Arnhem", "as far as the doors"),
    ]


def _half_ring(at: Point) -> list[Shape]:
    """Draw the half ring: cages in the light, sleeping closets behind a wall."""
    bands = ((HALF * 0.5, HALF * 0.74, "halo"), (HALF * 0.82, HALF, "wall"))
    shapes: list[Shape] = []
    for inner, outer, token in bands:
        path = ring_sector(at, inner, outer, 0, 90) + " " + ring_sector(at, inner, outer, 90, 180)
        shapes.append(filled(path, token))
    for n in range(1, 13):
        angle = n * 180 / 13
        shapes.append(line([polar(at, HALF * 0.5, angle), polar(at, HALF * 0.74, angle)], "edge", 0.8))
    for radius in (HALF * 0.82, HALF):
        arc = f"M{at[0] - radius:g} {at[1]:g}A{radius:g} {radius:g} 0 0 1 {at[0] + radius:g} {at[1]:g}"
        width = 2.6 if radius < HALF else 1.8
        shapes.append(_arc(arc, width))
    shapes.append(line([(at[0] - HALF, at[1]), (at[0] + HALF, at[1])], "ink", 1.8))
    return [
        *shapes,
        *_eye((at[0], at[1] - 10)),
        *_named((at[0], at[1] + 66), "Edinburgh’s half ring", "by day only"),
    ]


def _arc(d: str, width: float) -> Shape:
    found = line([(0, 0), (0, 0)], "ink", width)
    found.set("d", d)
    return found


def _star(at: Point) -> list[Shape]:
    """Draw the star: light along the corridors, cells shut on both sides."""
    shapes: list[Shape] = []
    for angle in ARMS:
        shapes += _arm(at, angle)
    shapes.append(circle(at, 16, "halo", "ink", 1.8))
    return [*shapes, *_eye(at), *_named((at[0], at[1] + 100), "Pentonville’s star", "along the corridors")]


def _arm(at: Point, angle: float) -> list[Shape]:
    def across(distance: float, side: float) -> Point:
        x, y = polar(at, distance, angle)
        dx, dy = polar((0, 0), side, angle + 90)
        return x + dx, y + dy

    block = [across(14, 11), across(STAR, 11), across(STAR, -11), across(14, -11)]
    corridor = [across(10, 3.6), across(STAR, 3.6), across(STAR, -3.6), across(10, -3.6)]
    return [
        filled(through(block, True), "wall", stroke="var(--ink)", stroke_width=1.6),
        filled(through(corridor, True), "halo"),
    ]


def _eye(at: Point) -> list[Shape]:
    return [circle(at, 5, "seen", "ground", 1.2)]


def _named(at: Point, name: str, seen: str) -> list[Shape]:
    return [
        words(at, name, "ink", "middle", font_weight="600"),
        words((at[0], at[1] + 18), f"seen: {seen}", "ink2", "middle"),
    ]


def _scale() -> list[Shape]:
    """Draw twenty metres under the two plans that are to scale."""
    foot, length = 226.0, 20 * METRE
    start = (WIDTH - length) / 2
    return [
        box((start, foot), length / 2, 5, "ink"),
        box((start + length / 2, foot), length / 2, 5, "", "ink", stroke_width=1),
        words((start - 7, foot + 7), "0", "ink2", "end"),
        words((start + length + 7, foot + 7), "20 metres"),
    ]


def _caption() -> str:
    across = 2 * OUTSIDE * FOOT
    return (
        f"Light shows what can be seen from the middle. The ring ({across:.0f} metres across, by Bentham’s "
        f"sheet) and the dome ({2 * ARNHEM:.0f} metres) are drawn to one scale. The half ring and the star "
        "show the arrangement only, and the numbers of cells are ours."
    )


def _description() -> str:
    return (
        "Four plans with somebody in the middle. In Bentham’s ring light reaches into every cell. Under the "
        "dome at Arnhem, which is far larger, light ends at closed doors. In Edinburgh’s half ring light "
        "reaches the cages of the day, and the sleeping closets behind them are dark. In Pentonville’s star "
        "light runs along five corridors, and the cells on both sides are shut."
    )


PRISON_PLANS = Drawing(
    "prison_plans", "Round is not the same as seen.", _caption, _description, (WIDTH, HEIGHT), _draw
)
