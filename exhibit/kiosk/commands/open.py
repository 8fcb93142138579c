"""`python -m exhibit`: open the exhibit in a window, until it is closed."""

from __future__ import annotations

import argparse
import contextlib
import secrets
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from exhibit.kiosk.installation import complaint

if TYPE_CHECKING:
    from exhibit.kiosk.settings import Settings


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument("--settings", type=Path, metavar="FILE", help="a copy of exhibit/kiosk/settings.yml")
    size = parser.add_mutually_exclusive_group()
    size.add_argument("--window", action="store_true", help="a window, whatever the settings say")
    size.add_argument("--full-screen", action="store_true", help="the full screen, whatever the settings say")


def run(arguments: argparse.Namespace) -> int:
    """Open the exhibit and return when it is closed: 0, or 1 with a sentence if it cannot be opened."""
    wrong = complaint()
    if wrong:
        print(wrong, file=sys.stderr)
        return 1
    from content.problem import ContentError
    from exhibit.kiosk.display import NoScreenError
    from exhibit.kiosk.settings import DEFAULTS, load_settings

    try:
        settings = load_settings(arguments.settings or DEFAULTS)
        full_screen = arguments.full_screen or (settings.display.full_screen and not arguments.window)
        display = settings.display.model_copy(update={"full_screen": full_screen})
        _receive(settings.model_copy(update={"display": display}))
    except (ContentError, NoScreenError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _receive(settings: Settings) -> None:
    import pygame

    from exhibit.kiosk.clock import SystemClock
    from exhibit.kiosk.display import open_window
    from exhibit.kiosk.input import Normaliser
    from exhibit.kiosk.lettering.sizes import TypeSizes
    from exhibit.kiosk.loop import Loop
    from exhibit.kiosk.opening import open_host, panel_of
    from exhibit.kiosk.results.store import ResultsStore

    surface = open_window(settings.display)
    panel = panel_of(settings, surface.get_size())
    print("The exhibit is open. To leave it, close the window or press Ctrl and Q together.", flush=True)
    remark = TypeSizes(panel).remark()
    if remark:
        print(remark, flush=True)
    store = ResultsStore(settings.results.file) if settings.results.keep else contextlib.nullcontext()
    with store as results:
        # Chance enters here and nowhere else: where in the cycle of orders a day starts, and each seed.
        host = open_host(settings, surface, results, secrets.randbelow(1 << 16), lambda: secrets.randbits(31))
        clock = SystemClock(settings.display.frames_per_second)
        Loop(host, surface, Normaliser(panel.size, panel.pixels_per_mm), clock).run()
    pygame.quit()
