"""One lantern's way across: coming, waiting for the choice, walking, perhaps turning round, leaving."""

from exhibit.visit.ground import EXIT, GRASS, PATH, START, WALKED_AT, eased, on_the_lawn, point_on, polar
from exhibit.visit.protocol import TICK, Protocol

COMING = "coming"
WAITING = "waiting"
CROSSING = "crossing"
TURNING = "turning"
CAUGHT = "caught"
RETURNING = "returning"
LEAVING = "leaving"
DONE = "done"

_STEP = 900 // 8  # milliseconds of one of the eight phases of two steps
_COMES_FROM = -14.0  # degrees along the ring before the place of choice
_LEAVES_TO = 0.22  # lawn radii outwards from the far side
FAR_SIDE = polar(EXIT, WALKED_AT + _LEAVES_TO)
"""Where a walker leaves the square, in lawn radii."""


def step_after(ticked: int) -> int:
    """Return the phase of the step, 0 to 7, of somebody who has walked for so many ticks."""
    return ticked * TICK // _STEP % 8


class Trip:
    """The walker of one lantern. `age` counts ticks in a phase, `walked` ticks along the route."""

    __slots__ = ("age", "furthest", "lost", "phase", "protocol", "route", "walked", "wanted")

    def __init__(self, protocol: Protocol) -> None:
        self.protocol = protocol
        self.phase = COMING
        self.age = 0
        self.route = ""
        self.wanted = ""
        self.walked = 0
        self.furthest = 0
        self.lost = False

    def open_to(self) -> list[str]:
        """Return the routes that may be chosen now."""
        if self.phase == COMING or (self.phase == WAITING and not self.wanted):
            return [GRASS, PATH]
        if self.phase == CROSSING and self.walked < self.protocol.turn_back_share * self._duration():
            return [PATH if self.route == GRASS else GRASS]
        return []

    def invites(self) -> float:
        """Return how far the routes have come to light for this lantern, 0 to 1."""
        return min(1.0, self.age / self.protocol.ticks("coming")) if self.phase == COMING else 1.0

    def choose(self, route: str) -> bool:
        """Take a route that is open; return whether that turns the walker round."""
        if route not in self.open_to():
            return False
        self.wanted = route
        if self.phase == CROSSING:
            self._enter(TURNING)
            return True
        return False

    def tick(self) -> None:
        """Let one tick pass."""
        self.age += 1
        if self.phase == COMING and self.age >= self.protocol.ticks("coming"):
            self._enter(WAITING)
        if self.phase == WAITING and self.wanted:
            self.route, self.walked, self.furthest = self.wanted, 0, 0
            self._enter(CROSSING)
        elif self.phase == CROSSING:
            self._forwards()
        elif self.phase in (TURNING, RETURNING):
            self._backwards()
        elif self.phase == CAUGHT and self.age >= self.protocol.ticks("caught"):
            self._enter(RETURNING)
        elif self.phase == LEAVING and self.age >= self.protocol.ticks("leaving"):
            self._enter(DONE)

    def send_back(self) -> None:
        """Stop the walker; the lantern is lost."""
        self.lost = True
        self._enter(CAUGHT)

    def under_way(self) -> bool:
        """Return whether the walker can be noticed: on a route and not yet caught."""
        return self.phase in (CROSSING, TURNING)

    def share(self) -> float:
        """Return the share of the route's time that lies behind."""
        return self.walked / self._duration()

    def point(self) -> tuple[float, float]:
        """Return where the walker stands, in lawn radii."""
        if self.phase in (COMING, WAITING):
            missing = 1 - self.age / self.protocol.ticks("coming") if self.phase == COMING else 0.0
            return polar(START + _COMES_FROM * missing, WALKED_AT)
        if self.phase in (LEAVING, DONE):
            gone = min(1.0, self.age / self.protocol.ticks("leaving")) if self.phase == LEAVING else 1.0
            return polar(EXIT, WALKED_AT + _LEAVES_TO * gone)
        return point_on(self.route, eased(self.share()))

    def facing(self) -> int:
        """Return 1 for a walker who looks to the right, -1 for one who looks to the left."""
        if self.phase in (COMING, WAITING, LEAVING, DONE):
            return 1
        ahead, behind = min(1.0, self.share() + 0.01), max(0.0, self.share() - 0.01)
        rightwards = point_on(self.route, eased(ahead))[0] >= point_on(self.route, eased(behind))[0]
        backwards = self.phase in (TURNING, RETURNING)
        return 1 if rightwards != backwards else -1

    def step(self) -> int:
        """Return the phase of the walker's step, 0 to 7, or -1 for one who stands."""
        if self.phase in (WAITING, CAUGHT, DONE):
            return -1
        ticked = self.age if self.phase in (COMING, LEAVING) else self.walked
        return step_after(ticked)

    def footprints(self) -> list[list[float]]:
        """Return where feet have been set on the grass on this route, from the first to the last."""
        if self.route != GRASS:
            return []
        every = 2 * _STEP // TICK
        points = [
            point_on(GRASS, eased(t / self._duration())) for t in range(every, self.furthest + 1, every)
        ]
        return [[point[0], point[1]] for point in points if on_the_lawn(point)]

    def _duration(self) -> int:
        return self.protocol.ticks("grass" if self.route == GRASS else "path")

    def _forwards(self) -> None:
        self.walked += 1
        self.furthest = self.walked
        if self.walked >= self._duration():
            self._enter(LEAVING)

    def _backwards(self) -> None:
        self.walked -= 1
        if self.walked > 0:
            return
        self.walked = 0
        self._enter(DONE if self.phase == RETURNING else WAITING)

    def _enter(self, phase: str) -> None:
        self.phase = phase
        self.age = 0
