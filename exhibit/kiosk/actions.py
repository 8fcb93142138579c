"""What a key, a button or a pad may ask for, wherever it is pressed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

ActionName = Literal[
    "next",
    "previous",
    "activate",
    "switch",
    "back",
    "leave",
    "help",
    "speak",
    "louder",
    "quieter",
    "erase",
    "staff",
    "quit",
]
"""`switch` is the one button of those who have but one; `speak` turns the voice on, then repeats."""


@dataclass(frozen=True)
class Action:
    """A key asked for something that needs no point."""

    name: ActionName
