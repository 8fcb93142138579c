"""Noticing that the screen has another size: it was plugged in late, or another one hangs there."""

from __future__ import annotations

Size = tuple[int, int]

SETTLED_MS = 3000
"""A screen that is plugged in changes its size several times before it is quiet."""


class ScreenSize:
    """Compares the size of the surface, in pixels, with the one for which everything was laid out."""

    def __init__(self, size: Size) -> None:
        self._laid_out = size
        self._seen = size
        self._since_ms = 0

    def is_another(self, size: Size, now_ms: int) -> bool:
        """Return whether the size is another one, and has been the same for a while."""
        if size != self._seen:
            self._seen, self._since_ms = size, now_ms
        return size != self._laid_out and now_ms - self._since_ms >= SETTLED_MS
