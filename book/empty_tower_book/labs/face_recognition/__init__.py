"""Lab 5, face recognition: why rare faces make most alerts wrong, and what does and does not help."""

from __future__ import annotations

from typing import Any

from empty_tower_book.explorer import Explorer
from empty_tower_book.labs.face_recognition.crowd import CROWD
from empty_tower_book.labs.face_recognition.events import EVENTS
from empty_tower_book.labs.face_recognition.groups import GROUPS
from empty_tower_book.labs.face_recognition.rarity import RARITY
from empty_tower_book.labs.face_recognition.watchlist import WATCHLIST

EXPLORERS: dict[str, Explorer[Any]] = {
    "crowd": CROWD,
    "rarity": RARITY,
    "events": EVENTS,
    "watchlist": WATCHLIST,
    "groups": GROUPS,
}
