"""The people on the little squares. Like the lab's figures, they break the rule if a look seems unlikely.

While they can see where the lamp points, they know. Behind shutters they believe: each has counted the
moments in which the beam lay on the own square, and reckons with `exhibit.models.belief`, as the lab does.
"""

from exhibit.models.belief import chance_of_a_look, dares
from exhibit.visit.chance import Chance
from exhibit.visit.ground import GRASS, PATH, eased, rounded
from exhibit.visit.memory import Memory
from exhibit.visit.protocol import TICK, Protocol, number, ticks
from exhibit.visit.squares import Squares

_STEP = 900 // 8
_RESTS = (10, 60)  # ticks between two trips, from and below
_GLANCE = 4  # ticks between two moments at which the beam may meet somebody
_RING_STAYS = 1200 // TICK
# Nobody sets out who sees the beam about to come.
_BESIDE = 5.0
_NEVER = -1


class Person:
    """Somebody on a little square, who goes to and fro between its two sides."""

    __slots__ = ("back", "dark", "held", "risk", "route", "seen", "since", "until")

    def __init__(self, risk: float, until: int) -> None:
        self.risk = risk  # the highest chance of a look at which this person still goes over the grass
        self.until = until  # the tick at which the trip or the rest ends; -1 while somebody is stopped
        self.since = 0  # the tick at which the trip began
        self.route = ""  # nothing while resting
        self.back = False  # on the way back from the far side
        self.seen = _NEVER  # the tick at which the beam met this person on the grass of this trip
        self.held = _NEVER  # ticks of the trip that were done when somebody was stopped
        self.dark = False  # without a lantern


class Crowd:
    """Everybody on the squares. What they have counted of the lamp stands in the visitor's memory."""

    __slots__ = ("begun", "durations", "moments", "now", "people", "period", "resting", "squares")

    def __init__(self, protocol: Protocol, chance: Chance) -> None:
        self.squares = Squares(protocol.tall)
        self.durations = {PATH: protocol.ticks("path"), GRASS: protocol.ticks("grass")}
        self.period = ticks(int(number(protocol.in_the_tower, "period")))
        highest = number(protocol.in_the_tower, "risk")
        count = len(self.squares.centres)
        # Their risks are spread evenly and dealt out by chance.
        risks = [highest * (rank + 0.5) / count for rank in chance.shuffled(count)]
        self.people = [Person(risk, 1 + chance.below(_RESTS[1])) for risk in risks]
        self.resting = chance
        self.now = 0
        self.moments = 0  # how often everybody has looked whether the beam is there
        self.begun: list[int] = []  # the ticks at which trips over the grass were begun

    def tick(self, memory: Memory, beam: float | None) -> None:
        """Let one tick pass; `beam` is the direction of the lamp if everybody can see it."""
        self.now += 1
        if beam is not None and self.now % _GLANCE == 0:
            self._meet(beam)
        if beam is not None and self.now % self.period == 0:
            self._count(memory, beam)
        for square, person in enumerate(self.people):
            if person.until == self.now:
                if person.route:
                    self._arrive(person, memory, beam)
                else:
                    self._set_out(square, person, memory, beam)

    def begun_within(self, last: int) -> int:
        """Return how many trips over the grass were begun in the last ticks."""
        return len([tick for tick in self.begun if tick > self.now - last])

    def share(self, person: Person) -> float:
        """Return the share of the trip's time that lies behind somebody."""
        done = person.held if person.held != _NEVER else self.now - person.since
        return min(1.0, done / self.durations[person.route])

    def under_way(self) -> list[int]:
        """Return the near squares whose people are in full view and well on their way, not at its ends."""
        return [
            square
            for square, person in enumerate(self.people)
            if person.route
            and self.squares.near(square)
            and 0.25 <= self.share(person) <= 0.75
            and self.squares.in_view(self.point(square))
        ]

    def stop(self, square: int) -> None:
        """Let somebody stand still."""
        person = self.people[square]
        person.held, person.until = self.now - person.since, _NEVER

    def let_go(self, square: int, dark: bool) -> None:
        """Let somebody walk on, `dark` without a lantern."""
        person = self.people[square]
        person.dark = person.dark or dark
        person.since = self.now - person.held
        person.until = self.now + max(1, self.durations[person.route] - person.held)
        person.held = _NEVER

    def point(self, square: int) -> tuple[float, float]:
        """Return where the person of a square is."""
        person = self.people[square]
        if not person.route:
            return self.squares.place(square, PATH, 1.0 if person.back else 0.0)
        gone = eased(self.share(person))
        return self.squares.place(square, person.route, 1 - gone if person.back else gone)

    def items(self) -> list[list[object]]:
        """Return everybody as one item of the stage: place, facing, step, lantern, ring of the seen."""
        return [["crowd", [self._figure(square) for square in range(len(self.people))]]]

    def _figure(self, square: int) -> list[object]:
        person = self.people[square]
        x, y = self.point(square)
        step = -1
        if person.route and person.held == _NEVER:
            step = (self.now - person.since) * TICK // _STEP % 8
        ring = 1 if person.seen != _NEVER and self.now - person.seen < _RING_STAYS else 0
        return [rounded(x), rounded(y), -1 if person.back else 1, step, 0 if person.dark else 1, ring]

    def _set_out(self, square: int, person: Person, memory: Memory, beam: float | None) -> None:
        chance = self._believed(square, memory, beam)
        person.route = GRASS if dares(chance, person.risk) else PATH
        person.since, person.until = self.now, self.now + self.durations[person.route]
        person.seen = _NEVER
        if person.route == GRASS:
            self.begun.append(self.now)

    def _believed(self, square: int, memory: Memory, beam: float | None) -> float:
        """Return how likely a look seems to the person of a square."""
        if beam is not None:
            return 1.0 if self.squares.lies_in_beam(square, beam, _BESIDE) else 0.0
        return chance_of_a_look(memory.looks[square], self.moments)

    def _arrive(self, person: Person, memory: Memory, beam: float | None) -> None:
        if beam is not None and person.route == GRASS and person.seen == _NEVER:
            memory.missed += 1
        person.route, person.back = "", not person.back
        person.until = self.now + _RESTS[0] + self.resting.below(_RESTS[1] - _RESTS[0])

    def _meet(self, beam: float) -> None:
        for square, person in enumerate(self.people):
            if person.route == GRASS and person.seen == _NEVER and 0.1 < self.share(person) < 0.9:
                near = self.squares.lies_in_beam(square, beam, _BESIDE)
                if near and self.squares.lit(self.point(square), beam):
                    person.seen = self.now

    def _count(self, memory: Memory, beam: float) -> None:
        self.moments += 1
        for square in range(len(self.people)):
            if self.squares.lies_in_beam(square, beam):
                memory.looks[square] += 1
