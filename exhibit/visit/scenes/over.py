"""Over: nothing about the visitor is left. The host begins the next visit."""

from exhibit.visit.scenes.scene import Scene
from exhibit.visit.scenes.square import square
from exhibit.visit.setting import Setting
from exhibit.visit.town import wall


class Over(Scene):
    """The end; nothing leads on."""

    __slots__ = ()

    name = "over"
    waits = False

    def targets(self, setting: Setting) -> list[str]:
        """Return nothing."""
        return []

    def picture(self, setting: Setting) -> list[list[object]]:
        """Return the square under the stars."""
        return square(setting, wall(0, setting.protocol.trips), windows=[0.0] * 32, stars=1.0)

    def texts(self, setting: Setting) -> list[list[object]]:
        """Return nothing."""
        return []
