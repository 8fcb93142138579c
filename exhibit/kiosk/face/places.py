"""Where words stand and where fingers go, in pixels, for one panel and one view of the square."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

import pygame

from exhibit.kiosk.art.choice_places import option_places, target_pool, wall_options
from exhibit.kiosk.art.ground import Ground
from exhibit.kiosk.art.houses import house_row
from exhibit.kiosk.art.near_wall import standing_y
from exhibit.kiosk.panel import Panel

_TOUCH_MM = (57, 42)
"""Width and height of what answers to a finger round a place; twice what a fingertip needs."""


_APART = 22
"""What keeps two words apart that stand side by side, in pixels of the drawing."""


class Spot(NamedTuple):
    """Where a mark and its words stand: an edge, the middle, and 0 for the left edge, 1 for the right."""

    edge: int
    middle: int
    anchor: float


class CaptionLine(NamedTuple):
    """One line for what the voice says: left edge (anchor 0) or middle (.5), baseline and width."""

    edge: int
    baseline: int
    width: int
    anchor: float


@dataclass(frozen=True)
class Column:
    """Left edge and width of a column of words."""

    left: int
    width: int


@dataclass(frozen=True)
class Rows:
    """The rows of dots: heights of first row and step, columns of names, dots and counts."""

    top: int
    step: int
    dots: int
    dot_step: int
    radius: float
    count: int
    legend: int
    sentence: int


@dataclass(frozen=True)
class Axis:
    """The axis of differences: first row and step, edges of names and numbers, middle and half length."""

    top: int
    step: int
    names: int
    middle: int
    half: int
    label_width: int
    ends: int


class Places:
    """Fractions of the composition turned into pixels."""

    def __init__(self, panel: Panel, view: str) -> None:
        self.panel = panel
        self.ground = Ground(panel.size, view)
        self.plan = self.ground.plan
        self._width, self._height = panel.size

    def x(self, share: float) -> int:
        """Return a fraction of the width in pixels."""
        return round(share * self._width)

    def y(self, share: float) -> int:
        """Return a fraction of the height in pixels."""
        return round(share * self._height)

    @property
    def drawn(self) -> float:
        """Pixels of this panel for one of the drawing, 1920 by 1080 or 1080 by 1920."""
        short, long = sorted(self.panel.size)
        return min(short / 1080, long / 1920)

    @property
    def lights_from(self) -> int:
        """Height below which light may fall behind words: in the square, where the gables begin."""
        if self.ground.view != "square":
            return 0
        return self.y(self.plan.feet - 1.4 * self.plan.row.unit_height)

    @property
    def margin(self) -> int:
        """Left margin of all words; the right margin is as wide."""
        return self.x(self.plan.type.margin)

    @property
    def heading(self) -> int:
        """First baseline of the heading."""
        return self.y(self.plan.type.heading)

    @property
    def top(self) -> int:
        """First baseline of words that lie over the picture."""
        if self.ground.view != "tower":
            return self.heading
        return self.y(0.089 if self.panel.portrait else 0.122)

    def sill_column(self, narrow: bool) -> Column:
        """Return the column of words on the sill of the tower; `narrow` beside two signs to be touched."""
        if self.panel.portrait:
            return Column(self.margin, self._width - 2 * self.margin)
        return Column(self.margin, self.x(0.355 if narrow else 0.47))

    def column(self) -> Column:
        """Return the column of headings and reading text."""
        if self.panel.portrait:
            return Column(self.margin, self._width - 2 * self.margin)
        shares = {"square": 0.52, "motion": 0.86}
        return Column(self.margin, self.x(shares.get(self.ground.view, 0.56)))

    def beside_the_corner(self) -> Column:
        """Return the column of a heading that shares its line with words in the right corner."""
        column = self.column()
        return Column(column.left, column.width - (self.x(0.22) if self.panel.portrait else 0))

    @property
    def right(self) -> int:
        """Right edge of all words."""
        return self._width - self.margin

    def leave(self) -> Spot:
        """Return where "End visit" stands, always."""
        return Spot(self.right, self.y(self.plan.type.leave[1]), 1.0)

    def ask(self) -> Spot:
        """Return where the way to what the exhibit knows stands."""
        right, y, _ = self.leave()
        if self.panel.portrait:
            return Spot(self.margin, y, 0.0)
        if self.ground.view == "talk":
            return Spot(self.x(0.733), y, 1.0)
        return Spot(right, y - round(76 * self.drawn), 1.0)

    def together(self) -> Spot:
        """Return where the way to what all did together stands: over the corner while that is taken."""
        right, y, _ = self.leave()
        if self.ground.view != "dusk":
            return self.ask()
        if self.panel.portrait:
            return Spot(right, y - round(76 * self.drawn), 1.0)
        return Spot(self.margin, y, 0.0)

    def forward(self, wall: str) -> Spot:
        """Return where the way on stands; over the full wall, which is taken, in portrait."""
        right, y, _ = self.leave()
        if self.ground.view == "tower":
            return self._on_the_sill(right, 0.55)
        if self.panel.portrait:
            return Spot(right, self.y(0.80 if wall == "full" else 0.925), 1.0)
        if self.ground.view in ("dusk", "talk"):
            return Spot(self.margin, y, 0.0)
        return Spot(right, y - round(170 * self.drawn), 1.0)

    def objections(self) -> Spot:
        """Return where the way to the objections stands."""
        right, y, _ = self.leave()
        if self.panel.portrait and self.ground.view == "dusk":
            return Spot(right, y - round(152 * self.drawn), 1.0)
        if self.panel.portrait:
            return Spot(self.margin, self.y(0.925), 0.0)
        if self.ground.view == "talk":
            return Spot(self.margin, y - round(92 * self.drawn), 0.0)
        if self.ground.view == "dusk":
            return Spot(self.margin, y - round(76 * self.drawn), 0.0)
        return Spot(right, y - round(76 * self.drawn), 1.0)

    def previous(self) -> Spot:
        """Return where the way to the card before stands."""
        return Spot(self.margin, self._cards(), 0.0)

    def next(self) -> Spot:
        """Return where the way to the card after stands."""
        if self.panel.portrait:
            return Spot(self.right, self._cards(), 1.0)
        return Spot(self.x(0.475), self._cards(), 0.0)

    def card(self, number: int) -> tuple[int, int]:
        """Return the middle of the dot of a card, counted from 0, between the ways to its neighbours."""
        first, step = (0.351, 0.0333) if self.panel.portrait else (0.235, 0.0228)
        return self.x(first + number * step), self._cards()

    def _cards(self) -> int:
        return self.y(0.925) if self.panel.portrait else self.leave().middle

    @property
    def roofs(self) -> int:
        """Height of the highest roofs."""
        return round(min(house.foot - house.height for house in house_row(self.ground)))

    def skip(self) -> Spot:
        """Return where the way out of the tower stands: under the way on, on an upright panel above it."""
        if self.panel.portrait:
            return Spot(self.right, self.y(0.852), 1.0)
        return Spot(self.x(0.55), self.leave().middle, 0.0)

    def verdict(self, name: str) -> Spot:
        """Return where an answer to the machine of the tower stands."""
        if name == "confirm":
            return self._on_the_sill(self.margin, 0.42)
        return self._on_the_sill(self.right, 0.59)

    def arrow(self, name: str) -> tuple[int, int]:
        """Return the middle of an arrow that turns the lamp of the tower."""
        shares = (0.115, 0.235) if self.panel.portrait else (0.445, 0.508)
        return self.x(shares[0 if name == "left" else 1]), self.y(0.928 if self.panel.portrait else 0.908)

    def _on_the_sill(self, edge: int, share: float) -> Spot:
        if self.panel.portrait:
            return Spot(edge, self.y(0.928), 0.0 if edge == self.margin else 1.0)
        return Spot(self.x(share), self.ask().middle, 0.0)

    def pool(self, name: str) -> pygame.Rect:
        """Return the box of the pool of light that stands for grass or path."""
        pool = target_pool(name, self.panel.portrait)
        left, top = self.x(pool.x - pool.rx), self.y(pool.y - pool.ry)
        return pygame.Rect(left, top, self.x(2 * pool.rx), self.y(2 * pool.ry))

    def caption(self) -> CaptionLine:
        """Return where what the voice says is written: below the path, clear of the wall and of the signs.

        In the tower, where words and signs stand on the sill, it is written over the farthest squares.
        """
        if self.ground.view == "tower":
            return CaptionLine(self.x(0.5), self.y(0.06 if self.panel.portrait else 0.09), self.x(0.86), 0.5)
        if self.panel.portrait:
            return CaptionLine(self.x(0.5), self.y(0.85), self.x(0.86), 0.5)
        return CaptionLine(self.x(0.56), self.y(0.945), self.x(0.43), 0.5)

    def wall_label(self) -> int:
        """Return the first baseline of the words under what stands on the wall."""
        return round(standing_y(self.ground) + 66 * self.drawn)

    def option_x(self, ids: Sequence[str]) -> dict[str, int]:
        """Return the middle of each lantern on the wall."""
        places = option_places(wall_options(ids), self.panel.portrait)
        return {name: self.x(share) for name, share in places.items()}

    def option_width(self, ids: Sequence[str]) -> int:
        """Return the width of the column of words under a lantern, whatever the words are."""
        middles = sorted(self.option_x(ids).values())
        gaps = [right - left for left, right in pairwise(middles)]
        return round(min([*gaps, self.x(0.45 if self.panel.portrait else 0.26)]) * 0.96)

    def stand_apart(self, middles: Sequence[int], widths: Sequence[int]) -> bool:
        """Return whether words under the lanterns, from the left, leave room between them and aside."""
        lefts = [x - width / 2 for x, width in zip(middles, widths, strict=True)]
        rights = [x + width / 2 for x, width in zip(middles, widths, strict=True)]
        last = self.x(1.0) - self.margin / 2 if self.panel.portrait else self.x(0.785)
        gaps = [left - right for right, left in zip(rights, lefts[1:], strict=False)]
        return (
            lefts[0] >= self.margin / 2
            and rights[-1] <= last
            and min(gaps, default=_APART) >= _APART * self.drawn
        )

    def rows(self) -> Rows:
        """Return where the rows of dots stand."""
        if self.panel.portrait:
            return Rows(
                top=self.y(0.212),
                step=self.y(0.0385),
                dots=self.x(0.335),
                dot_step=self.x(0.067),
                radius=15 * self.drawn,
                count=self.x(0.9),
                legend=self.y(0.370),
                sentence=self.y(0.412),
            )
        return Rows(
            top=self.y(0.282),
            step=self.y(0.0625),
            dots=self.x(0.1665),
            dot_step=self.x(0.0323),
            radius=15 * self.drawn,
            count=self.x(0.441),
            legend=self.y(0.534),
            sentence=self.y(0.608),
        )

    def beside_the_tower(self) -> Column:
        """Return the column of a note that must not run over the tower of an upright panel."""
        column = self.column()
        if not self.panel.portrait:
            return column
        roof = self.x(self.plan.tower.x - 0.62 * self.plan.tower.width)
        return Column(column.left, roof - round(24 * self.drawn) - column.left)

    def axis(self) -> Axis:
        """Return where differences from the round of nobody are drawn: on the lawn, seen from near."""
        if self.panel.portrait:
            return Axis(
                top=self.y(0.662),
                step=self.y(0.058),
                names=self.x(0.085),
                middle=self.x(0.435),
                half=self.x(0.15),
                label_width=self.x(0.2),
                ends=self.x(0.775),
            )
        return Axis(
            top=self.y(0.672),
            step=self.y(0.062),
            names=self.x(0.145),
            middle=self.x(0.425),
            half=self.x(0.155),
            label_width=self.x(0.15),
            ends=self.x(0.735),
        )

    def touch_box(self, x: float, y: float) -> pygame.Rect:
        """Return the box that answers to a finger round a point."""
        width = min(self.panel.millimetres(_TOUCH_MM[0]), 0.15 * max(self.panel.size))
        height = min(self.panel.millimetres(_TOUCH_MM[1]), 0.1 * max(self.panel.size))
        box = pygame.Rect(0, 0, round(width), round(height))
        box.center = round(x), round(y)
        return box.clamp(pygame.Rect((0, 0), self.panel.size))
