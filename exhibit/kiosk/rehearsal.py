"""A script played on an exhibit that is set up for it: no screen, no store, a fixed seed."""

from __future__ import annotations

from collections.abc import Iterator

import pygame

from content import load_content
from exhibit.kiosk.classroom.host import ClassHost
from exhibit.kiosk.display import draw_nowhere
from exhibit.kiosk.host import Host
from exhibit.kiosk.opening import open_host
from exhibit.kiosk.player import Playable, Player, Shot
from exhibit.kiosk.results.release import Published
from exhibit.kiosk.results.specimen import specimen_of
from exhibit.kiosk.results.tally import Cell
from exhibit.kiosk.script import Script
from exhibit.kiosk.settings import DisplaySettings, LanguageSettings, Settings
from exhibit.kiosk.staff.opening import class_host, desk_of
from exhibit.visit.classroom import Room


class _NothingKept:
    """Lets every visitor choose, and lets go what it is given: a script is nobody's visit.

    What it shows are the results of simulated visitors.
    """

    works = True

    def __init__(self, published: Published) -> None:
        self.published: Published | None = published

    def add(self, visit: list[Cell]) -> None:
        """Take counts, and let them go."""


def rehearse(script: Script, size: tuple[int, int], language: str, scheme: str) -> Iterator[Shot]:
    """Play a script in a language on a panel of a size, 32 inches across, and yield its pictures.

    Raises `ScriptError` if the script cannot go on.
    """
    surface = draw_nowhere(size)
    host: Playable = rehearsed_host(script, surface, language, scheme)
    if script.who == "class" and isinstance(host, Host):
        host = rehearsed_class(script, host, size, language, scheme)
    yield from Player(host, surface).play(script)


def rehearsed_host(script: Script, surface: pygame.Surface, language: str, scheme: str) -> Host:
    """Return a host that is ready for a script, with its number and seed."""
    keeper = _NothingKept(specimen_of(load_content().protocol))
    return open_host(_settings(language, scheme), surface, keeper, script.number, lambda: script.seed)


def rehearsed_class(
    script: Script, host: Host, size: tuple[int, int], language: str, scheme: str
) -> ClassHost:
    """Return what receives a class in the square of a host. Nothing can be written from there."""
    desk = desk_of(_settings(language, scheme), load_content(), size)
    room = Room(dict(host.protocol), script.number, script.seed)
    return class_host(room, desk, host.picture, lambda _: "", 0)


def _settings(language: str, scheme: str) -> Settings:
    return Settings(
        display=DisplaySettings.model_validate({"scheme": scheme}),
        languages=LanguageSettings.model_validate({"first": language}),
    )
