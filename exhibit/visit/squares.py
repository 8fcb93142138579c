"""The many little squares below the tower: where they lie, and where its lamp can point.

Lengths are those of the view from the tower, x to the right and y away from it, directions in degrees on the
ground, 90 straight away. Each little square is the square of the rounds, made smaller.
"""

from exhibit.visit.ground import direction, point_on

ROWS = 9
SPACING = 0.36
LAWN = 0.1098
"""The radius of a little lawn."""

EYE = -2.5
"""Where the visitor stands, in y: nothing nearer can be seen."""

LAMP = (0.0, -1.30)
"""Where the lamp stands, on the sill."""

NEAR_ROWS = 6
"""So many rows are near enough to tell a path from a lawn."""

_FIRST_ROW = -1.146
_MARGIN = 0.05
# By shape of the window: how far to the side squares lie, in shares of the distance; half the angle of the
# beam; the lowest direction of the lamp; by how much one touch of an arrow turns it; how far to the side the
# window shows, and where its two bars stand, in shares of the distance.
_WIDE = (0.64, 11.5, 15.0, 12.5, 0.609, 0.211)
_TALL = (0.25, 6.0, 63.0, 9.0, 0.238, 0.0825)
_ROOM = 0.09
_BAR = 0.022
"""Room for the machine's frame at the side of somebody; half a bar with half of somebody, in radii."""


class Squares:
    """The squares of a wide window, or of a `tall` one, from the farthest row to the nearest."""

    __slots__ = ("bar", "bearings", "centres", "half_angle", "lowest", "sight", "turn")

    def __init__(self, tall: bool) -> None:
        reach, self.half_angle, self.lowest, self.turn, self.sight, self.bar = _TALL if tall else _WIDE
        self.centres = _centres(reach)
        self.bearings = [direction(LAMP, centre) for centre in self.centres]

    def place(self, square: int, route: str, share: float) -> tuple[float, float]:
        """Return the point at a share of a route round or across a square."""
        x, y = point_on(route, share)
        centre = self.centres[square]
        return centre[0] + LAWN * x, centre[1] + LAWN * y

    def lies_in_beam(self, square: int, beam: float, beside: float = 0.0) -> bool:
        """Return whether the lamp's beam lies on a square, or no more than `beside` degrees from it."""
        return abs(self.bearings[square] - beam) <= self.half_angle + beside

    def near(self, square: int) -> bool:
        """Return whether a square lies in one of the near rows."""
        return self.centres[square][1] < _FIRST_ROW + SPACING * (NEAR_ROWS - 0.5)

    def in_view(self, point: tuple[float, float]) -> bool:
        """Return whether somebody at a point is seen whole: neither cut by the window nor behind a bar."""
        aside, away = abs(point[0]), point[1] - EYE
        return aside + _ROOM <= self.sight * away and abs(aside - self.bar * away) > _BAR

    def lit(self, point: tuple[float, float], beam: float) -> bool:
        """Return whether the beam meets a point."""
        return abs(direction(LAMP, point) - beam) <= self.half_angle

    def within(self, degrees: float) -> float:
        """Return the direction nearest to `degrees` to which the lamp can turn."""
        return min(180 - self.lowest, max(self.lowest, degrees))


def _centres(reach: float) -> list[tuple[float, float]]:
    centres = []
    for row in range(ROWS - 1, -1, -1):
        y = _FIRST_ROW + SPACING * row
        aside = 0.5 * (row % 2)
        widest = reach * (y - EYE) - _MARGIN
        for column in range(-ROWS, ROWS + 1):
            x = (column + aside) * SPACING
            if abs(x) <= widest:
                centres.append((x, y))
    return centres
