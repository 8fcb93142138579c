"""The machine that watches for the visitor: it checks one person after the other, and flags those on grass.

It is wrong at a stated rate: of so many people on the path that it checks, it takes one for somebody on the
grass. Where a flag stands it looks again: such a square is as likely to be checked as several others.
"""

from exhibit.visit.chance import Chance
from exhibit.visit.crowd import Crowd
from exhibit.visit.ground import GRASS
from exhibit.visit.memory import CONFIRMED, RELEASED, Memory
from exhibit.visit.protocol import Protocol, number, ticks


class Flagging:
    """The machine's work: flags, one at a time, each answered by the visitor before it goes on."""

    __slots__ = (
        "age",
        "chance",
        "checked",
        "every",
        "flagged",
        "of",
        "on_path",
        "open",
        "pull",
        "rest",
        "wrong",
        "wrong_every",
    )

    def __init__(self, protocol: Protocol, chance: Chance) -> None:
        data = protocol.in_the_tower
        self.chance = chance
        self.of = int(number(data, "flags"))
        self.every = ticks(int(number(data, "check")))
        self.rest = ticks(int(number(data, "check_first")))
        self.wrong_every = int(number(data, "wrong_every"))
        self.pull = number(data, "pull")
        self.on_path = chance.below(self.wrong_every)
        self.age = 0  # ticks since the last check, or answer
        self.checked = -1  # the square that is being looked at
        self.open = False  # whether a flag waits for its answer
        self.flagged: list[int] = []  # the squares, in the order of their flags
        self.wrong: list[bool] = []

    def done(self, memory: Memory) -> bool:
        """Return whether all flags have been answered."""
        return len(memory.flags) >= self.of

    def tick(self, crowd: Crowd, memory: Memory) -> None:
        """Let one tick pass; look at somebody when it is time."""
        self.age += 1
        if self.open or self.done(memory) or self.age < self.rest:
            return
        candidates = crowd.under_way()
        if candidates:
            self.age, self.rest = 0, self.every
            self._check(self._drawn(candidates, memory), crowd)

    def answer(self, verdict: int, crowd: Crowd, memory: Memory) -> None:
        """Take the visitor's verdict on the flag that stands; confirmed, it costs a lantern."""
        if self.open:
            self.open = False
            self.age, self.checked = 0, -1
            memory.flags.append(verdict)
            crowd.let_go(self.flagged[-1], verdict == CONFIRMED)

    def accused(self, memory: Memory) -> int:
        """Return how many were confirmed although they were on the path."""
        return len([k for k, verdict in enumerate(memory.flags) if self.wrong[k] and verdict == CONFIRMED])

    def _drawn(self, candidates: list[int], memory: Memory) -> int:
        """Return one of the candidates; those whose flag stands weigh as much as a share of all squares."""
        standing = [
            square
            for place, square in enumerate(self.flagged)
            if place < len(memory.flags) and memory.flags[place] != RELEASED
        ]
        heavy = max(2, int(self.pull * len(candidates) + 0.5))
        weights = [heavy if square in standing else 1 for square in candidates]
        drawn = self.chance.below(sum(weights))
        for place, square in enumerate(candidates):
            drawn -= weights[place]
            if drawn < 0:
                return square
        return candidates[-1]

    def _check(self, square: int, crowd: Crowd) -> None:
        self.checked = square
        on_grass = crowd.people[square].route == GRASS
        if not on_grass:
            self.on_path += 1
        if on_grass or self.on_path % self.wrong_every == 0:
            self.flagged.append(square)
            self.wrong.append(not on_grass)
            self.open = True
            crowd.stop(square)
