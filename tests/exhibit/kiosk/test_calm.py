"""Calm motion: still pictures, softly exchanged, at the same times; words and answers at once."""

from __future__ import annotations

from typing import Any

import pygame

from exhibit.kiosk.calm import MELT_MS, STILL_MS, Calm
from exhibit.visit import Visit
from tests.exhibit.visit.visitors import PROTOCOL

SIZE = (64, 36)


def stage(x: float, left: int = 8, targets: tuple[str, ...] = ("grass",)) -> list[Any]:
    return [
        ["view", "square"],
        ["walker", x, 0.0, 1, 2, 1],
        ["text", "second", "forgetting.text", {"left": left}],
        *(["target", name, 1, 0] for name in targets),
    ]


def walker(items: list[Any]) -> float:
    return next(float(item[1]) for item in items if item[0] == "walker")


def test_a_walk_on_the_path_is_five_still_pictures() -> None:
    calm, surface = Calm(), pygame.Surface(SIZE)
    seen = [walker(calm.hold(stage(ms / 3500), surface, ms)[0]) for ms in range(0, 3500, 50)]
    assert len(set(seen)) == 5
    assert seen == sorted(seen)


def test_words_count_on_while_the_picture_stands() -> None:
    calm, surface = Calm(), pygame.Surface(SIZE)
    calm.hold(stage(0.1, left=8), surface, 0)
    items, _ = calm.hold(stage(0.2, left=7), surface, 100)
    assert walker(items) == 0.1
    assert ["text", "second", "forgetting.text", {"left": 7}] in items


def test_a_choice_is_answered_at_once() -> None:
    calm, surface = Calm(), pygame.Surface(SIZE)
    calm.hold(stage(0.1), surface, 0)
    items, _ = calm.hold(stage(0.2, targets=()), surface, 50)
    assert walker(items) == 0.2


def test_pictures_melt_and_then_stand() -> None:
    calm, surface = Calm(), pygame.Surface(SIZE)
    surface.fill("#FFFFFF")
    calm.hold(stage(0.1), surface, 0)
    calm.hold(stage(0.2), surface, STILL_MS)
    levels = []
    for ms in range(0, MELT_MS + 60, 30):
        surface.fill("#000000")
        calm.melt(surface, STILL_MS + ms)
        levels.append(surface.get_at((5, 5))[0])
    assert levels[0] == 255
    assert levels == sorted(levels, reverse=True)
    assert levels[-1] == 0


def test_a_visit_takes_the_same_time() -> None:
    lengths = []
    for switch in ("", "calm_motion"):
        visit = Visit(PROTOCOL, 0, 1)
        visit.act(0, "press", "lantern")
        visit.act(0, "switch", switch)
        visit.act(0, "press", "begin")
        visit.act(6000, "press", "path")
        now = 6000
        while visit.stage()[-1][1] not in ("grass", "path") and now < 20_000:
            now += 50
            visit.advance(now)
        lengths.append(now)
    assert lengths[0] == lengths[1]
