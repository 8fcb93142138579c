"""What the screens of the staff are drawn with: letters, colours, words in one language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import pygame

from exhibit.kiosk.face.pen import Pen
from exhibit.kiosk.face.places import Places
from exhibit.kiosk.face.wording import Wording
from exhibit.kiosk.lettering.letterer import Letterer
from exhibit.kiosk.panel import Panel


@dataclass(frozen=True)
class Desk:
    """Letters, colours `#RRGGBB` by token, words by language and key, and the language of the staff."""

    letterer: Letterer
    scheme: Mapping[str, str]
    words: Mapping[str, Mapping[str, str]]
    language: str

    @property
    def panel(self) -> Panel:
        """The glass."""
        return self.letterer.sizes.panel

    @cached_property
    def places(self) -> Places:
        """Margins and lines, the same as in the exhibit."""
        return Places(self.panel, "square")

    def pen(self, surface: pygame.Surface) -> Pen:
        """Return a pen on a surface that has been filled with the night."""
        surface.fill(self.scheme["sky-top"])
        return Pen(surface, self.places, self.letterer, self.scheme)

    def say(self, key: str, values: Mapping[str, object] | None = None) -> str:
        """Return the words of a key, filled in."""
        return Wording(self.words[self.language]).text(key, values)
