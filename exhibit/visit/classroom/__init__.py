"""The visit of a whole class: one screen, hands up, and somebody who enters how many."""

from exhibit.visit.classroom.room import Room
from exhibit.visit.classroom.stage import stage_of

__all__ = ["Room", "stage_of"]
