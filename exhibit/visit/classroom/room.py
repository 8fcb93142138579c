"""A room full of people in place of one visitor: hands go up, and somebody enters how many.

The rounds, their order, what watchers see, who is in the tower and the motion are those of a visit.
"""

from exhibit.visit.chance import Chance
from exhibit.visit.classroom.ballot import Ballot
from exhibit.visit.classroom.watch import RoomWatch
from exhibit.visit.plan import ROUNDS, Plan
from exhibit.visit.protocol import TICK, Protocol

PEOPLE, HANDS, OUTCOME, FELT, REVEAL = "people", "hands", "outcome", "felt", "reveal"
POSITION, ARGUMENTS, AGAIN, MARKS = "position", "arguments", "again", "marks"
BARS, LAWN, OVER = "bars", "lawn", "over"
COUNTING = (HANDS, FELT, POSITION, AGAIN)
BY_ROUND = "by_round"
BY_TRIP = "by_trip"
FEWEST, MOST = 2, 60
_FIRST_GUESS = 24


class Room:
    """One class from beginning to end. `act` takes presses, `enter` a count from the keyboard."""

    __slots__ = (
        "ballot",
        "begun",
        "chance",
        "count",
        "felt",
        "hands",
        "home",
        "language",
        "now",
        "people",
        "place",
        "plan",
        "protocol",
        "state",
        "vote",
        "votes",
        "watch",
    )

    def __init__(self, data: dict[str, object], number: int, seed: int) -> None:
        self.protocol = Protocol(data)
        self.plan = Plan(self.protocol, number)
        self.chance = Chance(seed)
        self.language = self.plan.language
        self.people = _FIRST_GUESS
        self.votes = 1
        self.hands: list[list[int]] = [[] for _ in self.plan.order]  # hands for the grass, by place and vote
        self.home: list[list[int]] = [[] for _ in self.plan.order]  # lanterns that arrived, likewise
        self.felt: list[int] = []  # hands for "most watched", in the order of `ROUNDS`
        self.ballot = Ballot(self.plan.motion) if self.plan.motion else None
        self.place = 0
        self.vote = 0
        self.count = 0
        self.watch = RoomWatch(self.plan.order[0], self.plan.manned, self.protocol, self.chance)
        self.state = PEOPLE
        self.now = 0
        self.begun = 0

    def advance(self, now_ms: int) -> None:
        """Let time pass; nothing but the picture depends on it."""
        self.now = max(self.now, now_ms // TICK)

    def targets(self) -> list[str]:
        """Return what may be pressed now, in reading order."""
        several = ["language"] if len(self.protocol.languages) > 1 else []
        now = {
            PEOPLE: ["fewer", "more", BY_ROUND, BY_TRIP] + several,
            HANDS: ["fewer", "more", "enter"],
            FELT: ["fewer", "more", "enter"],
            POSITION: ["fewer", "more", "enter"] + self._way_past_the_motion(),
            AGAIN: ["fewer", "more", "enter"],
            OUTCOME: ["continue"],
            REVEAL: ["continue"],
            ARGUMENTS: ["continue"],
            MARKS: ["continue"],
            BARS: ["continue"],
            LAWN: ["export", "close"],
            OVER: [],
        }
        return now[self.state] + ([] if self.state in (LAWN, OVER) else ["leave"])

    def act(self, target: str) -> None:
        """Take a press; what is not possible now is ignored."""
        if target not in self.targets():
            return
        if target in ("leave", "close"):
            self.close()
        elif target in ("fewer", "more"):
            self._change(1 if target == "more" else -1)
        elif target == "language":
            languages = self.protocol.languages
            self.language = languages[(languages.index(self.language) + 1) % len(languages)]
        elif target in (BY_ROUND, BY_TRIP):
            self.votes = 1 if target == BY_ROUND else self.protocol.trips
            self._go(HANDS)
        elif target == "continue" and self.state == POSITION:
            self._go(BARS)
        elif target != "export":
            self._go_on()

    def enter(self, count: int) -> None:
        """Take a count from the keyboard, as far as there are people for it."""
        if self.state == PEOPLE:
            self.people = max(FEWEST, min(MOST, count))
        elif self.state in COUNTING:
            self.count = max(0, min(self._most(), count))

    def number(self) -> int:
        """Return the number that stands to be changed."""
        return self.people if self.state == PEOPLE else self.count

    def grass(self) -> int:
        """Return all hands for the grass so far."""
        return sum([sum(hands) for hands in self.hands])

    def crossings(self) -> int:
        """Return all crossings so far."""
        return self.people * sum([len(hands) for hands in self.hands])

    def rounds(self) -> list[str]:
        """Return the names of the rounds in the order of the question."""
        return list(ROUNDS)

    def round(self) -> str:
        """Return the round that is being played."""
        return self.plan.order[self.place]

    def _change(self, by: int) -> None:
        self.enter(self.number() + by)

    def _go(self, state: str) -> None:
        self.state = state
        self.count = 0
        self.begun = self.now

    def _go_on(self) -> None:
        if self.state == HANDS:
            self._cross()
            self._go(OUTCOME)
        elif self.state == OUTCOME:
            self._next_vote()
        elif self.state == FELT:
            self.felt.append(self.count)
            self._go(FELT if len(self.felt) < len(ROUNDS) else REVEAL)
        elif self.state in (POSITION, AGAIN):
            self._take_position()
        elif self.state == REVEAL:
            self._go(POSITION if self.ballot else BARS)
        elif self.state == ARGUMENTS:
            self._go(AGAIN)
        elif self.state == MARKS:
            self._go(BARS)
        elif self.state == BARS:
            self._go(LAWN)

    def _most(self) -> int:
        """Return how many hands can go up now: all, but on the motion nobody raises two."""
        if self.ballot and self.state in (POSITION, AGAIN):
            return self.people - self.ballot.raised()
        return self.people

    def _take_position(self) -> None:
        assert self.ballot
        done = self.ballot.enter(self.count)
        following = ARGUMENTS if self.state == POSITION else MARKS
        self._go(following if done else self.state)

    def _way_past_the_motion(self) -> list[str]:
        """Return the way on without the motion, until the first hands for it are entered."""
        return [] if self.ballot and self.ballot.before else ["continue"]

    def _cross(self) -> None:
        grass = self.count
        self.watch.cross(grass, self.people - grass, self.chance)
        self.hands[self.place].append(grass)
        self.home[self.place].append(self.people - self.watch.lost)

    def _next_vote(self) -> None:
        self.vote += 1
        if self.vote < self.votes:
            self._go(HANDS)
            return
        self.place, self.vote = self.place + 1, 0
        if self.place < len(self.plan.order):
            self.watch = RoomWatch(self.round(), self.plan.manned, self.protocol, self.chance)
            self._go(HANDS)
        else:
            self._go(FELT)

    def close(self) -> None:
        """Forget the class and end."""
        self.hands = [[] for _ in self.plan.order]
        self.home = [[] for _ in self.plan.order]
        self.felt = []
        if self.ballot:
            self.ballot.forget()
        self.people = 0
        self.watch.forget_last()
        self._go(OVER)
