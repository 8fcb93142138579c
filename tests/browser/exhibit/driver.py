"""What a test does with a browser, whichever it is."""

from __future__ import annotations

from typing import Any, Protocol


class Driver(Protocol):
    """A browser with one page."""

    def size(self, width: int, height: int) -> None:
        """Give the page a size."""

    def open(self, address: str) -> None:
        """Open an address and wait until it has loaded."""

    def evaluate(self, expression: str) -> Any:
        """Return the value of a JavaScript expression, or what it promises, as far as JSON can hold it."""

    def click(self, x: float, y: float) -> None:
        """Click with the mouse at a point of the page."""

    def tap(self, x: float, y: float) -> None:
        """Touch a point of the page with a finger."""

    def key(self, name: str) -> None:
        """Press and release a key: `Tab`, `Enter` or an arrow such as `ArrowLeft`."""
