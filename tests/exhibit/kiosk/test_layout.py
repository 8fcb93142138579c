"""Every scene on three shapes of panel in both languages: words fit, keep apart, and can be read."""

from __future__ import annotations

from functools import cache
from itertools import combinations

import numpy as np
import pygame
import pytest

from content import load_content
from content.palette import luminance
from exhibit.kiosk.results.specimen import specimen_of
from tests.exhibit.kiosk.rehearsal_room import CLASS, SCRIPT, Moment, play

WALL = SCRIPT.with_name("wall.yml")
# Half of the panels of the contact sheets: the same picture at a quarter of the time.
PANELS = ((960, 540), (640, 400), (540, 960))
CASES = [(size, language) for size in PANELS for language in ("de", "en")]


@cache
def moments(size: tuple[int, int], language: str) -> tuple[Moment, ...]:
    published = specimen_of(load_content().protocol)
    return (
        *play(size, language),
        *play(size, language, path=WALL),
        *play(size, language, path=WALL, published=published),
    )


@cache
def everywhere(size: tuple[int, int], language: str) -> tuple[Moment, ...]:
    """Return every scene of visitors, and of a class at night and in high contrast."""
    night, contrast = (play(size, language, scheme, CLASS) for scheme in ("kiosk-night", "kiosk-contrast"))
    return (*moments(size, language), *night, *contrast)


def contrast_on(ground: pygame.Surface, box: pygame.Rect, colour: str) -> float:
    """Return the WCAG contrast of a colour against the ground of a box, at its 95th percentile."""
    pixels = pygame.surfarray.array3d(ground.subsurface(box)).reshape(-1, 3) / 255
    linear = np.where(pixels <= 0.04045, pixels / 12.92, ((pixels + 0.055) / 1.055) ** 2.4)
    light = linear @ np.array([0.2126, 0.7152, 0.0722])
    ratios = (np.maximum(light, luminance(colour)) + 0.05) / (np.minimum(light, luminance(colour)) + 0.05)
    return float(np.percentile(ratios, 5))


@pytest.mark.parametrize(("size", "language"), CASES)
def test_every_text_is_inside_the_panel(size: tuple[int, int], language: str) -> None:
    panel = pygame.Rect((0, 0), size)
    outside = [
        (moment.name, placed.text)
        for moment in everywhere(size, language)
        for placed in moment.drawn.texts
        if not panel.contains(placed.box)
    ]
    assert outside == []


@pytest.mark.parametrize(("size", "language"), CASES)
def test_no_text_covers_another(size: tuple[int, int], language: str) -> None:
    clashes = [
        (moment.name, one.text, other.text)
        for moment in everywhere(size, language)
        for one, other in combinations(moment.drawn.texts, 2)
        # Boxes hold the room of accents and descenders; letters of neighbouring lines stay apart within it.
        if one.box.inflate(0, -one.box.height // 4).colliderect(other.box.inflate(0, -other.box.height // 4))
    ]
    assert clashes == []


@pytest.mark.parametrize(("size", "language"), CASES)
def test_every_text_has_contrast_on_its_real_ground(size: tuple[int, int], language: str) -> None:
    weak = [
        (moment.name, placed.text, round(ratio, 2))
        for moment in everywhere(size, language)
        for placed in moment.drawn.texts
        if (ratio := contrast_on(moment.ground, placed.box, placed.colour)) < 4.5
    ]
    assert weak == [], "\n".join(map(str, weak))


@pytest.mark.parametrize(("size", "language"), CASES)
def test_targets_are_large_enough_and_do_not_share_ground(size: tuple[int, int], language: str) -> None:
    # The panel is 813 mm across: an ordinary finger needs 15 mm, and twice that is given where there is room.
    smallest = 15 * (size[0] ** 2 + size[1] ** 2) ** 0.5 / 813
    for moment in everywhere(size, language):
        areas = moment.drawn.areas
        small = {name: box for name, box in areas.items() if min(box.size) < smallest}
        assert small == {}, moment.name
        shared = [pair for pair in combinations(areas, 2) if areas[pair[0]].colliderect(areas[pair[1]])]
        assert shared == [], moment.name


def test_end_visit_keeps_its_place() -> None:
    for size, language in CASES:
        places = {
            tuple(moment.drawn.areas["leave"])
            for moment in moments(size, language)
            if "leave" in moment.drawn.areas
        }
        assert len(places) == 1, (size, language)
