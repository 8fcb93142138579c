"""How large letters are: by role in minutes of arc, within what the composition of the picture can carry."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from exhibit.kiosk.lettering.cuts import Cut
from exhibit.kiosk.panel import Panel

Role = Literal[
    "number", "heading", "sill", "label", "second", "reading", "question", "option", "counter", "caption"
]

X_HEIGHT = 0.546
"""Height of a small x in Inter, in em. Angles are of the x, as in the standards of legibility."""

# The pictures are drawn for 1920 by 1080 pixels; there, an em of one pixel has an x of this angle
# at one metre from a panel of 32 inches.
_ARCMINUTES_PER_DRAWN_PIXEL = 0.6915
_SMALLEST, _LARGEST = 0.86, 1.1
_DISPLAY_FROM_PX = 56


@dataclass(frozen=True)
class RoleSize:
    """One role: height of the x in minutes of arc, weight, and distance of baselines in em."""

    arcminutes: float
    weight: int
    leading: float


ROLES: dict[Role, RoleSize] = {
    "number": RoleSize(58.1, 600, 1.0),
    "heading": RoleSize(45.6, 500, 1.12),
    "sill": RoleSize(38.7, 500, 1.12),
    "label": RoleSize(30.4, 600, 1.2),
    "second": RoleSize(26.3, 400, 1.34),
    "reading": RoleSize(26.3, 400, 1.34),
    "question": RoleSize(33.2, 500, 1.25),
    "option": RoleSize(26.3, 600, 1.25),
    "counter": RoleSize(23.5, 400, 1.3),
    "caption": RoleSize(22.1, 500, 1.25),
}


@dataclass(frozen=True)
class TypeSizes:
    """The sizes of all roles on one panel, `enlarged` for those who need larger letters."""

    panel: Panel
    enlarged: float = 1.0

    @property
    def wanted(self) -> float:
        """How much larger than drawn letters must be for this panel and distance: 1 means as drawn."""
        return self.panel.arcminutes(_ARCMINUTES_PER_DRAWN_PIXEL) / X_HEIGHT / self.drawn_scale

    @property
    def drawn_scale(self) -> float:
        """Pixels of this panel for one pixel of the drawing."""
        short, long = sorted(self.panel.size)
        return min(short / 1080, long / 1920)

    @property
    def scale(self) -> float:
        """Pixels of letters for one pixel of the drawing, as far as the composition can follow the wish."""
        return self.drawn_scale * min(max(self.wanted, _SMALLEST), _LARGEST) * self.enlarged

    def pixels(self, role: Role) -> int:
        """Return the em of a role in pixels."""
        return round(ROLES[role].arcminutes / _ARCMINUTES_PER_DRAWN_PIXEL * self.scale)

    def leading(self, role: Role) -> int:
        """Return the distance between two baselines in pixels."""
        return round(self.pixels(role) * ROLES[role].leading)

    def cut(self, role: Role) -> Cut:
        """Return the cut of a role: the display cut from 56 drawn pixels up."""
        drawn = ROLES[role].arcminutes / _ARCMINUTES_PER_DRAWN_PIXEL
        return Cut(32 if drawn >= _DISPLAY_FROM_PX else 14, ROLES[role].weight)

    def remark(self) -> str | None:
        """Return a sentence for the operator if people would need larger letters than fit, else None."""
        if self.wanted <= _LARGEST * 1.02:
            return None
        nearer = self.panel.viewing_distance_mm * _LARGEST / self.wanted
        return (
            f"Letters would have to be {self.wanted / _LARGEST:.1f} times as large to be read comfortably at "
            f"{self.panel.viewing_distance_mm:.0f} mm on this screen; they are at {nearer:.0f} mm or nearer."
        )
