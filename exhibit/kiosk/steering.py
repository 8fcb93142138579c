"""What keys, a gamepad or one button ask for: a place among the choices, and what is done to the visit."""

from __future__ import annotations

from collections.abc import Sequence

from exhibit.kiosk.focus import Focus
from exhibit.kiosk.input import ActionName
from exhibit.kiosk.scanning import Scanning

Act = tuple[str, str]
"""An action of the visit and its target."""

_ROUTES = ("grass", "path")
SCANNING = "scanning"


class Steering:
    """Keeps the focus. `step_ms` is how long the ring stays on a choice for those who use one button."""

    def __init__(self, step_ms: int) -> None:
        self._focus = Focus()
        self._scanning = Scanning(self._focus, step_ms)

    def shown(self, ids: Sequence[str]) -> str | None:
        """Return the choice that the ring goes round, if there is one to show."""
        return self._focus.shown(ids)

    def forget(self) -> None:
        """Hide the ring: somebody points, or another visitor comes."""
        self._focus.hide()
        self._scanning.end()

    def advance(self, ids: Sequence[str], now_ms: int) -> list[Act]:
        """Let the ring go on by itself, and return what that does."""
        if not self._scanning.advance(ids, now_ms):
            return []
        name = self._focus.shown(ids)
        return [("scan", name)] if name and name not in _ROUTES else []

    def button(self, ids: Sequence[str]) -> list[Act]:
        """Return what it does to take the choice in focus; with none in focus, the first one is shown."""
        chosen = self._focus.chosen(ids)
        return [("press", chosen)] if chosen else [("move", "")]

    def key(self, name: ActionName, ids: Sequence[str], state: str, switches: Sequence[str]) -> list[Act]:
        """Return what a key does, given the choices, the scene, and the switches that are on."""
        if name in ("next", "previous"):
            return [*self._stop_scanning(switches), self._step(ids, 1 if name == "next" else -1)]
        if name == "switch" and state == "attract" and self._focus.shown(ids) is None:
            # Whoever has but one button cannot go to the switches: the first press turns this one.
            return [("switch", SCANNING)]
        if name in ("activate", "switch"):
            return self.button(ids)
        if name == "leave":
            return [("leave", "")]
        if name == "back":
            return [("press", "back")]
        return [("help", "")] if name == "help" else []

    def _stop_scanning(self, switches: Sequence[str]) -> list[Act]:
        if SCANNING not in switches:
            return []
        self._scanning.end()
        return [("switch", SCANNING)]

    def _step(self, ids: Sequence[str], direction: int) -> Act:
        name = self._focus.step(ids, direction)
        # Passing one way to reach the other is no hesitation; elsewhere what has the focus is pointed at.
        return "move", "" if name is None or name in _ROUTES else name
