"""The pygame face of the visit: loop, input, scenes, drawing, results."""

import os

# pygame greets on standard output, where the exhibit says how to leave it.
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
