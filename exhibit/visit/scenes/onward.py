"""What comes after the tower: the one place that knows the way from the reveal to the decision."""

from exhibit.visit.scenes.decision import Decision
from exhibit.visit.scenes.holdings import Holdings
from exhibit.visit.scenes.scene import Scene
from exhibit.visit.setting import Setting


def onward(setting: Setting) -> Scene:
    """Return the scene that follows the reveal, and whatever the visitor did in the tower."""
    return Holdings(Decision(), "continue")
