"""The loop: read what people do, let time pass, draw, show. Nothing in it waits for a disk."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence

import pygame

from exhibit.kiosk.clock import Clock
from exhibit.kiosk.input import Input, Normaliser
from exhibit.kiosk.receiver import Receiver
from exhibit.kiosk.screen_size import ScreenSize

_log = logging.getLogger(__name__)

_CALM_MS = 60_000
"""A fault counts together with those of the last minute."""

_REST_MS = 5000
_PATIENCE = 3
"""The third fault ends the exhibit: whoever supervises it starts it afresh."""


class Loop:
    """Runs a receiver of visitors on a window.

    `after_frame` is called when a frame is on the screen, and only then: whoever watches the exhibit for
    standing still should be told from there. `rest` is shown for a moment when one fault follows another.
    """

    def __init__(
        self,
        receiver: Receiver,
        surface: pygame.Surface,
        normaliser: Normaliser,
        clock: Clock,
        after_frame: Callable[[], None] = lambda: None,
        rest: pygame.Surface | None = None,
    ) -> None:
        self._receiver = receiver
        self._surface = surface
        self._normaliser = normaliser
        self._clock = clock
        self._after_frame = after_frame
        self._rest = rest
        self._rests_until_ms = 0
        self._faults_ms: list[int] = []
        self._stopped = False
        self._size = ScreenSize(surface.get_size())
        self.outgrown = False
        """Whether the loop has ended because the screen has another size than at its beginning."""

    def stop(self) -> None:
        """Let the present frame be the last."""
        self._stopped = True

    def run(self) -> None:
        """Run until the window is closed or Ctrl and Q are pressed, or the screen has changed its size."""
        while self.frame():
            self._clock.wait_for_frame()

    def frame(self) -> bool:
        """Run one frame, and return whether there should be another."""
        now_ms = self._clock.now_ms()
        inputs = self._normaliser.read(pygame.event.get(), now_ms)
        if self._stopped or self._receiver.closes(inputs):
            return False
        if self._size.is_another(self._surface.get_size(), now_ms) and self._receiver.waits:
            self.outgrown = True
            return False
        pygame.mouse.set_visible(not self._normaliser.by_touch)
        if now_ms < self._rests_until_ms and self._rest is not None:
            self._surface.blit(self._rest, (0, 0))
        else:
            self._show(inputs, now_ms)
        pygame.display.flip()
        self._after_frame()
        return True

    def _show(self, inputs: Sequence[Input], now_ms: int) -> None:
        try:
            self._receiver.handle(inputs, now_ms)
            self._receiver.advance(now_ms)
            self._receiver.draw(self._surface, now_ms)
        except Exception:
            self._recover(now_ms)

    def _recover(self, now_ms: int) -> None:
        """Greet the next visitor after a fault; after a second, rest first; after a third, give up."""
        _log.exception("A scene failed. The visit is forgotten and the next one begins.")
        self._faults_ms = [*(fault for fault in self._faults_ms if now_ms - fault < _CALM_MS), now_ms]
        if len(self._faults_ms) >= _PATIENCE:
            raise
        self._receiver.start_again(now_ms)
        if len(self._faults_ms) > 1:
            self._rests_until_ms = now_ms + _REST_MS
