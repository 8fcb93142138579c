"""What the exhibit knows: every slot of the visitor's memory with what it holds now."""

from exhibit.visit.panel import panel
from exhibit.visit.scenes.scene import Scene, text
from exhibit.visit.scenes.square import square
from exhibit.visit.setting import Setting


class Holdings(Scene):
    """The panel. `way` is `back` to the scene from which it was opened, or `continue` to the next one."""

    __slots__ = ("following", "way")

    name = "holdings"

    def __init__(self, following: Scene, way: str) -> None:
        self.following = following
        self.way = way

    def targets(self, setting: Setting) -> list[str]:
        """Return the one way out."""
        return [self.way]

    def press(self, setting: Setting, target: str) -> Scene:
        """Go there."""
        return self.following

    def picture(self, setting: Setting) -> list[list[object]]:
        """Return the quiet square."""
        return square(setting, ["wall", "none", []])

    def texts(self, setting: Setting) -> list[list[object]]:
        """Return the panel."""
        rows: list[object] = list(panel(setting.memory))
        return [text("heading", "holdings.heading"), ["panel", rows]]
