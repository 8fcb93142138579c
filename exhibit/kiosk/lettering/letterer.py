"""Text as pictures: broken into lines, rendered once, kept while it is used."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import pygame

from exhibit.kiosk.lettering.breaking import break_lines
from exhibit.kiosk.lettering.cuts import CutFiles, characters, fallback_font, missing
from exhibit.kiosk.lettering.sizes import Role, TypeSizes

_KEPT = 160
"""Texts kept; a visit shows fewer in each language, so nothing is rendered twice."""


@dataclass(frozen=True)
class Lettered:
    """One text, rendered: its lines, the first baseline below the top, and the distance of baselines."""

    lines: tuple[pygame.Surface, ...]
    ascent: int
    leading: int

    @property
    def width(self) -> int:
        """Width of the longest line in pixels."""
        return max(line.get_width() for line in self.lines)

    @property
    def height(self) -> int:
        """Height from the top of the first line to the bottom of the last, in pixels."""
        return self.lines[-1].get_height() + self.leading * (len(self.lines) - 1)

    def box(self, x: int, baseline: int, anchor: float = 0.0) -> pygame.Rect:
        """Return the rectangle that the text covers; `anchor` 0 starts at x, .5 centres, 1 ends at x."""
        return pygame.Rect(round(x - anchor * self.width), baseline - self.ascent, self.width, self.height)

    def draw(self, surface: pygame.Surface, x: int, baseline: int, anchor: float = 0.0) -> pygame.Rect:
        """Draw with the first baseline at a height, and return the covered rectangle."""
        for number, line in enumerate(self.lines):
            left = round(x - anchor * line.get_width())
            surface.blit(line, (left, baseline - self.ascent + number * self.leading))
        return self.box(x, baseline, anchor)


class Letterer:
    """Renders text in roles for one panel. Needs `pygame.font` initialised."""

    def __init__(self, sizes: TypeSizes, cache_dir: Path) -> None:
        self.sizes = sizes
        self._files = CutFiles(cache_dir)
        self._fonts: dict[tuple[Path, int], pygame.font.Font] = {}
        self._cuts: dict[Role, tuple[Path, frozenset[int]]] = {}
        # Every frame asks for the same few texts again.
        self._kept_pictures = lru_cache(maxsize=_KEPT)(self._render)
        self._kept_lines = lru_cache(maxsize=_KEPT)(self._break)
        self._kept_widths = lru_cache(maxsize=_KEPT)(self._measure)

    def letter(self, text: str, role: Role, width: int, colour: str) -> Lettered:
        """Return a text in a role, broken to a column, in a colour `#RRGGBB`.

        Raises ValueError if a word is wider than the column.
        """
        return self._kept_pictures(text, role, width, colour)

    def lines(self, text: str, role: Role, width: int) -> tuple[str, ...]:
        """Return the lines into which a text breaks. Raises ValueError as `letter` does."""
        return self._kept_lines(text, role, width)

    def width(self, text: str, role: Role) -> int:
        """Return the width in pixels of a text on one line."""
        return self._kept_widths(text, role)

    def lacking(self, text: str, role: Role) -> set[str]:
        """Return the visible characters of a text that the font of a role would have to borrow or lacks."""
        return missing(text, self._cut(role)[1])

    def _render(self, text: str, role: Role, width: int, colour: str) -> Lettered:
        font = self._font(text, role)
        lines = [font.render(line, True, colour) for line in self.lines(text, role, width)]
        return Lettered(tuple(lines), font.get_ascent(), self.sizes.leading(role))

    def _break(self, text: str, role: Role, width: int) -> tuple[str, ...]:
        font = self._font(text, role)
        return tuple(break_lines(text, width, lambda line: font.size(line)[0]))

    def _measure(self, text: str, role: Role) -> int:
        return self._font(text, role).size(text)[0]

    def _cut(self, role: Role) -> tuple[Path, frozenset[int]]:
        if role not in self._cuts:
            cut = self._files.path(self.sizes.cut(role))
            self._cuts[role] = cut, characters(cut)
        return self._cuts[role]

    def _font(self, text: str, role: Role) -> pygame.font.Font:
        path, known = self._cut(role)
        if missing(text, known):
            path = fallback_font() or path
        key = path, self.sizes.pixels(role)
        if key not in self._fonts:
            self._fonts[key] = pygame.font.Font(*key)
        return self._fonts[key]
