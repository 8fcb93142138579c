"""The way in that visitors do not find by chance: quick touches in the top left corner."""

from __future__ import annotations

from collections.abc import Sequence

from exhibit.kiosk.input import Input, Press

TOUCHES = 5
WITHIN_MS = 3000
CORNER = 0.12
"""Side of the corner, as a share of the panel's shorter side."""


class Corner:
    """Counts touches in the corner of a panel of a size in pixels."""

    def __init__(self, size: tuple[int, int]) -> None:
        self._side = CORNER * min(size)
        self._times: list[int] = []

    def is_called(self, inputs: Sequence[Input], now_ms: int) -> bool:
        """Return whether the last of the touches came now. A touch elsewhere begins the count again."""
        for item in inputs:
            if isinstance(item, Press):
                inside = item.x < self._side and item.y < self._side
                self._times = [*self._times, now_ms] if inside else []
        self._times = [time for time in self._times if now_ms - time <= WITHIN_MS]
        if len(self._times) < TOUCHES:
            return False
        self._times = []
        return True
