"""Keep or forget. Silence is forget."""

from exhibit.visit.counts import counts_of
from exhibit.visit.scenes.forgetting import Forgetting
from exhibit.visit.scenes.scene import Scene, text
from exhibit.visit.scenes.square import square
from exhibit.visit.setting import Setting
from exhibit.visit.town import wall


class Decision(Scene):
    """The visitor decides about everything that the panel has just shown."""

    __slots__ = ()

    name = "decision"

    def targets(self, setting: Setting) -> list[str]:
        """Return both answers, or only one where nothing is kept."""
        return ["forget", "keep"] if setting.protocol.keeping else ["forget"]

    def press(self, setting: Setting, target: str) -> Scene:
        """Keep the counts if that was the answer; the rest is forgotten in either case."""
        if target == "keep":
            setting.memory.agreed = True
            setting.counts = counts_of(setting)
        return Forgetting(setting, kept=target == "keep")

    def picture(self, setting: Setting) -> list[list[object]]:
        """Return the square with every window that the visitor has lit."""
        return square(setting, wall(0, setting.protocol.trips, "full"))

    def texts(self, setting: Setting) -> list[list[object]]:
        """Return what each answer does."""
        key = "decision.text" if setting.protocol.keeping else "decision.text_without_keeping"
        return [text("heading", "decision.heading"), text("second", key)]
