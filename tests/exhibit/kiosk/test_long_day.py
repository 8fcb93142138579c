"""Eight hours of visitors in a minute: memory stays flat, and every visit ends."""

from __future__ import annotations

import resource
import sys

import pygame
import pytest

from exhibit.visit.chance import Chance
from tests.exhibit.kiosk.rehearsal_room import Cashbox, host, tap

SIZE = (640, 400)
HOUR_S = 3600
MEBIBYTE = 1 << 20
ASIDE = {"leave", "holdings", "language"}


def peak_memory() -> int:
    """Return the most memory that this process ever held, in bytes."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024


@pytest.mark.xdist_group("memory")
def test_memory_stays_flat_over_a_day() -> None:
    keeper, chance = Cashbox(), Chance(11)
    receiver, surface = host(SIZE, keeper=keeper), pygame.Surface(SIZE)
    greeted, present, early = 0, receiver.visit, 0
    for second in range(0, 8 * HOUR_S, 4):
        receiver.advance(1000 * second)
        if second % 8 == 0:
            receiver.draw(surface, 1000 * second)
        targets = [name for name in receiver.visit.targets() if name not in ASIDE or not chance.below(30)]
        if targets and chance.below(40):
            receiver.act(1000 * second, "press", targets[chance.below(len(targets))])
        else:
            receiver.handle(tap((chance.below(SIZE[0]), chance.below(SIZE[1]))), 1000 * second)
        greeted += receiver.visit is not present
        present = receiver.visit
        if second == HOUR_S:
            early = peak_memory()
    assert greeted > 50
    assert peak_memory() - early < 2 * MEBIBYTE
