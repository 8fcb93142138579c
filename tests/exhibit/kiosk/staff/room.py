"""A house for tests: a host on a flat picture, doors that note what is done behind them."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pygame

from content import load_content
from exhibit.kiosk.display import draw_nowhere
from exhibit.kiosk.settings import Settings
from exhibit.kiosk.staff.desk import Desk
from exhibit.kiosk.staff.house import Doors, House
from exhibit.kiosk.staff.opening import desk_of
from tests.exhibit.kiosk.rehearsal_room import host

SIZE = (960, 540)
NOON = datetime(2026, 11, 25, 12, 0)


def desk() -> Desk:
    draw_nowhere(SIZE)
    return desk_of(Settings(), load_content(), SIZE)


def house(**doors: Any) -> House:
    receiver = host(SIZE, flat=True)
    return House(receiver, desk(), Doors(**{"today": lambda: NOON, **doors}))


def canvas() -> pygame.Surface:
    return pygame.Surface(SIZE)
