"""One visitor, one real window, one whole visit with the mouse; what the window shows is looked at."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pygame
import pytest

from content import load_content
from tests.window.screen import Visitor, virtual_screen

pytestmark = [pytest.mark.window, pytest.mark.xdist_group("window")]

INK = pygame.Color(load_content().palette.scheme("kiosk-night")["ink"])
LIT_WINDOW = pygame.Color(load_content().palette.things["window-lit"])

# From the question to the attract picture: reveal, motion with its two positions, what is known, keeping.
WAY_OUT = ("round_tower", "continue", "place_3", "continue", "continue", "continue", "keep", "continue")

# Where the fronts of the houses are, in fractions of the picture.
FRONTS = (0.20, 0.30, 0.74, 0.18)


def count(picture: pygame.Surface, colour: pygame.Color, part: tuple[float, float, float, float]) -> int:
    """Return how many pixels of a part of the picture are nearly of a colour."""
    width, height = picture.get_size()
    box = pygame.Rect(part[0] * width, part[1] * height, part[2] * width, part[3] * height)
    mask = pygame.mask.from_threshold(picture.subsurface(box), colour, (24, 24, 24, 255))
    return int(mask.count())


def test_a_whole_visit(tmp_path: Path) -> None:
    results = tmp_path / "results.sqlite"
    with virtual_screen() as environment:
        visitor = Visitor(environment, results, tmp_path)
        try:
            play(visitor)
        finally:
            visitor.process.kill() if visitor.process.poll() is None else None
            visitor.process.wait()
    assert visitor.process.returncode == 0
    with sqlite3.connect(results) as connection:
        query = "select n from count where measure = 'visits'"
        assert connection.execute(query).fetchall() == [(1,)]


def play(visitor: Visitor) -> None:
    visitor.wait_for("lantern")
    assert count(visitor.look("attract"), INK, (0.03, 0.03, 0.5, 0.2)) > 200
    visitor.touch("lantern")
    visitor.wait_for("begin", "holdings", "language", "leave")
    visitor.touch("begin")
    for _ in range(2):
        cross(visitor, "grass")
    dark = count(visitor.look("first-round"), LIT_WINDOW, FRONTS)
    for number in range(4):
        for trip in range(8):
            cross(visitor, "path" if (number + trip) % 3 else "grass")
        visitor.wait_for("continue")
        visitor.touch("continue")
    visitor.wait_for("round_tower")
    lit = count(visitor.look("question"), LIT_WINDOW, FRONTS)
    assert lit > dark + 400
    for target in WAY_OUT:
        visitor.wait_for(target)
        visitor.touch(target)
    visitor.wait_for("lantern")
    assert count(visitor.look("attract-again"), LIT_WINDOW, FRONTS) <= dark
    visitor.press("ctrl+q")
    visitor.process.wait(timeout=20)


def cross(visitor: Visitor, way: str) -> None:
    """Wait until both ways are open, as they are before a walk and not in it, and take one."""
    visitor.wait_for("grass", "path")
    visitor.touch(way)
