"""Isolation and tracing: the largest eigenvalue, its plain cases, and the published parts."""

from __future__ import annotations

from dataclasses import astuple

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exhibit.models.contact_tracing import AGES, WIDTH, Disease, parts, with_tracing

share = st.floats(0, 1)


def test_parts_round_to_the_published_ones_and_sum_to_all() -> None:
    found = astuple(parts(Disease()))
    assert [round(part, 1) for part in found] == [0.9, 0.8, 0.1, 0.2]
    assert sum(found) == pytest.approx(2)


@given(share, share, st.floats(0, 5))
@settings(max_examples=25)
def test_result_is_the_eigenvalue_of_the_whole_kernel(isolation: float, tracing: float, delay: float) -> None:
    disease = Disease()
    kernel = np.empty((AGES.size, AGES.size))
    for row, x in enumerate(AGES):
        about = 1 - (1 - disease.silent) * disease.shown([x - delay])[0]
        later, now = disease.shown(x + AGES - delay), disease.shown(AGES - delay)
        still = (1 - (1 - disease.silent) * later) / (1 - (1 - disease.silent) * now)
        traced = 1 - tracing * (1 - disease.surroundings) * (1 - still)
        kernel[row] = disease.reproduction * disease.spread()[row] * (1 - isolation * (1 - about)) * traced
    slow = np.abs(np.linalg.eigvals(kernel * WIDTH)).max()
    assert float(with_tracing(disease, isolation, tracing, delay)) == pytest.approx(slow, rel=1e-6)


def test_nothing_done_leaves_all_and_more_done_leaves_less() -> None:
    steps = np.linspace(0, 1, 5)
    plane = with_tracing(Disease(), steps, steps[:, np.newaxis], 1)
    assert plane[0, 0] == pytest.approx(2)
    assert np.all(np.diff(plane, axis=0) <= 0)
    assert np.all(np.diff(plane, axis=1) <= 0)
    assert np.all(with_tracing(Disease(), steps, steps[:, np.newaxis], 2) >= plane - 1e-12)


def test_without_tracing_it_is_a_plain_sum() -> None:
    disease = Disease()
    kept = 1 - 0.7 * (1 - disease.silent) * disease.shown(AGES - 0.5)
    plain = 2 * float((disease.spread() * kept).sum() * WIDTH)
    assert float(with_tracing(disease, 0.7, 0, 0.5)) == pytest.approx(plain)


def test_result_grows_with_the_number_infected_at_first() -> None:
    twice = with_tracing(Disease(reproduction=4), 0.5, 0.5, 1)
    assert twice == pytest.approx(2 * with_tracing(Disease(), 0.5, 0.5, 1))


def test_a_disease_that_nobody_can_have_without_symptoms() -> None:
    assert np.isfinite(with_tracing(Disease(silent=0, mean_log=0.1), 1, 1, 0))


def test_wrong_numbers_are_refused() -> None:
    with pytest.raises(ValueError, match="isolation must be a number from 0 to 1"):
        with_tracing(Disease(), 1.1, 0, 0)
    with pytest.raises(ValueError, match="tracing must be a number from 0 to 1"):
        with_tracing(Disease(), 0, np.nan, 0)
    with pytest.raises(ValueError, match="delay must be a number from 0"):
        with_tracing(Disease(), 0, 0, -1)
    with pytest.raises(ValueError, match="reproduction must be a number above 0"):
        Disease(reproduction=0)
    with pytest.raises(ValueError, match="silent must be a number from 0 to 1"):
        Disease(silent=2)
