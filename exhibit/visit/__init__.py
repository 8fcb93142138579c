"""One visitor's visit as a state machine, in the Python that CPython and MicroPython share."""
