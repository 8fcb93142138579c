"""After the watch: what the lamp missed, what the machine got wrong, and who could say it is worth it."""

from exhibit.visit.crowd import Crowd
from exhibit.visit.flagging import Flagging
from exhibit.visit.scenes.scene import Scene, text
from exhibit.visit.scenes.tower import skip, tower_picture
from exhibit.visit.setting import Setting


class Account(Scene):
    """Three numbers without a verdict. When they have been read, nothing of the watch is remembered.

    To have held the lamp once is not to know those who hold it: one of them has the last word. It is the case
    for watched cameras in `content/debates/cctv.yml`, made short.
    """

    __slots__ = ("crowd", "rows")

    name = "account"

    def __init__(self, setting: Setting, crowd: Crowd, flagging: Flagging) -> None:
        memory = setting.memory
        self.crowd = crowd
        wrong = len([one for one in flagging.wrong if one])
        self.rows: list[object] = [
            ["tower.missed", str(memory.missed)],
            ["tower.wrong", _of(wrong, flagging.of)],
            ["tower.accused", _of(flagging.accused(memory), wrong)],
        ]
        memory.lamp = 0
        memory.looks = []

    def targets(self, setting: Setting) -> list[str]:
        """Return the way on."""
        return ["continue"]

    def press(self, setting: Setting, target: str) -> Scene:
        """Forget the watch, and leave the tower."""
        return skip(setting)

    def picture(self, setting: Setting) -> list[list[object]]:
        """Return the squares as they were left, under a veil for the numbers."""
        return tower_picture(self.crowd, 90.0, 1.0) + [["veil"]]

    def texts(self, setting: Setting) -> list[list[object]]:
        """Return the numbers, and what is said for those who watch."""
        return [text("heading", "tower.account"), ["tally", self.rows], text("sentence", "tower.reply")]


def _of(part: int, whole: int) -> str:
    return str(part) + " / " + str(whole)
