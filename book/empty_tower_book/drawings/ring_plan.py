"""Chapter 3: the ring to scale, from the sheet on which Bentham added up its radii, and what one person sees.

Source: bentham_jb119_112. The centre is taken as built up, so that nobody looks through it. Partitions are
radial and run from the front of the cells to the outer wall (bentham_jb550_150). How many cells there are is
not on the sheet.
"""

from __future__ import annotations

import math
from functools import cache

import numpy as np

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

# Feet from the centre outwards; the cell gallery is 3 on the sheet, changed to 4.
BREADTHS = {
    "chapel": 15, "its gallery": 12, "inspector’s gallery": 5, "empty ring": 8, "gallery along the cells": 4,
    "cell": 13, "outer wall": 4,
}  # fmt: skip
CHAPEL, CENTRE, LODGE, RING, FRONT, BACK, OUTSIDE = np.cumsum(list(BREADTHS.values())).tolist()
CELLS = 24
STEP = 360 / CELLS
RAYS = 32
HAIR = 1e-6  # degrees by which a ray keeps clear of a partition's own line
# The inspector stands in the middle of his gallery, facing the middle of a cell.
STANDS_AT = 360 * 3.5 / CELLS
STANDS_OUT = (CENTRE + LODGE) / 2

WIDTH, HEIGHT = 390.0, 474.0
MIDDLE: Point = (195, 188)
FOOT = 180 / OUTSIDE


@cache
def seen_floors() -> tuple[tuple[Point, ...], ...]:
    """Return the outline of the floor that the inspector sees, cell by cell, in feet from the centre."""
    return tuple(floor for cell in range(CELLS) if len(floor := _seen_floor(cell)) > 2)


def seen_share() -> float:
    """Return the share of the cells' floor that is seen, 0 to 1."""
    return float(sum(map(_area, seen_floors())) / (math.pi * (BACK**2 - FRONT**2)))


def _seen_floor(cell: int) -> tuple[Point, ...]:
    """Follow rays from the inspector through the open front of a cell to its back or its partitions."""
    inspector = np.array(polar((0, 0), STANDS_OUT, STANDS_AT))
    near, far = [], []
    for angle in np.linspace(cell * STEP + HAIR, (cell + 1) * STEP - HAIR, RAYS):
        front = np.array(polar((0, 0), FRONT, float(angle)))
        ray = front - inspector
        closest = inspector + ray * np.clip(-(inspector @ ray) / (ray @ ray), 0, 1)
        if np.hypot(*closest) < CENTRE:
            continue
        reach = min(
            _to_circle(inspector, ray, BACK), *(_to_partition(inspector, ray, cell + side) for side in (0, 1))
        )
        if reach > 1:
            near.append((float(front[0]), float(front[1])))
            end = inspector + reach * ray
            far.append((float(end[0]), float(end[1])))
    return (*near, *reversed(far))


def _to_circle(start: np.ndarray, ray: np.ndarray, radius: float) -> float:
    a, b, c = ray @ ray, start @ ray, start @ start - radius**2
    return float((-b + math.sqrt(b * b - a * c)) / a)


def _to_partition(start: np.ndarray, ray: np.ndarray, number: int) -> float:
    """Return how far along a ray the line of a partition is met beyond the fronts, or infinity."""
    x, y = polar((0, 0), 1, number * STEP)
    across = ray[0] * y - ray[1] * x
    if abs(across) < 1e-9:
        return math.inf
    reach = -(start[0] * y - start[1] * x) / across
    return float(reach) if reach > 1 else math.inf


def _area(outline: tuple[Point, ...]) -> float:
    x, y = np.array(outline).T
    return float(abs(np.sum(x * np.roll(y, -1) - y * np.roll(x, -1))) / 2)


def _draw() -> list[Shape]:
    return [*_ring(), *_middle(), *_ruler()]


def _ring() -> list[Shape]:
    """Draw cells and what is seen of them, partitions, and an outer wall with a window for each cell."""
    cells, walls, partitions = [], [], []
    for cell in range(CELLS):
        start = cell * STEP
        cells.append(ring_sector(MIDDLE, FRONT * FOOT, BACK * FOOT, start, start + STEP))
        for a, b in ((0, 0.36), (0.64, 1)):
            walls.append(ring_sector(MIDDLE, BACK * FOOT, OUTSIDE * FOOT, start + a * STEP, start + b * STEP))
        partitions.append(through([polar(MIDDLE, FRONT * FOOT, start), polar(MIDDLE, BACK * FOOT, start)]))
    seen = [
        through([(MIDDLE[0] + x * FOOT, MIDDLE[1] + y * FOOT) for x, y in floor], True)
        for floor in seen_floors()
    ]
    return [
        filled("".join(cells), "sheet"),
        filled("".join(seen), "glow"),
        filled("".join(walls), "ink"),
        _stroked("".join(partitions)),
        circle(MIDDLE, FRONT * FOOT, stroke="edge", width=0.8),
        circle(MIDDLE, RING * FOOT, stroke="rule", width=0.8),
    ]


def _stroked(d: str) -> Shape:
    stroked = line([(0, 0)], "ink", 1.4)
    stroked.set("d", d)
    return stroked


def _middle() -> list[Shape]:
    """Draw the lodge, the chapel in it, and the one who watches."""
    stands = polar(MIDDLE, STANDS_OUT * FOOT, STANDS_AT)
    return [
        circle(MIDDLE, LODGE * FOOT, "ground", "ink", 1.2),
        circle(MIDDLE, CENTRE * FOOT, "sheet", "ink", 1.2),
        circle(MIDDLE, CHAPEL * FOOT, "ground", "edge", 0.8),
        words((MIDDLE[0], MIDDLE[1] + 4.5), "chapel", anchor="middle"),
        circle(stands, 5, "lamp", "ground", 1.6),
    ]


def _ruler() -> list[Shape]:
    """Draw the radius as a ruler under the plan, its parts named, in feet."""
    left, top, foot = 18.0, 398.0, 354 / OUTSIDE
    found: list[Shape] = []
    at = left
    for number, (name, feet) in enumerate(BREADTHS.items()):
        width, middle = feet * foot, at + feet * foot / 2
        found.append(box((at, top), width, 22, _fill(name), "ink", stroke_width=0.9))
        figure = "on-glow" if name == "cell" else "ground" if name == "outer wall" else "ink"
        found.append(words((middle, top + 15.5), str(feet), figure, "middle", font_weight="600"))
        if name in ("inspector’s gallery", "empty ring", "gallery along the cells"):
            level = top + 22 + 17 * (number - 1)
            found.append(line([(middle, top + 22), (middle, level + 0.5)], "edge", 0.8))
            found.append(words((middle - 5, level), name, anchor="end"))
        else:
            anchor, x = {"outer wall": ("end", at + width), "cell": ("start", at)}.get(
                name, ("middle", middle)
            )
            found.append(words((x, top - 7), name, anchor=anchor))
        at += width
    return found


def _fill(name: str) -> str:
    return {"cell": "glow", "outer wall": "ink", "its gallery": "sheet"}.get(name, "ground")


def _caption() -> str:
    return (
        "Feet from the centre outwards, from Bentham’s own sheet (the 4 of the gallery was first a 3). "
        f"Lit is the floor that one person at the dot can see, {100 * seen_share():.0f} per cent, "
        "if nobody can look through the centre. "
        f"The {CELLS} cells are our choice."
    )


def _description() -> str:
    parts = ", ".join(f"{name} {feet}" for name, feet in BREADTHS.items())
    return (
        f"A round building from above. {CELLS} cells stand in a ring, each with a window in the outer wall. "
        "In the middle a lodge with a chapel in it. One person stands in the gallery of the lodge. Light "
        f"falls on {len(seen_floors())} cells near that person, the others are dark. "
        f"Below it a ruler of the radius in feet: {parts}."
    )


RING_PLAN = Drawing(
    "ring_plan", "The ring, to scale.", _caption, _description, (WIDTH, HEIGHT), _draw
)  # fmt: skip
