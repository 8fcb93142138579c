"""From the growth of an epidemic to the number that one person infects."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibit.models.generation_time import reproduction_number, weibull_density, weibull_mean


def test_published_disease() -> None:
    assert float(reproduction_number(0.14, 2.826, 5.665)) == pytest.approx(1.955, abs=5e-4)
    assert float(reproduction_number(math.log(2) / 5, 2.826, 5.665)) == pytest.approx(1.943, abs=5e-4)
    assert weibull_mean(2.826, 5.665) == pytest.approx(5.05, abs=5e-3)
    days = (np.arange(40_000) + 0.5) / 1_000
    around = (days - 5.05) ** 2 * weibull_density(days, 2.826, 5.665)
    assert math.sqrt(float(around.sum()) / 1_000) == pytest.approx(1.93, abs=5e-3)


@given(st.floats(0, 0.3), st.floats(0.5, 10))
def test_shape_one_has_a_closed_form(growth: float, scale: float) -> None:
    assert float(reproduction_number(growth, 1, scale)) == pytest.approx(1 + growth * scale, rel=1e-3)


@given(st.floats(0, 0.3), st.floats(1.2, 8), st.floats(0.5, 10))
def test_sum_over_the_density_gives_the_same(growth: float, shape: float, scale: float) -> None:
    days = scale * (np.arange(40_000) + 0.5) / 4_000
    density = weibull_density(days, shape, scale)
    slow = 1 / float(np.sum(np.exp(-growth * days) * density) * (days[1] - days[0]))
    assert float(reproduction_number(growth, shape, scale)) == pytest.approx(slow, rel=1e-3)


def test_no_growth_means_one() -> None:
    found = reproduction_number([[0.0, 0.1]], 2, 5)
    assert found.shape == (1, 2)
    assert found[0, 0] == 1 < found[0, 1]


def test_wrong_numbers_are_refused() -> None:
    with pytest.raises(ValueError, match="growth must be a number from 0"):
        reproduction_number(-0.1, 2, 5)
    with pytest.raises(ValueError, match="shape must be a number above 0"):
        weibull_mean(0, 5)
    with pytest.raises(ValueError, match="scale must be a number above 0"):
        reproduction_number(0.1, 2, np.inf)
    with pytest.raises(ValueError, match="days must be a number above 0"):
        weibull_density([0.0], 2, 5)
