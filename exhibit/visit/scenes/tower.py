"""What all acts in the tower share: the window over the squares, the shuttered lamp, and the way out."""

from exhibit.visit.crowd import Crowd
from exhibit.visit.ground import rounded
from exhibit.visit.scenes.onward import onward
from exhibit.visit.scenes.scene import Scene
from exhibit.visit.setting import Setting


def tower_picture(crowd: Crowd, beam: float, closed: float) -> list[list[object]]:
    """Return the view from the tower; the shutters are `closed` from 0 to 1."""
    items: list[list[object]] = [["view", "tower"], ["lamp", rounded(beam), rounded(closed)]]
    return items + crowd.items()


def skip(setting: Setting) -> Scene:
    """Forget the watch so far, and return what follows the tower: nobody has to hold the lamp."""
    setting.memory.forget_the_watch()
    return onward(setting)
