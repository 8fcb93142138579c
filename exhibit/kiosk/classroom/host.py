"""Receives a class in place of a visitor: presses, keys and counts go in, pictures come out."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pygame

from exhibit.kiosk.classroom.face import ClassFace
from exhibit.kiosk.face.drawn import Drawn
from exhibit.kiosk.focus import Focus
from exhibit.kiosk.grip import Grip
from exhibit.kiosk.input import Action, Digit, Input, Press, Release
from exhibit.kiosk.looks import Picture
from exhibit.visit.classroom import Room, stage_of

QUIET_MS = 45 * 60_000
"""A class that nobody has touched for so long has gone home."""

_TYPING_MS = 2000
"""A digit typed within this time of the last one is written behind it."""

Export = Callable[[Room], str]
"""Writes the counts of a room, and returns a sentence on how that went, in the room's language."""


class ClassHost:
    """Receives one class. Nothing is kept of it, unless `export` is asked for."""

    def __init__(self, room: Room, picture: Picture, face: ClassFace, export: Export, now_ms: int) -> None:
        self.room = room
        self.areas: dict[str, pygame.Rect] = {}
        self._picture = picture
        self._face = face
        self._export = export
        self._focus = Focus()
        self._grip = Grip()
        self._begun_ms = now_ms
        self._touched_ms = now_ms
        self._typed = 0
        self._typed_ms = now_ms - _TYPING_MS
        self._remark = ""

    @property
    def waits(self) -> bool:
        """Never: a class is there until it is over."""
        return False

    def closes(self, inputs: Sequence[Input]) -> bool:
        """Return whether the class is over."""
        return self.room.state == "over" or Action("quit") in inputs

    def handle(self, inputs: Sequence[Input], now_ms: int) -> None:
        """Pass on what somebody did."""
        for item in inputs:
            self._touched_ms = now_ms
            if isinstance(item, Press | Release):
                self._focus.hide()
                self._press(self._grip.chosen(item, self._target_at(item.x, item.y)) or "")
            elif isinstance(item, Digit):
                self._type(item.value, now_ms)
            elif isinstance(item, Action):
                self._key(item.name)

    def advance(self, now_ms: int) -> None:
        """Let time pass."""
        self.room.advance(now_ms - self._begun_ms)
        if now_ms - self._touched_ms >= QUIET_MS:
            self.start_again(now_ms)

    def targets(self) -> list[str]:
        """Return what may be pressed now."""
        return self.room.targets()

    def act(self, now_ms: int, action: str, target: str) -> None:
        """Do what a finger would do to a target, without a finger: for scripts."""
        if action == "press":
            self._press(target)

    def draw(self, surface: pygame.Surface, now_ms: int) -> Drawn:
        """Draw the present moment and return what stands where."""
        items = stage_of(self.room)
        self._picture.paint(surface, items, now_ms)
        changes = "more" in self.room.targets()
        number = self.room.number() if changes else None
        focus = self._focus.shown(self.room.targets())
        drawn = self._face.draw(surface, items, self.room.language, number, focus, self._remark)
        self.areas = drawn.areas
        return drawn

    def start_again(self, now_ms: int) -> None:
        """Forget the class."""
        self.room.close()

    def _press(self, target: str) -> None:
        if target == "export" and target in self.room.targets() and not self._remark:
            self._remark = self._export(self.room)
        self.room.act(target)

    def _target_at(self, x: float, y: float) -> str:
        return next((name for name, box in self.areas.items() if box.collidepoint(x, y)), "")

    def _type(self, digit: int, now_ms: int) -> None:
        goes_on = now_ms - self._typed_ms < _TYPING_MS
        # What was typed, not what the room made of it: 19 begins with a 1, and no class is that small.
        self._typed = self._typed * 10 + digit if goes_on else digit
        self._typed_ms = now_ms
        self.room.enter(self._typed)

    def _key(self, name: str) -> None:
        targets = self.room.targets()
        if name in ("next", "previous"):
            self._focus.step(targets, 1 if name == "next" else -1)
        elif name == "activate":
            focused = self._focus.shown(targets)
            way_on = next((target for target in ("enter", "continue") if target in targets), None)
            self._press(focused or way_on or self._focus.chosen(targets) or "")
            self._typed = 0
        elif name == "erase":
            self.room.enter(self.room.number() // 10)
        elif name == "leave":
            self._press("leave" if "leave" in targets else "close")
