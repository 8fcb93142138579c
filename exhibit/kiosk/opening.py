"""Putting the exhibit together: settings, words, colours, pictures, store."""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pygame

from content import Content, load_content
from exhibit.kiosk.art import Painter
from exhibit.kiosk.cache_folder import CACHE
from exhibit.kiosk.face.face import Face
from exhibit.kiosk.face.shapes import disc
from exhibit.kiosk.host import Host, Keeper
from exhibit.kiosk.lettering.letterer import Letterer
from exhibit.kiosk.lettering.sizes import TypeSizes
from exhibit.kiosk.panel import Panel
from exhibit.kiosk.progress import ProgressScreen
from exhibit.kiosk.settings import Settings

LANGUAGES = ("de", "en")


def panel_of(settings: Settings, size: tuple[int, int]) -> Panel:
    """Return the panel of a window or screen of a size in pixels."""
    return Panel(*size, settings.panel.diagonal_mm, settings.panel.viewing_distance_mm)


def open_host(
    settings: Settings,
    surface: pygame.Surface,
    store: Keeper | None,
    number: int,
    next_seed: Callable[[], int],
    cache: Path = CACHE,
    content: Content | None = None,
) -> Host:
    """Return a host that draws for a surface. The first time on a screen this takes seconds and shows so."""
    content = content or load_content()
    scheme = content.palette.scheme(settings.display.scheme)
    letterer = Letterer(TypeSizes(panel_of(settings, surface.get_size())), cache)
    words = {language: content.words(language) for language in LANGUAGES}
    progress = ProgressScreen(
        surface, letterer, scheme, [words[name]["start.painting"] for name in LANGUAGES]
    )
    pygame.display.set_icon(disc(14, scheme["lamp"]))
    painter = Painter(surface.get_size(), settings.display.scheme, cache, progress.show)
    face = Face(letterer, scheme, words)
    return Host(painter, face, protocol_of(settings, content.protocol), store, number, next_seed)


def protocol_of(settings: Settings, protocol: Mapping[str, Any]) -> dict[str, Any]:
    """Return the protocol with the operator's settings in their places."""
    changed = copy.deepcopy(dict(protocol))
    changed["timing"]["idle"] = settings.idle.ask_after_s * 1000
    changed["timing"]["answer"] = settings.idle.answer_within_s * 1000
    changed["timing"]["scan"] = round(settings.everybody.scan_step_s * 1000)
    changed["switches"] = list(settings.everybody.switches)
    changed["keeping"] = settings.results.keep
    changed["name"] = settings.visit.protocol
    changed["scenes"] = settings.scenes.model_dump()
    changed["motions"] = list(settings.motion.debates)
    changed["languages"] = list(settings.languages.shown)
    first = settings.languages.first
    if first != "alternate":
        changed["languages"].sort(key=lambda language: language != first)
        changed["alternating"] = False
    return changed
