"""In the tower, first act: the visitor holds the lamp, and everybody below can see where it points."""

from exhibit.visit.crowd import Crowd
from exhibit.visit.protocol import number, ticks
from exhibit.visit.scenes.scene import Scene, text
from exhibit.visit.scenes.shutters import Shutters
from exhibit.visit.scenes.tower import skip, tower_picture
from exhibit.visit.setting import Setting

# The beam follows the hand: this share of the way in a tick, but never by more degrees than this. However a
# hand shakes, no place is then lit more than twice in a second, and nothing flashes.
_FOLLOWS = 0.3
_FASTEST = 4.0


class Lamp(Scene):
    """The lamp follows finger, arrows or switch until the visitor closes the shutters."""

    __slots__ = ("age", "beam", "counted", "crowd", "opens")

    name = "lamp"

    def __init__(self, setting: Setting) -> None:
        protocol, memory = setting.protocol, setting.memory
        self.crowd = Crowd(protocol, setting.chance)
        self.opens = ticks(int(number(protocol.in_the_tower, "shutters_after")))
        self.counted = ticks(int(number(protocol.in_the_tower, "counted")))
        self.age = 0
        self.beam = 90.0
        memory.lamp = 90
        memory.looks = [0] * len(self.crowd.people)
        memory.missed = 0
        memory.flags = []

    def targets(self, setting: Setting) -> list[str]:
        """Return the two turns of the lamp; after a while, the shutters; always the way out."""
        shutters = ["shutters"] if self.age >= self.opens else []
        return ["left", "right"] + shutters + ["skip"]

    def press(self, setting: Setting, target: str) -> Scene:
        """Turn the lamp, close the shutters, or skip all that follows here."""
        if target == "skip":
            return skip(setting)
        if target == "shutters":
            return Shutters(setting, self.crowd, self.beam, self.crowd.begun_within(self.counted))
        turn = self.crowd.squares.turn
        self._turn_to(setting, setting.memory.lamp + (turn if target == "left" else -turn))
        return self

    def aim(self, setting: Setting, degrees: int) -> None:
        """Turn the lamp to where a finger points."""
        self._turn_to(setting, degrees)

    def tick(self, setting: Setting) -> Scene:
        """Let the beam follow, and the people walk."""
        self.age += 1
        step = (setting.memory.lamp - self.beam) * _FOLLOWS
        self.beam += min(_FASTEST, max(-_FASTEST, step))
        self.crowd.tick(setting.memory, self.beam)
        return self

    def picture(self, setting: Setting) -> list[list[object]]:
        """Return the squares under the lamp."""
        return tower_picture(self.crowd, self.beam, 0.0)

    def texts(self, setting: Setting) -> list[list[object]]:
        """Return what the visitor holds, and who can see it."""
        return [text("heading", "tower.lamp"), text("second", "tower.lamp_text")]

    def _turn_to(self, setting: Setting, degrees: float) -> None:
        setting.memory.lamp = int(self.crowd.squares.within(degrees) + 0.5)
