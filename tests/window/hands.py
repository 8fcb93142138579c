"""Ways of steering a real window: each chooses a target, with nothing but what its visitor has."""

from __future__ import annotations

from typing import Protocol

from tests.window.screen import Visitor


class Hand(Protocol):
    """Chooses a target that can be chosen now."""

    def choose(self, visitor: Visitor, target: str) -> None:
        """Do what has to be done, once."""


class Pointing:
    """A mouse, or a finger where the window takes the mouse for one. Lands wrong once, and slides off."""

    def choose(self, visitor: Visitor, target: str) -> None:
        if target == "language":
            self._slide_off(visitor, "leave", target)
        visitor.point(target, "click", "1")

    @staticmethod
    def _slide_off(visitor: Visitor, target: str, onto: str) -> None:
        visitor.point(target, "mousedown", "1")
        visitor.point(onto, "mouseup", "1")


class Stepping:
    """Steps from choice to choice until the ring is on the right one, and takes it."""

    def choose(self, visitor: Visitor, target: str) -> None:
        for _ in range(len(visitor.areas) + 2):
            if visitor.focused == target:
                break
            before = visitor.focused
            self.step(visitor)
            # Other things may change meanwhile; a second step before the first is seen would lead too far.
            while visitor.focused == before:
                visitor.wait_for_change()
        assert visitor.focused == target
        self.take(visitor)

    def step(self, visitor: Visitor) -> None:
        """Go one choice on."""
        raise NotImplementedError

    def take(self, visitor: Visitor) -> None:
        """Take the choice that the ring is on."""
        raise NotImplementedError


class Keys(Stepping):
    """Arrow and Enter."""

    def step(self, visitor: Visitor) -> None:
        visitor.press("Right")

    def take(self, visitor: Visitor) -> None:
        visitor.press("Return")


class Gamepad(Stepping):
    """The cross and the A button of a pad."""

    def step(self, visitor: Visitor) -> None:
        visitor.send("right")

    def take(self, visitor: Visitor) -> None:
        visitor.send("0")


class OneButton:
    """The space bar, as a switch sends it: the ring goes round by itself."""

    def choose(self, visitor: Visitor, target: str) -> None:
        while visitor.state != "attract" and visitor.focused != target:
            visitor.wait_for_change()
        visitor.press("space")
