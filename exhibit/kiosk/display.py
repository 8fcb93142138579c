"""The window: opened so that it is fast without a graphics card, and named."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pygame

from exhibit.kiosk import input as normaliser

TITLE = "The Empty Tower · Der leere Turm"
# SDL falls back on these by itself where it finds no desktop; nobody would see what they show.
_SEEN_BY_NOBODY = {"offscreen", "dummy"}
_CHOSEN = "SDL_VIDEODRIVER"


class NoScreenError(RuntimeError):
    """There is no screen to open a window on."""


def open_window(size: tuple[int, int], full_screen: bool) -> pygame.Surface:
    """Open a window of a size, or the full screen, and return its surface.

    Raises `NoScreenError` if the system has no screen to give. Sound stays off: the display, fonts and
    gamepads are all that is initialised.
    """
    normaliser.prepare()
    if not _has_graphics_card():
        # Without one, SDL draws through an emulated OpenGL: sixty times slower than copying the surface.
        os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")
    try:
        pygame.display.init()
        if pygame.display.get_driver() in _SEEN_BY_NOBODY and _CHOSEN not in os.environ:
            raise pygame.error("no desktop to open it on")
        pygame.font.init()
        pygame.joystick.init()
        pygame.display.set_caption(TITLE)
        if full_screen:
            return pygame.display.set_mode((0, 0), pygame.FULLSCREEN)
        return pygame.display.set_mode(size)
    except pygame.error as error:
        pygame.quit()
        raise NoScreenError(f"No window can be opened here ({error}).") from None


def draw_nowhere(size: tuple[int, int]) -> pygame.Surface:
    """Return a surface to draw on without any screen, for scripts and tests."""
    os.environ[_CHOSEN] = "dummy"
    normaliser.prepare()
    pygame.display.init()
    pygame.font.init()
    return pygame.display.set_mode(size)


def _has_graphics_card() -> bool:
    return not sys.platform.startswith("linux") or any(Path("/dev/dri").glob("renderD*"))
