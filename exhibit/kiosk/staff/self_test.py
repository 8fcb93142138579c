"""The self-test: what the display shows, what the fingers do, what can be heard, which letters are there."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping, Sequence

import pygame

from exhibit.kiosk.face.pen import Pen
from exhibit.kiosk.face.shapes import disc, draw_centred, oval
from exhibit.kiosk.input import Action, Digit, Input, Move, Press
from exhibit.kiosk.lettering.sizes import ROLES
from exhibit.kiosk.staff.desk import Desk
from exhibit.kiosk.staff.screen import Screen, column_of_buttons, write_head

_SHOWN = ("staff.tone", "staff.back")
_TOUCHES = 12
_RULER_MM = 100
_TOKENS = ("ink", "ink2", "lamp", "seen", "machine")
_SAMPLE = "ÄÖÜ äöüß „so“ “so” 3 − 1 → é"


class SelfTest(Screen):
    """One page that a technician can read at arm's length. `play` sounds a tone and says whether it could."""

    def __init__(self, desk: Desk, now_ms: int, play: Callable[[], bool]) -> None:
        super().__init__(desk, now_ms)
        self._play = play
        self._touches: deque[tuple[float, float]] = deque(maxlen=_TOUCHES)
        self._last = ""
        self._sound = ""

    def buttons(self) -> Sequence[str]:
        """Return the tone and the way out."""
        return _SHOWN

    def choose(self, button: str, now_ms: int) -> None:
        """Play a tone, or leave."""
        if button == "staff.tone":
            self._sound = "staff.tone_played" if self._play() else "staff.tone_failed"
        else:
            self.result = button

    def handle(self, inputs: Sequence[Input], now_ms: int) -> None:
        """Note what arrived before it is taken."""
        for item in inputs:
            if isinstance(item, Press):
                self._touches.append((item.x, item.y))
            self._last = _named(item) or self._last
        super().handle(inputs, now_ms)

    def write(self, pen: Pen) -> Mapping[str, pygame.Rect]:
        """Draw the page."""
        say, panel = self.desk.say, self.desk.panel
        pygame.draw.rect(pen.surface, pen.scheme["ink"], pen.surface.get_rect(), max(1, pen.pixels(2)))
        values = {"width": panel.width, "height": panel.height, "diagonal": f"{panel.diagonal_mm:.0f}"}
        last = write_head(pen, say("staff.test"), say("staff.test_panel", values))
        y = self._write_ruler(pen, last + pen.pixels(96))
        y = self._write_colours(pen, y + pen.pixels(76))
        y = self._write_letters(pen, y + pen.pixels(108))
        y = self._write_lines(pen, y + pen.pixels(64))
        self._mark_touches(pen)
        return column_of_buttons(pen, _SHOWN, [say(name) for name in _SHOWN], y + pen.pixels(52))

    def _write_ruler(self, pen: Pen, y: int) -> int:
        """Draw a bar of a known length, which shows whether the diagonal in the settings is right."""
        left, step = pen.places.margin, self.desk.panel.millimetres(_RULER_MM / 10)
        for tick in range(11):
            height = pen.pixels(30 if tick % 5 == 0 else 18)
            pen.surface.fill(
                pen.scheme["ink"], (round(left + tick * step), y - height, pen.pixels(2), height)
            )
        pen.surface.fill(pen.scheme["ink"], (left, y, round(10 * step) + pen.pixels(2), pen.pixels(2)))
        baseline = y + pen.pixels(48)
        return self._line(pen, self.desk.say("staff.test_ruler", {"length": _RULER_MM}), baseline)

    def _write_colours(self, pen: Pen, y: int) -> int:
        """Draw the colours that mean something, and a row of greys from black to white."""
        radius = 22 * pen.places.drawn
        x = pen.places.margin + radius
        for token in _TOKENS:
            draw_centred(pen.surface, disc(radius, pen.scheme[token]), (x, y))
            x += 2.6 * radius
        for level in range(9):
            grey = round(255 * level / 8)
            box = pygame.Rect(0, 0, round(2 * radius), round(2 * radius))
            box.midleft = round(x + level * 2 * radius), y
            pen.surface.fill((grey, grey, grey), box)
        return round(y + radius)

    def _write_letters(self, pen: Pen, baseline: int) -> int:
        lacking = "".join(sorted(set().union(*(self._lacking(text) for text in self._all_texts()))))
        pen.write(_SAMPLE, "heading", "ink", pen.places.margin, baseline, pen.places.right)
        key = "staff.fonts_lack" if lacking else "staff.fonts_complete"
        return self._line(
            pen, self.desk.say(key, {"signs": lacking} if lacking else None), baseline + pen.pixels(60)
        )

    def _write_lines(self, pen: Pen, baseline: int) -> int:
        say = self.desk.say
        baseline = self._line(pen, say("staff.input", {"input": self._last or say("value.none")}), baseline)
        return (
            self._line(pen, say(self._sound), baseline + pen.leading("reading")) if self._sound else baseline
        )

    def _mark_touches(self, pen: Pen) -> None:
        radius = 26 * pen.places.drawn
        for point in self._touches:
            draw_centred(pen.surface, oval(radius, radius, 3 * pen.places.drawn, pen.scheme["lamp"]), point)

    def _all_texts(self) -> list[str]:
        return [text for words in self.desk.words.values() for text in words.values()]

    def _lacking(self, text: str) -> set[str]:
        return set().union(*(self.desk.letterer.lacking(text, role) for role in ROLES))

    def _line(self, pen: Pen, text: str, baseline: int) -> int:
        width = pen.places.right - pen.places.margin
        pen.write(text, "reading", "ink2", pen.places.margin, baseline, width)
        return pen.last_baseline(text, "reading", baseline, width)


def _named(item: Input) -> str:
    """Return an input as the exhibit understands it."""
    if isinstance(item, Press | Move):
        return f"{type(item).__name__.lower()} {item.x:.0f}, {item.y:.0f}"
    if isinstance(item, Action):
        return item.name
    return str(item.value) if isinstance(item, Digit) else ""
