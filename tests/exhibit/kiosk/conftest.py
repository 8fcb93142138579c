"""Every test of the kiosk finds pygame ready and without a screen, whatever the test before it closed."""

from __future__ import annotations

import os

import pygame
import pytest


@pytest.fixture(autouse=True)
def _pygame_is_ready() -> None:
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    pygame.display.init()
    pygame.font.init()
