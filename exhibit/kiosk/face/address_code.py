"""An address as a QR code: the same for every visitor, with nothing in it but where the book is."""

from __future__ import annotations

from functools import lru_cache

import pygame
import segno

_QUIET = 4
"""Light modules round the code, without which cameras do not find it."""


@lru_cache(maxsize=16)
def address_code(address: str, width: int, light: str, dark: str) -> pygame.Surface:
    """Return the code of an address, at most `width` pixels wide, in whole pixels a module."""
    modules = [list(row) for row in segno.make(address, error="m", micro=False).matrix]
    count = len(modules) + 2 * _QUIET
    size = max(1, width // count)
    picture = pygame.Surface((count * size, count * size))
    picture.fill(light)
    for y, row in enumerate(modules):
        for x, is_dark in enumerate(row):
            if is_dark:
                picture.fill(dark, ((x + _QUIET) * size, (y + _QUIET) * size, size, size))
    return picture
