"""Nothing flashes, on the way a visitor really goes."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from exhibit.kiosk.art.painter import SCHEMES
from tests.exhibit.kiosk.art.conftest import Paint
from tests.exhibit.kiosk.art.flashes import Flashes
from tests.exhibit.kiosk.art.measures import luminances
from tests.exhibit.kiosk.art.stages import Stage
from tests.exhibit.visit.visitors import STEP, always, visit_of, walk

FRAMES_A_SECOND = 1000 // STEP
# WCAG 2.3.1 allows three flashes in a second, and any number on less than a quarter of ten degrees of the
# visual field: 2.1 % of a screen of 32 inches seen from a metre. Here one flash is the most on such an area.
FLASHES = 2
AREA = 0.021


def frames() -> Iterator[tuple[int, str, Stage]]:
    """Yield time, state and stage of a whole visit, ten times a second, with every crossing on the grass."""
    visit = visit_of(number=1)
    for now in walk(visit, always("grass")):
        yield now, visit.state, visit.stage()


@pytest.mark.parametrize("scheme", SCHEMES)
def test_no_area_flashes(paint: Paint, scheme: str) -> None:
    flashes, view, states, words = None, "", set(), set()
    for now, state, stage in frames():
        # A quarter of the pixels tells the share of an area as well as all of them.
        picture = luminances(paint(stage, now, scheme=scheme)[::2, ::2])
        here = next(item[1] for item in stage if item[0] == "view")
        # The face fades from one view to the next; within a view the painter alone is answerable.
        if flashes is None or here != view:
            flashes, view = Flashes(picture, FRAMES_A_SECOND), here
        flashes.see(picture)
        assert flashes.share(FLASHES) < AREA, f"{state} at {now} ms"
        states.add(state)
        words |= {item[4] for item in stage if item[0] == "seen"}
    assert states >= {"notice", "demonstration", "round", "question", "reveal", "decision", "forgetting"}
    assert states >= {"lamp", "shutters", "machine", "account", "position", "arguments", "marks"}
    assert words == {"round.seen", "round.booked"}


@pytest.mark.parametrize(("every", "flashing"), [(1, True), (2, True), (10, False)])
def test_a_blinking_picture_is_noticed(every: int, flashing: bool) -> None:
    dark, light = np.zeros((4, 4)), np.full((4, 4), 0.15)
    flashes = Flashes(dark, FRAMES_A_SECOND)
    for frame in range(30):
        flashes.see(light if frame // every % 2 else dark)
    assert flashes.share(FLASHES) == (1.0 if flashing else 0.0)
