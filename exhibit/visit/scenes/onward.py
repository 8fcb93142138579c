"""What comes after the tower: the one place that knows the way from the reveal to the decision."""

from exhibit.visit.scenes.ending import ending
from exhibit.visit.scenes.motion import Position
from exhibit.visit.scenes.scene import Scene
from exhibit.visit.setting import Setting


def onward(setting: Setting) -> Scene:
    """Return the scene that follows the tower, however long the visitor stayed in it."""
    return Position() if setting.plan.motion else ending()
