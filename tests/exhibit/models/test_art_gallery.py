"""The comb needs a guard for each tooth, as the theorem says."""

from __future__ import annotations

import numpy as np
import pytest

from exhibit.models.art_gallery import comb, enough_guards, tips
from exhibit.models.room_sight import inside, sees


@pytest.mark.parametrize(("teeth", "corners", "guards"), [(2, 7, 2), (3, 10, 3), (4, 13, 4), (5, 16, 5)])
def test_no_place_sees_two_tips_so_every_tooth_needs_a_guard(teeth: int, corners: int, guards: int) -> None:
    room = comb(teeth)
    assert len(room) == corners
    assert int(enough_guards(corners)) == guards == teeth
    seen = sum(sees(room, grid(room), tip).astype(int) for tip in tips(room))
    assert np.max(seen) == 1


@pytest.mark.parametrize("teeth", [1, 2, 5])
def test_a_guard_below_each_tooth_sees_the_whole_room(teeth: int) -> None:
    room = comb(teeth)
    guards = np.array([[2 * tooth + 0.5, 0.25] for tooth in range(teeth)])
    seen = np.any([sees(room, grid(room), guard) for guard in guards], axis=0)
    assert seen.all()


def grid(room: np.ndarray) -> np.ndarray:
    """Return places in a room, its corners too."""
    across, up = np.meshgrid(np.linspace(0, room[:, 0].max(), 71), np.linspace(0, room[:, 1].max(), 31))
    places = np.stack([across.ravel(), up.ravel()], axis=1)
    return np.concatenate([room, places[inside(room, places)]])


def test_tips_are_the_highest_corners() -> None:
    room = comb(3)
    assert tips(room)[:, 0].tolist() == [0.0, 2.5, 4.5]
    assert (tips(room)[:, 1] == room[:, 1].max()).all()


def test_bad_combs_are_refused() -> None:
    with pytest.raises(ValueError, match="teeth must be a number from 1"):
        comb(0)
    with pytest.raises(ValueError, match="back must be at most half of height, 1"):
        comb(3, 2, 1.5)
    with pytest.raises(ValueError, match="corners must be a number from 3"):
        enough_guards(2)
    with pytest.raises(ValueError, match="corners must have the shape"):
        tips([[0, 0], [1, 0], [0, 1]])
