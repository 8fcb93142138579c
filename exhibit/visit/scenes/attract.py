"""Attract: dusk, the trodden lawn, a lantern that somebody left. Nothing is known about anybody."""

from exhibit.visit.ground import GRASS, point_on, rounded
from exhibit.visit.scenes.everybody import Everybody
from exhibit.visit.scenes.notice import Notice
from exhibit.visit.scenes.scene import Scene, text
from exhibit.visit.scenes.wall import Wall
from exhibit.visit.setting import Setting
from exhibit.visit.town import window_levels

_LANTERN_ALONG_THE_LINE = 0.36


class Attract(Scene):
    """Waits for the first touch, for as long as it takes."""

    __slots__ = ()

    name = "attract"
    waits = False

    def targets(self, setting: Setting) -> list[str]:
        """Return the lantern, the switches for those who need one to begin, and what all did together."""
        targets = ["lantern", "everybody"] if setting.protocol.switches else ["lantern"]
        return targets if setting.protocol.wall is None else targets + ["wall"]

    def press(self, setting: Setting, target: str) -> Scene:
        """Go to the notice, by way of the switches if they were asked for; or to the wall."""
        if target == "wall":
            return Wall()
        return Everybody(Notice()) if target == "everybody" else Notice()

    def picture(self, setting: Setting) -> list[list[object]]:
        """Return the square at dusk."""
        x, y = point_on(GRASS, _LANTERN_ALONG_THE_LINE)
        return [
            ["view", "dusk"],
            ["stars", 0.1],
            ["trodden", setting.protocol.wear],
            ["gap", "tower"],
            ["windows", window_levels(setting.memory)],
            ["wall", "none", []],
            ["lantern", rounded(x), rounded(y)],
        ]

    def texts(self, setting: Setting) -> list[list[object]]:
        """Return title and line in every language, the one whose turn it is first."""
        first = setting.memory.language
        languages = [first] + [name for name in setting.protocol.languages if name != first]
        lines = (("heading", "attract.title"), ("second", "attract.line"))
        return [text(role, key, {"language": name}) for role, key in lines for name in languages]
