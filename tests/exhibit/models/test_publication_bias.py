"""The mean of what is printed: the formula against a million drawn studies."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibit.models.publication_bias import literature, printed_mean, printed_share, study_errors


@pytest.mark.parametrize(("effect", "spread", "drawer"), [(0, 0, 0), (0.1, 0.2, 0.2), (-0.2, 0.1, 1)])
def test_formula_is_the_long_run_of_drawn_studies(effect: float, spread: float, drawer: float) -> None:
    drawn = literature(effect, spread, np.full(10**6, 0.3), drawer, np.random.default_rng(5))
    share = float(printed_share(effect, spread, 0.3, drawer))
    assert drawn.printed.mean() == pytest.approx(share, abs=0.002)
    mean = float(printed_mean(effect, spread, 0.3, drawer))
    assert drawn.effect[drawn.printed].mean() == pytest.approx(mean, abs=0.005)


@given(effect=st.floats(-1, 1), spread=st.floats(0, 1), error=st.floats(0.05, 1))
def test_open_drawers_tell_the_truth_and_closed_ones_never_understate(
    effect: float, spread: float, error: float
) -> None:
    assert float(printed_mean(effect, spread, error, 1)) == pytest.approx(effect, abs=1e-12)
    assert float(printed_mean(effect, spread, error, 0.3)) >= effect


def test_without_an_effect_one_study_in_twenty_is_a_find() -> None:
    assert float(printed_share(0, 0, 0.4, 0)) == pytest.approx(0.05)


def test_most_studies_are_small() -> None:
    errors = study_errors(40, 0.05, 0.5)
    assert (errors[0], errors[-1], errors.size) == pytest.approx((0.5, 0.05, 40))
    assert np.median(errors) > (0.5 + 0.05) / 2


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("effect", float("nan")),
        ("spread", -1),
        ("error", 0),
        ("drawer", 1.5),
        ("drawer", []),
        ("error", [1, 0]),
    ],
)
def test_a_bad_argument_is_named(name: str, value: Any) -> None:
    arguments: dict[str, Any] = {"effect": 0, "spread": 0, "error": 1, "drawer": 0.5, name: value}
    with pytest.raises(ValueError, match=f"^{name} must be"):
        printed_mean(**arguments)


def test_nothing_printed_has_no_mean() -> None:
    with pytest.raises(ValueError, match="nothing would be printed"):
        printed_mean(-50, 0, 0.1, 0)
