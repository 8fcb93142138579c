"""The panel "What the exhibit knows": every slot of the memory, and what it holds now."""

from exhibit.visit.memory import CONFIRMED, NOT_YET, Memory, over_grass
from exhibit.visit.plan import ROUNDS
from exhibit.visit.protocol import TICK


def panel(memory: Memory) -> list[list[str]]:
    """Return a key into the words and a value for every slot of a memory.

    A value is a line of parts with spaces between; each part that is a key into the words stands for them.
    """
    return [["holdings." + slot, _shown(slot, memory)] for slot in memory.__slots__]


def _shown(slot: str, memory: Memory) -> str:
    value = getattr(memory, slot)
    if value == []:
        return "value.none"
    if slot == "language":
        return "value." + str(value)
    if slot == "switches" and value:
        return " · ".join(["target." + name for name in value])
    if slot == "trips":
        return " ".join([_marks(memory.trips_of(place)) for place in range(len(memory.order))])
    if slot == "quiet":
        return str(value * TICK // 1000) + " s"
    if slot == "waits":
        return " ".join([str(halves // 2) for halves in value]) + " s"
    if slot == "looks" and value:
        return _in_groups("".join([str(min(9, moments)) for moments in value]))
    if slot == "flags" and value:
        return "".join(["●" if verdict == CONFIRMED else "○" for verdict in value])
    if slot == "lamp" and value:
        return str(value) + "°"
    if slot in ("score", "before", "after", "lamp", "missed") and value == 0:
        # A public number is there only in its round, a place after an answer, a lamp in the tower.
        return "value.none"
    if slot in ("before", "after"):
        return "target.place_" + str(value)
    return _general(value)


def _general(value: object) -> str:
    if value is True:
        return "value.yes"
    if value is False or value == "":
        return "value.none"
    if isinstance(value, list):
        return " ".join([_general(item) for item in value])
    if isinstance(value, str):
        return "reveal." + value if value in ROUNDS else "target." + value
    return str(value)


def _marks(trips: list[int]) -> str:
    return "".join(["·" if trip == NOT_YET else "●" if over_grass(trip) else "○" for trip in trips])


def _in_groups(marks: str) -> str:
    return " ".join([marks[place : place + 6] for place in range(0, len(marks), 6)])
