"""Gamepads: cross, stick and buttons as the actions that keys ask for. They may come and go at any time."""

from __future__ import annotations

from typing import Any

import pygame

from exhibit.kiosk.actions import Action, ActionName

# Buttons as SDL numbers them on most pads: A B X Y, shoulders, back.
_BUTTONS: dict[int, ActionName] = {
    0: "activate",
    1: "back",
    2: "speak",
    3: "help",
    4: "previous",
    5: "next",
    6: "leave",
}
_HELD, _LET_GO = 0.6, 0.35
"""How far a stick must go to count, and how far back before it counts again."""

EVENTS = (
    pygame.JOYBUTTONDOWN,
    pygame.JOYHATMOTION,
    pygame.JOYAXISMOTION,
    pygame.JOYDEVICEADDED,
    pygame.JOYDEVICEREMOVED,
)


class Gamepads:
    """Turns what pads do into actions. A stick held over counts once."""

    def __init__(self) -> None:
        self._open: dict[int, Any] = {}
        self._held: set[tuple[int, int]] = set()

    def read(self, event: pygame.event.Event) -> Action | None:
        """Return the action of one of `EVENTS`, if it has one."""
        if event.type == pygame.JOYBUTTONDOWN:
            name = _BUTTONS.get(getattr(event, "button", -1))
            return Action(name) if name else None
        if event.type == pygame.JOYHATMOTION:
            x, y = getattr(event, "value", (0, 0))
            return _direction(x, -y)
        if event.type == pygame.JOYAXISMOTION:
            return self._stick(event)
        if event.type == pygame.JOYDEVICEADDED:
            self._add(getattr(event, "device_index", -1))
        elif event.type == pygame.JOYDEVICEREMOVED:
            self._open.pop(getattr(event, "instance_id", -1), None)
        return None

    def _stick(self, event: pygame.event.Event) -> Action | None:
        axis, value = getattr(event, "axis", -1), getattr(event, "value", 0.0)
        if axis not in (0, 1):
            return None
        held = getattr(event, "instance_id", 0), axis
        if abs(value) < _LET_GO:
            self._held.discard(held)
        if abs(value) < _HELD or held in self._held:
            return None
        self._held.add(held)
        return _direction(value, 0) if axis == 0 else _direction(0, value)

    def _add(self, index: int) -> None:
        # A pad sends nothing until it is opened; one that cannot be opened is left alone.
        try:
            pad = pygame.joystick.Joystick(index)
        except pygame.error:
            return
        self._open[pad.get_instance_id()] = pad


def _direction(x: float, y: float) -> Action | None:
    """Return the step of a direction, right and down forwards."""
    if x == 0 and y == 0:
        return None
    return Action("next" if x > 0 or (x == 0 and y > 0) else "previous")
