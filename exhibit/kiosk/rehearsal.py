"""A script played on an exhibit that is set up for it: no screen, no store, a fixed seed."""

from __future__ import annotations

from collections.abc import Iterator

import pygame

from content import load_content
from exhibit.kiosk.display import draw_nowhere
from exhibit.kiosk.host import Host
from exhibit.kiosk.opening import open_host
from exhibit.kiosk.player import Player, Shot
from exhibit.kiosk.results.release import Published
from exhibit.kiosk.results.specimen import specimen_of
from exhibit.kiosk.results.tally import Cell
from exhibit.kiosk.script import Script
from exhibit.kiosk.settings import DisplaySettings, LanguageSettings, Settings


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
    yield from Player(rehearsed_host(script, surface, language, scheme), surface).play(script)


def rehearsed_host(script: Script, surface: pygame.Surface, language: str, scheme: str) -> Host:
    """Return a host that is ready for a script, with its number and seed."""
    settings = Settings(
        display=DisplaySettings.model_validate({"scheme": scheme}),
        languages=LanguageSettings.model_validate({"first": language}),
    )
    keeper = _NothingKept(specimen_of(load_content().protocol))
    return open_host(settings, surface, keeper, script.number, lambda: script.seed)
