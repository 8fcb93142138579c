"""Where things stand in the picture, in fractions of its width and height, for each shape of panel."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

Size = tuple[int, int]
Point = tuple[float, float]
Box = tuple[float, float, float, float]

VIEWS = ("dusk", "square", "talk", "motion", "tower")


@dataclass(frozen=True)
class Row:
    """The row of eight houses: five, a gap, three."""

    left: float
    unit_width: float
    gap: float
    unit_height: float


@dataclass(frozen=True)
class Tower:
    """Foot, height and width at the base of the tower; `x` is also the axis of gate and board."""

    x: float
    foot: float
    height: float
    width: float


@dataclass(frozen=True)
class Wall:
    """The near wall: where lanterns stand, where the short wall ends, the first and last of eight places."""

    stand: float
    end: float
    first: float
    last: float


@dataclass(frozen=True)
class Type:
    """Where words begin: margin, baselines of heading and second line, and the corner of "End visit"."""

    margin: float
    heading: float
    second: float
    leave: Point


@dataclass(frozen=True)
class Composition:
    """One picture. x in fractions of the width, y in fractions of the height, figures in lawn radii."""

    view: str
    portrait: bool
    horizon: float
    feet: float
    near: float
    far: float
    half_width: float
    centre_x: float
    row: Row
    tower: Tower
    wall: Wall
    type: Type
    figure: float


_LANDSCAPE_WALL = Wall(stand=0.893, end=0.330, first=0.063, last=0.292)
_PORTRAIT_WALL = Wall(stand=0.900, end=0.640, first=0.088, last=0.566)

_COMPOSITIONS = {
    ("square", False): Composition(
        view="square",
        portrait=False,
        horizon=0.350,
        feet=0.478,
        near=0.800,
        far=0.543,
        half_width=0.318,
        centre_x=0.492,
        row=Row(0.208, 0.0785, 0.096, 0.186),
        tower=Tower(0.644, 0.522, 0.475, 0.052),
        wall=_LANDSCAPE_WALL,
        type=Type(0.047, 0.122, 0.180, (0.850, 0.926)),
        figure=0.190,
    ),
    ("square", True): Composition(
        view="square",
        portrait=True,
        horizon=0.402,
        feet=0.468,
        near=0.748,
        far=0.534,
        half_width=0.345,
        centre_x=0.460,
        row=Row(0.006, 0.108, 0.118, 0.096),
        tower=Tower(0.598, 0.492, 0.335, 0.098),
        wall=_PORTRAIT_WALL,
        type=Type(0.065, 0.089, 0.126, (0.700, 0.975)),
        figure=0.250,
    ),
    ("dusk", False): Composition(
        view="dusk",
        portrait=False,
        horizon=0.475,
        feet=0.594,
        near=1.000,
        far=0.655,
        half_width=0.430,
        centre_x=0.470,
        row=Row(0.208, 0.0785, 0.096, 0.197),
        tower=Tower(0.644, 0.638, 0.556, 0.061),
        wall=_LANDSCAPE_WALL,
        type=Type(0.047, 0.117, 0.262, (0.850, 0.926)),
        figure=0.190,
    ),
    ("dusk", True): Composition(
        view="dusk",
        portrait=True,
        horizon=0.492,
        feet=0.560,
        near=0.915,
        far=0.632,
        half_width=0.440,
        centre_x=0.490,
        row=Row(0.006, 0.108, 0.118, 0.104),
        tower=Tower(0.598, 0.588, 0.350, 0.102),
        wall=_PORTRAIT_WALL,
        type=Type(0.065, 0.089, 0.172, (0.700, 0.975)),
        figure=0.250,
    ),
    ("talk", False): Composition(
        view="talk",
        portrait=False,
        horizon=0.742,
        feet=0.812,
        near=1.060,
        far=0.862,
        half_width=0.420,
        centre_x=0.400,
        row=Row(0.045, 0.060, 0.030, 0.123),
        tower=Tower(0.781, 0.881, 0.800, 0.172),
        wall=_LANDSCAPE_WALL,
        type=Type(0.047, 0.130, 0.186, (0.850, 0.926)),
        figure=0.265,
    ),
    # From the tower the horizon lies above the picture; the words stand on the sill.
    ("tower", False): Composition(
        view="tower",
        portrait=False,
        horizon=-0.300,
        feet=0.0,
        near=0.660,
        far=0.1114,
        half_width=0.3409,
        centre_x=0.500,
        row=Row(0.208, 0.0785, 0.096, 0.186),
        tower=Tower(0.5, 0.815, 0.0, 0.0),
        wall=_LANDSCAPE_WALL,
        type=Type(0.047, 0.890, 0.940, (0.850, 0.926)),
        figure=0.062,
    ),
    ("tower", True): Composition(
        view="tower",
        portrait=True,
        horizon=-0.300,
        feet=0.0,
        near=0.660,
        far=0.1114,
        half_width=0.8729,
        centre_x=0.500,
        row=Row(0.006, 0.108, 0.118, 0.096),
        tower=Tower(0.5, 0.800, 0.0, 0.0),
        wall=_PORTRAIT_WALL,
        type=Type(0.065, 0.846, 0.876, (0.700, 0.975)),
        figure=0.062,
    ),
    ("talk", True): Composition(
        view="talk",
        portrait=True,
        horizon=0.800,
        feet=0.838,
        near=0.985,
        far=0.871,
        half_width=0.500,
        centre_x=0.300,
        row=Row(0.020, 0.066, 0.030, 0.064),
        tower=Tower(0.760, 0.882, 0.420, 0.215),
        wall=_PORTRAIT_WALL,
        type=Type(0.065, 0.089, 0.126, (0.700, 0.975)),
        figure=0.280,
    ),
    ("motion", False): Composition(
        view="motion",
        portrait=False,
        horizon=0.672,
        feet=0.742,
        near=1.070,
        far=0.822,
        half_width=0.420,
        centre_x=0.500,
        row=Row(0.236, 0.0572, 0.052, 0.137),
        tower=Tower(0.548, 0.780, 0.350, 0.040),
        wall=_LANDSCAPE_WALL,
        type=Type(0.047, 0.122, 0.180, (0.850, 0.926)),
        figure=0.190,
    ),
    ("motion", True): Composition(
        view="motion",
        portrait=True,
        horizon=0.722,
        feet=0.768,
        near=1.000,
        far=0.820,
        half_width=0.520,
        centre_x=0.470,
        row=Row(0.006, 0.108, 0.118, 0.090),
        tower=Tower(0.598, 0.790, 0.300, 0.090),
        wall=_PORTRAIT_WALL,
        type=Type(0.065, 0.089, 0.126, (0.700, 0.975)),
        figure=0.250,
    ),
}


def composition(size: Size, view: str) -> Composition:
    """Return the composition of one of `VIEWS`; a panel higher than wide is portrait."""
    if view not in VIEWS:
        raise ValueError(f"There is no view {view!r}; choose one of {', '.join(VIEWS)}.")
    width, height = size
    return _COMPOSITIONS[view, height > width]


def wall_places(wall: Wall, count: int = 8) -> list[float]:
    """Return the x of the small lanterns on the near wall, left to right, in fractions of the width."""
    step = (wall.last - wall.first) / (count - 1)
    return [wall.first + index * step for index in range(count)]


@dataclass(frozen=True)
class Pool:
    """The ellipse of light that shows where a target lies, and where its label stands."""

    x: float
    y: float
    rx: float
    ry: float


_POOLS = {
    ("grass", False): Pool(0.547, 0.657, 0.0685, 0.0430),
    ("path", False): Pool(0.6215, 0.828, 0.0685, 0.0430),
    ("grass", True): Pool(0.545, 0.612, 0.111, 0.0294),
    ("path", True): Pool(0.640, 0.7655, 0.111, 0.0294),
}


def target_pool(name: str, portrait: bool) -> Pool:
    """Return the pool of "grass" or "path": equal in size, both to the right of the start."""
    return _POOLS[name, portrait]


def wall_options(targets: Sequence[str]) -> tuple[str, ...]:
    """Return those of the targets that are lanterns on the full wall, in their order.

    What the exhibit knows is a lantern only beside the way in; later it is a sign at the edge of the picture.
    """
    wall = ("begin", "everybody", "holdings") if "begin" in targets else ("keep", "forget")
    return tuple(name for name in targets if name in wall or name.startswith("round_"))


def option_places(options: Sequence[str], portrait: bool) -> dict[str, float]:
    """Return the x of each option that stands on the full wall, in fractions of the width.

    In landscape two or three options leave room for the eight small lanterns at the left, and all end before
    the words at the right edge.
    """
    if len(options) == 1:
        return {options[0]: 0.5}
    if len(options) == 2:
        return dict(zip(options, (0.30, 0.70) if portrait else (0.44, 0.66), strict=True))
    if len(options) == 3:
        return dict(zip(options, (0.17, 0.50, 0.83) if portrait else (0.28, 0.46, 0.64), strict=True))
    first, last = (0.13, 0.87) if portrait else (0.10, 0.70)
    step = (last - first) / max(1, len(options) - 1)
    return {option: first + index * step for index, option in enumerate(options)}


PLACES_OF_THE_SCALE = 7


def scale_places(portrait: bool) -> list[float]:
    """Return the x of the seven places of the scale on the near wall, in fractions of the width.

    In landscape they end before the words at the right edge.
    """
    first, last = (0.14, 0.86) if portrait else (0.085, 0.700)
    step = (last - first) / (PLACES_OF_THE_SCALE - 1)
    return [first + index * step for index in range(PLACES_OF_THE_SCALE)]
