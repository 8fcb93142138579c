"""What is seen on a torus, as lists and as bits, is what walking there would find."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibit.models.torus import Torus

sizes = st.tuples(st.integers(1, 9), st.integers(1, 70), st.integers(1, 5)).filter(lambda s: s[0] * s[1] > 1)


def seen_by_walking(torus: Torus, start: int) -> set[int]:
    """Return all cells that at most `vision` steps lead to."""
    reached = {divmod(start, torus.width)}
    for _ in range(torus.vision):
        reached |= {
            ((y + dy) % torus.height, (x + dx) % torus.width)
            for y, x in reached
            for dy, dx in ((0, 1), (0, -1), (1, 0), (-1, 0))
        }
    return {y * torus.width + x for y, x in reached} - {start}


@given(size=sizes, data=st.data())
def test_neighbours_are_those_within_steps(size: tuple[int, int, int], data: st.DataObject) -> None:
    torus = Torus(*size)
    start = data.draw(st.integers(0, torus.cells - 1))
    neighbours = torus.neighbours[start].tolist()
    assert len(set(neighbours)) == len(neighbours)
    assert set(neighbours) == seen_by_walking(torus, start)


@given(size=sizes, seed=st.integers(0, 2**32 - 1))
def test_bits_count_what_the_list_counts(size: tuple[int, int, int], seed: int) -> None:
    torus = Torus(*size)
    standing = np.random.default_rng(seed).random(torus.cells) < 0.4
    board = np.zeros(torus.words, dtype=np.uint64)
    np.bitwise_or.at(board, torus.word_of[standing], torus.bit_of[standing])
    words, bits = torus.sight
    counted = np.bitwise_count(board[words] & bits).sum(axis=0)
    assert counted.tolist() == standing[torus.neighbours].sum(axis=1).tolist()


def test_vision_of_seven_sees_112_cells() -> None:
    assert Torus(40, 40, 7).neighbours.shape == (1600, 112)


@pytest.mark.parametrize(
    ("size", "named"), [((0, 4, 1), "height"), ((4, 1.5, 1), "width"), ((4, 4, 0), "vision"), ((1, 1, 1), "")]
)
def test_bad_sizes_are_named(size: tuple[int, int, int], named: str) -> None:
    with pytest.raises(ValueError, match=rf"^{named or 'height and width'} must"):
        Torus(*size)
