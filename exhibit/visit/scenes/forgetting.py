"""Forgetting: the windows go out one by one, and with each of them the choice itself is deleted."""

from exhibit.visit.ground import rounded
from exhibit.visit.memory import NOT_YET
from exhibit.visit.scenes.over import Over
from exhibit.visit.scenes.scene import Scene, text
from exhibit.visit.scenes.square import EVENING, square
from exhibit.visit.scenes.wall import Wall
from exhibit.visit.setting import Setting
from exhibit.visit.town import wall, window_levels, window_of

# Somebody who leaves early is not kept waiting.
_HURRIED = 3


class Forgetting(Scene):
    """Deletes choices in an order of chance, then everything else. Counts may be `kept`, never choices."""

    __slots__ = ("age", "all", "every", "fading", "levels", "name", "order", "resting")

    waits = False

    def __init__(self, setting: Setting, kept: bool = False, hurried: bool = False) -> None:
        protocol, memory = setting.protocol, setting.memory
        self.name = "kept" if kept else "forgetting"
        self.age = 0
        self.all = memory.made()
        self.order = [k for k in setting.chance.shuffled(len(memory.trips)) if memory.trips[k] != NOT_YET]
        self.levels = window_levels(memory)
        self.fading = [0] * len(self.levels)  # ticks since a window began to go out
        self.every = max(1, protocol.ticks("forgotten_next") // (_HURRIED if hurried else 1))
        rest = protocol.ticks("forgotten_rest")
        self.resting = rest // _HURRIED if hurried else rest

    def targets(self, setting: Setting) -> list[str]:
        """Return the way on, which forgets the rest at once; at the end also the way to the wall."""
        if self.order or setting.protocol.wall is None:
            return ["continue"]
        return ["continue", "wall"]

    def press(self, setting: Setting, target: str) -> Scene:
        """Forget the rest at once."""
        if target == "wall":
            # Whoever needs large letters or a voice needs them there, too.
            setting.memory.forget(("language", "switches"))
            return Wall()
        setting.memory.forget()
        return Over()

    def tick(self, setting: Setting) -> Scene:
        """Delete the next choice when its time has come; at the end, everything else."""
        self.age += 1
        self._fade(setting)
        if self.order:
            if self.age % self.every == 0:
                self._forget_one(setting)
            return self
        self.resting -= 1
        if self.resting > 0:
            return self
        setting.memory.forget()
        return Over()

    def picture(self, setting: Setting) -> list[list[object]]:
        """Return the square whose windows go out while the stars rise."""
        left = len(self.order) / self.all if self.all else 0.0
        return square(
            setting,
            wall(0, setting.protocol.trips),
            windows=list(self.levels),
            stars=rounded(1 - (1 - EVENING) * left),
        )

    def texts(self, setting: Setting) -> list[list[object]]:
        """Return how many choices are left, then the last question."""
        if self.order:
            fills: dict[str, object] = {"left": setting.memory.made(), "all": self.all}
            return [text("heading", self.name + ".heading"), text("second", self.name + ".text", fills)]
        return [
            text("heading", self.name + ".heading"),
            text("second", self.name + ".done"),
            text("reading", "forgetting.question"),
        ]

    def _forget_one(self, setting: Setting) -> None:
        trip = self.order.pop()
        setting.memory.trips[trip] = NOT_YET
        trips = setting.protocol.trips
        window = window_of(trip // trips, trip % trips)
        if self.levels[window] > 0:
            self.fading[window] = 1

    def _fade(self, setting: Setting) -> None:
        whole = setting.protocol.ticks("forgotten_fade")
        for window, ticked in enumerate(self.fading):
            if ticked:
                # It goes slowly at first and quickly at the end.
                done = min(1.0, ticked / whole)
                self.levels[window] = rounded(1 - done * done)
                self.fading[window] = ticked + 1 if ticked < whole else 0
