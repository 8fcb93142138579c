"""Letters as pictures."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest
from fontTools.ttLib import TTFont

from exhibit.kiosk.lettering.cuts import Cut, CutFiles, characters, fallback_font, missing
from exhibit.kiosk.lettering.letterer import Letterer
from exhibit.kiosk.lettering.sizes import TypeSizes
from exhibit.kiosk.panel import Panel

CACHE = Path(__file__).resolve().parents[4] / ".cache"


@pytest.fixture
def letterer() -> Iterator[Letterer]:
    pygame.font.init()
    yield Letterer(TypeSizes(Panel(1920, 1080, 813, 1000)), CACHE)
    pygame.font.quit()


def test_a_cut_holds_what_both_languages_need() -> None:
    known = characters(CutFiles(CACHE).path(Cut(14, 400)))
    assert missing("äöüÄÖÜßẞ„“”‚‘’–—…−→×€\u00ad\u00a0\u202f0123456789", known) == set()


def test_a_sign_that_inter_lacks_comes_from_the_fallback(letterer: Letterer) -> None:
    path = fallback_font()
    assert path is not None
    with TTFont(path, lazy=True) as font:
        assert ord("☐") in font.getBestCmap()
    assert letterer.letter("☐", "reading", 500, "#FFFFFF").width > 0


def test_the_same_text_is_rendered_once(letterer: Letterer) -> None:
    first = letterer.letter("Gras", "label", 500, "#FFFFFF")
    assert letterer.letter("Gras", "label", 500, "#FFFFFF") is first
    assert letterer.letter("Gras", "label", 500, "#FFD23F") is not first


def test_what_is_kept_stays_bounded(letterer: Letterer) -> None:
    first = letterer.letter("0", "label", 500, "#FFFFFF")
    for number in range(1, 400):
        letterer.letter(str(number), "label", 500, "#FFFFFF")
    assert letterer.letter("0", "label", 500, "#FFFFFF") is not first


@pytest.mark.parametrize("anchor", [0.0, 0.5, 1.0])
def test_the_reported_box_holds_every_painted_pixel(letterer: Letterer, anchor: float) -> None:
    surface = pygame.Surface((900, 300), pygame.SRCALPHA)
    text = letterer.letter("Ändern Sie nichts. Jeder Schritt wird gebucht.", "second", 520, "#FFFFFF")
    box = text.draw(surface, 450, 120, anchor)
    assert len(text.lines) == 2
    assert box.contains(surface.get_bounding_rect())
