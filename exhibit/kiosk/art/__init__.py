"""The square at night: everything the kiosk shows except words.

`Painter` paints the stage of a visit; `Ground` says where a point of the square lies on the screen.
"""

from __future__ import annotations

from exhibit.kiosk.art.choice_places import option_places, target_pool
from exhibit.kiosk.art.composition import Composition, composition, wall_places
from exhibit.kiosk.art.ground import Ground
from exhibit.kiosk.art.painter import Painter

__all__ = ["Composition", "Ground", "Painter", "composition", "option_places", "target_pool", "wall_places"]
