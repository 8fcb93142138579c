"""An exhibit for tests: the shipped script played on any panel, with everything that was drawn at hand."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")

import pygame

from content import load_content
from exhibit.kiosk.art import Painter
from exhibit.kiosk.art.painter import CONTRAST
from exhibit.kiosk.face.drawn import Drawn
from exhibit.kiosk.face.face import Face
from exhibit.kiosk.face.large import ENLARGED, LargeFace
from exhibit.kiosk.host import Host
from exhibit.kiosk.input import Press, Release
from exhibit.kiosk.lettering.letterer import Lettered, Letterer
from exhibit.kiosk.lettering.sizes import Role, TypeSizes
from exhibit.kiosk.looks import Looks
from exhibit.kiosk.opening import protocol_of
from exhibit.kiosk.panel import Panel
from exhibit.kiosk.player import Playable, Player
from exhibit.kiosk.results.release import Published
from exhibit.kiosk.results.tally import Cell
from exhibit.kiosk.script import Script, read_script
from exhibit.kiosk.settings import LanguageSettings, Settings
from exhibit.kiosk.staff.desk import Desk
from exhibit.kiosk.staff.opening import class_host
from exhibit.kiosk.voice.voice import Voice
from exhibit.visit.classroom import Room
from tests.house.repository import ROOT

CACHE = ROOT / ".cache"
SCRIPT = ROOT / "exhibit" / "scripts" / "whole-visit.yml"
CLASS = SCRIPT.with_name("class.yml")


def tap(point: tuple[float, float]) -> list[Press | Release]:
    """Return what a finger or the mouse does that comes down at a point and is lifted there."""
    return [Press(*point), Release(*point)]


class Cashbox:
    """A keeper that keeps what it is given, for tests to count."""

    def __init__(self) -> None:
        self.works = True
        self.published: Published | None = None
        self.visits: list[list[Cell]] = []

    def add(self, visit: list[Cell]) -> None:
        self.visits.append(visit)


class FlatPicture:
    """Paints one colour, so that only words and signs are left."""

    def __init__(self, colour: str) -> None:
        self._colour = colour

    def paint(self, surface: pygame.Surface, _stage: Sequence[Any], _now_ms: int) -> None:
        surface.fill(self._colour)


class BlankLetterer(Letterer):
    """Letters that take their room and leave no ink: what is left is the ground under the words."""

    def letter(self, text: str, role: Role, width: int, colour: str) -> Lettered:
        inked = super().letter(text, role, width, colour)
        blank = tuple(pygame.Surface(line.get_size(), pygame.SRCALPHA) for line in inked.lines)
        return Lettered(blank, inked.ascent, inked.leading)


@dataclass(frozen=True)
class Moment:
    """One picture of the script: with words, what was drawn where, and the same without ink."""

    name: str
    picture: pygame.Surface
    drawn: Drawn
    ground: pygame.Surface


@cache
def painter(size: tuple[int, int], scheme: str) -> Painter:
    return Painter(size, scheme, CACHE)


def letterer(size: tuple[int, int], kind: type[Letterer] = Letterer, enlarged: float = 1.0) -> Letterer:
    pygame.display.init()
    pygame.font.init()
    pygame.display.set_mode(size)
    return kind(TypeSizes(Panel(*size, 813, 1000), enlarged), CACHE)


def face(size: tuple[int, int], scheme: str, kind: type[Letterer] = Letterer, large: bool = False) -> Face:
    content = load_content()
    words = {language: content.words(language) for language in content.languages}
    kind_of_face = LargeFace if large else Face
    return kind_of_face(
        letterer(size, kind, ENLARGED if large else 1.0), content.palette.scheme(scheme), words
    )


def settings(language: str) -> Settings:
    return Settings(languages=LanguageSettings.model_validate({"first": language}))


def host(
    size: tuple[int, int],
    language: str = "en",
    scheme: str = "kiosk-night",
    flat: bool = False,
    keeper: Cashbox | None = None,
    kind: type[Letterer] = Letterer,
    script: Script | None = None,
    voice: Voice | None = None,
) -> Host:
    picture = FlatPicture("#143A42") if flat else painter(size, scheme)
    script = script or read_script(SCRIPT)
    protocol = protocol_of(settings(language), load_content().protocol, voice)
    keeper = keeper or Cashbox()
    look = Looks(
        lambda high: painter(size, CONTRAST) if high and not flat else picture,
        lambda large, high: face(size, CONTRAST if high else scheme, kind, large),
    )
    return Host(look, protocol, keeper, script.number, lambda: script.seed, voice)


def receiver(
    size: tuple[int, int],
    language: str,
    scheme: str,
    script: Script,
    flat: bool = False,
    keeper: Cashbox | None = None,
    kind: type[Letterer] = Letterer,
) -> Playable:
    """Return who receives whoever a script is about."""
    one = host(size, language, scheme, flat, keeper, kind, script)
    if script.who == "visitor":
        return one
    content = load_content()
    words = {name: content.words(name) for name in content.languages}
    desk = Desk(letterer(size, kind), content.palette.scheme(scheme), words, language)
    room = Room(dict(one.protocol), script.number, script.seed)
    return class_host(room, desk, one.picture, lambda _: "", 0)


def play(
    size: tuple[int, int],
    language: str,
    scheme: str = "kiosk-night",
    path: Path = SCRIPT,
    published: Published | None = None,
) -> Iterator[Moment]:
    """Play a script twice at once: with ink and without."""
    keeper = Cashbox()
    keeper.published = published
    script = read_script(path)
    surface, ground = pygame.Surface(size), pygame.Surface(size)
    kinds: tuple[type[Letterer], ...] = (Letterer, BlankLetterer)
    inked, blank = (receiver(size, language, scheme, script, False, keeper, kind) for kind in kinds)
    shots = Player(inked, surface).play(script)
    for shot, under in zip(shots, Player(blank, ground).play(script), strict=True):
        yield Moment(shot.name, shot.picture, shot.drawn, under.picture)
