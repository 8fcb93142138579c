"""Where things stand in the picture, in fractions of its width and height, for each shape of panel."""

from __future__ import annotations

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
        type=Type(0.065, 0.851, 0.881, (0.700, 0.975)),
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
        row=Row(0.236, 0.0572, 0.052, 0.121),
        tower=Tower(0.548, 0.780, 0.350, 0.040),
        wall=_LANDSCAPE_WALL,
        type=Type(0.047, 0.122, 0.180, (0.850, 0.926)),
        figure=0.190,
    ),
    ("motion", True): Composition(
        view="motion",
        portrait=True,
        horizon=0.734,
        feet=0.780,
        near=1.000,
        far=0.832,
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
