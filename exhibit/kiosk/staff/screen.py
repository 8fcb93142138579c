"""A screen of buttons: the pattern of everything behind the exhibit, by finger, mouse or keys."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pygame

from exhibit.kiosk.face.pen import Pen
from exhibit.kiosk.face.quiet import BLACK
from exhibit.kiosk.face.shapes import draw_centred, frame
from exhibit.kiosk.focus import Focus
from exhibit.kiosk.grip import Grip
from exhibit.kiosk.input import Action, Digit, Input, Press, Release
from exhibit.kiosk.lettering.sizes import Role
from exhibit.kiosk.staff.desk import Desk

QUIET_MS = 120_000
"""A staff screen that nobody touches for so long closes by itself."""

_LINE, _FOCUS_LINE, _CORNER = 2.0, 5.0, 14.0
_PLATE_ALPHA = 210
"""How opaque the plate under a button over a picture is, of 255."""

_ROLES: tuple[Role, ...] = ("label", "option", "caption")


class Screen:
    """One screen. `result` is None while it stands, then the name of what was chosen."""

    def __init__(self, desk: Desk, now_ms: int) -> None:
        self.desk = desk
        self.result: str | None = None
        self.areas: dict[str, pygame.Rect] = {}
        self._focus = Focus()
        self._grip = Grip()
        self._touched_ms = now_ms

    def buttons(self) -> Sequence[str]:
        """Return the names of the buttons in reading order; each is also the key of its words."""
        raise NotImplementedError

    def choose(self, button: str, now_ms: int) -> None:
        """Take the press of a button. Unless a screen says otherwise, that is its result."""
        self.result = button

    def digit(self, value: int) -> None:
        """Take a digit from the keyboard."""

    def erase(self) -> None:
        """Take back the last digit."""

    def write(self, pen: Pen) -> Mapping[str, pygame.Rect]:
        """Draw the screen and return the boxes of its buttons."""
        raise NotImplementedError

    def handle(self, inputs: Sequence[Input], now_ms: int) -> None:
        """Take what somebody did."""
        for item in inputs:
            self._touched_ms = now_ms
            self._take(item, now_ms)

    def advance(self, now_ms: int) -> None:
        """Close by itself when nobody is there."""
        if now_ms - self._touched_ms >= QUIET_MS:
            self.result = "staff.back"

    def draw(self, surface: pygame.Surface) -> None:
        """Draw the screen with the ring of focus."""
        pen = self.desk.pen(surface)
        self.areas = dict(self.write(pen))
        focus = self._focus.shown(self.buttons())
        for name, area in self.areas.items():
            outline(pen, area, focused=name == focus)

    def _take(self, item: Input, now_ms: int) -> None:
        if isinstance(item, Press | Release):
            self._focus.hide()
            hit = next((name for name, area in self.areas.items() if area.collidepoint(item.x, item.y)), None)
            chosen = self._grip.chosen(item, hit)
            if chosen:
                self.choose(chosen, now_ms)
        elif isinstance(item, Digit):
            self.digit(item.value)
        elif isinstance(item, Action):
            self._key(item.name, now_ms)

    def _key(self, name: str, now_ms: int) -> None:
        if name in ("next", "previous"):
            self._focus.step(self.buttons(), 1 if name == "next" else -1)
        elif name in ("activate", "switch"):
            chosen = self._focus.chosen(self.buttons())
            if chosen:
                self.choose(chosen, now_ms)
        elif name == "erase":
            self.erase()
        elif name in ("leave", "staff"):
            self.result = "staff.back"


def write_head(pen: Pen, heading: str, *texts: str) -> int:
    """Write a heading and lines under it, and return the last baseline."""
    places = pen.places
    width = places.right - places.margin
    baseline = places.heading
    pen.write(heading, "heading", "ink", places.margin, baseline, width)
    baseline = pen.last_baseline(heading, "heading", baseline, width)
    for number, text in enumerate(texts):
        baseline += pen.pixels(62) if number == 0 else pen.leading("second")
        pen.write(text, "second", "ink2", places.margin, baseline, width)
        baseline = pen.last_baseline(text, "second", baseline, width)
    return baseline


def write_button(pen: Pen, box: pygame.Rect, text: str, largest: Role = _ROLES[0]) -> pygame.Rect:
    """Write the words of a button into the middle of its box, as large as fit on one line."""
    width = box.width - pen.pixels(24)
    roles = _ROLES[_ROLES.index(largest) :]
    role = next((role for role in roles if pen.letterer.width(text, role) <= width), roles[-1])
    pen.write(text, role, "ink", box.centerx, pen.middle(role, box.centery), width, 0.5)
    return box


def column_of_buttons(
    pen: Pen, names: Sequence[str], texts: Sequence[str], top: int
) -> dict[str, pygame.Rect]:
    """Write buttons one below the other, in two columns where the panel lies, and return their boxes."""
    places = pen.places
    columns = 1 if places.panel.portrait else 2
    gap, height = pen.pixels(28), pen.pixels(104)
    width = (places.right - places.margin - gap * (columns - 1)) // columns
    boxes = {}
    for number, (name, text) in enumerate(zip(names, texts, strict=True)):
        row, column = divmod(number, columns)
        box = pygame.Rect(places.margin + column * (width + gap), top + row * (height + gap), width, height)
        boxes[name] = write_button(pen, box, text)
    return boxes


def lay_plate(pen: Pen, box: pygame.Rect) -> None:
    """Lay a plate with the corners of a button over a picture, dark enough for its words."""
    black = pen.scheme["sky-top"] == BLACK
    plate = frame(box.width, box.height, _CORNER * pen.places.drawn, box.width, pen.scheme["sky-top"]).copy()
    plate.set_alpha(255 if black else _PLATE_ALPHA)
    draw_centred(pen.surface, plate, box.center)


def outline(pen: Pen, box: pygame.Rect, focused: bool) -> None:
    """Draw the edge of a button, thicker where the keyboard is."""
    grown = box.inflate(pen.pixels(12), pen.pixels(12)) if focused else box
    line = (_FOCUS_LINE if focused else _LINE) * pen.places.drawn
    picture = frame(
        grown.width,
        grown.height,
        _CORNER * pen.places.drawn,
        max(1.0, line),
        pen.scheme["ink" if focused else "ink2"],
    )
    draw_centred(pen.surface, picture, box.center)
