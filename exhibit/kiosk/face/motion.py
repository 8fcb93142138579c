"""The motion on the screen: arguments side by side, the scale on the wall, marks, where others stood."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pygame

from exhibit.kiosk.art.choice_places import scale_places
from exhibit.kiosk.art.near_wall import lantern_height, standing_y
from exhibit.kiosk.face.address_code import address_code
from exhibit.kiosk.face.pen import Pen
from exhibit.kiosk.face.places import Column
from exhibit.kiosk.face.shapes import shaft
from exhibit.kiosk.face.stage import Scale, Stage
from exhibit.kiosk.face.wording import Language
from exhibit.kiosk.lettering.sizes import Role

_ARGUMENT_ROLES: tuple[Role, ...] = ("reading", "counter", "caption")
_UNDER_TEXTS, _UNDER_LABEL, _BETWEEN_BLOCKS = 92, 56, 84
_BETWEEN_COLUMNS = 64
_ABOVE_A_RING, _ABOVE_A_LANTERN = 40, 16
_SHAFT_WIDTH, _SHAFT_HEIGHT = 96, 96
_CODE, _UNDER_COLUMN = 250, 64
"""Distances and sizes in pixels of the drawing."""

_PACES = (1.0, 0.86, 0.74)
"""Air between texts; rather less of it than smaller letters."""

Block = tuple[str, str]
"""The label of a side and its argument."""


@dataclass(frozen=True)
class _Setting:
    """How all arguments are set: the role of their letters, and how much of the usual air is between them."""

    role: Role
    pace: float

    def gap(self, pen: Pen, drawn: float) -> int:
        """Return a distance of baselines in pixels of this panel."""
        return pen.pixels(self.pace * drawn)


def write_motion(pen: Pen, stage: Stage, language: Language, above: int, links: Mapping[str, str]) -> None:
    """Write everything that belongs to a motion. `links` are addresses of chapters by debate."""
    if stage.scale is None:
        return
    sides, arguments = language.texts(stage, "side"), language.texts(stage, "argument")
    write_arguments(pen, list(zip(sides, arguments, strict=True)), above)
    _write_scale(pen, language.texts(stage, "scale"))
    tops = _draw_others(pen, stage.scale)
    _write_marks(pen, stage, language, tops)
    for text in language.texts(stage, "sentence"):
        baseline = above + pen.leading("question")
        pen.write(text, "second", "ink2", pen.places.margin, baseline, pen.places.column().width)
    address = links.get(stage.scale.link or "")
    if address:
        _draw_code(pen, address, language.first.text("motion.link"), above)
    _note_areas(pen, stage)


def write_arguments(pen: Pen, blocks: Sequence[Block], above: int) -> None:
    """Write all sides in the same size, the largest with which they end above the roofs."""
    if not blocks:
        return
    portrait = pen.places.panel.portrait
    columns = [pen.places.column()] * len(blocks) if portrait else _columns(pen, len(blocks))
    settings = [_Setting(role, pace) for role in _ARGUMENT_ROLES for pace in _PACES]
    fitting = (setting for setting in settings if _ends(pen, blocks, columns, setting, above))
    setting = next(fitting, settings[-1])
    top = above + setting.gap(pen, _UNDER_TEXTS)
    for (label, argument), column in zip(blocks, columns, strict=True):
        pen.write(label, "label", "lamp", column.left, top, column.width)
        below = top + setting.gap(pen, _UNDER_LABEL)
        pen.write(argument, setting.role, "ink", column.left, below, column.width)
        if portrait:
            last = pen.last_baseline(argument, setting.role, below, column.width)
            top = last + setting.gap(pen, _BETWEEN_BLOCKS)


def _columns(pen: Pen, count: int) -> list[Column]:
    """Return equal columns between the margins."""
    gap = pen.pixels(_BETWEEN_COLUMNS)
    whole = pen.places.right - pen.places.margin
    width = min((whole - (count - 1) * gap) // count, round(0.42 * pen.places.panel.width))
    step = (whole + gap) // count
    return [Column(pen.places.margin + number * step, width) for number in range(count)]


def _ends(
    pen: Pen, blocks: Sequence[Block], columns: Sequence[Column], setting: _Setting, above: int
) -> bool:
    """Return whether the blocks, set in a way under the words above, end above the roofs."""
    lines = [
        len(pen.letterer.lines(text, setting.role, column.width))
        for (_, text), column in zip(blocks, columns, strict=True)
    ]
    label, leading = setting.gap(pen, _UNDER_LABEL), pen.leading(setting.role)
    heights = [label + (count - 1) * leading for count in lines]
    if pen.places.panel.portrait:
        height = sum(heights) + (len(blocks) - 1) * setting.gap(pen, _BETWEEN_BLOCKS)
    else:
        height = max(heights)
    return above + setting.gap(pen, _UNDER_TEXTS) + height < pen.places.roofs


def _write_scale(pen: Pen, words: Sequence[str]) -> None:
    """Write what the ends and the middle of the scale mean, below their places."""
    xs = _xs(pen)
    shown: Sequence[tuple[int, Role, str]] = (
        (0, "label", "ink"),
        (3, "reading", "ink2"),
        (6, "label", "ink"),
    )
    for text, (place, role, token) in zip(words, shown, strict=False):
        pen.write(text, role, token, xs[place], pen.places.wall_label(), pen.places.x(0.3), 0.5)


def _write_marks(pen: Pen, stage: Stage, language: Language, tops: Mapping[int, int]) -> None:
    """Write "before" over the ring and "now" over the lantern, or over what others have built up there."""
    scale = stage.scale
    assert scale
    stand = standing_y(pen.places.ground)
    lantern = stand - lantern_height(pen.places.ground, option=True)
    ring = stand - pen.pixels(_ABOVE_A_RING)
    marks: Sequence[tuple[str, int, float, Role]] = (
        ("before", scale.before, ring if scale.before != scale.now else lantern, "counter"),
        ("now", scale.now, lantern - pen.pixels(_ABOVE_A_LANTERN), "option"),
    )
    for name, place, baseline, role in marks:
        for text in language.texts(stage, name):
            at = round(min(baseline, tops.get(place, baseline)))
            pen.write(text, role, "lamp", _xs(pen)[scale.places.index(place)], at, pen.places.x(0.4), 0.5)


def _draw_others(pen: Pen, scale: Scale) -> dict[int, int]:
    """Draw where others stood as shafts of light with their counts; return by place what is free above."""
    if not any(scale.others):
        return {}
    stand, most = standing_y(pen.places.ground), max(scale.others)
    lantern = lantern_height(pen.places.ground, option=True)
    width = pen.pixels(_SHAFT_WIDTH)
    tops = {}
    for place, x in zip(scale.places, _xs(pen), strict=True):
        count = scale.others[place - 1]
        height = round(pen.pixels(_SHAFT_HEIGHT) * count / most)
        light = shaft(width, height, pen.scheme["ink2"])
        free = round(0.46 * lantern) if place == scale.now else 0
        half = (width - free) // 2
        sides = ((0, half), (width - half, half))
        for left, part in sides:
            corner = x - width // 2 + left, round(stand) - height
            pen.surface.blit(light, corner, (left, 0, part, height))
        # The lantern hides what stands behind it: there the number stands at its side.
        aside = width // 2 + pen.pixels(14) if free else 0
        baseline = round(stand) - max(height, pen.pixels(18)) - pen.pixels(12)
        pen.write(str(count), "caption", "ink", x + aside, baseline, width, 0.5)
        tops[place] = baseline - pen.leading("caption") if not free else round(stand)
    return tops


def _draw_code(pen: Pen, address: str, label: str, above: int) -> None:
    """Draw the address for cameras, with what it leads to beside it."""
    code = code_of(pen, address)
    top = above + pen.pixels(_UNDER_COLUMN) + pen.leading("question")
    if pen.places.panel.portrait:
        place = code.get_rect(topleft=(pen.places.margin, top))
        pen.write(label, "second", "ink2", place.right + pen.pixels(30), place.centery, pen.places.x(0.5))
    else:
        place = code.get_rect(topright=(pen.places.right, top))
        pen.write(label, "second", "ink2", place.left - pen.pixels(30), place.centery, pen.places.x(0.3), 1.0)
    pen.surface.blit(code, place)


def code_of(pen: Pen, address: str) -> pygame.Surface:
    """Return the address for cameras, light on dark, in the size of this panel."""
    return address_code(address, pen.pixels(_CODE), pen.scheme["ink"], pen.scheme["sky-top"])


def _note_areas(pen: Pen, stage: Stage) -> None:
    """Let each place of the scale that can be chosen answer to a finger, lantern, ring and words alike."""
    scale = stage.scale
    assert scale
    xs = _xs(pen)
    wide = min(pen.places.touch_box(0, 0).width, round(0.96 * (xs[1] - xs[0])))
    top = round(standing_y(pen.places.ground)) - pen.pixels(120)
    bottom = pen.places.wall_label() + pen.pixels(16)
    ids = {target.id for target in stage.targets if target.enabled}
    for place, x in zip(scale.places, xs, strict=True):
        if f"place_{place}" in ids:
            pen.drawn.areas[f"place_{place}"] = pygame.Rect(x - wide // 2, top, wide, bottom - top)


def _xs(pen: Pen) -> list[int]:
    return [pen.places.x(share) for share in scale_places(pen.places.panel.portrait)]
