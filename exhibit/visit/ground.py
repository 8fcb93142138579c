"""The square in numbers: where the routes run. Lawn radii, x to the right, y away; 0° right, 90° far."""

import math

PATH = "path"
GRASS = "grass"

WALKED_AT = 1.12  # the middle of the ring path, in lawn radii
START = 236.0
EXIT = 52.0
# The trodden line swings a little to each side, as lines that people tread do.
_SWING = 0.055
# Near both ends of a route a walker is slower, over this share of the time.
_EASE = 0.08
_TURN_OF_PATH = (EXIT - START) % 360


def polar(angle: float, radius: float) -> tuple[float, float]:
    """Return the point at an angle in degrees and a distance in lawn radii from the middle."""
    turned = math.radians(angle)
    return radius * math.cos(turned), radius * math.sin(turned)


def eased(done: float) -> float:
    """Return the share of a route that lies behind after the share `done` of its time."""
    top = 1 / (1 - _EASE)
    if done < _EASE:
        return top * done * done / (2 * _EASE)
    if done > 1 - _EASE:
        return 1 - top * (1 - done) * (1 - done) / (2 * _EASE)
    return top * (done - _EASE / 2)


def point_on(route: str, share: float) -> tuple[float, float]:
    """Return the point on a route, `path` or `grass`, at a share of its length from 0 to 1."""
    if route == PATH:
        return polar(START + _TURN_OF_PATH * share, WALKED_AT)
    from_x, from_y = polar(START, WALKED_AT)
    to_x, to_y = polar(EXIT, WALKED_AT)
    along_x, along_y = to_x - from_x, to_y - from_y
    length = math.sqrt(along_x * along_x + along_y * along_y)
    aside = _SWING * math.sin(2 * math.pi * share) / length
    return from_x + along_x * share - along_y * aside, from_y + along_y * share + along_x * aside


def on_the_lawn(point: tuple[float, float]) -> bool:
    """Return whether a point is on the grass."""
    return point[0] * point[0] + point[1] * point[1] < 1


def direction(origin: tuple[float, float], point: tuple[float, float]) -> float:
    """Return the direction from one point to another, in degrees from 0 up to 360."""
    return math.degrees(math.atan2(point[1] - origin[1], point[0] - origin[0])) % 360


def rounded(number: float) -> float:
    """Return a number to three places, the finest that any face needs."""
    return math.floor(number * 1000 + 0.5) / 1000
