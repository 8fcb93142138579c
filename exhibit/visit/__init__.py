"""One visitor's visit as a state machine, in the Python that CPython and MicroPython share."""

from exhibit.visit.visit import Visit

__all__ = ["Visit"]
