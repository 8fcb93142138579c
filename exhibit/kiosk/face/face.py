"""The face of the kiosk: everything that stands on the picture, drawn for one moment of a visit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pygame

from exhibit.kiosk.face.caption import write_caption
from exhibit.kiosk.face.cards import write_cards
from exhibit.kiosk.face.choices import write_choices
from exhibit.kiosk.face.column import write_column, write_counter
from exhibit.kiosk.face.differences import write_differences
from exhibit.kiosk.face.drawn import Drawn
from exhibit.kiosk.face.holdings import write_panel
from exhibit.kiosk.face.motion import write_motion
from exhibit.kiosk.face.pen import Pen
from exhibit.kiosk.face.places import Places
from exhibit.kiosk.face.quiet import BLACK
from exhibit.kiosk.face.record import write_rows
from exhibit.kiosk.face.signals import write_board, write_signals
from exhibit.kiosk.face.stage import Stage
from exhibit.kiosk.face.switches import write_switches
from exhibit.kiosk.face.tally import write_tally
from exhibit.kiosk.face.wording import Language, Wording
from exhibit.kiosk.lettering.letterer import Letterer

_DIMMED = (44, 60, 70)
_DUSKY = (92, 110, 118)
"""What is left of the picture, of 255, under a panel or a question, and under a few words."""


class Face:
    """Draws words, rows, marks and focus over a painted picture.

    `words` by language, then by key; `links` are addresses of chapters of the book, by debate.
    """

    def __init__(
        self,
        letterer: Letterer,
        scheme: Mapping[str, str],
        words: Mapping[str, Mapping[str, str]],
        links: Mapping[str, str] | None = None,
    ) -> None:
        self._links = links or {}
        self._letterer = letterer
        self._scheme = scheme
        self._wordings = {name: Wording(texts) for name, texts in words.items()}
        self._places: dict[str, Places] = {}

    def draw(
        self,
        surface: pygame.Surface,
        stage: Stage,
        languages: Sequence[str],
        focus: str | None = None,
        page: int = 0,
    ) -> Drawn:
        """Draw on a painted surface and return what stands where.

        `languages` are several only before one is chosen. Only large text has a `page` beyond the first.
        """
        pen = Pen(surface, self.places(stage.view), self._letterer, self._scheme)
        language = Language(self._wordings, languages)
        overlaid = stage.asks_whether_anyone_is_there
        if stage.veiled:
            few = stage.veil and not stage.tally
            surface.fill(_DUSKY if few else _DIMMED, special_flags=pygame.BLEND_MULT)
        elif stage.differences is not None and self._scheme["sky-top"] == BLACK:
            # Lines of the picture and lines of a figure are alike in high contrast.
            surface.fill(_DIMMED, special_flags=pygame.BLEND_MULT)
        else:
            self._draw_inside(pen, stage, language)
        above = write_column(pen, stage, language)
        if not overlaid:
            write_counter(pen, stage, language)
            write_panel(pen, stage, language, above)
            write_differences(pen, stage, language, above)
            write_tally(pen, stage, language)
            write_switches(pen, stage, language, above)
            write_cards(pen, stage)
            write_motion(pen, stage, language, above, self._links)
        write_choices(pen, stage, language, focus, above)
        return pen.drawn

    def write_caption(self, surface: pygame.Surface, text: str, view: str) -> None:
        """Write what the voice has just said of things that are written nowhere else."""
        view = view if view == "tower" else "square"
        write_caption(Pen(surface, self.places(view), self._letterer, self._scheme), text)

    def places(self, view: str) -> Places:
        """Return the places of a view."""
        if view not in self._places:
            self._places[view] = Places(self._letterer.sizes.panel, view)
        return self._places[view]

    @staticmethod
    def _draw_inside(pen: Pen, stage: Stage, language: Language) -> None:
        write_rows(pen, stage, language)
        write_board(pen, stage, language)
        write_signals(pen, stage, language)
