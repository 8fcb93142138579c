"""One button is enough: a ring goes from choice to choice by itself, and the button takes one."""

from __future__ import annotations

from collections.abc import Sequence

from exhibit.kiosk.focus import Focus


class Scanning:
    """Moves a focus by time. A choice that has just appeared gets the whole of its time."""

    def __init__(self, focus: Focus, step_ms: int) -> None:
        self._focus = focus
        self._step_ms = step_ms
        self._ids: list[str] = []
        self._moved_ms = 0

    def advance(self, ids: Sequence[str], now_ms: int) -> bool:
        """Let time pass over the present choices, and return whether the ring has moved."""
        fresh = list(ids) != self._ids
        if not ids or (not fresh and now_ms - self._moved_ms < self._step_ms):
            return False
        if fresh and (ids[0] not in self._ids or self._focus.shown(ids) is None):
            # What has come is what is waited for: nobody must sit through the signs at the edge first.
            self._focus.hide()
        self._ids, self._moved_ms = list(ids), now_ms
        if not fresh or self._focus.shown(ids) is None:
            self._focus.step(ids, 1)
        return True

    def end(self) -> None:
        """Begin from the first choice when scanning starts again."""
        self._ids = []
