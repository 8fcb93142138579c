"""What was drawn, kept beside the picture: where words stand, and what answers to a touch."""

from __future__ import annotations

from dataclasses import dataclass, field

import pygame


@dataclass(frozen=True)
class Placed:
    """One text on the screen: what it says, the box of its letters, its colour `#RRGGBB`."""

    text: str
    box: pygame.Rect
    colour: str


@dataclass
class Drawn:
    """Texts and touchable boxes of one frame, and on how many pages its words stand."""

    texts: list[Placed] = field(default_factory=list)
    areas: dict[str, pygame.Rect] = field(default_factory=dict)
    pages: int = 1
