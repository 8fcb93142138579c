"""Pooling is checked against a published benchmark, against a plain loop, and at its edges."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from content import load_content
from exhibit.models.effect_sizes import Effects, log_risk_ratio
from exhibit.models.meta_analysis import pool

studies = st.lists(st.tuples(st.floats(-3, 3), st.floats(0.01, 2)), min_size=2, max_size=12)


def trials() -> Effects:
    """Return the thirteen vaccine trials."""
    table = load_content().data["bcg-trials"]
    cells = [
        table.counts(name) for name in ("vaccinated_ill", "vaccinated_well", "others_ill", "others_well")
    ]
    return log_risk_ratio(*cells)


def test_engine_meets_its_benchmark() -> None:
    found = pool(trials().effect, trials().variance)
    assert found.mean == pytest.approx(-0.7141, abs=5e-5)
    assert found.error == pytest.approx(0.1787, abs=5e-5)
    assert found.interval == pytest.approx((-1.0644, -0.3638), abs=5e-5)
    assert (found.tau2, found.q) == pytest.approx((0.3088, 152.2330), abs=5e-5)
    assert 100 * found.i2 == pytest.approx(92.12, abs=5e-3)
    ratios = [math.exp(number) for number in (found.mean, *found.interval)]
    assert ratios == pytest.approx([0.490, 0.345, 0.695], abs=5e-4)
    fixed = pool(trials().effect, trials().variance, random=False)
    assert fixed.mean == pytest.approx(-0.4303, abs=5e-5)
    assert fixed.interval == pytest.approx((-0.5097, -0.3509), abs=5e-5)


@given(rows=studies)
def test_pooling_agrees_with_a_loop(rows: list[tuple[float, float]]) -> None:
    found = pool(*zip(*rows, strict=True))
    total = sum(1 / v for _, v in rows)
    fixed = sum(y / v for y, v in rows) / total
    q = sum((y - fixed) ** 2 / v for y, v in rows)
    tau2 = max(0.0, (q - len(rows) + 1) / (total - sum(1 / v**2 for _, v in rows) / total))
    weights = [1 / (v + tau2) for _, v in rows]
    assert found.tau2 == pytest.approx(tau2, abs=1e-8)
    mean = sum(w * y for w, (y, _) in zip(weights, rows, strict=True)) / sum(weights)
    assert found.mean == pytest.approx(mean, abs=1e-8)
    assert found.weights.sum() == pytest.approx(1)


@given(rows=studies, shift=st.floats(-5, 5))
def test_moving_every_study_moves_the_mean_alone(rows: list[tuple[float, float]], shift: float) -> None:
    y, v = (np.array(column) for column in zip(*rows, strict=True))
    still, moved = pool(y, v), pool(y + shift, v)
    assert moved.mean == pytest.approx(still.mean + shift, abs=1e-6)
    assert moved.tau2 == pytest.approx(still.tau2, abs=1e-6)


def test_one_study_speaks_for_itself() -> None:
    alone = pool([0.4], [0.25])
    assert (alone.mean, alone.error, alone.tau2, alone.i2, alone.prediction) == (0.4, 0.5, 0, 0, None)


def test_further_studies_lie_wider_than_the_mean() -> None:
    found = pool(trials().effect, trials().variance)
    assert found.prediction == pytest.approx((-1.9988, 0.5706), abs=5e-5)


@pytest.mark.parametrize(
    ("effects", "variances", "words"),
    [
        ([], [], "effects must be .*; got no number at all"),
        ([1, 2], [1], r"two rows of one length; got the shapes \(2,\) and \(1,\)"),
        (1, 1, "two rows of one length"),
        ([1], [0], "variances must be a number above 0"),
        ([math.nan], [1], "effects must be"),
    ],
)
def test_rows_that_do_not_fit_are_refused(effects: Any, variances: Any, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        pool(effects, variances)
