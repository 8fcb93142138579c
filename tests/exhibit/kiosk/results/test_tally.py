"""Which counts one visit adds one to."""

from __future__ import annotations

import pytest

from content import load_content
from exhibit.kiosk.results.tally import ROUNDS, TRIPS, cells, values_of


def test_a_round_has_as_many_trips_as_the_protocol_says() -> None:
    assert load_content().protocol["trips"] == TRIPS


def test_cells_of_one_visit_worked_out_by_hand() -> None:
    grass = {"nobody": 5, "warden": 2, "tower": 2, "score": 1}
    assert cells(grass, "warden", "tower", ("cctv", 3, 5)) == [
        ("warden-nobody", -3),
        ("tower-nobody", -3),
        ("score-nobody", -4),
        ("first-warden", 2),
        ("most-watched", 2),
        ("motion-cctv-before", 3),
        ("motion-cctv-after", 5),
    ]


@pytest.mark.parametrize("trips", [-1, 9])
def test_an_impossible_visit_is_refused(trips: int) -> None:
    with pytest.raises(ValueError, match="0 to 8"):
        cells({"nobody": trips, "warden": 0, "tower": 0, "score": 0}, "nobody", None)


@pytest.mark.parametrize("place", [0, 8])
def test_a_place_off_the_scale_is_refused(place: int) -> None:
    with pytest.raises(ValueError, match="1 to 7"):
        cells(dict.fromkeys(ROUNDS, 4), "nobody", None, ("cctv", 4, place))


def test_every_cell_lies_within_the_values_of_its_measure() -> None:
    for trips in (0, 8):
        grass = {"nobody": 8 - trips, "warden": trips, "tower": trips, "score": trips}
        assert all(
            value in values_of(measure) for measure, value in cells(grass, "tower", "score", ("cctv", 1, 7))
        )
