"""The generator: known numbers, fair shares, true shuffles."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from exhibit.visit.chance import Chance


def test_xorshift_gives_the_numbers_of_its_definition() -> None:
    chance = Chance(1)
    chance.state = 1
    numbers = [chance.below(2**32) for _ in range(4)]
    # Marsaglia's triple 13, 17, 5 from the state 1.
    assert numbers == [270369, 67634689, 2647435461, 307599695]


@given(st.integers())
def test_any_whole_number_is_a_seed(seed: int) -> None:
    assert all(0 <= Chance(seed).below(6) < 6 for _ in range(3))


def test_neighbouring_seeds_begin_differently() -> None:
    firsts = Counter(Chance(seed).below(4) for seed in range(4000))
    assert all(900 < firsts[side] < 1100 for side in range(4))


def test_a_share_comes_up_as_often_as_it_says() -> None:
    chance = Chance(3)
    hits = sum(chance.happens(0.05) for _ in range(20_000))
    assert 900 < hits < 1100


@given(st.integers(), st.integers(1, 60))
def test_a_shuffle_loses_nothing(seed: int, count: int) -> None:
    assert sorted(Chance(seed).shuffled(count)) == list(range(count))
