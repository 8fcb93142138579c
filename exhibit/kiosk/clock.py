"""Time, handed to everything that needs it. Only the outermost loop owns a clock that runs by itself."""

from __future__ import annotations

import time
from typing import Protocol

import pygame


class Clock(Protocol):
    """What the loop asks of a clock."""

    def now_ms(self) -> int:
        """Return the time since some fixed moment, in milliseconds; it never goes back."""

    def wait_for_frame(self) -> None:
        """Wait until the next frame is due."""


class SystemClock:
    """The clock of the machine."""

    def __init__(self, frames_per_second: int) -> None:
        self._frames_per_second = frames_per_second
        self._pace = pygame.time.Clock()

    def now_ms(self) -> int:
        """Return the machine's monotonic time in milliseconds."""
        return time.monotonic_ns() // 1_000_000

    def wait_for_frame(self) -> None:
        """Sleep until the next frame is due."""
        self._pace.tick(self._frames_per_second)


class SteppedClock:
    """A clock that moves only with the frames: the same inputs always meet the same times."""

    def __init__(self, frame_ms: int) -> None:
        self._frame_ms = frame_ms
        self._now_ms = 0

    def now_ms(self) -> int:
        """Return the time of the current frame."""
        return self._now_ms

    def wait_for_frame(self) -> None:
        """Go to the next frame at once."""
        self._now_ms += self._frame_ms
