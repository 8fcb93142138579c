"""Where fingers go: signs at the edges, lanterns on the wall, pools on the ground, arrows on the sill."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

import pygame

from exhibit.kiosk.art.choice_places import option_places, target_pool, wall_options
from exhibit.kiosk.art.near_wall import standing_y
from exhibit.kiosk.face.fractions import Fractions

_TOUCH_MM = (57, 42)
"""Width and height of what answers to a finger round a place; twice what a fingertip needs."""

_APART = 22
"""What keeps two words apart that stand side by side, in pixels of the drawing."""


class Spot(NamedTuple):
    """Where a mark and its words stand: an edge, the middle, and 0 for the left edge, 1 for the right."""

    edge: int
    middle: int
    anchor: float


class SignPlaces(Fractions):
    """Places of what can be chosen."""

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

    def wall_label(self) -> int:
        """Return the first baseline of the words under what stands on the wall."""
        return round(standing_y(self.ground) + 66 * self.drawn)

    def pool(self, name: str) -> pygame.Rect:
        """Return the box of the pool of light that stands for grass or path."""
        pool = target_pool(name, self.panel.portrait)
        left, top = self.x(pool.x - pool.rx), self.y(pool.y - pool.ry)
        return pygame.Rect(left, top, self.x(2 * pool.rx), self.y(2 * pool.ry))

    def touch_box(self, x: float, y: float) -> pygame.Rect:
        """Return the box that answers to a finger round a point."""
        width = min(self.panel.millimetres(_TOUCH_MM[0]), 0.15 * max(self.panel.size))
        height = min(self.panel.millimetres(_TOUCH_MM[1]), 0.1 * max(self.panel.size))
        box = pygame.Rect(0, 0, round(width), round(height))
        box.center = round(x), round(y)
        return box.clamp(pygame.Rect((0, 0), self.panel.size))
