"""How risky it looks, and who dares: the two formulas of the model, and its parameters."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibit.models.civil_violence import NEVER, Regime, arrest_chance, boldness


def test_one_cop_to_one_active_is_nine_tenths() -> None:
    assert float(arrest_chance(1, 1)) == pytest.approx(0.9, abs=5e-4)


@given(cops=st.integers(0, 200), actives=st.integers(1, 200), k=st.floats(0, 5))
def test_chance_is_the_formula_with_pythons_rounding(cops: int, actives: int, k: float) -> None:
    assert float(arrest_chance(cops, actives, k)) == pytest.approx(1 - math.exp(-k * round(cops / actives)))


@given(
    hardship=st.floats(0, 1),
    aversion=st.floats(0, 1),
    legitimacy=st.floats(0, 1),
    cops=st.integers(0, 12),
    actives=st.integers(1, 12),
)
def test_boldness_decides_as_the_formula_does(
    hardship: float, aversion: float, legitimacy: float, cops: int, actives: int
) -> None:
    regime = Regime(legitimacy=legitimacy, vision=2)
    net = hardship * (1 - legitimacy) - aversion * float(arrest_chance(cops, actives))
    if abs(net - regime.threshold) > 1e-12:
        assert (round(cops / actives) <= boldness(hardship, aversion, regime)) == (net > regime.threshold)


def test_boldness_of_some() -> None:
    found = boldness([0, 1, 1], [0, 1, 0], Regime(legitimacy=0.5, vision=1))
    assert found.tolist() == [NEVER, 0, 4]
    assert boldness(np.zeros((2, 1)), np.zeros(3), Regime()).shape == (2, 3)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("citizen_density", 1.1),
        ("cop_density", 0.4),
        ("legitimacy", -0.1),
        ("longest_sentence", 2.5),
        ("threshold", float("nan")),
        ("arrest_constant", -1),
        ("vision", 0),
        ("width", -3),
    ],
)
def test_bad_parameters_are_named(name: str, value: float) -> None:
    with pytest.raises(ValueError, match=rf"^{name} must be"):
        Regime(**{name: value})  # type: ignore[arg-type]  # wrong values are the point


def test_bad_traits_are_named() -> None:
    with pytest.raises(ValueError, match=r"^hardship must be a number from 0 to 1"):
        boldness(1.5, 0.5, Regime())
    with pytest.raises(ValueError, match=r"^actives must be a number from 1 upwards"):
        arrest_chance(1, 0)
