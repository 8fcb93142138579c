"""Four days at the exhibit in a process of its own: visitors, classes, the staff's menu, and how memory grew.

A process of its own, because memory that another test once held would hide what these days take.
"""

from __future__ import annotations

import json
import resource
import sys
from collections import Counter
from pathlib import Path

import pygame

from exhibit.kiosk.classroom.host import ClassHost
from exhibit.kiosk.input import Action, Digit, Input
from exhibit.kiosk.receiver import Receiver
from exhibit.kiosk.staff.house import Doors, House
from exhibit.kiosk.staff.opening import class_host
from exhibit.visit.chance import Chance
from exhibit.visit.classroom import Room
from tests.exhibit.kiosk.rehearsal_room import Cashbox, host, tap
from tests.exhibit.kiosk.staff.room import NOON, SIZE, desk

DAY_S, STEP_S = 86_400, 5
ASIDE = {"leave", "holdings", "language"}
"""What visitors press rarely, so that visits get somewhere."""


def peak_memory() -> int:
    """Return the most memory that this process ever held, in bytes."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024


class Day:
    """Whoever comes. `met` counts in how many steps a visitor, the staff or a class was in front."""

    def __init__(self, seed: int) -> None:
        self.met: Counter[str] = Counter()
        self.greeted = 0
        self._chance = Chance(seed)
        self._class: ClassHost | None = None
        self._desk = desk()
        self._surface = pygame.Surface(SIZE)
        visitors = host(SIZE, keeper=Cashbox())
        self._house = House(visitors, self._desk, Doors(today=lambda: NOON, open_class=self._open_class))
        self._present = visitors.visit

    def step(self, now_ms: int) -> None:
        """Let somebody do something, let time pass, and draw now and then."""
        self._house.handle(self._inputs(now_ms), now_ms)
        self._house.advance(now_ms)
        if now_ms // 1000 % (2 * STEP_S) == 0:
            self._house.draw(self._surface, now_ms)
        self.greeted += self._house.host.visit is not self._present
        self._present = self._house.host.visit

    def _open_class(self, now_ms: int) -> Receiver:
        room = Room(dict(self._house.host.protocol), self.greeted, self._chance.below(1 << 16))
        self._class = class_host(room, self._desk, self._house.host.picture, lambda _: "", now_ms)
        return self._class

    def _inputs(self, now_ms: int) -> list[Input]:
        if self._house.screen is not None:
            self.met["staff"] += 1
            return self._tap_one_of(self._house.screen.areas, {"staff.close"})
        if self._class is not None and not self._class.closes(()):
            self.met["class"] += 1
            return self._in_class(self._class)
        self.met["visitor"] += 1
        return self._as_visitor(now_ms)

    def _in_class(self, present: ClassHost) -> list[Input]:
        if self._chance.below(6) == 0:
            return [Digit(1 + self._chance.below(9))]
        return self._tap_one_of(present.areas, {"close", "leave"} if self._chance.below(100) else set())

    def _as_visitor(self, now_ms: int) -> list[Input]:
        visitors = self._house.host
        if self._chance.below(25) == 0:
            return [Action("staff")]
        targets = [name for name in visitors.targets() if name not in ASIDE or not self._chance.below(30)]
        if targets and self._chance.below(40):
            visitors.act(now_ms, "press", targets[self._chance.below(len(targets))])
            return []
        return list(tap((self._chance.below(SIZE[0]), self._chance.below(SIZE[1]))))

    def _tap_one_of(self, areas: dict[str, pygame.Rect], not_these: set[str]) -> list[Input]:
        names = sorted(set(areas) - not_these)
        return list(tap(areas[names[self._chance.below(len(names))]].center)) if names else []


def main() -> None:
    """Play four days and print how they went as JSON; caches have filled after three."""
    day, early = Day(11), 0
    for second in range(0, 4 * DAY_S, STEP_S):
        day.step(1000 * second)
        if second == 3 * DAY_S:
            early = peak_memory()
    print(json.dumps({"greeted": day.greeted, "met": day.met, "grown": peak_memory() - early}))


if __name__ == "__main__":
    sys.path.insert(0, str(Path.cwd()))
    main()
