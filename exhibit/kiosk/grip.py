"""What fingers and the mouse hold down: a press counts when it is lifted from what it came down on.

Whoever slides off has changed their mind (pointer cancellation, success criterion 2.5.2 of `wcag22`).
"""

from __future__ import annotations

from exhibit.kiosk.input import Move, Press, Release

Spot = tuple[str, str]
"""A scene and a target in it: what stood there before another scene came is another thing."""


class Grip:
    """Keeps every finger apart. Let go between visitors: the lifting of a finger may never be reported."""

    def __init__(self) -> None:
        self._held: dict[int, Spot] = {}
        self._slid: set[int] = set()

    def shown(self, scene: str) -> str | None:
        """Return the target of a scene that somebody holds and has not slid off, the latest first."""
        for pointer in reversed(self._held):
            place, target = self._held[pointer]
            if place == scene and pointer not in self._slid:
                return target
        return None

    def press(self, item: Press, target: str | None, scene: str = "") -> None:
        """Take hold of a target, if there is one."""
        self._held.pop(item.pointer, None)
        self._slid.discard(item.pointer)
        if target:
            self._held[item.pointer] = (scene, target)

    def move(self, item: Move, target: str | None, scene: str = "") -> None:
        """Note whether a finger is still on what it holds."""
        if self._held.get(item.pointer) == (scene, target):
            self._slid.discard(item.pointer)
        elif item.pointer in self._held:
            self._slid.add(item.pointer)

    def lift(self, item: Release, scene: str = "") -> str | None:
        """Return what a finger has held, wherever it is lifted; nothing if the scene is another by now."""
        self._slid.discard(item.pointer)
        place, target = self._held.pop(item.pointer, (scene, None))
        return target if place == scene else None

    def chosen(self, item: Press | Release, target: str | None) -> str | None:
        """Return the target that is chosen by a finger where it is: none before it is lifted, none beside."""
        if isinstance(item, Press):
            self.press(item, target)
            return None
        return target if target is not None and self.lift(item) == target else None

    def let_go(self) -> None:
        """Hold nothing any more."""
        self._held.clear()
        self._slid.clear()
