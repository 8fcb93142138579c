"""One-point perspective of the one ground plane: lawn radii to pixels and back."""

from __future__ import annotations

import math

from exhibit.kiosk.art.composition import Composition, Point, Size, composition

START_DEGREES = 236.0
EXIT_DEGREES = 52.0
PATH_RADIUS = 1.12
RING_OUTER = 1.235
TRODDEN_BEND = 0.055


class Ground:
    """Maps the square to the screen.

    The lawn is a circle of radius 1 about (0, 0); x grows to the right, y away from the eye.
    Pixels count from the top left corner. Follows the construction with horizon, near and far edge:
    the two edges give the distance of the centre, the height of the eye and the focal length.
    """

    def __init__(self, size: Size, view: str):
        self.size = size
        self.view = view
        self.plan: Composition = composition(size, view)
        width, height = size
        self.horizon = self.plan.horizon * height
        near = self.plan.near * height - self.horizon
        far = self.plan.far * height - self.horizon
        self.depth = (near + far) / (near - far)
        self.rise = near * (self.depth - 1)
        self.focal = self.plan.half_width * width * math.sqrt(self.depth**2 - 1)
        self.centre_x = self.plan.centre_x * width

    def project(self, x: float, y: float) -> Point:
        """Return the pixel of a ground point. Points behind the eye are drawn at the nearest depth."""
        z = max(self.depth + y, 0.05)
        return self.centre_x + self.focal * x / z, self.horizon + self.rise / z

    def unproject(self, px: float, py: float) -> Point:
        """Return the ground point of a pixel; at or above the horizon, a point very far away."""
        z = self.rise / max(py - self.horizon, 1e-3)
        return (px - self.centre_x) * z / self.focal, z - self.depth

    def scale_at(self, y: float) -> float:
        """Return how many pixels one lawn radius measures, upright or sideways, at depth y."""
        return self.focal / max(self.depth + y, 0.05)

    def figure_height(self, y: float) -> float:
        """Return the height in pixels of a person who stands at depth y."""
        return self.plan.figure * self.scale_at(y)


def on_circle(degrees: float, radius: float = 1.0) -> Point:
    """Return the ground point on a circle about the lawn's centre; 0° is right, 90° is far."""
    angle = math.radians(degrees)
    return radius * math.cos(angle), radius * math.sin(angle)


def trodden_line(share: float) -> Point:
    """Return the ground point on the trodden line, from the start on the path (0) to the exit (1)."""
    start, end = on_circle(START_DEGREES, PATH_RADIUS), on_circle(EXIT_DEGREES, PATH_RADIUS)
    along = end[0] - start[0], end[1] - start[1]
    length = math.hypot(*along)
    bend = TRODDEN_BEND * math.sin(2 * math.pi * share) / length
    return (
        start[0] + share * along[0] - bend * along[1],
        start[1] + share * along[1] + bend * along[0],
    )
