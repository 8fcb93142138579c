"""In the tower, third act: a machine watches for the visitor, and is wrong at a stated rate."""

from exhibit.visit.crowd import Crowd
from exhibit.visit.flagging import Flagging
from exhibit.visit.ground import rounded
from exhibit.visit.memory import CONFIRMED, RELEASED
from exhibit.visit.scenes.account import Account
from exhibit.visit.scenes.scene import Scene, text
from exhibit.visit.scenes.tower import skip, tower_picture
from exhibit.visit.setting import Setting

_VERDICTS = {"confirm": CONFIRMED, "release": RELEASED}


class Machine(Scene):
    """Whoever is flagged stands still until the visitor has answered, however long that takes."""

    __slots__ = ("beam", "crowd", "flagging")

    name = "machine"

    def __init__(self, setting: Setting, crowd: Crowd, beam: float) -> None:
        self.crowd = crowd
        self.beam = beam
        self.flagging = Flagging(setting.protocol, setting.chance)

    def targets(self, setting: Setting) -> list[str]:
        """Return both answers while a flag stands, and always the way out."""
        return ["confirm", "release", "skip"] if self.flagging.open else ["skip"]

    def press(self, setting: Setting, target: str) -> Scene:
        """Answer the flag; after the last, show what came of it all. Or skip the rest."""
        if target == "skip":
            return skip(setting)
        self.flagging.answer(_VERDICTS[target], self.crowd, setting.memory)
        if not self.flagging.done(setting.memory):
            return self
        return Account(setting, self.crowd, self.flagging)

    def tick(self, setting: Setting) -> Scene:
        """Let the people walk and the machine look."""
        self.crowd.tick(setting.memory, None)
        self.flagging.tick(self.crowd, setting.memory)
        return self

    def picture(self, setting: Setting) -> list[list[object]]:
        """Return the squares, and whom the machine looks at or has flagged."""
        items = tower_picture(self.crowd, self.beam, 1.0)
        if self.flagging.checked >= 0:
            x, y = self.crowd.point(self.flagging.checked)
            items.append(["gaze", rounded(x), rounded(y), 1 if self.flagging.open else 0])
        return items

    def texts(self, setting: Setting) -> list[list[object]]:
        """Return who watches and how often it is wrong; while a flag stands, what is asked."""
        heading = text("heading", "tower.machine")
        flagging = self.flagging
        if not flagging.open:
            return [heading, text("second", "tower.machine_text", {"every": flagging.wrong_every})]
        fills: dict[str, object] = {"number": len(flagging.flagged), "all": flagging.of}
        return [heading, text("second", "tower.flag", fills)]
