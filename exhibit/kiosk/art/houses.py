"""The eight houses: which shape stands where, their outlines and their windows."""

from __future__ import annotations

from dataclasses import dataclass

from exhibit.kiosk.art.canvas import arc_points, smooth_points
from exhibit.kiosk.art.composition import Box, Point
from exhibit.kiosk.art.ground import Ground

WINDOWS_A_HOUSE = 4
EAVE = 0.655
DOOR_WIDTH = 0.21
DOOR_HEIGHT = 0.225

# kind, width and height in units of the row; the gap comes after the fifth
_KINDS = (
    ("pointed", 0.98, 0.99),
    ("hipped", 1.08, 0.87),
    ("stepped", 0.965, 1.12),
    ("bell", 1.00, 1.03),
    ("pointed", 0.92, 1.10),
    ("flat", 1.00, 0.90),
    ("stepped", 0.98, 1.06),
    ("hipped", 1.08, 0.86),
)
_BEFORE_GAP = 5
_CRESCENT = 20 / 1080

# across and up, in fractions of the house: lower left, lower right, upper left, upper right
_WINDOW_CENTRES = ((0.25, 0.30), (0.75, 0.30), (0.27, 0.565), (0.73, 0.565))
_WINDOW_SIZE = 0.165


@dataclass(frozen=True)
class House:
    """One house in pixels: left edge, foot, width and height up to the ridge."""

    index: int
    kind: str
    left: float
    foot: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Return the right edge."""
        return self.left + self.width

    @property
    def eave(self) -> float:
        """Return the y where the wall ends and the gable or the roof begins."""
        return self.foot - EAVE * self.height

    def at(self, across: float, up: float) -> Point:
        """Return the pixel at fractions of width and height, from the lower left corner."""
        return self.left + across * self.width, self.foot - up * self.height

    def window(self, position: int) -> Box:
        """Return left, top, right, bottom of window 0 to 3."""
        across, up = _WINDOW_CENTRES[position]
        x, y = self.at(across, up)
        half_width, half_height = _WINDOW_SIZE * self.width / 2, _WINDOW_SIZE * self.height / 2
        return x - half_width, y - half_height, x + half_width, y + half_height

    def wall(self) -> list[Point]:
        """Return the corners of the wall below the eave."""
        return [
            (self.left, self.foot),
            (self.left, self.eave),
            (self.right, self.eave),
            (self.right, self.foot),
        ]

    def top(self) -> list[Point]:
        """Return the outline of gable or roof above the eave, from left to right."""
        return _TOPS[self.kind](self)

    def door(self) -> list[Point]:
        """Return the outline of the arched door."""
        half = DOOR_WIDTH * self.width / 2
        x = self.left + self.width / 2
        spring = self.foot - DOOR_HEIGHT * self.height + half * 0.75
        return [
            (x - half, self.foot),
            *arc_points((x, spring), half, half * 0.75, 180, 0, 24),
            (x + half, self.foot),
        ]


def house_row(ground: Ground) -> list[House]:
    """Return the eight houses from left to right; their feet stand on a shallow crescent."""
    width, height = ground.size
    row = ground.plan.row
    x = row.left * width
    houses = []
    for index, (kind, breadth, rise) in enumerate(_KINDS):
        if index == _BEFORE_GAP:
            x += row.gap * width
        house_width = breadth * row.unit_width * width
        foot = crescent(ground, x + house_width / 2)
        houses.append(House(index, kind, x, foot, house_width, rise * row.unit_height * height))
        x += house_width
    return houses


def crescent(ground: Ground, x: float) -> float:
    """Return the y of the houses' feet at pixel x."""
    width, height = ground.size
    across = x / width * 2 - 1
    depth = _CRESCENT * height * ground.plan.row.unit_height / 0.186
    return ground.plan.feet * height + depth * across**2


def gap_centre(ground: Ground) -> float:
    """Return the x of the middle of the gap between the fifth and the sixth house."""
    houses = house_row(ground)
    return (houses[_BEFORE_GAP - 1].right + houses[_BEFORE_GAP].left) / 2


def pavement_top(ground: Ground) -> float:
    """Return the y where the pavement in front of the houses begins."""
    height = ground.size[1]
    return ground.plan.feet * height - 0.055 * ground.plan.row.unit_height * height


def _pointed(house: House) -> list[Point]:
    return [house.at(0, EAVE), house.at(0.5, 1), house.at(1, EAVE)]


def _hipped(house: House) -> list[Point]:
    return [house.at(-0.015, EAVE), house.at(0.15, 1), house.at(0.85, 1), house.at(1.015, EAVE)]


def _flat(house: House) -> list[Point]:
    return [house.at(0, EAVE), house.at(0, 0.96), house.at(1, 0.96), house.at(1, EAVE)]


def _stepped(house: House) -> list[Point]:
    steps = 5
    left: list[Point] = []
    for step in range(steps):
        across = -0.01 + 0.325 * step / (steps - 1)
        up = EAVE + (1 - EAVE) * (step + 1) / steps
        left += [(across, up - (1 - EAVE) / steps), (across, up)]
    mirrored = [(1 - across, up) for across, up in reversed(left)]
    return [house.at(across, up) for across, up in [*left, *mirrored]]


def _bell(house: House) -> list[Point]:
    half = [(0.0, 0.655), (0.10, 0.70), (0.165, 0.80), (0.21, 0.865), (0.31, 0.90), (0.38, 0.965), (0.5, 1.0)]
    mirrored = [(1 - across, up) for across, up in reversed(half[:-1])]
    return smooth_points([house.at(across, up) for across, up in [*half, *mirrored]], steps=6)


_TOPS = {"pointed": _pointed, "hipped": _hipped, "flat": _flat, "stepped": _stepped, "bell": _bell}


def roof_height(house: House) -> float:
    """Return how far roof or gable rise above the eave, in pixels."""
    return house.height * (1 - EAVE)
