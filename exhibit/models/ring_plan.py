"""A ring of cells round a place to watch from, and the sizes that Bentham wrote down for it.

Cells stand between two circles, divided by radial walls at the angles 2 pi k / N. They are open to the
middle. The middle is open, or built up as far as a radius through which nobody can look.

    symbol  field    meaning
    N       cells    number of cells, a whole number from 3 upwards
    R_i     front    radius of the cells' open fronts, above 0
    R_o     back     radius of the outer wall's inner face, above R_i
    c       centre   radius of what is built up in the middle, from 0 to below R_i

Radii are lengths in one unit, here feet. Angles count from the right, upwards positive.

Source for the sizes: bentham_jb119_112.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from exhibit.models.arguments import Floats, count, scalar

# Semi-diameters on the sheet, from the centre outwards, in feet. The gallery was 3 first, then 4.
BREADTHS = {
    "chapel": 15, "chapel gallery": 12, "inspector’s gallery": 5, "intermediate area": 8, "cell gallery": 4,
    "cell": 13, "outer wall": 4,
}  # fmt: skip
CELL_GALLERY_FIRST = 3
CHAPEL, CENTRE, LODGE, RING, FRONT, BACK, OUTSIDE = np.cumsum(list(BREADTHS.values())).tolist()
GALLERY = (CENTRE + LODGE) / 2


@dataclass(frozen=True)
class RingPlan:
    """A ring of cells; the fields are those of the table above.

    Raises:
        ValueError: if a field is out of its range.
    """

    cells: int
    front: float
    back: float
    centre: float = 0.0

    def __post_init__(self) -> None:
        count("cells", self.cells, low=3)
        scalar("front", self.front, 0, open_low=True)
        scalar("back", self.back, 0, open_low=True)
        scalar("centre", self.centre, 0)
        if not self.centre < self.front < self.back:
            raise ValueError(
                "radii must rise from centre to front to back; "
                f"got {self.centre:g}, {self.front:g}, {self.back:g}"
            )

    @property
    def step(self) -> float:
        """Return the angle of one cell, in radians."""
        return 2 * math.pi / self.cells

    @property
    def area(self) -> float:
        """Return the floor of all cells, in square units."""
        return math.pi * (self.back**2 - self.front**2)

    def partitions(self) -> Floats:
        """Return the directions of the radial walls as unit vectors, shape (N, 2)."""
        angles = self.step * np.arange(self.cells)
        return np.stack([np.cos(angles), np.sin(angles)], axis=1)


def bentham_plan(cells: int = 24, *, built_up: bool = True) -> RingPlan:
    """Return the ring of Bentham's sheet; the number of cells is not on it.

    Args:
        cells: N.
        built_up: whether chapel and chapel gallery stand in the way.

    Raises:
        ValueError: if `cells` is not a whole number from 3 upwards.
    """
    return RingPlan(cells, FRONT, BACK, CENTRE if built_up else 0.0)


def spaced_evenly(number: int, radius: float, turn: float = 0.0) -> Floats:
    """Return `number` places on a circle round the centre, shape (number, 2), the first at the angle `turn`.

    Raises:
        ValueError: if `number` is not a whole number from 1, `radius` is below 0, or `turn` is not finite.
    """
    places, out = count("number", number, low=1), scalar("radius", radius, 0)
    angles = scalar("turn", turn) + 2 * math.pi * np.arange(places) / places
    return np.stack([out * np.cos(angles), out * np.sin(angles)], axis=1)


def floor_points(plan: RingPlan, number: int) -> Floats:
    """Return points of the cells' floor that stand for equal areas, shape (N, points a cell, 2).

    Args:
        plan: the ring.
        number: how many points at least, in all cells together.

    Raises:
        ValueError: if `number` is not a whole number from 1 upwards.
    """
    a_cell = math.ceil(count("number", number, low=1) / plan.cells)
    across = math.ceil(math.sqrt(a_cell))
    deep = math.ceil(a_cell / across)
    shares = (np.arange(deep) + 0.5) / deep
    radius = np.sqrt(plan.front**2 + shares * (plan.back**2 - plan.front**2))
    within = (np.arange(across) + 0.5) / across
    angle = plan.step * (np.arange(plan.cells)[:, None] + within)
    rays = np.stack([np.cos(angle), np.sin(angle)], axis=-1)
    return np.asarray((radius[:, None, None] * rays[:, None]).reshape(plan.cells, -1, 2))
