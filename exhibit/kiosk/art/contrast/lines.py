"""The high-contrast drawing of one view: white outlines on black; path and tower are filled."""

from __future__ import annotations

import itertools
import math

from exhibit.kiosk.art.canvas import Canvas, Colour, arc_points, ellipse_points
from exhibit.kiosk.art.colours import Colours
from exhibit.kiosk.art.composition import Point
from exhibit.kiosk.art.ground import RING_OUTER, Ground, on_circle, trodden_line
from exhibit.kiosk.art.houses import WINDOWS_A_HOUSE, House, crescent, house_row
from exhibit.kiosk.art.lawn_furniture import SIGN_DEGREES, SIGN_HEIGHT, SIGN_RADIUS, draw_sign_board
from exhibit.kiosk.art.noise import random

BLACK: Colour = (0.0, 0.0, 0.0)
SLABS = 36
_TUFTS = 15
_DASHES = 22


class Pen:
    """A canvas with the line widths and colours of the scheme."""

    def __init__(self, canvas: Canvas, ground: Ground, colours: Colours):
        self.canvas = canvas
        self.ground = ground
        self.line = max(1.0, 0.0028 * min(ground.size))
        self.ink = colours.token["ink"]
        self.lamp = colours.token["lamp"]
        self.faint = colours.token["line"]

    def outline(self, points: list[Point], fill: Colour = BLACK, closed: bool = True) -> None:
        """Fill a shape and draw its white edge."""
        self.canvas.polygon(points, fill)
        self.canvas.line(points, self.line, self.ink, closed)

    def stroke(self, points: list[Point], colour: Colour | None = None, share: float = 1.0) -> None:
        """Draw a line, white unless another colour is given."""
        self.canvas.line(points, self.line * share, colour or self.ink)

    def circle_on_ground(self, radius: float) -> list[Point]:
        """Return the outline of a circle about the lawn's middle."""
        return [self.ground.project(*on_circle(3 * step, radius)) for step in range(120)]


def draw_far(pen: Pen) -> None:
    """Draw the line of the ground and the eight houses with dark windows."""
    width = pen.ground.size[0]
    houses = house_row(pen.ground)
    foot = [(width * step / 40, crescent(pen.ground, width * step / 40)) for step in range(41)]
    pen.canvas.line([place for place in foot if place[0] < houses[0].left], pen.line, pen.ink)
    pen.canvas.line([place for place in foot if place[0] > houses[-1].right], pen.line, pen.ink)
    between = houses[4].right, houses[5].left
    pen.canvas.line([(x, crescent(pen.ground, x)) for x in between], pen.line, pen.ink)
    for house in houses:
        _draw_house(pen, house)


def draw_ground(pen: Pen, wear: float) -> None:
    """Draw ring path, lawn with tufts, the trodden line and the sign."""
    if pen.ground.view == "talk":
        # Words stand at the right here: the path is a line, and ends before them.
        _draw_ring_outline(pen, 0.80 * pen.ground.size[0])
    else:
        _draw_ring(pen)
    _draw_tufts(pen)
    if wear > 0:
        _draw_trodden(pen)


def draw_sign(pen: Pen) -> None:
    """Draw the sign in black on white."""
    at = on_circle(SIGN_DEGREES, SIGN_RADIUS)
    x, foot = pen.ground.project(*at)
    unit = pen.ground.scale_at(at[1]) * SIGN_HEIGHT
    pen.canvas.line([(x, foot - 0.5 * unit), (x, foot)], 4 * pen.line, BLACK)
    pen.canvas.line([(x, foot - 0.5 * unit), (x, foot)], 2 * pen.line, pen.ink)
    half = 0.28 * unit
    middle = x, foot - 0.76 * unit
    pen.canvas.rectangle(
        x - 1.2 * half, middle[1] - 1.05 * half, x + 1.2 * half, middle[1] + 1.05 * half, BLACK
    )
    draw_sign_board(pen.canvas, middle, half, pen.ink, BLACK, grass=BLACK)


def draw_poplars(pen: Pen, feet: list[Point], heights: list[float], half: float) -> None:
    """Draw poplars as grey outlines: they are decoration."""
    for (x, y), height in zip(feet, heights, strict=True):
        left = [(x - half * math.sin(math.pi * t**0.62) ** 0.86, y - height * t) for t in _steps()]
        right = [(2 * x - a, b) for a, b in left]
        pen.canvas.polygon([*left, *reversed(right)], BLACK)
        pen.stroke([*left, *reversed(right)], pen.faint, 0.8)


def window_points(house: House, position: int) -> list[Point]:
    """Return the corners of a window."""
    left, top, right, bottom = house.window(position)
    return [(left, top), (right, top), (right, bottom), (left, bottom)]


def place_ring(pen: Pen, centre: Point, unit: float) -> None:
    """Draw the ring of an empty place on the wall."""
    pen.canvas.line(ellipse_points(centre, 0.20 * unit, 0.075 * unit), pen.line * 0.8, pen.ink, closed=True)


def lantern_shape(pen: Pen, foot: Point, height: float) -> None:
    """Draw a lit lantern: white metal, amber glass."""

    def shape(points: list[Point], colour: Colour) -> None:
        pen.canvas.polygon([(foot[0] + x * height, foot[1] - y * height) for x, y in points], colour)

    handle = arc_points((foot[0], foot[1] - 0.80 * height), 0.15 * height, 0.185 * height, 0, 180, 20)
    pen.canvas.line(handle, max(1.5, 0.05 * height), pen.ink)
    shape([(-0.18, 0.12), (-0.12, 0.70), (0.12, 0.70), (0.18, 0.12)], pen.lamp)
    shape([(-0.19, 0.68), (-0.09, 0.82), (0.09, 0.82), (0.19, 0.68)], pen.ink)
    shape([(-0.22, 0.0), (-0.185, 0.135), (0.185, 0.135), (0.22, 0.0)], pen.ink)


def _draw_ring_outline(pen: Pen, end: float) -> None:
    for radius in (1.0, RING_OUTER):
        outline = pen.circle_on_ground(radius)
        for first, second in itertools.pairwise([*outline, outline[0]]):
            if max(first[0], second[0]) < end:
                pen.stroke([first, second])


def _draw_ring(pen: Pen) -> None:
    """Fill the ring path with white, its joints in grey."""
    pen.canvas.polygon(pen.circle_on_ground(RING_OUTER), pen.ink)
    for step in range(SLABS):
        degrees = 360 * (step + 0.5) / SLABS
        ends = [pen.ground.project(*on_circle(degrees, radius)) for radius in (1.0, RING_OUTER)]
        pen.stroke(ends, pen.faint, 0.6)
    pen.canvas.line(pen.circle_on_ground(1.115), pen.line * 0.6, pen.faint, closed=True)
    pen.canvas.polygon(pen.circle_on_ground(1.0), BLACK)


def _draw_house(pen: Pen, house: House) -> None:
    wall = house.wall()
    if house.kind == "hipped":
        pen.canvas.polygon(wall, BLACK)
        pen.stroke([wall[1], wall[0]])
        pen.stroke([wall[2], wall[3]])
        pen.outline(house.top())
    else:
        front = [wall[0], *house.top(), wall[3]]
        pen.outline(front, closed=False)
    for position in range(WINDOWS_A_HOUSE):
        pen.canvas.line(window_points(house, position), pen.line * 0.7, pen.ink, closed=True)
    pen.stroke(house.door(), share=0.7)


def _draw_tufts(pen: Pen) -> None:
    """Draw tufts of three blades in staggered rows; their size tells how far away they stand."""
    generator = random(81)
    rows = [-0.90 + 1.80 * row / (_TUFTS - 1) for row in range(_TUFTS)]
    for index, y in enumerate(sorted(rows, reverse=True)):
        reach = math.sqrt(1 - y * y) - 0.07
        count = max(1, round(reach / 0.072))
        for step in range(-count, count + 1):
            x = (step + 0.5 * (index % 2)) * 0.145
            if abs(x) < reach and _far_from_line(x, y):
                _draw_tuft(pen, x + float(generator.uniform(-0.012, 0.012)), y)


def _draw_tuft(pen: Pen, x: float, y: float) -> None:
    px, py = pen.ground.project(x, y)
    unit = pen.ground.scale_at(y) * 0.030
    for lean, rise in ((-0.55, 0.72), (0.0, 1.0), (0.55, 0.72)):
        ends = [(px + lean * 0.25 * unit, py), (px + lean * unit, py - rise * unit)]
        pen.canvas.line(ends, max(0.8, pen.line * 0.45), pen.ink)


def _draw_trodden(pen: Pen) -> None:
    """Draw the trodden line as two dashed lines."""
    for side in (-0.055, 0.055):
        for dash in range(_DASHES):
            start, end = (dash + 0.05) / _DASHES, (dash + 0.62) / _DASHES
            ends = [_beside(start, side), _beside(end, side)]
            if all(math.hypot(*point) < 0.99 for point in ends):
                pen.stroke([pen.ground.project(*point) for point in ends], share=0.8)


def _beside(share: float, side: float) -> Point:
    x, y = trodden_line(share)
    ahead, behind = trodden_line(share + 0.01), trodden_line(share - 0.01)
    dx, dy = ahead[0] - behind[0], ahead[1] - behind[1]
    length = math.hypot(dx, dy)
    return x - dy / length * side, y + dx / length * side


def _far_from_line(x: float, y: float) -> bool:
    return all(math.dist((x, y), trodden_line(step / 60)) > 0.11 for step in range(61))


def _steps() -> list[float]:
    return [step / 24 for step in range(25)]
