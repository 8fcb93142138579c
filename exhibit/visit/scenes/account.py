"""After the watch: what the lamp met and missed, what the machine got wrong, and where it looked again."""

from exhibit.visit.crowd import Crowd
from exhibit.visit.flagging import Flagging
from exhibit.visit.scenes.reply import Reply
from exhibit.visit.scenes.scene import Scene, text
from exhibit.visit.scenes.tower import skip, tower_picture
from exhibit.visit.setting import Setting


class Account(Scene):
    """Five numbers without a verdict. When they have been read, nothing of the watch is remembered."""

    __slots__ = ("crowd", "rows")

    name = "account"

    def __init__(self, setting: Setting, crowd: Crowd, flagging: Flagging) -> None:
        memory = setting.memory
        self.crowd = crowd
        wrong = len([one for one in flagging.wrong if one])
        lit = len([moments for moments in memory.looks if moments])
        self.rows: list[object] = [
            ["tower.looked_at", _of(lit, len(memory.looks))],
            ["tower.missed", str(memory.missed)],
            ["tower.wrong", _of(wrong, flagging.of)],
            ["tower.accused", _of(flagging.accused(memory), wrong)],
            ["tower.returned", _of(flagging.returned, flagging.since_two)],
        ]
        memory.lamp = 0
        memory.looks = []

    def targets(self, setting: Setting) -> list[str]:
        """Return the way on, and the way out."""
        return ["continue", "skip"]

    def press(self, setting: Setting, target: str) -> Scene:
        """Forget the watch, and ask for a reason, or for nothing more."""
        if target == "skip":
            return skip(setting)
        setting.memory.forget_the_watch()
        return Reply(self.crowd)

    def picture(self, setting: Setting) -> list[list[object]]:
        """Return the squares as they were left, under a veil for the numbers."""
        return tower_picture(self.crowd, 90.0, 1.0) + [["veil"]]

    def texts(self, setting: Setting) -> list[list[object]]:
        """Return the numbers."""
        return [text("heading", "tower.account"), ["tally", self.rows]]


def _of(part: int, whole: int) -> str:
    return str(part) + " / " + str(whole)
