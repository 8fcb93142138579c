"""The meter: single steps whose fate is known, and days in which nothing is invented by the meter."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exhibit.models.load_curve import BASE, DAY, Use, found, invented_day, power, reports, switchings


def recall(uses: list[Use], interval: int, threshold: float = 50) -> float:
    curve = power(uses)
    events = switchings(curve, threshold)
    return float(found(events, reports(curve, interval), interval, threshold).mean())


def test_kettle_is_seen_each_second_and_lost_in_an_hour() -> None:
    kettle = [Use("kettle", 36_900, 37_080, 2000.0)]
    assert recall(kettle, 1) == 1
    assert recall(kettle, 60) == 1
    assert recall(kettle, 900) == 1
    weak = [Use("lamp", 36_900, 37_080, 60.0)]
    assert recall(weak, 60) == 1
    assert recall(weak, 3600) == 0


def test_energy_is_kept_by_every_report() -> None:
    curve = power(invented_day(np.random.default_rng(2)))
    for interval in (1, 60, 900, 3600):
        assert reports(curve, interval).mean() == pytest.approx(curve.mean())


@settings(max_examples=15)
@given(st.integers(0, 10_000))
def test_every_event_is_found_when_read_each_second(seed: int) -> None:
    day = invented_day(np.random.default_rng(seed))
    assert recall(day, 1) == 1
    assert recall(day, 3600) < recall(day, 900) < recall(day, 60) <= 1


@settings(max_examples=15)
@given(st.integers(0, 10_000), st.sampled_from([1, 60, 900, 3600]))
def test_no_difference_stands_for_two_events(seed: int, interval: int) -> None:
    curve = power(invented_day(np.random.default_rng(seed)))
    means = reports(curve, interval)
    hits = int(found(switchings(curve, 50), means, interval, 50).sum())
    assert hits <= int((np.abs(np.diff(means)) >= 50).sum())


def test_quiet_house_has_no_events() -> None:
    curve = power([])
    assert curve.shape == (DAY,)
    assert (curve == BASE).all()
    assert switchings(curve, 50).second.size == 0
    assert (power([Use("light", 0, DAY, 40.0)]) == BASE + 40).all()


def test_a_step_of_the_threshold_counts_with_its_sign() -> None:
    events = switchings([60, 160, 160, 61], 99)
    assert (events.second.tolist(), events.step.tolist()) == ([1, 3], [100, -99])
    assert switchings([60, 160, 160, 61], 100).second.tolist() == [1]
    assert found(events, [60, 160, 61], 1, 99).tolist() == [True, False]


def test_bad_arguments_are_named() -> None:
    with pytest.raises(ValueError, match="uses must start and end within the day"):
        power([Use("kettle", 10, 5, 2000.0)])
    with pytest.raises(ValueError, match="watts must be a number above 0"):
        power([Use("kettle", 10, 50, 0.0)])
    with pytest.raises(ValueError, match="interval must be at most the curve's 3 seconds"):
        reports([1, 2, 3], 4)
    with pytest.raises(ValueError, match="threshold must be a number above 0"):
        switchings([1, 2], 0)
    with pytest.raises(ValueError, match="second_by_second must be a number from 0"):
        reports([1, -2], 1)
    with pytest.raises(ValueError, match="second_by_second must be a list"):
        switchings([1], 50)
