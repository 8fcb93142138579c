"""One round: eight lanterns, one after the other, with somebody, something or nobody watching."""

from exhibit.visit.ground import GRASS, rounded
from exhibit.visit.memory import Memory, trip_code
from exhibit.visit.plan import SCORE
from exhibit.visit.protocol import TICK, Protocol
from exhibit.visit.town import eased_out, wall, window_levels, window_of
from exhibit.visit.trip import CAUGHT, DONE, FAR_SIDE, LEAVING, TURNING, Trip, step_after
from exhibit.visit.watchers import BOOKED, SEEN, SHUT_OUT, UNNOTICED, Posts, Watcher

OPENING = "opening"
TRIPS = "trips"
CLOSING = "closing"
OVER = "over"

_HALF_SECOND = 500 // TICK
_HOMEWARD = 1400 // TICK  # from the far side to the door of a house
_MARK_STAYS = 1550 // TICK  # the ring on the ground: it grows for .35 s and stays 1.2 s


class Round:
    """The round at a `place` of the visit's order, 0 to 3. What the visitor does goes to the memory."""

    __slots__ = (
        "age",
        "home",
        "home_age",
        "index",
        "lantern_age",
        "mark",
        "mark_age",
        "name",
        "phase",
        "place",
        "protocol",
        "trip",
        "watcher",
    )

    def __init__(self, protocol: Protocol, name: str, place: int, watcher: Watcher) -> None:
        self.protocol = protocol
        self.name = name
        self.place = place
        self.watcher = watcher
        self.phase = OPENING
        self.age = 0
        self.index = -1  # of the lantern under way
        self.trip = Trip(protocol)
        self.lantern_age = 0  # ticks since it was taken from the wall
        self.home = -1  # the lantern whose window was lit last
        self.home_age = 0
        self.mark = ("", 0.0, 0.0)  # the word and the place where the walker was noticed last
        self.mark_age = 0

    def open_to(self) -> list[str]:
        """Return the routes that may be chosen now."""
        return self.trip.open_to() if self.phase == TRIPS else []

    def choose(self, route: str, memory: Memory) -> None:
        """Take a route, and note it if it is open."""
        if route not in self.open_to():
            return
        self.point_at(route, memory)
        memory.choice = route
        if self.trip.choose(route):
            memory.turns[self.place] += 1
            self._notice(memory)

    def point_at(self, route: str, memory: Memory) -> None:
        """Note that pointer or focus came to a route while the choice was open."""
        if route not in self.open_to() or self.trip.wanted:
            return
        if memory.looked and memory.looked != route:
            memory.hesitations[self.place] += 1
        memory.looked = route

    def go_on(self) -> None:
        """End the closing sentence."""
        if self.phase == CLOSING:
            self._enter(OVER)

    def tick(self, memory: Memory) -> None:
        """Let one tick pass."""
        self.age += 1
        self.mark_age += 1
        self.lantern_age += 1
        self.home_age += 1
        self.watcher.tick()
        if self.phase == OPENING and self.age >= self.protocol.ticks("opening"):
            self._enter(TRIPS)
            self._next_lantern(memory)
        elif self.phase == TRIPS:
            self._walk(memory)
        elif self.phase == CLOSING and self.age >= self.protocol.ticks("closing"):
            self._enter(OVER)

    def caught(self) -> bool:
        """Return whether the lantern under way is being sent back."""
        return self.phase == TRIPS and self.trip.lost

    def homeward(self) -> list[list[object]]:
        """Return the walker who brings the last lantern from the far side to the door of its house."""
        done = (self.home_age - self.protocol.ticks("leaving")) / _HOMEWARD
        if self.home < 0 or not 0 < done < 1:
            return []
        x, y = FAR_SIDE
        return [["homeward", self.home, rounded(done), rounded(x), rounded(y), step_after(self.home_age)]]

    def windows(self, memory: Memory) -> list[float]:
        """Return the light of the town's windows; the one lit last is still brightening."""
        levels = window_levels(memory)
        if self.home >= 0:
            arrived = self.protocol.ticks("leaving") + _HOMEWARD
            brightness = eased_out((self.home_age - arrived) / self.protocol.ticks("window"))
            levels[window_of(self.place, self.home)] = brightness
        return levels

    def wall(self) -> list[object]:
        """Return the near wall; the light of the lantern that was taken is still leaving it."""
        waiting = self.protocol.trips - 1 - self.index
        leaving = 1 - eased_out(self.lantern_age / self.protocol.ticks("window"))
        return wall(waiting, self.protocol.trips, "short", leaving)

    def marks(self) -> list[list[object]]:
        """Return booked steps and the ring round a walker who was noticed a moment ago."""
        items: list[list[object]] = []
        if self.name == SCORE and self.phase == TRIPS and self.trip.route:
            items.append(["footprints", [[rounded(x), rounded(y)] for x, y in self.trip.footprints()]])
        if self.mark[0] and self.mark_age < _MARK_STAYS:
            word, x, y = self.mark
            items.append(["seen", x, y, self.mark_age * TICK, "round." + word])
        return items

    def _walk(self, memory: Memory) -> None:
        if not self.trip.wanted and self.age % _HALF_SECOND == 0:
            memory.waits[self.place] += 1
        self.trip.tick()
        if self.trip.under_way():
            self._notice(memory)
        if self.trip.phase == DONE:
            self._next_lantern(memory)
        elif self.trip.phase in (CAUGHT, LEAVING):
            self._remember(memory)

    def _notice(self, memory: Memory) -> None:
        point, turning = self.trip.point(), self.trip.phase == TURNING
        noticed = self.watcher.notice(self.trip.route, self.trip.share(), point, turning)
        if noticed == UNNOTICED:
            return
        self.mark = (SEEN if noticed == SEEN else BOOKED, rounded(point[0]), rounded(point[1]))
        self.mark_age = 0
        if noticed in (SEEN, SHUT_OUT):
            self.trip.send_back()
        if isinstance(self.watcher, Posts):
            memory.score = self.watcher.number

    def _remember(self, memory: Memory) -> None:
        """Write the trip down once its end is certain: it is lost, or it has reached the far side."""
        if not self.trip.route or memory.choice == "":
            return
        place = self.place * self.protocol.trips + self.index
        memory.trips[place] = trip_code(self.trip.route == GRASS, self.trip.lost)
        memory.choice = ""
        if not self.trip.lost:
            self.home, self.home_age = self.index, 0

    def _next_lantern(self, memory: Memory) -> None:
        memory.looked = ""
        if self.index + 1 >= self.protocol.trips:
            memory.score = 0
            self._enter(CLOSING)
            return
        self.index += 1
        self.trip = Trip(self.protocol)
        self.lantern_age = 0
        self.watcher.next_trip()
        if isinstance(self.watcher, Posts):
            memory.score = self.watcher.number

    def _enter(self, phase: str) -> None:
        self.phase = phase
        self.age = 0
