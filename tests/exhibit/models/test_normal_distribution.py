"""The normal distribution against the one of the standard library, in the middle and far out."""

from __future__ import annotations

from statistics import NormalDist

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibit.models.normal_distribution import normal_chance_below, normal_density

BELL = NormalDist()


@given(z=st.floats(-8, 8))
def test_it_agrees_with_the_standard_library(z: float) -> None:
    assert float(normal_chance_below(z)) == pytest.approx(BELL.cdf(z), abs=1e-15)
    assert float(normal_density(z)) == pytest.approx(BELL.pdf(z))


def test_tails_keep_their_digits() -> None:
    """Mills: the chance beyond z is the density over z, less a share of 1 / z^2."""
    z = np.array([10.0, 20.0, 30.0])
    ratio = normal_chance_below(-z) * z / normal_density(z)
    assert (ratio < 1).all()
    assert (ratio > 1 - 1 / z**2).all()


def test_shapes_are_kept() -> None:
    assert normal_chance_below(np.zeros((2, 3))).tolist() == [[0.5] * 3] * 2
    assert normal_density(0.0).shape == ()
