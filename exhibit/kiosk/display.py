"""The window: opened so that it is fast without a graphics card, and named."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pygame

from exhibit.kiosk import input as normaliser
from exhibit.kiosk.face.shapes import disc
from exhibit.kiosk.settings import DisplaySettings

TITLE = "The Empty Tower · Der leere Turm"
ICON_COLOUR = "#FFC46B"
"""A lit lantern, as small as it gets."""


class NoScreenError(RuntimeError):
    """There is no screen to open a window on."""


def open_window(settings: DisplaySettings) -> pygame.Surface:
    """Open the window and return its surface. Raises `NoScreenError` if the system has no screen to give.

    Sound stays off: the display and the fonts are all that is initialised.
    """
    normaliser.prepare()
    if not _has_graphics_card():
        # Without one, SDL draws through an emulated OpenGL: sixty times slower than copying the surface.
        os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")
    try:
        pygame.display.init()
        pygame.font.init()
        pygame.display.set_caption(TITLE)
        pygame.display.set_icon(disc(14, ICON_COLOUR))
        if settings.full_screen:
            return pygame.display.set_mode((0, 0), pygame.FULLSCREEN)
        return pygame.display.set_mode(settings.window_size)
    except pygame.error as error:
        pygame.quit()
        raise NoScreenError(f"No window can be opened here ({error}).") from None


def draw_nowhere(size: tuple[int, int]) -> pygame.Surface:
    """Return a surface to draw on without any screen, for scripts and tests."""
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    normaliser.prepare()
    pygame.display.init()
    pygame.font.init()
    return pygame.display.set_mode(size)


def _has_graphics_card() -> bool:
    return not sys.platform.startswith("linux") or any(Path("/dev/dri").glob("renderD*"))
