"""Sizes on glass and in the eye, against numbers worked out by hand."""

from __future__ import annotations

import pytest

from exhibit.kiosk.lettering.sizes import ROLES, X_HEIGHT, TypeSizes
from exhibit.kiosk.panel import Panel

MUSEUM = Panel(1920, 1080, 813, 1000)


def test_millimetres() -> None:
    assert Panel(300, 400, 500, 1000).millimetres(15) == pytest.approx(15)
    assert MUSEUM.millimetres(15) == pytest.approx(41, abs=1)


def test_arcminutes() -> None:
    # One degree at one metre is 17.45 mm.
    assert Panel(300, 400, 500, 1000).arcminutes(60) == pytest.approx(17.45, abs=0.01)


@pytest.mark.parametrize("role", ROLES)
def test_letters_have_the_promised_angle_on_the_usual_panel(role: str) -> None:
    sizes = TypeSizes(MUSEUM)
    for name, size in ROLES.items():
        if name == role:
            x_height = sizes.pixels(name) * X_HEIGHT
            assert x_height == pytest.approx(MUSEUM.arcminutes(size.arcminutes), rel=0.03)


def test_no_role_is_smaller_than_twenty_two_minutes_of_arc() -> None:
    assert min(size.arcminutes for size in ROLES.values()) >= 22


def test_a_panel_too_small_for_its_distance_says_so() -> None:
    assert TypeSizes(MUSEUM).remark() is None
    remark = TypeSizes(Panel(1280, 800, 256, 1000)).remark()
    assert remark is not None
    assert "1000 mm" in remark


@pytest.mark.parametrize("distance", [300, 1000, 4000])
def test_letters_never_outgrow_the_picture(distance: float) -> None:
    sizes = TypeSizes(Panel(1920, 1080, 813, distance))
    assert 0.85 * 66 <= sizes.pixels("heading") <= 1.11 * 66
