"""Chapter 3: the ring to scale, from the sheet on which Bentham added up its radii, and what one person sees.

Source: bentham_jb119_112. The centre is taken as built up, so that nobody looks through it. Partitions are
radial and run from the front of the cells to the outer wall (bentham_jb550_150). How many cells there are is
not on the sheet.
"""

from __future__ import annotations

import math
from functools import cache

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
from exhibit.models.ring_isovist import SeenFloor, seen_floors
from exhibit.models.ring_plan import (
    BACK,
    BREADTHS,
    CENTRE,
    CHAPEL,
    FRONT,
    GALLERY,
    LODGE,
    OUTSIDE,
    RING,
    bentham_plan,
)

# The sheet's parts from the centre outwards, in words that fit under a ruler.
NAMES = (
    "chapel", "its gallery", "inspector’s gallery", "empty ring", "gallery along the cells", "cell",
    "outer wall",
)  # fmt: skip
NAMED = dict(zip(NAMES, BREADTHS.values(), strict=True))
CELLS = 24
PLAN = bentham_plan(CELLS)
STEP = 360 / CELLS
RAYS = 8
# The inspector stands in the middle of his gallery, facing the middle of a cell.
STANDS_AT = 360 * 3.5 / CELLS

WIDTH, HEIGHT = 390.0, 474.0
MIDDLE: Point = (195, 188)
FOOT = 180 / OUTSIDE


@cache
def seen_pieces() -> tuple[SeenFloor, ...]:
    """Return the floor that the inspector sees, piece by piece, in feet from the centre."""
    turn = math.radians(STANDS_AT)
    return tuple(seen_floors(PLAN, (GALLERY * math.cos(turn), GALLERY * math.sin(turn)), RAYS))


def seen_share() -> float:
    """Return the share of the cells' floor that is seen, 0 to 1."""
    return sum(piece.area for piece in seen_pieces()) / PLAN.area


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
        through([(MIDDLE[0] + x * FOOT, MIDDLE[1] - y * FOOT) for x, y in piece.outline], True)
        for piece in seen_pieces()
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
    stands = polar(MIDDLE, GALLERY * FOOT, STANDS_AT)
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
    for number, (name, feet) in enumerate(NAMED.items()):
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
    parts = ", ".join(f"{name} {feet}" for name, feet in NAMED.items())
    return (
        f"A round building from above. {CELLS} cells stand in a ring, each with a window in the outer wall. "
        "In the middle a lodge with a chapel in it. One person stands in the gallery of the lodge. Light "
        f"falls on {len(seen_pieces())} cells near that person, the others are dark. "
        f"Below it a ruler of the radius in feet: {parts}."
    )


RING_PLAN = Drawing(
    "ring_plan", "The ring, to scale.", _caption, _description, (WIDTH, HEIGHT), _draw
)  # fmt: skip
