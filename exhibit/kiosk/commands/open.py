"""`python -m exhibit`: open the exhibit in a window, until it is closed."""

from __future__ import annotations

import argparse
import os
import secrets
import signal
import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from exhibit.kiosk.installation import complaint

if TYPE_CHECKING:
    from pygame import Surface

    from exhibit.kiosk.greeting import Greetings
    from exhibit.kiosk.last_good import LastGood
    from exhibit.kiosk.panel import Panel
    from exhibit.kiosk.settings import Settings
    from exhibit.kiosk.staff.desk import Desk
    from exhibit.kiosk.staff.house import House

DEFAULTS = Path(__file__).resolve().parents[1] / "settings.yml"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument("--settings", type=Path, metavar="FILE", help="a copy of exhibit/kiosk/settings.yml")
    size = parser.add_mutually_exclusive_group()
    size.add_argument("--window", action="store_true", help="a window, whatever the settings say")
    size.add_argument("--full-screen", action="store_true", help="the full screen, whatever the settings say")
    first = parser.add_mutually_exclusive_group()
    first.add_argument("--self-test", action="store_true", help="begin with the test of screen, input, sound")
    first.add_argument("--with-class", action="store_true", help="begin with a class: one screen, hands up")


def run(arguments: argparse.Namespace) -> int:
    """Open the exhibit and return when it is closed: 0, or 1 with a sentence if it cannot be opened.

    A fault in the settings or the words is one sentence; the exhibit then opens with the last good copy.
    """
    wrong = complaint()
    if wrong:
        print(wrong, file=sys.stderr)
        return 1
    from exhibit.kiosk.cache_folder import CACHE
    from exhibit.kiosk.display import NoScreenError
    from exhibit.kiosk.greeting import Greetings

    path = arguments.settings or DEFAULTS
    greetings = Greetings(CACHE, path, f"{arguments.window} {arguments.full_screen}")
    try:
        # Whoever stands before the screen sees the square at once; the rest loads behind it.
        surface = greetings.show()
        return _open(arguments, path, greetings, surface)
    except NoScreenError as error:
        print(error, file=sys.stderr)
    except OSError as error:
        room = "make room there, and let this user write there"
        print(f"{error.filename or CACHE}: cannot be written ({error.strerror}); {room}", file=sys.stderr)
    return 1


def _open(arguments: argparse.Namespace, path: Path, greetings: Greetings, surface: Surface | None) -> int:
    from content.problem import ContentError
    from exhibit.kiosk.cache_folder import CACHE
    from exhibit.kiosk.display import open_window
    from exhibit.kiosk.last_good import LastGood

    last_good = LastGood(CACHE / "last-good")
    try:
        read = last_good.settings(path)
        _say_fault(read.fault, read.defaults)
        full_screen = arguments.full_screen or (read.settings.display.full_screen and not arguments.window)
        display = read.settings.display.model_copy(update={"full_screen": full_screen})
        settings = read.settings.model_copy(update={"display": display})
        surface = surface or open_window(display.window_size, full_screen)
        while _receive(settings, last_good, arguments, greetings, surface):
            surface = open_window(display.window_size, full_screen)
            print(f"The screen now has {surface.get_width()} by {surface.get_height()} pixels.", flush=True)
    except ContentError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _say_fault(fault: Exception | None, defaults: bool = False) -> None:
    if fault:
        instead = "the defaults are used, and nothing is kept" if defaults else "the last good copy is used"
        print(f"{fault}\nUntil that is mended, {instead}.", file=sys.stderr, flush=True)


def _receive(
    settings: Settings,
    last_good: LastGood,
    arguments: argparse.Namespace,
    greetings: Greetings,
    surface: Surface,
) -> bool:
    """Receive visitors until the exhibit is closed, or the screen has changed: then return True."""
    import pygame

    from exhibit.kiosk.opening import open_host, panel_of, store_of
    from exhibit.kiosk.staff.opening import desk_of, open_house

    content = last_good.content()
    _say_fault(content.fault)
    with store_of(settings) as results:
        # Chance enters here and nowhere else: where in the cycle of orders a day starts, and each seed.
        number, next_seed = secrets.randbelow(1 << 16), lambda: secrets.randbits(31)
        host = open_host(settings, surface, results, number, next_seed, content=content.content)
        host.draw(surface, 0)
        _greet(settings, panel_of(settings, surface.get_size()))
        greetings.keep(settings.display.window_size, settings.display.full_screen, surface)
        desk = desk_of(settings, content.content, surface.get_size())
        house = open_house(settings, desk, host, last_good, datetime.now, next_seed)
        if arguments.self_test:
            house.open_self_test()
        if arguments.with_class:
            house.open_class()
        again = _run(settings, house, desk, surface)
    pygame.quit()
    return again


def _greet(settings: Settings, panel: Panel) -> None:
    from exhibit.kiosk.lettering.sizes import TypeSizes

    leaving = "close the window or press Ctrl and Q together"
    pin = " and enter the PIN" if settings.staff.pin else ""
    print(f"The exhibit is open. To leave it, {leaving}{pin}.", flush=True)
    remark = TypeSizes(panel).remark()
    if remark:
        print(remark, flush=True)


def _run(settings: Settings, house: House, desk: Desk, surface: Surface) -> bool:
    from exhibit.kiosk.clock import SystemClock
    from exhibit.kiosk.input import Normaliser
    from exhibit.kiosk.loop import Loop
    from exhibit.kiosk.staff.opening import rest_picture
    from exhibit.kiosk.watchdog import Watchdog

    clock = SystemClock(settings.display.frames_per_second)
    watchdog = Watchdog(os.environ, clock)
    normaliser = Normaliser(desk.panel.size, desk.panel.pixels_per_mm)
    loop = Loop(house, surface, normaliser, clock, watchdog.frame_shown, rest_picture(desk))
    signal.signal(signal.SIGTERM, lambda *_: loop.stop())
    if hasattr(signal, "SIGHUP"):
        signal.signal(signal.SIGHUP, lambda *_: house.ask_to_reload())
    loop.run()
    if not loop.outgrown:
        watchdog.stopping()
    return loop.outgrown
