"""The painter: from the stage of a visit to a picture."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any, Protocol

import pygame

from exhibit.kiosk.art.cache import PictureCache
from exhibit.kiosk.art.colours import Colours
from exhibit.kiosk.art.composition import VIEWS, Size
from exhibit.kiosk.art.contrast.people import contrast_people
from exhibit.kiosk.art.contrast.pictures import contrast_pictures
from exhibit.kiosk.art.contrast.tower_view import ContrastTowerView
from exhibit.kiosk.art.contrast.view import ContrastView
from exhibit.kiosk.art.ground import Ground
from exhibit.kiosk.art.homeward import on_the_way
from exhibit.kiosk.art.night_view import NightView
from exhibit.kiosk.art.people import People, people_pictures
from exhibit.kiosk.art.pictures import night_pictures
from exhibit.kiosk.art.stage import Scene, read_stage
from exhibit.kiosk.art.tower_view import TowerView

Progress = Callable[[int, int], None]
NIGHT, CONTRAST = "kiosk-night", "kiosk-contrast"
SCHEMES = (NIGHT, CONTRAST)
_PARTS = ("people", *VIEWS)
_MAKERS = {
    NIGHT: (people_pictures, night_pictures),
    CONTRAST: (contrast_people, contrast_pictures),
}


class View(Protocol):
    """One view in one scheme."""

    def paint(self, target: pygame.Surface, scene: Scene, now_ms: int) -> None:
        """Paint a scene of this view."""


_VIEWS: dict[tuple[str, bool], type[NightView | ContrastView | TowerView | ContrastTowerView]] = {
    (NIGHT, False): NightView,
    (NIGHT, True): TowerView,
    (CONTRAST, False): ContrastView,
    (CONTRAST, True): ContrastTowerView,
}


class Painter:
    """Paints everything of a stage except words, rows, the panel and focus outlines.

    The first start draws the big pictures and calls `progress(done, all)` before the first and after each
    part; they are kept in `cache_dir`, and later starts read them. The same stage at the same time gives the
    same pixels.
    Raises `ValueError` for an unknown scheme.
    """

    def __init__(self, size: Size, scheme: str, cache_dir: Path, progress: Progress | None = None):
        if scheme not in SCHEMES:
            raise ValueError(f"There is no colour scheme {scheme!r}; choose one of {', '.join(SCHEMES)}.")
        self.size = size
        self.colours = Colours(scheme)
        self.cache = PictureCache(Path(cache_dir), size, scheme)
        self._views: dict[str, View] = {}
        self._people: People | None = None
        self._prepare(progress)

    def paint(self, surface: pygame.Surface, stage: Sequence[Sequence[Any]], now_ms: int) -> None:
        """Paint a stage on a surface of the painter's size."""
        scene = read_stage(stage)
        if scene.homeward is not None:
            scene.walkers.append(on_the_way(scene.homeward, Ground(self.size, scene.view)))
        self._view(scene.view).paint(surface, scene, now_ms)

    def _prepare(self, progress: Progress | None) -> None:
        missing = [part for part in _PARTS if not self.cache.has(part)]
        if missing and progress is not None:
            progress(0, len(missing))
        for done, part in enumerate(missing):
            self.cache.load(part, partial(self._make, part))
            if progress is not None:
                progress(done + 1, len(missing))

    def _make(self, part: str) -> dict[str, Any]:
        make_people, make_view = _MAKERS[self.colours.scheme]
        if part == "people":
            return make_people(self.size, self.colours)
        return make_view(Ground(self.size, part), self.colours)

    def _view(self, name: str) -> View:
        if name not in self._views:
            pictures = self.cache.load(name, lambda: self._make(name))
            view = _VIEWS[self.colours.scheme, name == "tower"]
            self._views[name] = view(Ground(self.size, name), self.colours, pictures, self._all_people())
        return self._views[name]

    def _all_people(self) -> People:
        if self._people is None:
            self._people = People(self.size, self.cache.load("people", lambda: self._make("people")))
        return self._people
