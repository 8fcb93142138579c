"""Where words stand, in pixels, for one panel and one view; with the places of signs and of figures."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from exhibit.kiosk.art.houses import house_row
from exhibit.kiosk.face.figure_places import FigurePlaces
from exhibit.kiosk.face.sign_places import SignPlaces


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


class Places(SignPlaces, FigurePlaces):
    """Everything that has a place in a picture."""

    @property
    def lights_from(self) -> int:
        """Height below which light may fall behind words: in the square, where the gables begin."""
        if self.ground.view != "square":
            return 0
        return self.y(self.plan.feet - 1.4 * self.plan.row.unit_height)

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
    def roofs(self) -> int:
        """Height of the highest roofs."""
        return round(min(house.foot - house.height for house in house_row(self.ground)))

    def caption(self) -> CaptionLine:
        """Return where what the voice says is written: below the path, clear of the wall and of the signs.

        In the tower, where words and signs stand on the sill, it is written over the farthest squares.
        """
        if self.ground.view == "tower":
            return CaptionLine(self.x(0.5), self.y(0.06 if self.panel.portrait else 0.09), self.x(0.86), 0.5)
        if self.panel.portrait:
            return CaptionLine(self.x(0.5), self.y(0.85), self.x(0.86), 0.5)
        return CaptionLine(self.x(0.56), self.y(0.945), self.x(0.43), 0.5)

    def beside_the_tower(self) -> Column:
        """Return the column of a note that must not run over the tower of an upright panel."""
        column = self.column()
        if not self.panel.portrait:
            return column
        roof = self.x(self.plan.tower.x - 0.62 * self.plan.tower.width)
        return Column(column.left, roof - round(24 * self.drawn) - column.left)
