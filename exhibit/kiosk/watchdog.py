"""Telling systemd that the picture still moves, from the loop itself: a frozen screen must not look well."""

from __future__ import annotations

import socket
from collections.abc import Mapping
from contextlib import suppress

from exhibit.kiosk.clock import Clock

_READY, _ALIVE, _STOPPING = b"READY=1", b"WATCHDOG=1", b"STOPPING=1"


class Watchdog:
    """Reports completed frames to the supervisor that the environment names; silent if it names none.

    The socket is one of the system's own (`AF_UNIX`): nothing leaves the computer.
    """

    def __init__(self, environment: Mapping[str, str], clock: Clock) -> None:
        self._address = _address(environment.get("NOTIFY_SOCKET", ""))
        # The manual of sd_watchdog_enabled asks for a sign at half the interval, and not with every frame.
        self._every_ms = int(environment.get("WATCHDOG_USEC", "0")) // 2000
        self._clock = clock
        self._told_ms: int | None = None

    def frame_shown(self) -> None:
        """Tell that a frame is on the screen; the first one says that the exhibit is ready."""
        now_ms = self._clock.now_ms()
        if self._told_ms is None:
            self._send(_READY)
        elif not self._every_ms or now_ms - self._told_ms < self._every_ms:
            return
        self._send(_ALIVE)
        self._told_ms = now_ms

    def stopping(self) -> None:
        """Tell that the exhibit is being closed on purpose."""
        self._send(_STOPPING)

    def _send(self, message: bytes) -> None:
        if self._address is None:
            return
        # A supervisor that is away must never stop the exhibit.
        with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
            line.sendto(message, self._address)


def _address(name: str) -> str | None:
    if not name:
        return None
    return "\0" + name[1:] if name.startswith("@") else name
