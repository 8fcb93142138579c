"""The face in large letters: few words over the square, elsewhere one sheet on as many pages as it takes."""

from __future__ import annotations

from collections.abc import Sequence

import pygame

from exhibit.kiosk.face.choices import write_choices
from exhibit.kiosk.face.drawn import Drawn
from exhibit.kiosk.face.face import Face
from exhibit.kiosk.face.large_choices import choices_height, write_large_choices
from exhibit.kiosk.face.motion import code_of
from exhibit.kiosk.face.pen import Pen
from exhibit.kiosk.face.places import CaptionLine, Places
from exhibit.kiosk.face.sheet import Line, lines_of
from exhibit.kiosk.face.sign_places import Spot
from exhibit.kiosk.face.signals import board_box, write_number, write_signals
from exhibit.kiosk.face.stage import Stage
from exhibit.kiosk.face.wording import Language
from exhibit.kiosk.lettering.sizes import Role

ENLARGED = 1.75
_DIMMED = (40, 46, 50)
_DUSKY = (118, 126, 130)
"""What is left of the picture, of 255, under a record of many lines, and under a few words."""

_SKY = 0.60
"""Share of the width for words beside the tower."""

_BESIDE_CODE, _BELOW_CODE, _AROUND_CODE = 90, 60, 30
"""Room beside and below an address for cameras, and between it and its words, in pixels of the drawing."""

_SMALLER: dict[Role, tuple[Role, ...]] = {"heading": ("heading", "question", "second", "caption")}
_AIR = 0.45
"""Space between two texts, in leadings of the second."""


class LargePlaces(Places):
    """The places of large letters: the way to what the exhibit knows has a corner for itself."""

    def ask(self) -> Spot:
        """Return where the way to what the exhibit knows stands."""
        if self.panel.portrait:
            return Spot(self.right, self.leave().middle - round(92 * self.drawn), 1.0)
        return Spot(self.right, self.heading - round(26 * self.drawn), 1.0)

    def caption(self) -> CaptionLine:
        """Return where what the voice says is written: beside the large signs, on the wall where it lies.

        In the tower it is written between the words and the choices of the sheet.
        """
        if self.ground.view == "tower":
            return CaptionLine(self.margin, self.y(0.5), self.panel.width - 2 * self.margin, 0.0)
        if self.panel.portrait:
            return super().caption()
        return CaptionLine(self.margin, self.y(0.968), self.x(0.58), 0.0)


class LargeFace(Face):
    """Draws every scene with letters 1.75 times as large. `letterer` must have the enlarged sizes."""

    def draw(
        self,
        surface: pygame.Surface,
        stage: Stage,
        languages: Sequence[str],
        focus: str | None = None,
        page: int = 0,
    ) -> Drawn:
        """Draw on a painted surface and return what stands where, and how many pages there are."""
        language = Language(self._wordings, languages)
        if _is_played_on_the_square(stage):
            pen = Pen(surface, self.places(stage.view), self._letterer, self._scheme)
            self._draw_over_the_square(pen, stage, language, focus)
        else:
            pen = Pen(surface, self.places("square"), self._letterer, self._scheme)
            self._draw_sheet(pen, stage, language, focus, page)
        return pen.drawn

    def places(self, view: str) -> Places:
        """Return the places of a view."""
        if view not in self._places:
            self._places[view] = LargePlaces(self._letterer.sizes.panel, view)
        return self._places[view]

    def _draw_over_the_square(self, pen: Pen, stage: Stage, language: Language, focus: str | None) -> None:
        places = pen.places
        width = places.panel.width - 2 * places.margin if places.panel.portrait else places.x(_SKY)
        if stage.board and not places.panel.portrait:
            width = board_box(pen).left - places.margin - pen.pixels(30)
        lines = [line for line in lines_of(stage, language) if line.role != "counter"]
        bottom = _write_lines(pen, lines, places.heading, width)
        write_number(pen, stage)
        write_signals(pen, stage, language)
        write_choices(pen, stage, language, focus, bottom)

    def _draw_sheet(self, pen: Pen, stage: Stage, language: Language, focus: str | None, page: int) -> None:
        many = bool(stage.rows) or stage.veiled
        pen.surface.fill(_DIMMED if many else _DUSKY, special_flags=pygame.BLEND_MULT)
        places = pen.places
        width = places.panel.width - 2 * places.margin
        lines = lines_of(stage, language)
        top = places.heading
        code = self._code(pen, stage)
        below = code.get_height() + pen.pixels(_BELOW_CODE) if code and places.panel.portrait else 0
        if code and not below:
            width -= code.get_width() + pen.pixels(_BESIDE_CODE)
        for more in (False, True):
            choices = choices_height(pen, stage, language, more=more)
            room = places.panel.height - top - choices - below - pen.pixels(30)
            pages = _pages(pen, lines, width, room)
            if len(pages) == 1:
                break
        pen.drawn.pages = len(pages)
        shown = min(page, len(pages) - 1)
        _write_lines(pen, pages[shown], top, width)
        if code:
            _place_code(pen, code, language.first.text("motion.link"), top + room)
        write_number(pen, stage)
        write_large_choices(pen, stage, language, focus, shown)

    def _code(self, pen: Pen, stage: Stage) -> pygame.Surface | None:
        """Return the address of the motion's page for cameras, or None without a motion or an address."""
        address = self._links.get(stage.scale.link or "") if stage.scale else None
        return code_of(pen, address) if address else None


def _place_code(pen: Pen, code: pygame.Surface, label: str, bottom: int) -> None:
    """Draw an address beside the lines, on an upright panel below them, with what it leads to."""
    places = pen.places
    if places.panel.portrait:
        box = code.get_rect(topleft=(places.margin, bottom + pen.pixels(_AROUND_CODE)))
        left = box.right + pen.pixels(_AROUND_CODE)
        pen.write(label, "caption", "ink", left, pen.middle("caption", box.centery), places.right - left)
    else:
        box = code.get_rect(topright=(places.right, places.y(0.16)))
        baseline = box.bottom + pen.leading("caption")
        pen.write(label, "caption", "ink", places.right, baseline, box.width + pen.pixels(_BESIDE_CODE), 1.0)
    pen.surface.blit(code, box)


def _is_played_on_the_square(stage: Stage) -> bool:
    if stage.asks_whether_anyone_is_there or stage.rows:
        return False
    return stage.walker is not None or any(target.id == "grass" for target in stage.targets)


def _pages(pen: Pen, lines: Sequence[Line], width: int, room: int) -> list[list[Line]]:
    """Return the lines in pages that end within the room below the first baseline."""
    pages: list[list[Line]] = [[]]
    used = 0
    for line in lines:
        height = _height(pen, line, width)
        if pages[-1] and used + height > room:
            pages.append([])
        # The first line of a page hangs on the baseline from which room is counted.
        used = used + height if pages[-1] else height - pen.leading(_fitting(pen, line, width))
        pages[-1].append(line)
    return pages


def _write_lines(pen: Pen, lines: Sequence[Line], baseline: int, width: int) -> int:
    """Write lines from a baseline down, and return the last baseline."""
    below = None
    for line in lines:
        role = _fitting(pen, line, width)
        if below is not None:
            baseline = below + pen.leading(role) + _air(pen)
        pen.write(line.text, role, line.token, pen.places.margin, baseline, width)
        below = pen.last_baseline(line.text, role, baseline, width)
    return baseline if below is None else below


def _height(pen: Pen, line: Line, width: int) -> int:
    role = _fitting(pen, line, width)
    return pen.leading(role) * len(pen.letterer.lines(line.text, role, width)) + _air(pen)


def _air(pen: Pen) -> int:
    return round(_AIR * pen.leading("second"))


def _fitting(pen: Pen, line: Line, width: int) -> Role:
    """Return the largest role in which no word of a line is wider than the column."""
    roles = _SMALLER.get(line.role, (line.role, "second", "caption"))
    for role in roles:
        try:
            pen.letterer.lines(line.text, role, width)
        except ValueError:
            continue
        return role
    return roles[-1]
