from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibit.kiosk.art.composition import VIEWS, composition
from exhibit.kiosk.art.ground import EXIT_DEGREES, PATH_RADIUS, START_DEGREES, Ground, on_circle, trodden_line
from exhibit.visit import ground as walked

PANELS = [(1920, 1080), (1280, 800), (1024, 768), (1080, 1920), (480, 270)]
radii = st.floats(-1.3, 1.3)


@given(radii, radii, st.sampled_from(PANELS), st.sampled_from(VIEWS))
def test_unproject_undoes_project(x: float, y: float, size: tuple[int, int], view: str) -> None:
    if y < 0.1 - Ground(size, view).depth:
        return
    assert Ground(size, view).unproject(*Ground(size, view).project(x, y)) == pytest.approx((x, y), abs=1e-6)


@pytest.mark.parametrize("size", PANELS)
@pytest.mark.parametrize("view", VIEWS)
def test_the_lawn_lies_where_the_composition_puts_it(size: tuple[int, int], view: str) -> None:
    ground, plan = Ground(size, view), composition(size, view)
    outline = [ground.project(*on_circle(degrees / 4)) for degrees in range(4 * 360)]
    xs, ys = [x / size[0] for x, _ in outline], [y / size[1] for _, y in outline]
    assert max(ys) == pytest.approx(plan.near, abs=1e-3)
    assert min(ys) == pytest.approx(plan.far, abs=1e-3)
    assert (max(xs) - min(xs)) / 2 == pytest.approx(plan.half_width, abs=1e-3)
    assert (max(xs) + min(xs)) / 2 == pytest.approx(plan.centre_x, abs=1e-3)


@given(st.floats(-1.2, 1.2), st.floats(-1.2, 1.2))
def test_one_perspective_for_ground_and_people(y: float, other: float) -> None:
    """A person is as much smaller as the ground on which the person stands."""
    ground = Ground((1920, 1080), "square")
    for_ground = (ground.project(1, y)[0] - ground.centre_x) / (ground.project(1, other)[0] - ground.centre_x)
    assert ground.figure_height(y) / ground.figure_height(other) == pytest.approx(for_ground)


@given(st.floats(0, 1))
def test_the_trodden_line_is_where_the_visit_walks(share: float) -> None:
    assert trodden_line(share) == pytest.approx(walked.point_on("grass", share))


def test_both_ways_lead_from_the_same_start_to_the_same_exit() -> None:
    assert trodden_line(0) == pytest.approx(on_circle(START_DEGREES, PATH_RADIUS))
    assert trodden_line(1) == pytest.approx(on_circle(EXIT_DEGREES, PATH_RADIUS))


def test_above_the_horizon_lies_a_point_far_away() -> None:
    ground = Ground((1920, 1080), "square")
    assert ground.unproject(960, 0)[1] > 1000


@pytest.mark.parametrize("size", PANELS)
def test_the_wall_hides_nobody(size: tuple[int, int]) -> None:
    """Walkers, posts and warden keep clear of the short near wall."""
    ground, plan = Ground(size, "square"), composition(size, "square")
    ring = [on_circle(degrees, radius) for degrees in range(360) for radius in (1.0, 1.235)]
    for x, y in ring:
        px, py = ground.project(x, y)
        reach = 0.35 * ground.figure_height(y)
        assert px - reach > plan.wall.end * size[0] or py < (plan.wall.stand - 0.016) * size[1]


@pytest.mark.parametrize("size", PANELS)
def test_everybody_stands_inside_the_picture(size: tuple[int, int]) -> None:
    ground = Ground(size, "square")
    for x, y in [on_circle(-29, 1.30), *[on_circle(degrees, PATH_RADIUS) for degrees in range(0, 360, 3)]]:
        px, py = ground.project(x, y)
        reach = 0.2 * ground.figure_height(y)
        assert reach < px < size[0] - reach
        assert math.floor(py) < size[1]
