"""One whole visit in a real window in each way of steering; what the window shows is looked at."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from pathlib import Path

import pygame
import pytest

from content import load_content
from tests.window.hands import Gamepad, Hand, Keys, OneButton, Pointing
from tests.window.screen import Visitor, virtual_screen

pytestmark = pytest.mark.window

INK = pygame.Color(load_content().palette.scheme("kiosk-night")["ink"])
LIT_WINDOW = pygame.Color(load_content().palette.things["window-lit"])

TRIPS = ["path" if number % 3 == 0 else "grass" for number in range(2 + 4 * 8)]
"""Two that do not count, then four rounds."""

WAYS = ("grass", "path")
TO_THE_LAWN = ["lantern", "language", "begin"]
TOWER = ["up", "left", "right", "shutters", "continue", *3 * ["confirm", "release"], "continue"]
MOTION = ["place_3", "place_5", "continue", "continue"]
FROM_THE_LAWN = ["round_tower", *TOWER, *MOTION, "continue"]
"""Reveal, tower, motion, and what the exhibit knows, up to the decision."""

SCENES = [
    *("attract", "notice", "demonstration", "round", "question", "reveal", "lamp", "shutters", "machine"),
    *("account", "position", "arguments", "marks", "holdings", "decision"),
]

# Where the fronts of the houses are, in fractions of the picture.
FRONTS = (0.20, 0.30, 0.74, 0.18)

MOUSE_AS_FINGER = {"SDL_MOUSE_TOUCH_EVENTS": "1"}
"""SDL then makes a finger of the mouse, and reports both, as panels that send everything twice."""


def count(picture: pygame.Surface, colour: pygame.Color, part: tuple[float, float, float, float]) -> int:
    """Return how many pixels of a part of the picture are nearly of a colour."""
    width, height = picture.get_size()
    box = pygame.Rect(part[0] * width, part[1] * height, part[2] * width, part[3] * height)
    mask = pygame.mask.from_threshold(picture.subsurface(box), colour, (24, 24, 24, 255))
    return int(mask.count())


@pytest.mark.parametrize(
    ("hand", "options", "environment", "answer", "kept"),
    [
        pytest.param(Pointing(), [], {}, "keep", [1], id="mouse"),
        pytest.param(Pointing(), [], MOUSE_AS_FINGER, "forget", [], id="finger"),
        pytest.param(Keys(), [], {}, "keep", [1], id="keys"),
        pytest.param(OneButton(), [], {}, "forget", [], id="one-button"),
        pytest.param(Gamepad(), ["--gamepad"], {}, "keep", [1], id="gamepad"),
    ],
)
def test_a_whole_visit(
    hand: Hand,
    options: Sequence[str],
    environment: dict[str, str],
    answer: str,
    kept: list[int],
    tmp_path: Path,
) -> None:
    results = tmp_path / "results.sqlite"
    with virtual_screen() as screen:
        visitor = Visitor(screen | environment, results, tmp_path, options)
        try:
            play(visitor, hand, answer)
        finally:
            visitor.process.kill() if visitor.process.poll() is None else None
            visitor.process.wait()
    assert visitor.process.returncode == 0
    assert visits_in(results) == kept


def visits_in(results: Path) -> list[int]:
    """Return what the file of results says of visits; there is no file before the first yes."""
    if not results.exists():
        return []
    with sqlite3.connect(results) as connection:
        return [n for (n,) in connection.execute("select n from count where measure = 'visits'")]


def play(visitor: Visitor, hand: Hand, answer: str) -> None:
    visitor.wait_for("lantern")
    visitor.come_to_the_front()
    assert count(visitor.look("attract"), INK, (0.03, 0.03, 0.5, 0.2)) > 200
    seen = choose(visitor, hand, TO_THE_LAWN)
    assert ["holdings.language", "value.de"] in visitor.known
    seen += choose(visitor, hand, TRIPS[:2])
    visitor.wait_for("grass", "path")
    dark = count(visitor.look("first-round"), LIT_WINDOW, FRONTS)
    seen += choose(visitor, hand, TRIPS[2:])
    visitor.wait_for("round_tower")
    assert count(visitor.look("question"), LIT_WINDOW, FRONTS) > dark + 400
    seen += choose(visitor, hand, [*FROM_THE_LAWN, answer])
    assert list(dict.fromkeys(seen)) == SCENES
    visitor.wait_for("lantern")
    assert count(visitor.look("attract-again"), LIT_WINDOW, FRONTS) <= dark
    visitor.press("ctrl+q")
    visitor.process.wait(timeout=20)


def choose(visitor: Visitor, hand: Hand, targets: Sequence[str]) -> list[str]:
    """Choose targets one after the other as they come, and return the scenes in which that was."""
    seen = []
    for target in targets:
        # Both ways are open before a walk, and at most one of them in it.
        needed = WAYS if target in WAYS else (target,)
        visitor.wait_for(*needed)
        seen.append(visitor.state)
        state, known = visitor.state, visitor.known
        hand.choose(visitor, target)
        visitor.wait_until_taken(needed, state, known)
    return seen
