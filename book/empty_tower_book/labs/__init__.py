"""The labs: for each, its explorers and its target, by name."""

from __future__ import annotations

from typing import Any

from empty_tower_book.explorer import Explorer
from empty_tower_book.labs import inspection_game

LABS: dict[str, dict[str, Explorer[Any]]] = {"inspection_game": inspection_game.EXPLORERS}
