"""For everybody: switches that change how the visit is shown, for this visit alone."""

from exhibit.visit.scenes.scene import Scene, text
from exhibit.visit.scenes.square import square
from exhibit.visit.setting import Setting
from exhibit.visit.town import wall


class Everybody(Scene):
    """The switches that this place offers. `following` is the scene to which `back` leads."""

    __slots__ = ("following",)

    name = "everybody"

    def __init__(self, following: Scene) -> None:
        self.following = following

    def targets(self, setting: Setting) -> list[str]:
        """Return the switches and the way out."""
        return setting.protocol.switches + ["back"]

    def press(self, setting: Setting, target: str) -> Scene:
        """Turn a switch, or go out."""
        if target == "back":
            return self.following
        setting.memory.turn(target)
        return self

    def picture(self, setting: Setting) -> list[list[object]]:
        """Return the quiet square."""
        return square(setting, wall(0, setting.protocol.trips, "full"))

    def texts(self, setting: Setting) -> list[list[object]]:
        """Return what the switches are, and which of them are on."""
        on = setting.memory.switches
        switches: list[object] = [[name, 1 if name in on else 0] for name in setting.protocol.switches]
        return [
            text("heading", "everybody.heading"),
            text("second", "everybody.text"),
            ["switches", switches],
        ]
