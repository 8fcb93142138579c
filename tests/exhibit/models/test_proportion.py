"""Wilson's interval: against its defining equation, and in the cases where simpler intervals fail."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibit.models.proportion import estimated_share

Z = 1.959963985


@given(st.integers(1, 5000), st.floats(0, 1))
def test_ends_solve_the_equation_that_defines_them(tries: int, part: float) -> None:
    successes = round(part * tries)
    share = estimated_share(successes, tries)
    for end in (float(share.low), float(share.high)):
        if 0 < end < 1:
            off = (successes / tries - end) ** 2
            assert off == pytest.approx(Z**2 * end * (1 - end) / tries, rel=1e-6, abs=1e-12)
    assert 0 <= share.low <= share.value <= share.high <= 1


def test_nothing_seen_is_not_certainty() -> None:
    none = estimated_share([0, 6], [5, 6])
    assert none.low == pytest.approx([0, 0.61], abs=0.01)
    assert none.high == pytest.approx([0.434, 1], abs=0.001)


def test_one_try_says_little() -> None:
    """With n = 1 and x = 1, Wilson's interval goes from 1 / (1 + z^2) to 1."""
    once = estimated_share(1, 1)
    assert (float(once.low), float(once.high)) == pytest.approx((1 / (1 + 1.959964**2), 1))


def test_interval_covers_the_truth_about_nineteen_times_in_twenty() -> None:
    drawn = np.random.default_rng(8).binomial(60, 0.3, 20_000)
    share = estimated_share(drawn, 60)
    assert ((share.low <= 0.3) & (share.high >= 0.3)).mean() == pytest.approx(0.95, abs=0.02)


def test_bad_counts_are_named() -> None:
    with pytest.raises(ValueError, match="successes must be at most tries; got 7 of 6"):
        estimated_share(7, 6)
    with pytest.raises(ValueError, match="tries must be a number from 1"):
        estimated_share(0, 0)
    with pytest.raises(ValueError, match="successes must be whole"):
        estimated_share(1.5, 3)
