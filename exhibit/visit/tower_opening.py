"""The tower in section as it opens: the door, then the floors from below, then the room at the top."""

from exhibit.visit.protocol import TICK
from exhibit.visit.town import eased_out

_DOOR = 600 // TICK
_FLOORS = 4
_FLOOR = 350 // TICK
_TOP = 900 // TICK


def tower_section(age: int, manned: bool) -> list[object]:
    """Return the item of the stage, so many ticks after the door began to open."""
    lit = _DOOR
    floors = []
    for _ in range(_FLOORS):
        floors.append(eased_out((age - lit) / _FLOOR))
        lit += _FLOOR
    top = eased_out((age - lit) / _TOP)
    return ["tower_section", eased_out(age / _DOOR), floors, top, 1 if manned else 0]
