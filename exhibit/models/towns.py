"""Many towns at once under the model of `civil_violence`, each exactly one agent after another.

Who acts in turn cannot act at once. But towns never touch. So the first agents of all towns act at once, then
all second agents, and so on: nothing changes within a town, and one call of NumPy serves every town. A step
costs O(agents of a town) calls and O(towns x agents) work. The more towns, the less each costs: with a few
hundred, the calls hardly count any more.

Everything is numbered through. Town t has the cells from t * cells, the agents from t * places and the words
of its two boards from t * 2 * words: first the board of cops, then the board of active citizens.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from exhibit.models.arguments import count
from exhibit.models.civil_violence import NEVER, Regime, Whole, boldness
from exhibit.models.torus import Indices

Bools = NDArray[np.bool_]
NOBODY = -1
COP = -1  # a cop's boldness: between those who might be active (0 or more) and those who never are
TRIES = 12
FOR_EVER = np.iinfo(np.int64).max


@dataclass(frozen=True)
class History:
    """What was counted in each town after each step.

    Attributes:
        active: active citizens, shape (towns, steps).
        jailed: jailed citizens, shape (towns, steps).
        citizens: shape (towns,).
        cops: shape (towns,).
    """

    active: Whole
    jailed: Whole
    citizens: Whole
    cops: Whole


def simulate(regime: Regime, towns: int, steps: int, generator: np.random.Generator) -> History:
    """Let `towns` towns live through `steps` steps each.

    Raises:
        ValueError: if `towns` or `steps` is not a whole number from 1 upwards.
    """
    length = count("steps", steps, low=1)
    crowd = Towns(regime, towns, generator)
    active = np.zeros((crowd.towns, length), dtype=np.int64)
    jailed = np.zeros_like(active)
    for at in range(length):
        crowd.step()
        active[:, at], jailed[:, at] = crowd.count_active(), crowd.count_jailed()
    return History(active, jailed, crowd.citizens, crowd.cops)


@dataclass(frozen=True)
class _Turn:
    """Those who act now, one a town at most: agents, their towns, cells, first words and boldness."""

    agents: Indices
    towns: Indices
    here: Indices
    words: Indices
    bold: Whole

    def of(self, which: Indices) -> _Turn:
        """Return some of them, by position."""
        return _Turn(
            self.agents.take(which),
            self.towns.take(which),
            self.here.take(which),
            self.words.take(which),
            self.bold.take(which),
        )


class Towns:
    """Towns under one regime, step by step.

    Attributes:
        towns: how many.
        citizens: of each town, shape (towns,).
        cops: of each town, shape (towns,).
    """

    def __init__(self, regime: Regime, towns: int, generator: np.random.Generator) -> None:
        self.towns = count("towns", towns, low=1)
        self._chance = generator
        self._longest_sentence = regime.longest_sentence
        self._lay_out(regime)
        drawn = generator.random((self.towns, regime.torus.cells))
        citizens = drawn < regime.citizen_density
        cops = (drawn < regime.citizen_density + regime.cop_density) & ~citizens
        self.citizens, self.cops = citizens.sum(axis=1), cops.sum(axis=1)
        self._settle(regime, citizens, cops)

    def count_active(self) -> Whole:
        """Return the active citizens of each town."""
        return np.asarray(self._active.reshape(self.towns, -1).sum(axis=1))

    def count_jailed(self) -> Whole:
        """Return the jailed citizens of each town."""
        return np.asarray(self._jailed.reshape(self.towns, -1).sum(axis=1))

    def step(self) -> None:
        """Let everybody in every town act once, in an order drawn anew for each town."""
        self._chance.permuted(self._order, axis=1, out=self._order)
        for agents in np.ascontiguousarray(self._order.T):
            turn = self._turn_of(agents)
            self._look(turn)
            self._move(turn)

    def _lay_out(self, regime: Regime) -> None:
        """Prepare the ground: tables for all towns, and where the share of each town begins."""
        torus, towns = regime.torus, np.arange(self.towns)
        self._seen = torus.neighbours.shape[1]
        self._neighbours = torus.neighbours.ravel()
        self._word_of, self._bit_of = torus.word_of, torus.bit_of
        words, bits = torus.sight
        self._sight_words = np.concatenate([words, words + torus.words])
        self._sight_bits = np.concatenate([bits, bits])
        self._active_words = torus.words
        self._first_cell = towns * torus.cells
        self._first_word = towns * 2 * torus.words
        self._boards = np.zeros(self.towns * 2 * torus.words, dtype=np.uint64)
        self._occupant = np.full(self.towns * torus.cells, NOBODY, dtype=np.int32)

    def _settle(self, regime: Regime, citizens: Bools, cops: Bools) -> None:
        """Number everybody, put them on their cells, and draw who they are."""
        places = max(int((self.citizens + self.cops).max()), 1)
        everybody = self.towns * places
        town, cell = np.nonzero(citizens | cops)
        agents = town * places + (np.cumsum(citizens | cops, axis=1)[town, cell] - 1)
        self._order = np.arange(everybody).reshape(self.towns, places)
        self._active = np.zeros(everybody, dtype=bool)
        self._jailed = np.zeros(everybody, dtype=bool)
        self._cell = np.zeros(everybody, dtype=np.intp)
        self._cell[agents] = cell
        self._occupant[self._first_cell[town] + cell] = agents
        # Towns differ in size. A place that nobody fills is served like a sentence without end.
        self._sentence = np.full(everybody, FOR_EVER)
        self._sentence[agents] = 0
        hardship, aversion = self._chance.random((2, agents.size))
        drawn = boldness(hardship, aversion, regime) if agents.size else np.zeros(0, dtype=np.int64)
        self._bold = np.full(everybody, NEVER)
        self._bold[agents] = np.where(cops[town, cell], COP, drawn)
        town, cell = np.nonzero(cops)
        np.bitwise_or.at(self._boards, self._first_word[town] + self._word_of[cell], self._bit_of[cell])

    def _turn_of(self, agents: Indices) -> _Turn:
        """Return those who are free to act; for the rest, a step of their sentence has passed."""
        sentence = self._sentence.take(agents)
        towns = (sentence == 0).nonzero()[0]
        if towns.size < agents.size:
            self._sentence[agents] = np.maximum(sentence - 1, 0)
            agents = agents.take(towns)
        return _Turn(
            agents, towns, self._cell.take(agents), self._first_word.take(towns), self._bold.take(agents)
        )

    def _look(self, everybody: _Turn) -> None:
        """Let citizens decide and cops arrest; both have looked round in the same way."""
        turn = everybody.of((everybody.bold >= COP).nonzero()[0])
        look = self._sight_words.take(turn.here, axis=1)
        look += turn.words
        seen = self._boards.take(look)
        seen &= self._sight_bits.take(turn.here, axis=1)
        bits = np.bitwise_count(seen).reshape(2, len(seen) // 2, turn.here.size)
        cops, actives = np.add.reduce(bits, axis=1, dtype=np.int32)
        self._decide(turn, np.rint(cops / (actives + 1)) <= turn.bold)
        able = ((turn.bold == COP) & (actives > 0)).nonzero()[0]
        if able.size:
            self._arrest(turn.of(able))

    def _decide(self, turn: _Turn, dares: Bools) -> None:
        self._jailed[turn.agents] = False
        changed = (dares != self._active.take(turn.agents)).nonzero()[0]
        if changed.size:
            some = turn.of(changed)
            self._active[some.agents] = dares[changed]
            self._flip(some.words + self._active_words, some.here)

    def _arrest(self, cops: _Turn) -> None:
        cells = self._all_seen(cops.here)
        suspects = self._occupant.take(cells + self._first_cell.take(cops.towns)[:, None])
        active = (suspects != NOBODY) & self._active.take(suspects)
        chosen = self._one_of(active)
        caught = np.take_along_axis(suspects, chosen, axis=1)[:, 0]
        self._active[caught] = False
        self._jailed[caught] = True
        self._sentence[caught] = self._chance.integers(
            0, self._longest_sentence, size=caught.size, endpoint=True
        )
        self._flip(cops.words + self._active_words, np.take_along_axis(cells, chosen, axis=1)[:, 0])

    def _move(self, turn: _Turn) -> None:
        base = self._first_cell.take(turn.towns)
        there = self._empty_cells(turn.here, base)
        self._occupant[base + turn.here] = NOBODY
        self._occupant[base + there] = turn.agents
        self._cell[turn.agents] = there
        active = self._active.take(turn.agents)
        marked = (active | (turn.bold == COP)).nonzero()[0]
        if marked.size:
            words = turn.words.take(marked)
            words += self._active_words * active.take(marked)
            self._flip(words, turn.here.take(marked))
            self._flip(words, there.take(marked))

    def _empty_cells(self, here: Indices, base: Indices) -> Indices:
        """Return for each an empty cell within sight, drawn evenly; a few tries mostly find one."""
        draws = self._chance.random((TRIES, here.size), dtype=np.float32)
        draws *= self._seen
        picks = draws.astype(np.intp)
        picks += here * self._seen
        cells = self._neighbours.take(picks)
        empty = self._occupant.take(cells + base) == NOBODY
        first = empty.argmax(axis=0)
        lanes = np.arange(here.size)
        there: Indices = cells[first, lanes].astype(np.intp)
        failed = (~empty[first, lanes]).nonzero()[0]
        if failed.size:
            there[failed] = self._searched(here[failed], base[failed])
        return there

    def _searched(self, here: Indices, base: Indices) -> Indices:
        """Return the same by looking at every cell; whoever sees no empty cell stays."""
        cells = self._all_seen(here)
        empty = self._occupant.take(cells + base[:, None]) == NOBODY
        there = np.take_along_axis(cells, self._one_of(empty), axis=1)[:, 0]
        return np.asarray(np.where(empty.any(axis=1), there, here))

    def _all_seen(self, here: Indices) -> NDArray[np.int32]:
        return np.asarray(self._neighbours.reshape(-1, self._seen).take(here, axis=0))

    def _one_of(self, allowed: Bools) -> Indices:
        """Return the position of one allowed entry a row, drawn evenly, shape (rows, 1)."""
        return np.asarray((self._chance.random(allowed.shape) * allowed).argmax(axis=1)[:, None])

    def _flip(self, first_words: Indices, cells: Indices | NDArray[np.int32]) -> None:
        self._boards[first_words + self._word_of.take(cells)] ^= self._bit_of.take(cells)
