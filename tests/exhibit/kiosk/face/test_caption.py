"""What the voice says and nobody has written stands by itself: on one line, clear of words and signs."""

from __future__ import annotations

import pygame
import pytest

from content import load_content
from exhibit.kiosk.face.caption import write_caption
from exhibit.kiosk.face.pen import Pen
from exhibit.kiosk.host import Host
from exhibit.visit.scenes.lamp import Lamp
from tests.exhibit.kiosk.rehearsal_room import face, host, letterer
from tests.exhibit.kiosk.voice.room import WORDS

PANELS = [(1920, 1080), (1280, 800), (1080, 1920)]
SAID = ("spoken.home", "spoken.looks", "spoken.looks_away", "spoken.number")
SCHEME = load_content().palette.scheme("kiosk-night")


IN_THE_TOWER = ("spoken.met", "spoken.flag_grass", "spoken.flag_path")


def up_the_tower(size: tuple[int, int], language: str, large: bool, state: str) -> Host:
    """Return a host at the moment of an act at which most can be chosen."""
    receiver = host(size, language, flat=True)
    receiver.act(0, "press", "lantern")
    if large:
        receiver.act(0, "switch", "large_text")
    receiver.visit.scene = Lamp(receiver.visit.setting)
    wanted = {"lamp": "shutters", "machine": "confirm"}[state]
    for now_ms in range(0, 60_000, 500):
        receiver.advance(now_ms)
        targets = receiver.visit.targets()
        if receiver.visit.state == state and wanted in targets:
            return receiver
        for target in {"shutters", "continue"} & set(targets):
            receiver.act(now_ms, "press", target)
    raise AssertionError(f"{state} was never reached")


@pytest.mark.parametrize("state", ["lamp", "machine"])
@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("size", PANELS)
def test_a_caption_in_the_tower_stands_by_itself(
    size: tuple[int, int], language: str, large: bool, state: str
) -> None:
    surface = pygame.Surface(size)
    drawn = up_the_tower(size, language, large, state).draw(surface, 70_000)
    others = [text.box for text in drawn.texts] + list(drawn.areas.values())
    places = face(size, "kiosk-night", large=large).places("tower")
    for key in IN_THE_TOWER:
        pen = Pen(surface, places, letterer(size, enlarged=1.75 if large else 1.0), SCHEME)
        write_caption(pen, WORDS[language][key])
        (caption,) = pen.drawn.texts
        assert surface.get_rect().contains(caption.box), key
        assert caption.box.height < 2 * pen.leading("second"), key
        assert caption.box.collidelist(others) < 0, key


def in_a_round(size: tuple[int, int], language: str, large: bool) -> Host:
    """Return a host at the first choice that counts."""
    receiver = host(size, language, flat=True)
    receiver.act(0, "press", "lantern")
    if large:
        receiver.act(0, "switch", "large_text")
    receiver.act(0, "press", "begin")
    for now_ms in range(0, 60_000, 500):
        receiver.advance(now_ms)
        if receiver.visit.state == "round":
            break
        receiver.act(now_ms, "press", "grass")
    receiver.advance(now_ms + 2000)
    assert "grass" in receiver.visit.targets()
    return receiver


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("size", PANELS)
def test_a_caption_stands_by_itself(size: tuple[int, int], language: str, large: bool) -> None:
    surface = pygame.Surface(size)
    drawn = in_a_round(size, language, large).draw(surface, 70_000)
    others = [text.box for text in drawn.texts] + list(drawn.areas.values())
    places = face(size, "kiosk-night", large=large).places("square")
    for key in SAID:
        pen = Pen(surface, places, letterer(size, enlarged=1.75 if large else 1.0), SCHEME)
        write_caption(pen, WORDS[language][key] + (" 78" if key == "spoken.number" else ""))
        (caption,) = pen.drawn.texts
        assert surface.get_rect().contains(caption.box), key
        assert caption.box.height < 2 * pen.leading("second"), key
        assert caption.box.collidelist(others) < 0, key
