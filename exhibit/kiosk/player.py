"""Plays the script of a visitor or a class against the exhibit, without a screen and without waiting."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

import pygame

from exhibit.kiosk.clock import Clock, SteppedClock
from exhibit.kiosk.face.drawn import Drawn
from exhibit.kiosk.input import Action, Digit, Input
from exhibit.kiosk.script import Script

FRAME_MS = 50
PATIENCE_MS = 90_000
"""How long a step waits for its target before the script is called wrong."""


class ScriptError(RuntimeError):
    """A script that cannot go on: the message names the step and what could be done instead."""


@dataclass(frozen=True)
class Shot:
    """A picture asked for by a script, and what stands where in it."""

    name: str
    picture: pygame.Surface
    drawn: Drawn


class Playable(Protocol):
    """What receives a visitor or a class."""

    def targets(self) -> list[str]:
        """Return what may be pressed now."""

    def act(self, now_ms: int, action: str, target: str) -> None:
        """Do what a finger would do to a target."""

    def handle(self, inputs: Sequence[Input], now_ms: int) -> None:
        """Take keys."""

    def advance(self, now_ms: int) -> None:
        """Let time pass."""

    def draw(self, surface: pygame.Surface, now_ms: int) -> Drawn:
        """Draw the present moment and return what stands where."""


class Player:
    """Plays one script. `host` must have been opened with the script's number and seed."""

    def __init__(self, host: Playable, surface: pygame.Surface, clock: Clock | None = None) -> None:
        self._host = host
        self._surface = surface
        self._clock = clock or SteppedClock(FRAME_MS)

    def play(self, script: Script) -> Iterator[Shot]:
        """Carry out all steps and yield each picture when it is due. Raises `ScriptError`."""
        for number, step in enumerate(script.steps, 1):
            self._wait(step.after_s * 1000)
            target = step.press or step.point
            if target:
                self._wait_for(target, number)
                self._host.act(self._clock.now_ms(), "press" if step.press else "move", target)
            elif step.shot:
                yield self._shot(step.shot)
            elif step.key:
                self._host.handle([Action(step.key)], self._clock.now_ms())
            elif step.count is not None:
                digits = [Digit(int(sign)) for sign in str(step.count)]
                self._host.handle(digits, self._clock.now_ms())

    def _wait(self, wait_ms: float) -> None:
        until = self._clock.now_ms() + wait_ms
        while self._clock.now_ms() < until:
            self._next_frame()

    def _wait_for(self, target: str, number: int) -> None:
        until = self._clock.now_ms() + PATIENCE_MS
        while target not in self._host.targets():
            if self._clock.now_ms() >= until:
                there = ", ".join(self._host.targets())
                raise ScriptError(f"steps[{number - 1}]: {target} never came; possible there: {there}")
            self._next_frame()

    def _next_frame(self) -> None:
        self._clock.wait_for_frame()
        self._host.advance(self._clock.now_ms())

    def _shot(self, name: str) -> Shot:
        drawn = self._host.draw(self._surface, self._clock.now_ms())
        return Shot(name, self._surface.copy(), drawn)
