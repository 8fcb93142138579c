"""Everything that the exhibit knows about its visitor. It stands here and nowhere else.

The panel "What the exhibit knows" lists the slots of this class, so that a new variable cannot stay hidden.
"""

from exhibit.visit.plan import ROUNDS, Plan

NOT_YET = 0
PATH_HOME = 1
PATH_LOST = 2
GRASS_HOME = 3
GRASS_LOST = 4

CONFIRMED = 1
RELEASED = 2


class Memory:
    """One visitor's data. `trips` goes by round of this visit's order, then by lantern; lists of four too."""

    __slots__ = (
        "number",
        "language",
        "switches",
        "order",
        "trips",
        "waits",
        "hesitations",
        "turns",
        "felt",
        "before",
        "after",
        "lamp",
        "looks",
        "missed",
        "flags",
        "score",
        "looked",
        "choice",
        "pointer",
        "quiet",
        "agreed",
    )

    def __init__(self, number: int, plan: Plan, trips: int) -> None:
        self.number = number
        self.language = plan.language
        self.switches: list[str] = []  # what is on of the switches for everybody
        self.order = list(plan.order)
        self.trips = [NOT_YET] * (trips * len(plan.order))
        self.waits = [0] * len(plan.order)  # half seconds that passed before choices
        self.hesitations = [0] * len(plan.order)  # times one way was pointed at after the other
        self.turns = [0] * len(plan.order)  # times a trip was broken off for the other way
        self.score = 0  # the public number, while its round lasts
        self.choice = ""  # the way touched for the lantern that is on its way
        self.looked = ""  # the way pointed at last, before the choice for this lantern
        self.felt = ""  # the round that felt most watched, or "none"
        self.before = 0  # the place on the scale of the motion, 1 to 7, before its arguments; 0 for none
        self.after = 0  # the same afterwards
        self.lamp = 0  # where the lamp of the tower is turned to, in whole degrees; 0 elsewhere
        self.looks: list[int] = []  # moments in which its beam lay on each little square
        self.missed = 0  # trips over the grass there that the beam did not meet
        self.flags: list[int] = []  # what was said to the machine's flags
        self.pointer = ""  # what pointer or focus is on
        self.quiet = 0  # ticks since the last sign of life
        self.agreed = False

    def trips_of(self, place: int) -> list[int]:
        """Return the trips of the round at a place of the order, 0 to 3."""
        count = len(self.trips) // len(self.order)
        return self.trips[place * count : (place + 1) * count]

    def made(self) -> int:
        """Return how many choices are remembered."""
        return len([trip for trip in self.trips if trip != NOT_YET])

    def grass_by_round(self) -> list[int]:
        """Return the number of trips over the grass in each round, in the order of `ROUNDS`."""
        return [len([t for t in self.trips_of(self.order.index(name)) if over_grass(t)]) for name in ROUNDS]

    def turn(self, switch: str) -> None:
        """Turn a switch on, or off again."""
        if switch in self.switches:
            self.switches.remove(switch)
        else:
            self.switches.append(switch)

    def forget_the_watch(self) -> None:
        """Empty the slots of the tower, which nothing after it needs."""
        self.lamp, self.looks, self.missed, self.flags = 0, [], 0, []

    def forget(self, but: "tuple[str, ...]" = ("language",)) -> None:
        """Empty every slot but the language, in which the last words are said, or but others."""
        for slot in self.__slots__:
            if slot not in but:
                setattr(self, slot, type(getattr(self, slot))())


def over_grass(trip: int) -> bool:
    """Return whether a trip went over the grass."""
    return trip in (GRASS_HOME, GRASS_LOST)


def came_home(trip: int) -> bool:
    """Return whether a trip brought its lantern to a house."""
    return trip in (PATH_HOME, GRASS_HOME)


def trip_code(grass: bool, lost: bool) -> int:
    """Return how a trip is remembered."""
    if grass:
        return GRASS_LOST if lost else GRASS_HOME
    return PATH_LOST if lost else PATH_HOME
