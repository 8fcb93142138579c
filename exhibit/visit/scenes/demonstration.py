"""Demonstration: a figure takes the path and looks at the lawn; then two trips that do not count."""

from exhibit.visit.ground import PATH, rounded
from exhibit.visit.protocol import Protocol
from exhibit.visit.scenes.lawn import Lawn
from exhibit.visit.scenes.scene import Scene, text
from exhibit.visit.scenes.square import square
from exhibit.visit.setting import Setting
from exhibit.visit.town import walker, wall
from exhibit.visit.trip import DONE, LEAVING, Trip


class Demonstration(Scene):
    """The figure walks until the visitor chooses for themselves."""

    __slots__ = ("ghost", "looked", "practised", "trip")

    name = "demonstration"

    def __init__(self, protocol: Protocol) -> None:
        self.ghost = Trip(protocol)
        self.ghost.choose(PATH)
        self.looked = 0  # ticks that the figure has looked at the lawn
        self.practised = -1  # trips of the visitor's that are over; -1 while the figure is shown
        self.trip = Trip(protocol)

    def targets(self, setting: Setting) -> list[str]:
        """Return both routes: the figure need not be waited for."""
        return self.trip.open_to()

    def press(self, setting: Setting, target: str) -> Scene:
        """Take a route; nothing is remembered."""
        self.practised = max(0, self.practised)
        self.trip.choose(target)
        return self

    def tick(self, setting: Setting) -> Scene:
        """Let the figure, then the visitor's own walker, take a step."""
        if self.practised < 0:
            self._show(setting.protocol)
            return self
        self.trip.tick()
        if self.trip.phase != DONE:
            return self
        self.practised += 1
        if self.practised >= setting.protocol.practice_trips:
            return Lawn(setting, 0)
        self.trip = Trip(setting.protocol)
        return self

    def picture(self, setting: Setting) -> list[list[object]]:
        """Return the square with the figure, or with the visitor's walker."""
        of = setting.protocol.trips
        figure = self._ghost() if self.practised < 0 else walker(self.trip)
        return square(setting, wall(of - 1, of)) + [figure]

    def texts(self, setting: Setting) -> list[list[object]]:
        """Return what can be done here."""
        key = "demonstration.watch" if self.practised < 0 else "demonstration.text"
        return [text("heading", "demonstration.heading"), text("second", key)]

    def _ghost(self) -> list[object]:
        x, y = self.ghost.point()
        if self._looks():
            return ["ghost", rounded(x), rounded(y), -1, -1, 1]
        return walker(self.ghost, "ghost")

    def _looks(self) -> bool:
        return self.ghost.phase == LEAVING and self.ghost.age == 0

    def _show(self, protocol: Protocol) -> None:
        if self._looks() and self.looked < protocol.ticks("ghost_looks"):
            self.looked += 1
            return
        self.ghost.tick()
        if self.ghost.phase == DONE:
            self.practised = 0
