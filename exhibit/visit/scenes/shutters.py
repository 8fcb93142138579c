"""In the tower, second act: the shutters close. Nobody below can see the lamp; each goes by a belief."""

from exhibit.visit.crowd import Crowd
from exhibit.visit.protocol import TICK, number, ticks
from exhibit.visit.scenes.machine import Machine
from exhibit.visit.scenes.scene import Scene, text
from exhibit.visit.scenes.tower import skip, tower_picture
from exhibit.visit.setting import Setting
from exhibit.visit.town import eased_out

_CLOSING = 900 // TICK


class Shutters(Scene):
    """Nothing is done here; the behaviour below changes by itself, and is counted."""

    __slots__ = ("age", "beam", "before", "counted", "crowd", "within")

    name = "shutters"

    def __init__(self, setting: Setting, crowd: Crowd, beam: float, before: int) -> None:
        self.counted = ticks(int(number(setting.protocol.in_the_tower, "counted")))
        self.crowd = crowd
        self.beam = beam
        self.before = before  # trips over the grass begun in the last moments under the lamp
        self.within = 0  # and in as many moments behind shutters
        self.age = 0

    def targets(self, setting: Setting) -> list[str]:
        """Return the way on, once there is something to see, and always the way out."""
        return ["continue", "skip"] if self.age >= self.counted else ["skip"]

    def press(self, setting: Setting, target: str) -> Scene:
        """Let the machine take over, or skip it."""
        return skip(setting) if target == "skip" else Machine(setting, self.crowd, self.beam)

    def tick(self, setting: Setting) -> Scene:
        """Let the people walk, who see no lamp."""
        self.age += 1
        self.crowd.tick(setting.memory, None)
        if self.age == self.counted:
            self.within = self.crowd.begun_within(self.counted)
        return self

    def picture(self, setting: Setting) -> list[list[object]]:
        """Return the squares behind the closing shutters."""
        return tower_picture(self.crowd, self.beam, eased_out(self.age / _CLOSING))

    def texts(self, setting: Setting) -> list[list[object]]:
        """Return what cannot be seen any more, then what came of it."""
        heading = text("heading", "tower.shutters")
        if self.age < self.counted:
            return [heading, text("second", "tower.shutters_text")]
        fills: dict[str, object] = {"before": self.before, "now": self.within}
        return [heading, text("second", "tower.shutters_result", fills)]
