"""From the far side of the square to the door of a house: only a picture knows where its doors are."""

from __future__ import annotations

from exhibit.kiosk.art.ground import Ground
from exhibit.kiosk.art.houses import house_row
from exhibit.kiosk.art.stage import Homeward, Walker

_INTO_THE_DOOR = 0.03
"""How far above a house's foot people end, in heights of the house: on its step."""


def on_the_way(homeward: Homeward, ground: Ground) -> Walker:
    """Return the walker on a straight line to the middle of the door, in ground coordinates."""
    row = house_row(ground)
    house = row[homeward.house % len(row)]
    door_x, door_y = ground.unproject(*house.at(0.5, -_INTO_THE_DOOR))
    x = homeward.x + (door_x - homeward.x) * homeward.done
    y = homeward.y + (door_y - homeward.y) * homeward.done
    return Walker(x, y, 1 if door_x >= homeward.x else -1, homeward.step, True)
