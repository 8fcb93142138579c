"""A lopsided funnel is found, an even one is not, and the fit is that of least squares."""

from __future__ import annotations

import math

import numpy as np
import pytest

from exhibit.models.funnel_asymmetry import funnel_asymmetry


def test_an_even_funnel_has_no_intercept_and_a_lopsided_one_has() -> None:
    errors = np.linspace(0.05, 0.5, 12)
    wave = 0.1 * errors * np.tile([1, -1, -1, 1], 3)
    even, odd = funnel_asymmetry(0.3 + wave, errors**2), funnel_asymmetry(2 * errors + wave, errors**2)
    assert abs(even.intercept) < 0.15
    assert odd.intercept == pytest.approx(2, abs=0.15)
    assert odd.p < 1e-6


def test_error_and_p_are_those_of_least_squares() -> None:
    """Four studies leave two degrees of freedom, for which the chance of |T| has a closed form."""
    effects, variances = np.array([0.1, 0.5, 0.2, 0.9]), np.array([0.01, 0.09, 0.04, 0.25])
    found = funnel_asymmetry(effects, variances)
    x, z = variances**-0.5, effects * variances**-0.5
    slope, intercept = np.polyfit(x, z, 1)
    scatter = np.sum((z - intercept - slope * x) ** 2) / 2
    error = math.sqrt(scatter * (1 / 4 + x.mean() ** 2 / np.sum((x - x.mean()) ** 2)))
    t = abs(intercept) / error
    assert (found.intercept, found.error) == pytest.approx((intercept, error))
    assert found.p == pytest.approx(1 - t / math.sqrt(2 + t**2))


def test_an_exact_line_leaves_no_doubt() -> None:
    errors = np.array([0.25, 0.5, 1.0])
    exact = funnel_asymmetry(np.zeros(3), errors**2)
    assert (exact.intercept, exact.error, exact.p) == (0, 0, 1)


def test_a_funnel_needs_three_studies_that_differ() -> None:
    with pytest.raises(ValueError, match="at least 3 studies"):
        funnel_asymmetry([1, 2], [1, 2])
    with pytest.raises(ValueError, match="equally precise"):
        funnel_asymmetry([1, 2, 3], [1, 1, 1])
