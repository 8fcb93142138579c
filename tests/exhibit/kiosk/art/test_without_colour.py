"""What the picture alone tells is told in grey, too: in the tower and on the motion, in both palettes."""

from __future__ import annotations

from itertools import combinations
from typing import Any

import numpy as np
import pytest

from exhibit.kiosk.art.painter import SCHEMES
from exhibit.visit.ground import GRASS, PATH
from exhibit.visit.squares import Squares
from tests.exhibit.kiosk.art.conftest import Paint
from tests.exhibit.kiosk.art.measures import luminances
from tests.exhibit.kiosk.art.stages import STAGES, Stage

SIZE = (960, 540)
# A square in the nearest row but one, in the middle of the wide window.
SQUARES = Squares(False)
SQUARE = max(
    (square for square in range(len(SQUARES.centres)) if abs(SQUARES.centres[square][0]) < 0.1),
    key=lambda square: -SQUARES.centres[square][1],
)
ON_THE_GRASS = SQUARES.place(SQUARE, GRASS, 0.5)
ON_THE_PATH = SQUARES.place(SQUARE, PATH, 0.5)

LEAST = 12
"""Pixels that must differ by a tenth of the full luminance, as WCAG counts a change that is seen."""


def tower(figure: list[Any], *items: list[Any]) -> Stage:
    return [["view", "tower"], ["lamp", 90.0, 1.0], ["crowd", [figure]], *items]


def somebody(point: tuple[float, float] = ON_THE_GRASS, carrying: int = 1, ring: int = 0) -> list[Any]:
    return [*point, 1, 2, carrying, ring]


def scale(before: int, now: int) -> Stage:
    shown = ["scale", [1, 2, 3, 4, 5, 6, 7], before, now]
    return [shown if item[0] == "scale" else item for item in STAGES["motion"]]


MEANINGS: dict[str, list[Stage]] = {
    "on grass, on the path": [tower(somebody()), tower(somebody(ON_THE_PATH))],
    "with a lantern, without": [tower(somebody(carrying=carrying)) for carrying in (1, 0)],
    "met by the beam, not met": [tower(somebody(ring=ring)) for ring in (0, 1)],
    "not looked at, looked at, flagged": [
        tower(somebody()),
        *(tower(somebody(), ["gaze", *ON_THE_GRASS, flag]) for flag in (0, 1)),
    ],
    "shutters open, closed": [
        [["view", "tower"], ["lamp", 90.0, closed], ["crowd", []]] for closed in (0.0, 1.0)
    ],
    "before, now, both": [scale(2, 6), scale(6, 2), scale(2, 2)],
}


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("meaning", MEANINGS)
def test_every_meaning_differs_in_grey(paint: Paint, meaning: str, scheme: str) -> None:
    greys = [luminances(paint(stage, 0, SIZE, scheme)) for stage in MEANINGS[meaning]]
    for one, other in combinations(greys, 2):
        assert int(np.sum(np.abs(one - other) >= 0.1)) >= LEAST
