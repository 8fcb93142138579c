"""The reveal: the tower opens, and the visitor's own four rows of dots stand beside it."""

from exhibit.visit.gap import gap_key
from exhibit.visit.memory import NOT_YET, over_grass
from exhibit.visit.plan import ROUNDS
from exhibit.visit.scenes.lamp import Lamp
from exhibit.visit.scenes.onward import onward
from exhibit.visit.scenes.scene import Scene, text
from exhibit.visit.setting import Setting
from exhibit.visit.tower_opening import tower_section
from exhibit.visit.town import window_levels

# At the door of the opened tower, in lawn radii of this view.
_AT_THE_DOOR = (0.72, 0.48)


class Reveal(Scene):
    """Door, then the floors from below, then the room at the top."""

    __slots__ = ("age",)

    name = "reveal"

    def __init__(self) -> None:
        self.age = 0

    def targets(self, setting: Setting) -> list[str]:
        """Return the way on: up the tower, where the host has it open."""
        return ["up"] if setting.protocol.shows("in_the_tower") else ["continue"]

    def press(self, setting: Setting, target: str) -> Scene:
        """Climb the tower, or go on without it."""
        return Lamp(setting) if target == "up" else onward(setting)

    def tick(self, setting: Setting) -> Scene:
        """Let the tower open."""
        self.age += 1
        return self

    def picture(self, setting: Setting) -> list[list[object]]:
        """Return the tower in section."""
        return [
            ["view", "talk"],
            ["stars", 0.25],
            ["trodden", setting.protocol.wear],
            ["windows", window_levels(setting.memory)],
            ["wall", "none", []],
            tower_section(self.age, setting.plan.manned),
            ["walker", _AT_THE_DOOR[0], _AT_THE_DOOR[1], 1, -1, 1],
        ]

    def texts(self, setting: Setting) -> list[list[object]]:
        """Return who was in the tower, the rows, and how little they prove."""
        protocol, memory = setting.protocol, setting.memory
        manned = setting.plan.manned
        always = protocol.manned >= protocol.manned_of
        return [
            text("heading", "reveal.manned" if manned else "reveal.empty"),
            text("second", "reveal.always_manned" if always else "reveal.usually_empty"),
            ["rows", [[name, _dots(memory.trips_of(memory.order.index(name)))] for name in ROUNDS]],
            text("sentence", gap_key(memory.grass_by_round())),
        ]


def _dots(trips: list[int]) -> list[int]:
    return [2 if trip == NOT_YET else 1 if over_grass(trip) else 0 for trip in trips]
