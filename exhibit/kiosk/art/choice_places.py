"""Where in the picture stands what can be chosen, in fractions of its width and height."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


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
        return dict(zip(options, (0.20, 0.50, 0.79) if portrait else (0.28, 0.46, 0.64), strict=True))
    first, last = (0.115, 0.885) if portrait else (0.10, 0.70)
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
