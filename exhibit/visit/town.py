"""The town in the stage's words: windows that trips have lit, lanterns on the wall, the walker."""

from exhibit.visit.ground import rounded
from exhibit.visit.memory import Memory, came_home
from exhibit.visit.trip import Trip

ROUNDS_A_HOUSE = 4


def eased_out(done: float) -> float:
    """Return a level from 0 to 1 that rises quickly and comes to rest slowly."""
    left = 1 - min(1.0, max(0.0, done))
    return rounded(1 - left * left)


def window_levels(memory: Memory) -> list[float]:
    """Return the light of the 32 windows: house by house, in each one window a round."""
    houses = len(memory.trips) // ROUNDS_A_HOUSE
    levels = [0.0] * len(memory.trips)
    for place in range(ROUNDS_A_HOUSE):
        for house in range(houses):
            levels[window_of(place, house)] = 1.0 if came_home(memory.trips[place * houses + house]) else 0.0
    return levels


def window_of(place: int, house: int) -> int:
    """Return the window that a house keeps for the round at a place of the order."""
    return house * ROUNDS_A_HOUSE + place


def wall(waiting: int, of: int, width: str = "short", leaving: float = 0.0) -> list[object]:
    """Return the near wall with so many lanterns; the one taken last still has the light `leaving`."""
    levels = [1.0 if place < waiting else 0.0 for place in range(of)]
    if waiting < of:
        levels[waiting] = leaving
    return ["wall", width, levels]


def walker(trip: Trip, kind: str = "walker", carrying: bool = True) -> list[object]:
    """Return the walker of a trip, or the figure of the demonstration (`ghost`)."""
    x, y = trip.point()
    return [kind, rounded(x), rounded(y), trip.facing(), trip.step(), 1 if carrying else 0]
