"""Notice: no camera, no microphone, and who decides at the end. Nothing is counted before `begin`."""

from exhibit.visit.scenes.demonstration import Demonstration
from exhibit.visit.scenes.everybody import Everybody
from exhibit.visit.scenes.scene import Scene, text
from exhibit.visit.scenes.square import square
from exhibit.visit.setting import Setting
from exhibit.visit.town import wall


class Notice(Scene):
    """Language, notice, and the way in."""

    __slots__ = ()

    name = "notice"

    def targets(self, setting: Setting) -> list[str]:
        """Return the way in, the switches for everybody if there are any, and the languages if several."""
        everybody = ["everybody"] if setting.protocol.switches else []
        return ["begin"] + everybody + (["language"] if len(setting.protocol.languages) > 1 else [])

    def press(self, setting: Setting, target: str) -> Scene:
        """Begin, or change to the next language."""
        if target == "begin":
            return Demonstration(setting.protocol)
        if target == "everybody":
            return Everybody(self)
        setting.memory.language = setting.protocol.next_language(setting.memory.language)
        return self

    def picture(self, setting: Setting) -> list[list[object]]:
        """Return the empty square at night, with all lanterns on the wall."""
        return square(setting, wall(setting.protocol.trips, setting.protocol.trips, "full"))

    def texts(self, setting: Setting) -> list[list[object]]:
        """Return the notice."""
        key = "notice.text" if setting.protocol.keeping else "notice.text_without_keeping"
        return [text("heading", "notice.heading"), text("second", key)]
