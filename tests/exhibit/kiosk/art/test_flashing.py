"""Nothing flashes: between two frames, large areas hardly change, on the way a visitor really goes."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from content import load_content
from exhibit.kiosk.art.painter import SCHEMES
from exhibit.visit import Visit
from tests.exhibit.kiosk.art.conftest import Paint
from tests.exhibit.kiosk.art.measures import luminances
from tests.exhibit.kiosk.art.stages import Stage

FRAME_MS = 100
# WCAG 2.3.1 speaks of a flash at a tenth of the full luminance over a quarter of the central field.
STEP = 0.1
AREA = 0.0625


def walk(number: int) -> Iterator[Stage]:
    """Yield stages of a visit, ten a second, with a choice whenever there is one."""
    protocol = load_content().protocol
    visit = Visit(protocol, number, 7)
    for frame in range(900):
        now = frame * FRAME_MS
        visit.advance(now)
        targets = visit.targets()
        for target in (
            "lantern",
            "begin",
            "grass" if frame % 2 else "path",
            "continue",
            "round_none",
            "forget",
        ):
            if target in targets and frame % 3 == 0:
                visit.act(now, "press", target)
                break
        yield visit.stage()


@pytest.mark.parametrize("scheme", SCHEMES)
def test_no_large_area_flashes(paint: Paint, scheme: str) -> None:
    before = None
    view = ""
    for frame, stage in enumerate(walk(1)):
        here = next((item[1] for item in stage if item[0] == "view"), view)
        picture = luminances(paint(stage, frame * FRAME_MS, scheme=scheme))
        # The face fades from one view to the next; within a view the painter alone is answerable.
        if before is not None and here == view:
            changed = np.abs(picture - before) >= STEP
            assert changed.mean() < AREA, frame
        before, view = picture, here
