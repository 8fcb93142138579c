"""What the loop runs: somebody who takes inputs, lets time pass, and draws."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import pygame

from exhibit.kiosk.input import Input


class Receiver(Protocol):
    """Takes what people do. Times are in milliseconds and never go back."""

    @property
    def waits(self) -> bool:
        """Whether nobody is there: then nothing is lost if all begins anew."""

    def closes(self, inputs: Sequence[Input]) -> bool:
        """Return whether the exhibit should be closed now."""

    def handle(self, inputs: Sequence[Input], now_ms: int) -> None:
        """Pass on what somebody did."""

    def advance(self, now_ms: int) -> None:
        """Let time pass."""

    def draw(self, surface: pygame.Surface, now_ms: int) -> object:
        """Draw the present moment."""

    def start_again(self, now_ms: int) -> None:
        """Forget whoever is there, and be ready for the next."""
