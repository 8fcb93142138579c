"""The belief is checked against its definition, against simulation by enumeration, and at its edges."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibit.models.watching_belief import compliance, first_breach, look_chances, looks_distribution

chances = st.floats(0.01, 0.99)


def test_worked_examples() -> None:
    assert first_breach([2, 6, 20], 20, 0.1).tolist() == [9, 49, 189]


@given(looks=st.integers(0, 30), risk=chances)
def test_first_breach_is_the_first_day_below_the_risk(looks: int, risk: float) -> None:
    k = int(first_breach(looks, 30, risk))
    believed = look_chances(looks, 30, k)
    assert believed[k] < risk
    assert (believed[:k] >= risk).all()


@given(looks=st.integers(0, 12), leaving=st.floats(0.001, 0.9))
def test_leaving_belief_agrees_with_bayes_on_a_grid(looks: int, leaving: float) -> None:
    q = (np.arange(20_000) + 0.5) / 20_000
    weight = q**looks * (1 - q) ** (12 - looks)
    weight /= weight.sum()
    here, gone, expected = weight.copy(), 0.0, []
    for _ in range(6):
        gone, here = gone + leaving * here.sum(), here * (1 - leaving)
        total = gone + here.sum()
        expected.append((here * q).sum() / total)
        here = here * (1 - q)
    assert look_chances(looks, 12, 5, leaving=leaving) == pytest.approx(expected, rel=1e-5)


def test_leaving_belief_without_leaving_is_the_steady_one() -> None:
    steady, almost = look_chances([3, 9], 20, 9), look_chances([3, 9], 20, 9, leaving=1e-12)
    assert almost == pytest.approx(steady, rel=1e-6)


def test_steady_belief_does_not_run_out_of_floats() -> None:
    assert look_chances(10_000, 10_000, 5_000)[-1] == pytest.approx(10_001 / 15_002)


def test_blinds_keep_a_steady_belief_for_ever_but_not_a_leaving_one() -> None:
    assert first_breach([6, 20], 20, 0.1, blinds=True).tolist() == [math.inf, math.inf]
    leaving = first_breach([6, 20], 20, 0.1, blinds=True, leaving=0.05)
    assert leaving.tolist() == [math.ceil(math.log(0.1 * 22 / alpha, 0.95)) - 1 for alpha in (7, 21)]


def test_being_seen_now_and_then_lasts_longer_than_always_if_guards_may_leave() -> None:
    now_and_then, always = first_breach([6, 20], 20, 0.1, leaving=0.05)
    assert now_and_then > always
    steady_now_and_then, steady_always = first_breach([6, 20], 20, 0.1)
    assert steady_now_and_then < steady_always


def test_nobody_breaks_at_no_risk_and_everybody_at_certain_disbelief() -> None:
    assert first_breach(0, 20, 0.0) == math.inf
    assert first_breach(0, 20, 0.5) == 0
    assert first_breach(5, 20, 0.0, leaving=0.5, horizon=10) == math.inf


@given(days=st.integers(0, 60), look=st.floats(0, 1))
def test_looks_distribution_is_binomial(days: int, look: float) -> None:
    found = looks_distribution(days, look)
    expected = [math.comb(days, s) * look**s * (1 - look) ** (days - s) for s in range(days + 1)]
    assert found == pytest.approx(expected, abs=1e-12)


def test_compliance_counts_those_whose_day_has_not_come() -> None:
    assert compliance([0, 2, math.inf], [1, 1, 2], 3).tolist() == [0.75, 0.75, 0.5, 0.5]


@given(st.lists(st.integers(0, 30), min_size=1, max_size=20))
def test_compliance_never_rises(days: list[int]) -> None:
    shares = compliance(days, np.ones(len(days)), 31)
    assert all(later <= earlier for earlier, later in pairwise(shares))
    assert shares[-1] == 0


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"looks": 21}, "looks must be whole numbers from 0 to days = 20; got 21"),
        ({"looks": -1}, "looks must be a number from 0 upwards; got -1"),
        ({"days": 2.5}, "days must be whole numbers from 0 upwards; got 2.5"),
        ({"risk": 1.1}, "risk must be a number from 0 to 1; got 1.1"),
        ({"risk": math.nan}, "risk must be a number from 0 to 1; got nan"),
        ({"leaving": -0.1}, "leaving must be a number from 0 to 1; got -0.1"),
        ({"prior": (0, 1)}, "prior must be a number above 0; got 0"),
        ({"prior": (1, 1, 1)}, "prior must be two numbers above 0"),
    ],
)
def test_bad_argument_is_named_with_its_range(arguments: dict[str, object], message: str) -> None:
    good: dict[str, object] = {"looks": 3, "days": 20, "risk": 0.1}
    with pytest.raises(ValueError, match=f"^{message}"):
        first_breach(**good | arguments)  # type: ignore[arg-type]  # wrong types are the point


@pytest.mark.parametrize(
    ("breaches", "weights"),
    [([1, 2], [1]), ([-1], [1]), ([math.nan], [1]), ([1], [0]), ([1], [-1]), ([], [])],
)
def test_bad_crowd_is_refused(breaches: list[float], weights: list[float]) -> None:
    with pytest.raises(ValueError, match=r"^(weights|breaches) must"):
        compliance(breaches, weights, 3)
