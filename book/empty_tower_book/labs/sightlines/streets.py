"""A town of straight streets: how few cameras see every crossing, and how few see every street."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from matplotlib.figure import Figure
from matplotlib.path import Path
from numpy.typing import NDArray

from empty_tower_book.explorer import Column, Explorer, Slider
from empty_tower_book.figures.style import figure_of, label, light, new_axes, stand_in
from exhibit.models.rook_domination import fewest_for_crossings, fewest_for_streets, placed

COLUMNS = 6
STREET = 0.34
HALF = STREET / 2
END = 0.5  # how far a street runs past its last crossing
CROSSINGS, STREETS = 0.0, 1.0


@dataclass(frozen=True)
class Town:
    """A town of six streets one way and some the other, with as few cameras as do."""

    rows: int
    whole: bool
    cameras: NDArray[np.int64]

    @property
    def lit_rows(self) -> list[int]:
        """Return the streets to the right that a camera looks along."""
        return sorted(set(map(int, self.cameras[:, 0])))

    @property
    def lit_columns(self) -> list[int]:
        """Return the streets upwards that a camera looks along."""
        return sorted(set(map(int, self.cameras[:, 1])))


def town(rows: float, aim: float) -> Town:
    """Return the cameras for `rows` streets across; `aim` is 0 for every crossing, 1 for every street."""
    m, whole = round(rows), aim >= (CROSSINGS + STREETS) / 2
    fewest = fewest_for_streets(m, COLUMNS) if whole else fewest_for_crossings(m, COLUMNS)
    return Town(m, whole, placed(m, COLUMNS, int(fewest)))


def draw(found: Town) -> Figure:
    """Draw houses, streets, what cameras see of the streets, and the cameras."""
    axes = new_axes(58 + 62 * found.rows, left=4, right=4, bottom=30, top=4)
    axes.set(xlim=(-END - HALF, COLUMNS - 1 + END + HALF), ylim=(-END, found.rows - 1 + END), aspect="equal")
    axes.set_axis_off()
    light(axes, _houses(found.rows), "shade")
    across = (-END, COLUMNS - 1 + END)
    up = (-END, found.rows - 1 + END)
    light(axes, [_box(*across, row - HALF, row + HALF) for row in found.lit_rows], "seen", alpha=0.45)
    light(axes, [_box(x - HALF, x + HALF, *up) for x in found.lit_columns], "seen", alpha=0.45)
    for row, column in found.cameras:
        axes.plot(column, row, "o", markersize=11, color=stand_in("glow"), markeredgecolor=stand_in("ink"))
    label(axes, _seen_in_words(found), (-END, -END), "ink2", va="top", offset=(0, -8))
    return figure_of(axes)


def _seen_in_words(found: Town) -> str:
    """Return how much of the streets is seen."""
    dark = COLUMNS - len(found.lit_columns)
    if dark == 0:
        return "every street is seen from end to end"
    return f"{dark} {'street is' if dark == 1 else 'streets are'} seen only where others cross"


def _houses(rows: int) -> list[Path]:
    """Return the blocks between the streets, and half blocks at the edge of the town."""
    across = [(-END, -HALF), *((x + HALF, x + 1 - HALF) for x in range(COLUMNS - 1)), _last(COLUMNS)]
    up = [(-END, -HALF), *((y + HALF, y + 1 - HALF) for y in range(rows - 1)), _last(rows)]
    return [_box(*x, *y) for x in across for y in up]


def _last(streets: int) -> tuple[float, float]:
    return streets - 1 + HALF, streets - 1 + END


def _box(left: float, right: float, low: float, high: float) -> Path:
    return Path([(left, low), (right, low), (right, high), (left, high), (left, low)], closed=True)


def rows_in_words(rows: float) -> str:
    """Return a number of streets across."""
    return f"{rows:.0f} across, {COLUMNS} upwards"


def aim_in_words(aim: float) -> str:
    """Return what has to be seen."""
    return "every street from end to end" if aim >= (CROSSINGS + STREETS) / 2 else "every crossing"


def finding(found: Town) -> str:
    """Say how many cameras do, and why not fewer."""
    number, crossings = len(found.cameras), found.rows * COLUMNS
    if found.whole:
        streets = f"{number} cameras see all {found.rows + COLUMNS} streets."
        return f"{streets} None may be without a camera, and each camera serves one street each way."
    fewer = "With one" if number == 2 else f"With {number - 1}"
    return f"{number} cameras see all {crossings} crossings. {fewer}, somewhere two dark streets would cross."


def alternative(found: Town) -> str:
    """Say the picture."""
    return (
        f"A town of {found.rows} by {COLUMNS} streets, {len(found.cameras)} cameras on a diagonal. "
        f"Lilac light runs along {len(found.lit_rows)} streets across and {len(found.lit_columns)} upwards."
    )


def _column(header: str, aim: float) -> Column[Town]:
    return Column(header, lambda found: str(len(found.cameras)), second=aim)


TOWN_STREETS = Explorer(
    name="streets",
    title="A straight street is half a tower.",
    caption="Cameras (dots) at crossings, each looking along its two streets to the end. Lilac is seen.",
    sliders=(
        Slider("rows", "How many streets are there?", "Streets across", (2, 3, 5), rows_in_words, start=1),
        Slider("aim", "What must be seen?", "Aim", (CROSSINGS, STREETS), aim_in_words),
    ),
    model=town,
    figure=draw,
    finding=finding,
    alternative=alternative,
    columns=(
        Column("Crossings", lambda found: str(found.rows * COLUMNS), second=CROSSINGS),
        _column("Cameras for every crossing", CROSSINGS),
        _column("Cameras for every street", STREETS),
    ),
)
