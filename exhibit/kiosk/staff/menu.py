"""The menu behind the exhibit, and the PIN before it."""

from __future__ import annotations

import hmac
from collections.abc import Mapping, Sequence

import pygame

from exhibit.kiosk.face.pen import Pen
from exhibit.kiosk.face.shapes import disc, draw_centred, oval
from exhibit.kiosk.staff.desk import Desk
from exhibit.kiosk.staff.screen import Screen, column_of_buttons, write_button, write_head

ENTRIES = ("staff.class", "staff.test", "staff.reload", "staff.close", "staff.back")
_KEYS = ("1", "2", "3", "4", "5", "6", "7", "8", "9", "staff.erase", "0", "staff.back")


class Menu(Screen):
    """What can be done behind the exhibit. `remark` says how the last thing went."""

    def __init__(self, desk: Desk, now_ms: int, remark: str = "") -> None:
        super().__init__(desk, now_ms)
        self._remark = remark

    def buttons(self) -> Sequence[str]:
        """Return the entries."""
        return ENTRIES

    def write(self, pen: Pen) -> Mapping[str, pygame.Rect]:
        """Draw heading, entries, and the remark below them."""
        say = self.desk.say
        last = write_head(pen, say("staff.heading"), say("staff.text"))
        texts = [say(name) for name in ENTRIES]
        boxes = column_of_buttons(pen, ENTRIES, texts, last + pen.pixels(70))
        if self._remark:
            below = max(box.bottom for box in boxes.values()) + pen.pixels(80)
            width = pen.places.right - pen.places.margin
            pen.write(self._remark, "reading", "ink", pen.places.margin, below, width)
        return boxes


class PinPad(Screen):
    """Asks for the PIN. The result is `open` when it is right."""

    def __init__(self, desk: Desk, now_ms: int, pin: str) -> None:
        super().__init__(desk, now_ms)
        self._pin = pin
        self._entered = ""
        self._wrong = False

    def buttons(self) -> Sequence[str]:
        """Return digits, the key that takes the last one back, and the way out."""
        return _KEYS

    def choose(self, button: str, now_ms: int) -> None:
        """Take a digit, take one back, or leave."""
        if button == "staff.back":
            self.result = button
        elif button == "staff.erase":
            self.erase()
        else:
            self.digit(int(button))

    def digit(self, value: int) -> None:
        """Take a digit; with the last one the PIN is compared."""
        self._wrong = False
        self._entered += str(value)
        if len(self._entered) < len(self._pin):
            return
        if hmac.compare_digest(self._entered, self._pin):
            self.result = "open"
        self._entered, self._wrong = "", True

    def erase(self) -> None:
        """Take back the last digit."""
        self._entered = self._entered[:-1]

    def write(self, pen: Pen) -> Mapping[str, pygame.Rect]:
        """Draw how many digits are in, and the pad."""
        say, places = self.desk.say, pen.places
        last = write_head(pen, say("staff.pin"), say("staff.pin_wrong" if self._wrong else "staff.pin_text"))
        step, radius = pen.pixels(56), 14 * places.drawn
        y = last + pen.pixels(64)
        for place in range(len(self._pin)):
            filled = place < len(self._entered)
            picture = (
                disc(radius, pen.scheme["lamp"])
                if filled
                else oval(radius, radius, 2.4 * places.drawn, pen.scheme["ink2"])
            )
            draw_centred(pen.surface, picture, (places.margin + radius + place * step, y))
        return {name: write_button(pen, box, self._text(name)) for name, box in self._pad(pen, y).items()}

    def _text(self, name: str) -> str:
        if name.isdecimal():
            return name
        return self.desk.say("staff.cancel" if name == "staff.back" else name)

    def _pad(self, pen: Pen, above: float) -> dict[str, pygame.Rect]:
        gap = pen.pixels(18)
        width, height = pen.pixels(250), pen.pixels(112)
        top = round(above) + pen.pixels(58)
        return {
            name: pygame.Rect(
                pen.places.margin + (number % 3) * (width + gap),
                top + (number // 3) * (height + gap),
                width,
                height,
            )
            for number, name in enumerate(_KEYS)
        }
