"""Who watches in a round. Each is asked once a tick what it makes of the walker, and knows nothing else.

A plain crossing of the grass, begun at a moment that has nothing to do with the watcher, costs its lantern
with one chance, `seen_share`. The beam of the warden meets it at so many moments of one turn; the look of a
guard in the tower is as long as that takes. The score books every crossing and shuts at every fourth.
"""

import math

from exhibit.visit.chance import Chance
from exhibit.visit.ground import GRASS, PATH, direction, eased, on_the_lawn, point_on, polar
from exhibit.visit.plan import NOBODY, SCORE, WARDEN
from exhibit.visit.protocol import Protocol, number, ticks

UNNOTICED = ""
SEEN = "seen"
BOOKED = "booked"
SHUT_OUT = "shut_out"

WARDEN_AT = -29.0
WARDEN_RADIUS = 1.30


class Watcher:
    """Nobody, an empty tower, and what all watchers share: they see nothing and nothing follows."""

    __slots__ = ()

    def tick(self) -> None:
        """Let one tick pass."""

    def notice(self, route: str, done: float, point: tuple[float, float], turning: bool) -> str:
        """Return what the watcher makes of a walker at a share `done` of a route, now at `point`.

        `turning` says that the walker has just turned round, or is on the way back.
        """
        return UNNOTICED

    def next_trip(self) -> None:
        """Prepare for the next lantern."""

    def items(self) -> list[list[object]]:
        """Return what can be seen of the watcher."""
        return []


class Warden(Watcher):
    """Turns on the spot, slower where the lawn is, and sees what the beam meets there."""

    __slots__ = ("half_angle", "middle", "place", "slowing", "ticked", "turn")

    def __init__(self, protocol: Protocol, chance: Chance) -> None:
        data = protocol.warden
        self.turn = ticks(int(number(data, "turn")))
        self.slowing = number(data, "slowing")
        self.middle = number(data, "middle")
        self.half_angle = number(data, "half_angle")
        self.place = polar(WARDEN_AT, WARDEN_RADIUS)
        self.ticked = chance.below(self.turn)

    def tick(self) -> None:
        """Turn a little."""
        self.ticked = (self.ticked + 1) % self.turn

    def beam(self) -> float:
        """Return the direction of the beam on the ground, in degrees from 0 up to 360."""
        done = self.ticked / self.turn
        return (self.middle - 360 * done + self.slowing * math.sin(2 * math.pi * done)) % 360

    def notice(self, route: str, done: float, point: tuple[float, float], turning: bool) -> str:
        """See a walker on the grass whom the beam meets."""
        if not on_the_lawn(point):
            return UNNOTICED
        aside = (direction(self.place, point) - self.beam() + 180) % 360 - 180
        return SEEN if abs(aside) <= self.half_angle else UNNOTICED

    def items(self) -> list[list[object]]:
        """Return the warden and the beam."""
        return [["warden", WARDEN_AT, math.floor(self.beam() * 10 + 0.5) / 10]]


class Guard(Watcher):
    """Looks out of the tower once in so many ticks; neither the guard nor the look can be seen."""

    __slots__ = ("look", "ticked", "turn")

    def __init__(self, protocol: Protocol, chance: Chance) -> None:
        self.turn = ticks(int(number(protocol.guard, "turn")))
        self.look = max(0, int(self.turn * protocol.seen_share + 0.5) - ticks_on_the_lawn(protocol) + 1)
        self.ticked = chance.below(self.turn)

    def tick(self) -> None:
        """Let one tick pass; the look comes round."""
        self.ticked = (self.ticked + 1) % self.turn

    def notice(self, route: str, done: float, point: tuple[float, float], turning: bool) -> str:
        """See a walker on the grass during the look."""
        return SEEN if on_the_lawn(point) and self.ticked < self.look else UNNOTICED


class Posts(Watcher):
    """Book every crossing, and some trips on the path; below the threshold the gate is shut."""

    __slots__ = ("booked", "bookings", "number", "points", "threshold", "trip", "wrong")

    def __init__(self, protocol: Protocol, chance: Chance) -> None:
        self.threshold = int(number(protocol.score, "threshold"))
        self.points = int(number(protocol.score, "points"))
        self.bookings = int(1 / protocol.seen_share + 0.5)
        self.number = self.threshold + self.points * chance.below(self.bookings)
        share = number(protocol.score, "wrong_share")
        self.wrong = [chance.happens(share) for _ in range(protocol.trips)]
        self.trip = -1
        self.booked = False

    def next_trip(self) -> None:
        """Pay with the lantern that went back, if one did, and wait for the next."""
        if self.number < self.threshold:
            self.number += self.payment()
        self.trip += 1
        self.booked = False

    def payment(self) -> int:
        """Return the points that a lantern pays for."""
        return self.points * self.bookings

    def notice(self, route: str, done: float, point: tuple[float, float], turning: bool) -> str:
        """Book a walker in the middle of the grass, or turning round on it; now and then one on the path."""
        if self.booked or not (done >= 0.5 or (turning and route == GRASS and on_the_lawn(point))):
            return UNNOTICED
        if route == PATH and not self.wrong[self.trip]:
            return UNNOTICED
        self.booked = True
        self.number -= self.points
        return SHUT_OUT if self.number < self.threshold else BOOKED

    def items(self) -> list[list[object]]:
        """Return the public number and the gate."""
        is_open = 1 if self.number >= self.threshold else 0
        return [["number", self.number, self.threshold, is_open]]


def watcher_of(name: str, manned: bool, protocol: Protocol, chance: Chance) -> Watcher:
    """Return who watches in a round."""
    if name == WARDEN:
        return Warden(protocol, chance)
    if name == SCORE:
        return Posts(protocol, chance)
    if name == NOBODY or not manned:
        return Watcher()
    return Guard(protocol, chance)


def ticks_on_the_lawn(protocol: Protocol) -> int:
    """Return for how many ticks of a plain crossing the walker is on the grass."""
    total = protocol.ticks("grass")
    return len([t for t in range(1, total + 1) if on_the_lawn(point_on(GRASS, eased(t / total)))])
