"""Tones: short, soft at both ends, never beyond full scale, and only where something happened."""

from __future__ import annotations

import numpy as np
import pytest

from exhibit.kiosk.sound import RATE, TONES, ToneName, tone_between, wave


@pytest.mark.parametrize("name", TONES)
def test_a_tone_is_short_and_begins_and_ends_in_silence(name: ToneName) -> None:
    samples = wave(TONES[name]).astype(int)
    assert 0.1 < len(samples) / RATE < 0.6
    assert abs(samples[0]) < 200
    assert abs(samples[-1]) < 200
    assert 5_000 < np.abs(samples).max() < 22_000


@pytest.mark.parametrize(
    ("before", "after", "tone"),
    [
        ([["windows", [0, 0]]], [["windows", [0.1, 0]]], "lit"),
        ([["windows", [0.1, 0]]], [["windows", [0.9, 0]]], None),
        ([["windows", [1, 1]]], [["windows", [1, 0]]], None),
        ([], [["seen", 0, 0, 0, "round.seen"]], "back"),
        ([["seen", 0, 0, 0, "round.seen"]], [["seen", 0, 0, 50, "round.seen"]], None),
        ([], [["tower_section", 0, [], 0, 0]], "opened"),
    ],
)
def test_what_happened_decides_the_tone(
    before: list[list[object]], after: list[list[object]], tone: str
) -> None:
    assert tone_between(before, after) == tone
