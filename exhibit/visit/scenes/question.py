"""The question after the rounds: which felt most watched? It may be passed over."""

from exhibit.visit.plan import ROUNDS
from exhibit.visit.scenes.reveal import Reveal
from exhibit.visit.scenes.scene import Scene, text
from exhibit.visit.scenes.square import square
from exhibit.visit.setting import Setting
from exhibit.visit.town import wall


class Question(Scene):
    """One picture for each round, and one for none."""

    __slots__ = ()

    name = "question"

    def targets(self, setting: Setting) -> list[str]:
        """Return the four rounds, none of them, and the way on without an answer."""
        return ["round_" + name for name in ROUNDS] + ["round_none", "continue"]

    def press(self, setting: Setting, target: str) -> Scene:
        """Remember the answer and go on."""
        if target != "continue":
            setting.memory.felt = target[len("round_") :]
        return Reveal()

    def picture(self, setting: Setting) -> list[list[object]]:
        """Return the square with the windows that the rounds have lit."""
        # None of the four is in the square while the visitor chooses among them.
        return square(setting, wall(0, setting.protocol.trips, "full"))

    def texts(self, setting: Setting) -> list[list[object]]:
        """Return the question."""
        return [text("heading", "question.heading")]
