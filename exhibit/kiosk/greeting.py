"""The picture with which the window opens: attract as it last was here, shown before all else loads.

Nothing of a visitor can be in it: it is the first frame after a start.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

import pygame

from exhibit.kiosk.display import open_window


@dataclass(frozen=True)
class Greeting:
    """How the window was last opened with some settings, and the file of what it showed first."""

    window_size: tuple[int, int]
    full_screen: bool
    picture: Path

    def show(self, surface: pygame.Surface) -> None:
        """Show the picture, if the screen still has the size for which it was kept."""
        picture = pygame.image.load(self.picture)
        if picture.get_size() == surface.get_size():
            surface.blit(picture, (0, 0))
            pygame.display.flip()


class Greetings:
    """Greetings in a cache folder, one for each state of a file of settings and each choice of window."""

    def __init__(self, cache: Path, settings: Path, choice: str) -> None:
        try:
            written = settings.read_bytes()
        except OSError:
            written = b""
        digest = hashlib.sha256(written + choice.encode()).hexdigest()[:12]
        self._note = cache / "greetings" / f"{digest}.json"

    def show(self) -> pygame.Surface | None:
        """Open the window as it was, with its picture, and return its surface; None if nothing was kept.

        Raises `NoScreenError` if there is no screen.
        """
        greeting = self.recall()
        if greeting is None:
            return None
        surface = open_window(greeting.window_size, greeting.full_screen)
        greeting.show(surface)
        return surface

    def recall(self) -> Greeting | None:
        """Return what was kept, or None if nothing was, or it cannot be read."""
        try:
            size, full_screen = json.loads(self._note.read_text(encoding="ascii"))
            greeting = Greeting((size[0], size[1]), full_screen, self._note.with_suffix(".bmp"))
        except (OSError, ValueError, TypeError, IndexError):
            return None
        return greeting if greeting.picture.exists() else None

    def keep(self, window_size: tuple[int, int], full_screen: bool, surface: pygame.Surface) -> None:
        """Keep what the window shows, in place of all others. A full disk costs nothing but the greeting."""
        try:
            self._note.parent.mkdir(parents=True, exist_ok=True)
            for old in self._note.parent.iterdir():
                old.unlink(missing_ok=True)
            pygame.image.save(surface, self._note.with_suffix(".bmp"))
            self._note.write_text(json.dumps([window_size, full_screen]), encoding="ascii")
        except (OSError, pygame.error):
            self._note.unlink(missing_ok=True)
