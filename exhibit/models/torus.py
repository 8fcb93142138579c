"""A grid without an edge: what lies within sight of each cell, as a list and as bits.

Cells are numbered row by row, y * width + x. Whoever sees v cells far sees all cells with |dx| + |dy| <= v
but their own (von Neumann neighbourhood; 2 v (v + 1) cells if the grid is wide enough). Beyond an edge the
grid goes on at the opposite edge. On a small grid, a cell that can be reached both ways is still one cell.

A board of yes and no is kept as 64-bit words, row by row. "How many within sight" is then a few words masked
and their bits counted, instead of a look at every cell.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from exhibit.models.arguments import count

Indices = NDArray[np.intp]
Words = NDArray[np.uint64]
WORD = 64


@dataclass(frozen=True)
class Torus:
    """A grid of `height` by `width` cells on which everybody sees `vision` cells far.

    Raises:
        ValueError: if a length is not a whole number from 1 upwards, or if there is but one cell.
    """

    height: int
    width: int
    vision: int

    def __post_init__(self) -> None:
        for name in ("height", "width", "vision"):
            count(name, getattr(self, name), low=1)
        if self.cells < 2:
            raise ValueError("height and width must make at least 2 cells; got 1")

    @property
    def cells(self) -> int:
        """Return how many cells there are."""
        return self.height * self.width

    @property
    def words(self) -> int:
        """Return how many words a board takes."""
        return self.height * self._words_a_row

    @cached_property
    def neighbours(self) -> NDArray[np.int32]:
        """Return the cells within sight of each cell, shape (cells, seen)."""
        reach = np.arange(-self.vision, self.vision + 1)
        dy, dx = np.nonzero(np.abs(reach)[:, None] + np.abs(reach) <= self.vision)
        seen = np.zeros((self.height, self.width), dtype=bool)
        seen[reach[dy] % self.height, reach[dx] % self.width] = True
        seen[0, 0] = False
        rows, columns = np.nonzero(seen)
        y, x = np.divmod(np.arange(self.cells)[:, None], self.width)
        cells = (y + rows) % self.height * self.width + (x + columns) % self.width
        return np.asarray(cells, dtype=np.int32)

    @cached_property
    def word_of(self) -> Indices:
        """Return the word in which the bit of each cell stands."""
        y, x = np.divmod(np.arange(self.cells), self.width)
        return np.asarray(y * self._words_a_row + x // WORD)

    @cached_property
    def bit_of(self) -> Words:
        """Return the bit of each cell within its word."""
        return np.left_shift(np.uint64(1), (np.arange(self.cells) % self.width % WORD).astype(np.uint64))

    @cached_property
    def sight(self) -> tuple[Indices, Words]:
        """Return for each cell the words that it sees and the bits that count; both (seen words, cells)."""
        masks = np.zeros((self.cells, self.words), dtype=np.uint64)
        origins = np.arange(self.cells)[:, None]
        np.bitwise_or.at(masks, (origins, self.word_of[self.neighbours]), self.bit_of[self.neighbours])
        most = int((masks != 0).sum(axis=1).max())
        seen = np.argsort(masks == 0, axis=1, kind="stable")[:, :most]
        bits = np.take_along_axis(masks, seen, axis=1)
        return np.ascontiguousarray(seen.T), np.ascontiguousarray(bits.T)

    @property
    def _words_a_row(self) -> int:
        return -(-self.width // WORD)
