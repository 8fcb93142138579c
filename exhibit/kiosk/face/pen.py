"""Writing on the picture: one pen knows the panel's places, the colours, and where it has written."""

from __future__ import annotations

from collections.abc import Mapping

import pygame

from exhibit.kiosk.face.drawn import Drawn, Placed
from exhibit.kiosk.face.places import Places
from exhibit.kiosk.face.quiet import BLACK, blacken, quieten
from exhibit.kiosk.lettering.letterer import Letterer
from exhibit.kiosk.lettering.sizes import Role


class Pen:
    """Writes on one surface and remembers what it wrote where."""

    def __init__(
        self, surface: pygame.Surface, places: Places, letterer: Letterer, scheme: Mapping[str, str]
    ) -> None:
        self.surface = surface
        self.places = places
        self.letterer = letterer
        self.scheme = scheme
        self.drawn = Drawn()
        self._black = scheme["sky-top"] == BLACK

    def pixels(self, drawn: float) -> int:
        """Return a length of the drawing in pixels of this panel, at least one."""
        return max(1, round(drawn * self.places.drawn))

    def leading(self, role: Role) -> int:
        """Return the distance of baselines of a role."""
        return self.letterer.sizes.leading(role)

    def write(
        self, text: str, role: Role, token: str, x: int, baseline: int, width: int, anchor: float = 0.0
    ) -> pygame.Rect:
        """Write a text in a column; `x` is its left edge (anchor 0), middle (.5) or right edge (1)."""
        colour = self.scheme[token]
        lettered = self.letterer.letter(text, role, width, colour)
        place = lettered.box(x, baseline, anchor)
        if self._black or place.bottom > self.places.lights_from:
            self.quieten(place, colour, role)
        box = lettered.draw(self.surface, x, baseline, anchor)
        self.drawn.texts.append(Placed(text, box, colour))
        return box

    def quieten(self, box: pygame.Rect, colour: str, role: Role | None = None) -> None:
        """Make the ground of letters or of a mark quiet; in high contrast it becomes black."""
        if not self._black:
            quieten(self.surface, box, colour)
            return
        # A font keeps room over its capitals, and a frame may stand there.
        above = round(0.16 * self.letterer.sizes.pixels(role)) if role else 0
        beside = self.pixels(6)
        blacken(
            self.surface,
            pygame.Rect(box.left - beside, box.top + above, box.width + 2 * beside, box.height - above),
        )

    def last_baseline(self, text: str, role: Role, baseline: int, width: int) -> int:
        """Return the last baseline of a text that starts at a baseline."""
        return baseline + self.leading(role) * (len(self.letterer.lines(text, role, width)) - 1)

    def middle(self, role: Role, y: float) -> int:
        """Return the baseline for letters whose small x is centred on a height."""
        return round(y + 0.36 * self.letterer.sizes.pixels(role))
