"""The face of the class: the square, words for the last row, hands as lights, few buttons."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any

import pygame

from exhibit.kiosk.classroom.ballot import write_ballot
from exhibit.kiosk.face.column import write_column, write_counter
from exhibit.kiosk.face.differences import write_differences
from exhibit.kiosk.face.drawn import Drawn
from exhibit.kiosk.face.motion import write_arguments
from exhibit.kiosk.face.pen import Pen
from exhibit.kiosk.face.places import Places
from exhibit.kiosk.face.quiet import BLACK
from exhibit.kiosk.face.shapes import disc, draw_centred, oval
from exhibit.kiosk.face.signals import write_board
from exhibit.kiosk.face.stage import Stage, read_stage
from exhibit.kiosk.face.wording import Language, Wording
from exhibit.kiosk.staff.desk import Desk
from exhibit.kiosk.staff.screen import lay_plate, outline, write_button

_IN_A_ROW = 30
_DIMMED = (44, 60, 70)
"""What is left of the picture, of 255, under the bars in high contrast."""

_BUTTON, _SMALL, _GAP = 108, 118, 24
"""Height of a button, width of the small ones, and the space between them, in pixels of the drawing."""

_SIGNS: Mapping[str, str] = MappingProxyType({"fewer": "−", "more": "+"})

Boxes = dict[str, pygame.Rect]


class ClassFace:
    """Draws what a room sees over a painted picture."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._wordings = {name: Wording(words) for name, words in desk.words.items()}
        self._places: dict[str, Places] = {}

    def draw(
        self,
        surface: pygame.Surface,
        items: Sequence[Sequence[Any]],
        language: str,
        number: int | None,
        focus: str | None,
        remark: str = "",
    ) -> Drawn:
        """Draw words, hands and buttons, and return what stands where.

        `number` is the count that can be changed, if there is one; `remark` stands under the words.
        """
        stage = read_stage(items)
        places = self._places.setdefault(stage.view, Places(self._desk.panel, stage.view))
        pen = Pen(surface, places, self._desk.letterer, self._desk.scheme)
        say = Language(self._wordings, [language])
        if stage.differences is not None and _is_black(pen):
            # Lines of the picture and lines of a figure are alike in high contrast.
            surface.fill(_DIMMED, special_flags=pygame.BLEND_MULT)
        write_board(pen, stage, say)
        last = write_column(pen, stage, say)
        write_counter(pen, stage, say)
        sides, arguments = say.texts(stage, "side"), say.texts(stage, "argument")
        write_arguments(pen, list(zip(sides, arguments, strict=True)), last)
        write_differences(pen, stage, say, last)
        # The tower stands at the right; rows end where the legend of a visit would be.
        below = pen.places.rows().legend + pen.pixels(20)
        for item in items:
            if item[0] == "ballot":
                below = write_ballot(pen, item[1], item[2], say, last)
            elif item[0] == "hands":
                _draw_hands(pen, item[1], item[2], last)
            elif item[0] == "tally":
                _write_tally(pen, item[1], item[2], item[3], say)
        _write_sentence(pen, stage, say, below)
        _write_remark(pen, remark, last)
        boxes = _write_buttons(pen, [target.id for target in stage.targets], say, number)
        for name, box in boxes.items():
            outline(pen, box, focused=name == focus)
        pen.drawn.areas = boxes
        return pen.drawn


def _draw_hands(pen: Pen, raised: int, people: int, above: int) -> None:
    """Draw one light for each person under the words, lit for each hand that is up."""
    radius, step = 12 * pen.places.drawn, pen.pixels(38)
    if pen.places.panel.portrait:
        radius, step = radius * 0.9, pen.pixels(34)
    in_a_row = _IN_A_ROW * 2 // 3 if pen.places.panel.portrait else _IN_A_ROW
    top = above + pen.pixels(54)
    for row in range(-(-people // in_a_row)):
        left, wide = pen.places.margin, min(in_a_row, people - row * in_a_row) * step
        ground = pygame.Rect(left, round(top + row * step - radius), wide, round(2 * radius))
        pen.quieten(ground, pen.scheme["ink2"])
    for person in range(people):
        row, column = divmod(person, in_a_row)
        centre = pen.places.margin + radius + column * step, top + row * step
        _draw_person(pen, person < raised, radius, centre)


def _draw_person(pen: Pen, raised: bool, radius: float, centre: tuple[float, float]) -> None:
    if raised:
        draw_centred(pen.surface, disc(radius, pen.scheme["lamp"]), centre)
    else:
        line = max(1.2, 2.2 * pen.places.drawn)
        draw_centred(pen.surface, oval(radius * 0.93, radius * 0.93, line, pen.scheme["ink2"]), centre)


def _write_tally(
    pen: Pen, rows: Sequence[tuple[str, int]], people: int, votes: int, language: Language
) -> None:
    """Draw a bar of light for each round, as long as its share of hands, and the hands of all beside it."""
    places = pen.places.rows()
    length, height = round(7.6 * places.dot_step), pen.pixels(26)
    for number, (name, hands) in enumerate(rows):
        y = places.top + number * places.step
        text = language.first.text(f"reveal.{name}")
        margin = pen.places.margin
        pen.write(text, "reading", "ink", margin, pen.middle("reading", y), places.dots)
        left = round(places.dots - places.radius)
        box = pygame.Rect(left, y - height // 2, length, height)
        pen.surface.fill(
            pen.scheme["lamp"], (box.left, box.top, round(length * hands / (people * votes)), height)
        )
        pygame.draw.rect(pen.surface, pen.scheme["ink2"], box, max(1, pen.pixels(2)))
        count = f"{hands} / {people * votes}"
        pen.write(count, "counter", "ink", box.right + pen.pixels(20), pen.middle("counter", y), places.count)


def _write_sentence(pen: Pen, stage: Stage, language: Language, below: int) -> None:
    column = pen.places.column()
    for text in language.texts(stage, "sentence"):
        pen.write(text, "reading", "ink2", column.left, below, column.width)


def _write_remark(pen: Pen, remark: str, last: int) -> None:
    column = pen.places.column()
    if remark:
        pen.write(remark, "reading", "ink", column.left, last + pen.pixels(70), column.width)


def _write_buttons(pen: Pen, targets: Sequence[str], language: Language, number: int | None) -> Boxes:
    """Write the buttons along the lower edge: what changes the count at the left, the way on at the right.

    Where the opened tower stands at the right, everything stands at the left.
    """
    height, gap = pen.pixels(_BUTTON), pen.pixels(_GAP)
    bottom = pen.places.panel.height - pen.pixels(44) - height
    boxes: Boxes = {}
    x = pen.places.margin
    for name in ("fewer", "more"):
        if name in targets:
            boxes[name] = pygame.Rect(x, bottom, pen.pixels(_SMALL), height)
            x += pen.pixels(_SMALL)
            if name == "fewer" and number is not None:
                if _is_black(pen):
                    pen.surface.fill(BLACK, (x, bottom, pen.pixels(200), height))
                baseline = bottom + round(0.5 * height + 0.36 * pen.letterer.sizes.pixels("number"))
                pen.write(str(number), "number", "ink", x + pen.pixels(100), baseline, pen.pixels(200), 0.5)
                x += pen.pixels(200)
    if "language" in targets:
        boxes["language"] = _in_the_corner(pen, language.first.text("class.language"), height)
    others = [name for name in targets if name not in boxes]
    boxes |= _from_the_right(pen, others, language, bottom, height, gap)
    if pen.places.ground.view == "talk":
        _move_to_the_left(pen, boxes)
    for name, box in boxes.items():
        lay_plate(pen, box)
        write_button(pen, box, _text(name, language), "label" if name in _SIGNS else "option")
    return boxes


def _text(name: str, language: Language) -> str:
    return _SIGNS[name] if name in _SIGNS else language.first.text(f"class.{name}")


def _in_the_corner(pen: Pen, text: str, height: int) -> pygame.Rect:
    box = pygame.Rect(0, 0, pen.letterer.width(text, "option") + pen.pixels(64), height)
    box.midright = pen.places.right, pen.places.heading - pen.pixels(24)
    return box


def _move_to_the_left(pen: Pen, boxes: Boxes) -> None:
    shift = min(box.left for box in boxes.values()) - pen.places.margin
    for box in boxes.values():
        if pen.places.panel.portrait:
            box.left = pen.places.margin
        else:
            box.move_ip(-shift, 0)


def _is_black(pen: Pen) -> bool:
    return pen.scheme["sky-top"] == BLACK


def _from_the_right(
    pen: Pen, names: Sequence[str], language: Language, bottom: int, height: int, gap: int
) -> Mapping[str, pygame.Rect]:
    """Return boxes as wide as their words, right-aligned; on an upright panel one above the other."""
    boxes: Boxes = {}
    right, y = pen.places.right, bottom
    for name in reversed(names):
        width = pen.letterer.width(language.first.text(f"class.{name}"), "option") + pen.pixels(64)
        if pen.places.panel.portrait and boxes:
            right, y = pen.places.right, y - height - gap
        boxes[name] = pygame.Rect(right - width, y, width, height)
        right -= width + gap
    return dict(reversed(boxes.items()))
