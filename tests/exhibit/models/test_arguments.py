"""The rules that every model keeps for its arguments, at the edges of each range."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import numpy as np
import pytest

from exhibit.models.arguments import LARGEST_COUNT, broadcast, count, counts, numbers, scalar


def test_edges_of_a_range() -> None:
    assert numbers("x", [0, 1], 0, 1).tolist() == [0, 1]
    with pytest.raises(ValueError, match=r"^x must be a number from 0 to 1; got 1\.1$"):
        numbers("x", [0.5, 1.1], 0, 1)
    with pytest.raises(ValueError, match=r"^x must be a number above 0 and up to 1; got 0$"):
        numbers("x", 0, 0, 1, open_low=True)
    with pytest.raises(ValueError, match=r"^x must be a number above 2; got 2$"):
        numbers("x", 2, 2, open_low=True)
    with pytest.raises(ValueError, match=r"^x must be a number from 2 upwards; got -1$"):
        numbers("x", -1, 2)
    with pytest.raises(ValueError, match=r"^x must be a number up to 2; got 3$"):
        numbers("x", 3, high=2)
    with pytest.raises(ValueError, match=r"^x must be a finite number; got inf$"):
        numbers("x", np.inf)


def test_what_is_a_number() -> None:
    exact: Any = [Fraction(1, 4), 2**70]
    assert numbers("x", exact).tolist() == [0.25, 2.0**70]
    assert numbers("x", True).tolist() == 1
    assert numbers("x", np.float32(0.5)).dtype == np.float64
    for text in ("0.5", b"1", ["1", "2"], 1j, np.datetime64("2020-01-01"), np.timedelta64(1, "D")):
        with pytest.raises(ValueError, match=r"^x must be a finite number; got "):
            numbers("x", text)


def test_whole_numbers_that_floats_tell_apart() -> None:
    assert counts("n", [LARGEST_COUNT]).tolist() == [2**53 - 1]
    assert counts("n", 3.0).dtype == np.int64
    for large in (2**53, 2**53 + 1, 2**63, 1e300):
        with pytest.raises(ValueError, match=r"^n must be whole numbers from 0 to 9007199254740991; got "):
            counts("n", large)
    with pytest.raises(ValueError, match=r"^n must be whole numbers from 1 upwards; got 1\.5$"):
        counts("n", [1, 1.5], 1)
    with pytest.raises(ValueError, match=r"^n must be a number from 1 upwards; got 0$"):
        counts("n", 0, 1)


def test_one_number_is_no_array() -> None:
    half: Any = np.array(0.5)
    three: Any = np.int64(3)
    assert scalar("x", half) == 0.5
    assert type(count("n", three)) is int
    with pytest.raises(ValueError, match=r"^x must be one number; got an array of shape \(1,\)$"):
        scalar("x", [0.5])  # type: ignore[arg-type]  # the wrong type is the point
    with pytest.raises(ValueError, match=r"^n must be one number; got an array of shape \(2,\)$"):
        count("n", [1, 2])  # type: ignore[arg-type]  # the wrong type is the point


def test_shapes_that_do_not_fit_are_named() -> None:
    first, second = broadcast(a=np.ones((3, 1)), b=np.arange(2))
    assert first.shape == second.shape == (3, 2)
    assert second.dtype == np.float64
    with pytest.raises(ValueError, match=r"^a, b must have shapes that broadcast; got \(3,\) and \(2,\)$"):
        broadcast(a=np.ones(3), b=np.ones(2))
