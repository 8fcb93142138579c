"""Whoever has crossed goes on to the door of their own house, on every panel."""

from __future__ import annotations

import pytest

from exhibit.kiosk.art.ground import Ground
from exhibit.kiosk.art.homeward import on_the_way
from exhibit.kiosk.art.houses import house_row
from exhibit.kiosk.art.stage import Homeward

FROM = (0.825, 1.056)


@pytest.mark.parametrize("size", [(960, 540), (640, 400), (540, 960)])
@pytest.mark.parametrize("house", range(8))
def test_the_way_leads_from_the_square_to_the_door(size: tuple[int, int], house: int) -> None:
    ground = Ground(size, "square")
    first = on_the_way(Homeward(house, 0.0, *FROM, 0), ground)
    assert (first.x, first.y) == FROM
    last = on_the_way(Homeward(house, 1.0, *FROM, 0), ground)
    x, y = ground.project(last.x, last.y)
    door = house_row(ground)[house]
    assert abs(x - (door.left + door.width / 2)) < 1
    assert 0 < y - door.foot < 0.1 * door.height
    assert first.carrying
    assert first.facing == (1 if x > ground.project(*FROM)[0] else -1)
