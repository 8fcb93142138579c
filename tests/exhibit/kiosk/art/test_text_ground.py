"""Words need quiet ground: every place where words stand keeps 4.5 to 1, measured on the painted picture."""

from __future__ import annotations

import pytest

from content.palette import load_palette, luminance
from exhibit.kiosk.art.choice_places import option_places, target_pool, wall_options
from exhibit.kiosk.art.composition import Box, composition
from exhibit.kiosk.art.gate import GateShape
from exhibit.kiosk.art.ground import Ground
from exhibit.kiosk.art.painter import SCHEMES
from exhibit.kiosk.art.stage import read_stage
from tests.exhibit.kiosk.art.conftest import Paint
from tests.exhibit.kiosk.art.measures import contrast_with, cut
from tests.exhibit.kiosk.art.stages import STAGES

PANELS = [(960, 540), (640, 400), (540, 960)]


def text_boxes(name: str, size: tuple[int, int]) -> dict[str, Box]:
    """Return the boxes of the words of a scene in pixels, as generous as the longest words."""
    scene = read_stage(STAGES[name])
    plan = composition(size, scene.view)
    width, height = size
    kind = plan.type
    boxes: dict[str, Box] = {
        "heading": (kind.margin, kind.heading - 0.05, 0.58 if not plan.portrait else 0.9, kind.second + 0.02),
        "leave": (
            kind.leave[0] if plan.portrait else 0.84,
            kind.leave[1] - 0.02,
            1 - kind.margin,
            kind.leave[1] + 0.02,
        ),
    }
    for target, enabled in scene.targets:
        if target in ("grass", "path") and enabled:
            pool = target_pool(target, plan.portrait)
            boxes[target] = (
                pool.x - 0.55 * pool.rx,
                pool.y - 0.5 * pool.ry,
                pool.x + 0.55 * pool.rx,
                pool.y + 0.5 * pool.ry,
            )
    options = wall_options([target for target, _ in scene.targets]) if scene.wall == "full" else ()
    for option, x in option_places(options, plan.portrait).items():
        boxes[option] = (x - 0.08, plan.wall.stand + 0.034, x + 0.08, plan.wall.stand + 0.070)
    if scene.wall == "full" or scene.view == "dusk":
        del boxes["leave"]
    return {
        key: (x0 * width, y0 * height, x1 * width, y1 * height) for key, (x0, y0, x1, y1) in boxes.items()
    }


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("size", PANELS)
@pytest.mark.parametrize("name", STAGES)
def test_words_stand_on_quiet_ground(paint: Paint, name: str, size: tuple[int, int], scheme: str) -> None:
    picture = paint(STAGES[name], size=size, scheme=scheme)
    tokens = load_palette().scheme(scheme)
    for place, box in text_boxes(name, size).items():
        token = "ink2" if place == "leave" else "ink"
        assert contrast_with(cut(picture, box), luminance(tokens[token])) >= 4.5, place


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("size", PANELS)
def test_the_public_number_stands_on_a_quiet_board(paint: Paint, size: tuple[int, int], scheme: str) -> None:
    left, top, right, bottom = GateShape(Ground(size, "square")).board()
    board = cut(paint(STAGES["score"], size=size, scheme=scheme), (left + 4, top + 4, right - 4, bottom - 4))
    assert contrast_with(board, luminance(load_palette().scheme(scheme)["machine"])) >= 7
