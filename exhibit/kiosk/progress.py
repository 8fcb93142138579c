"""The first start on a screen: the square is drawn once, and eight lanterns say how far that is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pygame

from exhibit.kiosk.face.shapes import disc, draw_centred, oval
from exhibit.kiosk.lettering.letterer import Letterer

_LANTERNS = 8


class ProgressScreen:
    """Shows how much of the pictures is made, in every language given."""

    def __init__(
        self, surface: pygame.Surface, letterer: Letterer, scheme: Mapping[str, str], texts: Sequence[str]
    ) -> None:
        self._surface = surface
        self._letterer = letterer
        self._scheme = scheme
        self._texts = texts

    def show(self, done: int, of: int) -> None:
        """Show how many of all parts are done, and keep the window answering."""
        pygame.event.pump()
        width, height = self._surface.get_size()
        scale = self._letterer.sizes.drawn_scale
        self._surface.fill(self._scheme["sky-top"])
        baseline = round(0.46 * height)
        for text in self._texts:
            lettered = self._letterer.letter(text, "reading", round(0.9 * width), self._scheme["ink"])
            lettered.draw(self._surface, width // 2, baseline, 0.5)
            baseline += self._letterer.sizes.leading("reading")
        for number in range(_LANTERNS):
            lit = number < round(done / of * _LANTERNS)
            radius = 13 * scale
            picture = (
                disc(radius, self._scheme["lamp"])
                if lit
                else oval(radius, radius, 2.2 * scale, self._scheme["ink2"])
            )
            x = width / 2 + (number - (_LANTERNS - 1) / 2) * 62 * scale
            draw_centred(self._surface, picture, (x, baseline + 40 * scale))
        pygame.display.flip()
