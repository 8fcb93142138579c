"""The loop: read what people do, let time pass, draw, show. Nothing in it waits for a disk."""

from __future__ import annotations

import logging
from collections.abc import Callable

import pygame

from exhibit.kiosk.clock import Clock
from exhibit.kiosk.host import Host
from exhibit.kiosk.input import Action, Normaliser

_log = logging.getLogger(__name__)

_CALM_MS = 10_000


class Loop:
    """Runs a host on a window.

    `after_frame` is called when a frame is on the screen, and only then: whoever watches the exhibit for
    standing still should be told from there.
    """

    def __init__(
        self,
        host: Host,
        surface: pygame.Surface,
        normaliser: Normaliser,
        clock: Clock,
        after_frame: Callable[[], None] = lambda: None,
    ) -> None:
        self._host = host
        self._surface = surface
        self._normaliser = normaliser
        self._clock = clock
        self._after_frame = after_frame
        self._last_fault_ms: int | None = None

    def run(self) -> None:
        """Run until the window is closed or Ctrl and Q are pressed."""
        while self.frame():
            self._clock.wait_for_frame()

    def frame(self) -> bool:
        """Run one frame, and return whether there should be another."""
        now_ms = self._clock.now_ms()
        inputs = self._normaliser.read(pygame.event.get(), now_ms)
        if Action("quit") in inputs:
            return False
        pygame.mouse.set_visible(not self._normaliser.by_touch)
        try:
            self._host.handle(inputs, now_ms)
            self._host.advance(now_ms)
            self._host.draw(self._surface, now_ms)
        except Exception:
            self._recover(now_ms)
        pygame.display.flip()
        self._after_frame()
        return True

    def _recover(self, now_ms: int) -> None:
        """Greet the next visitor after a fault; give up if faults follow each other quickly."""
        _log.exception("A scene failed. The visit is forgotten and the next one begins.")
        last, self._last_fault_ms = self._last_fault_ms, now_ms
        if last is not None and now_ms - last < _CALM_MS:
            raise
        self._host.start_again(now_ms)
