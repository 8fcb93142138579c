"""The last words in the tower: a reason of the visitor's own, and an answer from somebody who has one."""

from exhibit.visit.crowd import Crowd
from exhibit.visit.scenes.onward import onward
from exhibit.visit.scenes.scene import Scene, text
from exhibit.visit.scenes.tower import tower_picture
from exhibit.visit.setting import Setting


class Reply(Scene):
    """To have held the lamp once is not to know those who hold it: one of them has the last word.

    The reply is the case for watched cameras in `content/debates/cctv.yml`, made short.
    """

    __slots__ = ("crowd",)

    name = "reply"

    def __init__(self, crowd: Crowd) -> None:
        self.crowd = crowd

    def targets(self, setting: Setting) -> list[str]:
        """Return the way on."""
        return ["continue"]

    def press(self, setting: Setting, target: str) -> Scene:
        """Leave the tower."""
        return onward(setting)

    def picture(self, setting: Setting) -> list[list[object]]:
        """Return the squares as they were left, under a veil for the words."""
        return tower_picture(self.crowd, 90.0, 1.0) + [["veil"]]

    def texts(self, setting: Setting) -> list[list[object]]:
        """Return the question and the reply."""
        return [
            text("heading", "tower.question"),
            text("second", "tower.reason"),
            text("reading", "tower.reply"),
        ]
