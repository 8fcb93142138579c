"""The end that all visits share: what the exhibit knows, then the decision about it."""

from exhibit.visit.scenes.decision import Decision
from exhibit.visit.scenes.holdings import Holdings
from exhibit.visit.scenes.scene import Scene


def ending() -> Scene:
    """Return the panel from which the visitor goes on to decide."""
    return Holdings(Decision(), "continue")
