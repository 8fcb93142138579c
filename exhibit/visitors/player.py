"""One simulated visitor at the real visit: presses what was decided, takes their time, sometimes wavers."""

from __future__ import annotations

from typing import Any

import numpy as np

from exhibit.visit import Visit
from exhibit.visitors.behaviour import Behaviour, choices

_GLANCE = 100  # milliseconds between two looks at what can be pressed
_READING = 2500  # milliseconds for a screen of text
_LONGEST = 3_600_000  # milliseconds; a visit that has not ended by then never will
_JUDGING = 1500  # milliseconds for a flag of the machine
_TURNING = 900  # milliseconds between two turns of the lamp
_BELIEVED = 0.6  # the chance that a flag is confirmed
_EITHER_WAY = 0.5
_EARLY = 250  # milliseconds into a trip: soon enough to turn back

_WAY = {
    "attract": "lantern",
    "notice": "begin",
    "question": "continue",
    "reveal": "up",
    "account": "continue",
    "arguments": "continue",
    "marks": "continue",
    "holdings": "continue",
    "decision": "keep",
}


class Player:
    """Plays one visit. Everything that the visitor does follows from the generator."""

    def __init__(
        self, protocol: dict[str, Any], number: int, behaviour: Behaviour, generator: np.random.Generator
    ) -> None:
        self.behaviour = behaviour
        self.generator = generator
        self.visit = Visit(protocol, number, int(generator.integers(1, 2**32)))
        order = self.visit.setting.memory.order
        self.plan = [bool(grass) for grass in choices(behaviour, [order], generator).ravel()]
        self.now = 0

    def play(self) -> dict[str, Any]:
        """Play to the end; return the counts that the visitor agreed to keep."""
        made = 0
        while self.visit.state != "over":
            targets = self.visit.targets()
            if self.visit.state == "demonstration":
                self._press("path")
            elif {"grass", "path"} <= set(targets):
                self._choose("grass" if self.plan[made] else "path")
                made += 1
            elif self.visit.state in ("lamp", "shutters", "machine"):
                self._watch(targets)
            elif self.visit.state == "position":
                self._wait(_READING)
                self._press(f"place_{self.generator.integers(1, 8)}")
            elif self.visit.state in _WAY:
                self._wait(_READING)
                self._press(_WAY[self.visit.state])
            elif "continue" in targets and self.visit.state == "round":
                self._press("continue")
            self._wait(_GLANCE)
        kept = self.visit.counts()
        assert kept is not None
        return kept

    def _choose(self, route: str) -> None:
        other = "path" if route == "grass" else "grass"
        waver, turn = self.generator.random(2)
        self._wait(int(self.behaviour.deciding_ms * np.exp(0.5 * self.generator.normal())))
        if waver < self.behaviour.hesitates:
            self.visit.act(self.now, "move", other)
            self._wait(400)
        self.visit.act(self.now, "move", route)
        if route == "grass" and turn < self.behaviour.turns_back:
            self._press("path")
            self._wait(600 + _EARLY)
        self._press(route)
        # While the walker is still coming the choice could be changed, but it is made.
        while {"grass", "path"} <= set(self.visit.targets()):
            self._wait(_GLANCE)

    def _watch(self, targets: list[str]) -> None:
        """Hold the lamp of the tower, close its shutters, believe the machine or not."""
        if "confirm" in targets:
            self._wait(_JUDGING)
            self._press("confirm" if self.generator.random() < _BELIEVED else "release")
        elif "left" in targets and "shutters" not in targets:
            self._wait(_TURNING)
            self._press("left" if self.generator.random() < _EITHER_WAY else "right")
        elif {"shutters", "continue"} & set(targets):
            self._press("shutters" if "shutters" in targets else "continue")

    def _press(self, target: str) -> None:
        self.visit.act(self.now, "press", target)

    def _wait(self, milliseconds: int) -> None:
        self.now += milliseconds
        if self.now > _LONGEST:
            raise RuntimeError(f"a simulated visitor is stuck in the state {self.visit.state}")
        self.visit.advance(self.now)
