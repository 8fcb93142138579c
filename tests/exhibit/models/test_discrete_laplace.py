"""The noise has the distribution that it names, its bounds hold, and a seed decides it."""

from __future__ import annotations

import math
import random
from collections import Counter
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibit.models.discrete_laplace import chance_of, draw, half_width, variance

DRAWS = 20_000
scales = st.fractions(min_value=Fraction(1, 5), max_value=Fraction(30), max_denominator=12)


def drawn(scale: Fraction, seed: int = 5, draws: int = DRAWS) -> list[int]:
    chance = random.Random(seed).randrange
    return [draw(scale, chance) for _ in range(draws)]


@pytest.mark.parametrize("scale", [Fraction(1, 2), Fraction(1), Fraction(7, 3), Fraction(6)])
def test_every_value_comes_as_often_as_its_chance_says(scale: Fraction) -> None:
    counts = Counter(drawn(scale))
    for value in range(-4, 5):
        expected = DRAWS * chance_of(value, scale)
        assert abs(counts[value] - expected) < 4.5 * math.sqrt(expected)


@given(scales)
def test_chances_add_up_and_give_the_variance(scale: Fraction) -> None:
    reach = range(-40 * math.ceil(scale), 40 * math.ceil(scale) + 1)
    assert math.fsum(chance_of(value, scale) for value in reach) == pytest.approx(1)
    spread = math.fsum(value**2 * chance_of(value, scale) for value in reach)
    assert spread == pytest.approx(variance(scale))


@given(scales, st.sampled_from([0.5, 0.9, 0.95, 0.99]))
def test_the_half_width_is_the_smallest_that_holds_the_share(scale: Fraction, share: float) -> None:
    reach = half_width(scale, share)

    def held(t: int) -> float:
        return math.fsum(chance_of(value, scale) for value in range(-t, t + 1))

    assert held(reach) >= share - 1e-9
    assert reach == 0 or held(reach - 1) < share + 1e-9


@given(scales, st.integers(-30, 30))
def test_one_person_changes_no_chance_by_more_than_the_promised_factor(scale: Fraction, value: int) -> None:
    ratio = chance_of(value, scale) / chance_of(value + 1, scale)
    assert math.exp(-1 / scale) - 1e-9 <= ratio <= math.exp(1 / scale) + 1e-9


def test_a_seed_decides_everything() -> None:
    assert drawn(Fraction(5, 2), seed=1, draws=50) == drawn(Fraction(5, 2), seed=1, draws=50)
    assert drawn(Fraction(5, 2), seed=1, draws=50) != drawn(Fraction(5, 2), seed=2, draws=50)


@pytest.mark.parametrize("scale", [Fraction(0), Fraction(-1)])
def test_a_scale_that_is_not_above_nothing_is_refused(scale: Fraction) -> None:
    with pytest.raises(ValueError, match="above 0"):
        draw(scale, random.Random(1).randrange)


def test_a_share_outside_the_unit_interval_is_refused() -> None:
    with pytest.raises(ValueError, match="share must be below 1"):
        half_width(Fraction(1), 1.0)
    with pytest.raises(ValueError, match="share must be a number above 0"):
        half_width(Fraction(1), 0.0)
