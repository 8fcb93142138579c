"""Where the keyboard is: one target at a time, in reading order, shown only to those who use keys."""

from __future__ import annotations

from collections.abc import Sequence


class Focus:
    """The focused target. It is hidden until a key is used, and hidden again by a touch."""

    def __init__(self) -> None:
        self._name: str | None = None
        self._shown = False

    def shown(self, targets: Sequence[str]) -> str | None:
        """Return the target that the ring goes round, if there is one to show."""
        return self._name if self._shown and self._name in targets else None

    def step(self, targets: Sequence[str], direction: int) -> str | None:
        """Go one target on (1) or back (-1), round and round, and return it. The first key only shows."""
        if not targets:
            return None
        if self._name is not None and self._name in targets and self._shown:
            position = list(targets).index(self._name) + direction
            self._name = targets[position % len(targets)]
        else:
            self._name = targets[0 if direction > 0 else -1]
        self._shown = True
        return self._name

    def chosen(self, targets: Sequence[str]) -> str | None:
        """Return the target that Enter chooses; with none in focus, show the first and choose nothing."""
        current = self.shown(targets)
        if current is None:
            self.step(targets, 1)
        return current

    def hide(self) -> None:
        """Forget the place: somebody points with a finger or the mouse."""
        self._name = None
        self._shown = False
