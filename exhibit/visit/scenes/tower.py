"""What all acts in the tower show: the window over the squares, the people, the lamp behind its shutters."""

from exhibit.visit.crowd import Crowd
from exhibit.visit.ground import rounded


def tower_picture(crowd: Crowd, beam: float, closed: float) -> list[list[object]]:
    """Return the view from the tower; the shutters are `closed` from 0 to 1."""
    items: list[list[object]] = [["view", "tower"], ["lamp", rounded(beam), rounded(closed)]]
    return items + crowd.items()
