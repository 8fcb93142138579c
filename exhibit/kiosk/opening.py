"""Putting the exhibit together: settings, words, colours, pictures, store."""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any

import pygame

from content import Content, load_content
from exhibit.kiosk.art import Painter
from exhibit.kiosk.art.painter import CONTRAST
from exhibit.kiosk.cache_folder import CACHE
from exhibit.kiosk.face.face import Face
from exhibit.kiosk.face.large import ENLARGED, LargeFace
from exhibit.kiosk.face.shapes import disc
from exhibit.kiosk.host import Host
from exhibit.kiosk.lettering.letterer import Letterer
from exhibit.kiosk.lettering.sizes import TypeSizes
from exhibit.kiosk.looks import Looks
from exhibit.kiosk.panel import Panel
from exhibit.kiosk.progress import ProgressScreen
from exhibit.kiosk.results.keeper import Keeper
from exhibit.kiosk.results.store import ResultsStore
from exhibit.kiosk.settings import Settings
from exhibit.kiosk.voice.pieces import inventory
from exhibit.kiosk.voice.speech import MixerOutput, Speech
from exhibit.kiosk.voice.synthesis import Clips
from exhibit.kiosk.voice.voice import Voice


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
    progress = ProgressScreen(
        surface,
        letterer,
        scheme,
        [content.words(name)["start.painting"] for name in settings.languages.shown],
    )
    pygame.display.set_icon(disc(14, scheme["lamp"]))
    painter = Painter(surface.get_size(), settings.display.scheme, cache, progress.show)
    looks = looks_of(settings, content, surface.get_size(), cache, painter, progress.show)
    voice = voice_of(content, cache)
    return Host(looks, protocol_of(settings, content.protocol, voice), store, number, next_seed, voice)


def store_of(settings: Settings) -> AbstractContextManager[ResultsStore | None]:
    """Return where the counts of those who agree go, by protocol; None within if nothing is ever kept."""
    if not settings.results.keep:
        return nullcontext()
    return ResultsStore(settings.results.file, settings.visit.protocol, settings.results.epsilon)


def voice_of(content: Content, cache: Path = CACHE) -> Voice | None:
    """Return the voice of the exhibit, or None if its words have not been spoken into files."""
    clips = Clips(cache)
    words = {language: content.words(language) for language in content.languages}
    if any(clips.missing(language, inventory(words[language])) for language in words):
        return None
    return Voice(words, Speech(clips, MixerOutput()))


def looks_of(
    settings: Settings,
    content: Content,
    size: tuple[int, int],
    cache: Path = CACHE,
    usual: Painter | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> Looks:
    """Return every look that a visitor can switch to, with the pictures of all of them at hand."""
    usual_scheme, panel = settings.display.scheme, panel_of(settings, size)
    usual = usual or Painter(size, usual_scheme, cache, progress)
    contrast = usual if usual_scheme == CONTRAST else Painter(size, CONTRAST, cache, progress)
    shown = settings.languages.shown
    words = {language: content.words(language, shown) for language in content.languages}
    links = links_of(settings, content)

    def face_of(large: bool, high_contrast: bool) -> Face:
        letterer = Letterer(TypeSizes(panel, ENLARGED if large else 1.0), cache)
        scheme = content.palette.scheme(CONTRAST if high_contrast else usual_scheme)
        return (LargeFace if large else Face)(letterer, scheme, words, links)

    return Looks(lambda high_contrast: contrast if high_contrast else usual, face_of)


def switches_of(settings: Settings, voice: Voice | None) -> list[str]:
    """Return the switches that are offered here: one that would change nothing is left out."""
    idle = {"voice"} if voice is None else set()
    if settings.display.scheme == CONTRAST:
        idle.add("high_contrast")
    return [name for name in settings.everybody.switches if name not in idle]


def links_of(settings: Settings, content: Content) -> dict[str, str]:
    """Return the addresses of the pages that argue the debates, or of the book; none without an address."""
    address = settings.book.address.rstrip("/")
    if not address:
        return {}
    pages = {name: debate.kiosk.page or "index" for name, debate in content.debates.items()}
    return {name: f"{address}/{page}.html" for name, page in pages.items()}


def protocol_of(
    settings: Settings, protocol: Mapping[str, Any], voice: Voice | None = None
) -> dict[str, Any]:
    """Return the protocol with the operator's settings in their places; without a voice none is offered."""
    changed = copy.deepcopy(dict(protocol))
    changed["timing"]["idle"] = settings.idle.ask_after_s * 1000
    changed["timing"]["answer"] = settings.idle.answer_within_s * 1000
    changed["timing"]["scan"] = round(settings.everybody.scan_step_s * 1000)
    changed["switches"] = switches_of(settings, voice)
    changed["keeping"] = settings.results.keep
    changed["name"] = settings.visit.protocol
    changed["scenes"] = settings.scenes.model_dump()
    changed["motions"] = list(settings.motion.debates)
    changed["languages"] = list(settings.languages.shown)
    first = settings.languages.first
    if first != "alternate":
        # Turned round rather than sorted: whichever comes first, each is followed by the same one.
        place = changed["languages"].index(first) if first in changed["languages"] else 0
        changed["languages"] = changed["languages"][place:] + changed["languages"][:place]
        changed["alternating"] = False
    return changed
