"""Opening hours: open between its times, dark outside them, on the day that the calendar says."""

from __future__ import annotations

from datetime import datetime

import pytest

from exhibit.kiosk.staff.hours import OpeningHours, opening_times

WEDNESDAY = datetime(2026, 11, 25)


@pytest.mark.parametrize(
    ("clock", "is_open"),
    [("09:59", False), ("10:00", True), ("12:29", True), ("12:30", False), ("14:00", True), ("18:00", False)],
)
def test_a_day_with_a_break(clock: str, is_open: bool) -> None:
    hours = OpeningHours({"wednesday": "10:00-12:30, 14:00-18:00"})
    hour, minute = (int(part) for part in clock.split(":"))
    assert hours.open_at(WEDNESDAY.replace(hour=hour, minute=minute)) is is_open


def test_each_day_has_its_own_times() -> None:
    hours = OpeningHours({"wednesday": "closed", "thursday": "00:00-24:00"})
    open_days = [day for day in range(23, 30) if hours.open_at(datetime(2026, 11, day, 23, 59))]
    assert open_days == [23, 24, 26, 27, 28, 29]


@pytest.mark.parametrize("text", ["", "ten to six", "18:00-10:00", "10:00-24:30", "10:61-12:00", "10:00"])
def test_what_is_no_opening_time_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(ValueError, match=r"; write always, closed, or times such as 10:00-12:30"):
        opening_times(text)
