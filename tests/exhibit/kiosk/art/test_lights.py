"""Light carries the counts: what is lit is plainly lit, and nothing else is."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest

from exhibit.kiosk.art.composition import Box, composition, wall_places
from exhibit.kiosk.art.ground import Ground, on_circle
from exhibit.kiosk.art.houses import house_row
from exhibit.kiosk.art.light import beam_strength
from exhibit.kiosk.art.near_wall import lantern_height, standing_y
from exhibit.kiosk.art.painter import SCHEMES
from tests.exhibit.kiosk.art.conftest import SMALL, Paint
from tests.exhibit.kiosk.art.measures import cut, luminances
from tests.exhibit.kiosk.art.stages import FIVE_WAITING, STAGES, square, windows

LIT = {0, 5, 10, 15, 16, 23, 29, 30}
SIZE = (960, 540)


def pane(picture: npt.NDArray[np.uint8], window: Box) -> float:
    """Return the luminance in the middle of a window's upper left pane."""
    left, top, right, bottom = window
    x, y = left + 0.28 * (right - left), top + 0.28 * (bottom - top)
    return float(luminances(cut(picture, (x - 1, y - 1, x + 1, y + 1))).mean())


@pytest.mark.parametrize("scheme", SCHEMES)
def test_lit_windows_are_three_times_as_bright_as_dark_ones(paint: Paint, scheme: str) -> None:
    picture = paint(square(lit=windows(LIT)), size=SIZE, scheme=scheme)
    glass: dict[bool, list[float]] = {True: [], False: []}
    for house in house_row(Ground(SIZE, "square")):
        for position in range(4):
            glass[house.index * 4 + position in LIT].append(pane(picture, house.window(position)))
    assert (min(glass[True]) + 0.05) / (max(glass[False]) + 0.05) >= 3


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("waiting", range(9))
def test_as_many_lanterns_stand_on_the_wall_as_wait(paint: Paint, waiting: int, scheme: str) -> None:
    stage = [*square()[:-1], ["wall", "short", [1.0] * waiting + [0.0] * (8 - waiting)]]
    picture = paint(stage, size=SIZE, scheme=scheme)
    ground = Ground(SIZE, "square")
    y = standing_y(ground) - 0.42 * lantern_height(ground)
    flames = [picture[round(y), round(x * SIZE[0])] for x in wall_places(ground.plan.wall)]
    assert sum(int(flame[0]) > 200 for flame in flames) == waiting


def test_a_half_lit_window_lies_between(paint: Paint) -> None:
    box = house_row(Ground(SIZE, "square"))[2].window(1)
    levels = [windows(set()), [0.5 if index == 9 else 0.0 for index in range(32)], windows({9})]
    dark, half, lit = (luminances(cut(paint(square(lit=each), size=SIZE), box)).mean() for each in levels)
    assert dark < half < lit


def test_the_lantern_lights_the_ground_where_the_walker_is(paint: Paint) -> None:
    ground = Ground(SIZE, "square")
    with_walker = luminances(paint(square(["walker", 0.3, 0.2, 1, -1, 1]), size=SIZE))
    change = with_walker - luminances(paint(square(), size=SIZE))
    row, column = np.unravel_index(np.argmax(change), change.shape)
    x, y = ground.project(0.3, 0.2)
    height = ground.figure_height(0.2)
    assert abs(column - x) < height
    assert y - height < row < y + 0.5 * height
    far_x, far_y = (round(place) for place in ground.project(-0.9, -0.3))
    assert change[far_y, far_x] == 0


def test_no_lamp_lights_the_near_wall(paint: Paint) -> None:
    """The wall stands before the square: a beam towards the visitor must not show through it."""
    top = round((composition(SIZE, "square").wall.stand + 0.03) * SIZE[1])
    end = round(0.9 * composition(SIZE, "square").wall.end * SIZE[0])
    lit = paint(square(["warden", -29, 225]), size=SIZE)[top:, :end]
    assert np.array_equal(lit, paint(square(), size=SIZE)[top:, :end])


def test_the_beam_is_as_wide_as_the_warden_sees() -> None:
    ahead = np.full(181, 1.0, np.float32)
    degrees = np.linspace(-45, 45, 181)
    strength = beam_strength(ahead, np.tan(np.radians(degrees)).astype(np.float32))
    half = np.abs(degrees[strength > strength.max() / 2]).max()
    assert half == pytest.approx(14, abs=1)


def test_who_stands_in_the_beam_casts_a_shadow(paint: Paint) -> None:
    """The place behind the walker is darker than it would be without the walker."""
    ground = Ground(SIZE, "square")
    warden, walker = on_circle(-29, 1.30), (0.3, 0.0)
    behind = [walker[i] + 0.35 * (walker[i] - warden[i]) for i in (0, 1)]
    x, y = (round(place) for place in ground.project(behind[0], behind[1]))
    degrees = np.degrees(np.arctan2(walker[1] - warden[1], walker[0] - warden[0]))
    alone = luminances(paint(square(["warden", -29, degrees]), size=SIZE))[y, x]
    shaded = luminances(paint(square(["warden", -29, degrees], ["walker", *walker, 1, -1, 0]), size=SIZE))[
        y, x
    ]
    assert shaded < 0.5 * alone


def test_there_is_not_one_light_in_the_tower(paint: Paint) -> None:
    """Manned or empty, the tower looks the same from outside: nothing in its picture is bright."""
    ground = Ground(SIZE, "square")
    tower = ground.plan.tower
    left, right = ((tower.x + side * 0.38 * tower.width) * SIZE[0] for side in (-1, 1))
    box = (left, (tower.foot - tower.height) * SIZE[1], right, tower.foot * SIZE[1])
    assert luminances(cut(paint(square(gap="tower"), size=SIZE), box)).max() < 0.15


def test_forgetting_lets_the_stars_come_out(paint: Paint) -> None:
    def bright(share: float) -> int:
        stage = [["view", "square"], ["stars", share], ["wall", "short", FIVE_WAITING]]
        sky = luminances(paint(stage, size=SIZE))[: round(0.2 * SIZE[1])]
        return int((sky > 0.05).sum())

    counts = [bright(share) for share in (0.0, 0.25, 0.5, 1.0)]
    assert counts[0] == 0
    assert counts == sorted(counts)
    assert counts[3] > 2 * counts[1]


def test_the_chair_is_empty_or_taken(paint: Paint) -> None:
    empty = STAGES["reveal"]
    manned = [[*item[:-1], 1] if item[0] == "tower_section" else item for item in empty]
    changed = np.abs(paint(empty, size=SIZE).astype(int) - paint(manned, size=SIZE)).max(axis=2) > 30
    rows, columns = np.nonzero(changed)
    tower = composition(SIZE, "talk").tower
    assert abs(columns.mean() / SIZE[0] - tower.x) < 0.01
    assert rows.max() < (tower.foot - 0.6 * tower.height) * SIZE[1]


def test_small_is_the_size_of_most_tests(paint: Paint) -> None:
    assert paint(STAGES["tower"]).shape == (SMALL[1], SMALL[0], 3)
