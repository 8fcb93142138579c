"""The sky, the places of its stars, the hills and the poplars."""

from __future__ import annotations

import math

import numpy as np

from exhibit.kiosk.art.canvas import Canvas, Colour, Floats, Layer
from exhibit.kiosk.art.colours import Colours, gradient, mixed
from exhibit.kiosk.art.composition import Point
from exhibit.kiosk.art.ground import Ground
from exhibit.kiosk.art.houses import gap_centre
from exhibit.kiosk.art.noise import random

STARS = 300
STAR_SEED = 7
BRIGHT_SPOT = 0.60

# x of the foot in fractions of the width, height in fractions of the distance from feet to picture top
_POPLARS = (
    (0.012, 0.46),
    (0.044, 0.56),
    (0.074, 0.42),
    (0.104, 0.51),
    (0.133, 0.35),
    (0.160, 0.43),
    (0.187, 0.30),
    (0.985, 0.42),
)
_GAP_POPLARS = ((-0.018, 0.24), (0.0135, 0.31))


def sky_layer(ground: Ground, colours: Colours, name: str) -> Layer:
    """Return the whole sky down to the feet of the houses: "night" or "dusk"."""
    width, height = ground.size
    feet = ground.plan.feet * height
    rows = math.ceil(feet) + 2
    down = (np.arange(rows, dtype=np.float32) + 0.5) / feet
    across = (np.arange(width, dtype=np.float32) + 0.5) / width
    far = np.abs(across - BRIGHT_SPOT) / 0.6
    side = 1.0 - 0.16 * np.clip(far, 0, 1) ** 1.5 * (0.35 + 0.65 * np.clip(down, 0, 1)[:, None])
    rgb = gradient(colours.sky[name], down)[:, None, :] * side[..., None]
    return Layer(0, 0, rgb.astype(np.float32), np.ones((rows, width), np.float32))


def star_places(free: Floats, horizon: float) -> list[tuple[int, int, float, float]]:
    """Return x, y, brightness and diameter of the stars, where `free` (h, w) says that there is only sky.

    They thin out towards the roofs. The order is the order in which they come out.
    """
    height, width = free.shape
    generator = random(STAR_SEED)
    stars: list[tuple[int, int, float, float]] = []
    while len(stars) < STARS:
        x = generator.uniform(0.004, 0.996)
        y = generator.uniform(0.004, 1) * horizon / height
        chance, bright, size = generator.uniform(size=3)
        column, row = int(x * width), int(y * height)
        if chance > (1 - row / horizon) ** 0.8 or _crowded(free, row, column):
            continue
        stars.append((column, row, 0.22 + 0.55 * float(bright) ** 2.2, 1.0 + 0.5 * float(size)))
    return stars


def _crowded(free: Floats, row: int, column: int) -> bool:
    """Return whether anything but sky lies within three pixels."""
    return bool(free[max(0, row - 3) : row + 4, max(0, column - 3) : column + 4].min() < 0.999)


def hill_layer(ground: Ground, colours: Colours, sky: str) -> Layer:
    """Return the low hills behind the houses."""
    colour = mixed(colours.thing["hill"], colours.sky[sky][-1][1], 0.30 if sky == "dusk" else 0.0)
    width, height = ground.size
    feet = ground.plan.feet * height
    canvas = Canvas(0, feet - 0.07 * height, width, feet + 2, scale=3)
    shares = [step / 60 for step in range(61)]
    ridge = [(share * width, feet - height * (0.026 + 0.018 * _ridge(share))) for share in shares]
    canvas.polygon([(0, feet + 2), *ridge, (width, feet + 2)], colour)
    return canvas.layer()


def poplar_layer(ground: Ground, colours: Colours, sky: str, gap: bool = False) -> Layer:
    """Return the poplars at both ends of the row, or the two that stand in the gap."""
    feet, heights, half = poplar_places(ground, gap)
    low = max(y for _, y in feet) if feet else 0.0
    reach = max(heights, default=0.0)
    canvas = Canvas(0, low - reach - 4, ground.size[0], low + 6, scale=4)
    for index, (foot, height) in enumerate(zip(feet, heights, strict=True)):
        canvas.polygon(poplar_outline(foot, height, half, index), _leaf(colours, sky))
    return _misty(canvas.layer(), low, 1.2 * reach, colours)


def poplar_places(ground: Ground, gap: bool = False) -> tuple[list[Point], list[float], float]:
    """Return feet, heights and half the width of the poplars, in pixels."""
    width, height = ground.size
    row = ground.plan.row
    foot = ground.plan.feet * height - (0.008 if gap else 0.012) * height
    if gap:
        middle = gap_centre(ground) / width
        trees = [(middle + x * row.gap / 0.096, share) for x, share in _GAP_POPLARS]
    else:
        trees = [tree for tree in _POPLARS if not _covers_house(ground, tree[0])]
    unit = row.unit_height * height * 1.78 / 0.56
    half = 0.0138 * width * row.unit_width / 0.0785
    return [(x * width, foot) for x, _ in trees], [share * unit for _, share in trees], half


def poplar_outline(foot: Point, height: float, half: float, seed: int) -> list[Point]:
    """Return the outline of one slim poplar with slightly uneven sides."""
    generator = random(100 + seed)
    left, right = [], []
    steps = 26
    phase = generator.uniform(0, math.tau, 2)
    for step in range(steps + 1):
        t = step / steps
        swell = math.sin(math.pi * min(1, t * 0.98 + 0.02) ** 0.62) ** 0.86 * (1 - 0.18 * t)
        wobble = 0.055 * math.sin(t * 21 + phase[0]), 0.055 * math.sin(t * 19 + phase[1])
        y = foot[1] - height * t
        left.append((foot[0] - half * swell * (1 + wobble[0]), y))
        right.append((foot[0] + half * swell * (1 + wobble[1]), y))
    return left + right[::-1]


def _ridge(share: float) -> float:
    return math.sin(share * 9.1 + 0.6) * 0.6 + math.sin(share * 17.3 + 2.0) * 0.4


def _leaf(colours: Colours, sky: str) -> Colour:
    tree = colours.thing["tree"]
    return mixed(tree, (0.10, 0.25, 0.27), 0.45) if sky == "dusk" else tree


def _covers_house(ground: Ground, x: float) -> bool:
    """Return whether a tree would stand on the row itself; behind the small row of the talk it may."""
    plan = ground.plan
    if plan.view == "talk":
        return False
    return plan.row.left - 0.004 < x < plan.row.left + 9 * plan.row.unit_width


def _misty(layer: Layer, feet: float, unit: float, colours: Colours) -> Layer:
    """Let the foot of the trees fade a little into the air of the hills."""
    share = np.clip((layer.rows() - (feet - 0.55 * unit)) / (0.55 * unit), 0, 1) ** 1.6 * 0.22
    hill = np.array(colours.thing["hill"], np.float32)
    mixed_rgb = layer.rgb * (1 - share[..., None]) + hill * (layer.alpha * share)[..., None]
    return Layer(layer.x, layer.y, mixed_rgb.astype(np.float32), layer.alpha)
