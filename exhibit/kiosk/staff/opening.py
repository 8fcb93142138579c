"""Putting the house together: the host of visitors, the doors of the staff, and what stands behind them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pygame

from content import Content
from content.problem import ContentError
from exhibit.kiosk.cache_folder import CACHE
from exhibit.kiosk.classroom.export import export
from exhibit.kiosk.classroom.face import ClassFace
from exhibit.kiosk.classroom.host import ClassHost, Export
from exhibit.kiosk.face.wording import Wording
from exhibit.kiosk.host import Host
from exhibit.kiosk.last_good import LastGood
from exhibit.kiosk.lettering.breaking import SOFT_HYPHEN
from exhibit.kiosk.lettering.letterer import Letterer
from exhibit.kiosk.lettering.sizes import TypeSizes
from exhibit.kiosk.looks import Picture
from exhibit.kiosk.opening import looks_of, panel_of, protocol_of, voice_of
from exhibit.kiosk.settings import Settings
from exhibit.kiosk.sound import speaker
from exhibit.kiosk.staff.desk import Desk
from exhibit.kiosk.staff.hours import OpeningHours
from exhibit.kiosk.staff.house import Doors, House
from exhibit.visit.classroom import Room


def open_house(
    settings: Settings,
    desk: Desk,
    host: Host,
    last_good: LastGood,
    today: Callable[[], datetime],
    next_seed: Callable[[], int],
) -> House:
    """Return the house round a host. `today` returns the museum's own time, `next_seed` a class's chance."""
    doors = Doors(
        pin=settings.staff.pin,
        hours=OpeningHours(settings.hours.model_dump()),
        today=today,
        awake_ms=settings.idle.ask_after_s * 1000,
        tones=settings.sound.tones,
        play=speaker(settings.sound.volume),
        open_class=lambda now_ms: open_class(settings, desk, host, today, next_seed, now_ms),
        reload=lambda receiver, now_ms: _reload(settings, desk, last_good, receiver, now_ms),
    )
    return House(host, desk, doors)


def open_class(
    settings: Settings,
    desk: Desk,
    host: Host,
    today: Callable[[], datetime],
    next_seed: Callable[[], int],
    now_ms: int,
) -> ClassHost:
    """Return what receives a class, in the language of the staff."""
    room = Room(dict(host.protocol), next_seed(), next_seed())

    def write(done: Room) -> str:
        say = Wording(desk.words[done.language]).text
        try:
            path = export(done, settings.with_class.folder, today().date())
        except OSError as error:
            return say("class.not_exported", {"fault": error.strerror or str(error)})
        return say("class.exported", {"file": breakable(str(path))})

    return class_host(room, desk, host.picture, write, now_ms)


def class_host(room: Room, desk: Desk, picture: Picture, write: Export, now_ms: int) -> ClassHost:
    """Return what receives a room, in the language of the staff. `write` saves its counts when asked."""
    room.language = desk.language
    return ClassHost(room, picture, ClassFace(desk), write, now_ms)


def breakable(text: str) -> str:
    """Return a text with paths, which are one long word each, that may break after each folder."""
    return text.replace("/", f"/{SOFT_HYPHEN}")


def desk_of(settings: Settings, content: Content, size: tuple[int, int]) -> Desk:
    """Return what the screens of the staff are drawn with, in the first language of the settings."""
    shown = settings.languages.shown
    first = settings.languages.first if settings.languages.first in shown else shown[0]
    letterer = Letterer(TypeSizes(panel_of(settings, size)), CACHE)
    words = {language: content.words(language, shown) for language in content.languages}
    return Desk(letterer, content.palette.scheme(settings.display.scheme), words, first)


def rest_picture(desk: Desk) -> pygame.Surface:
    """Return the calm screen between two faults, made while everything still works."""
    surface = pygame.Surface(desk.panel.size)
    pen = desk.pen(surface)
    middle = desk.panel.width // 2
    baseline = round(0.46 * desk.panel.height)
    for language in desk.words:
        text, width = desk.words[language]["staff.rest"], round(0.86 * desk.panel.width)
        pen.write(text, "reading", "ink", middle, baseline, width, 0.5)
        baseline = pen.last_baseline(text, "reading", baseline, width) + round(1.4 * pen.leading("reading"))
    return surface


def _reload(settings: Settings, desk: Desk, last_good: LastGood, host: Host, now_ms: int) -> str:
    """Read the content again; use it if all of it is right. Returns a sentence on how that went."""
    try:
        read = last_good.content()
    except ContentError as error:
        return _not_reloaded(desk, error)
    if read.fault:
        return _not_reloaded(desk, read.fault)
    looks = looks_of(settings, read.content, desk.panel.size)
    voice = voice_of(read.content)
    host.renew(looks, protocol_of(settings, read.content.protocol, voice), now_ms, voice)
    return desk.say("staff.reloaded")


def _not_reloaded(desk: Desk, fault: ContentError) -> str:
    return desk.say("staff.not_reloaded", {"fault": breakable(str(fault).splitlines()[0])})
