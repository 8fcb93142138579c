"""Painters for small panels; the big pictures are drawn once for all tests of a worker."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pygame
import pytest

from exhibit.kiosk.art.painter import Painter
from tests.exhibit.kiosk.art.stages import Stage

Paint = Callable[..., npt.NDArray[np.uint8]]
SMALL = (480, 270)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keep these tests in one worker, so that the big pictures are drawn only once."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.xdist_group("art"))


@pytest.fixture(scope="session", autouse=True)
def _no_screen() -> Iterator[None]:
    """Draw without a screen, whatever the machine has."""
    before = os.environ.get("SDL_VIDEODRIVER")
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    yield
    if before is None:
        del os.environ["SDL_VIDEODRIVER"]
    else:
        os.environ["SDL_VIDEODRIVER"] = before


@pytest.fixture(scope="session")
def art_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder for the big pictures."""
    return tmp_path_factory.mktemp("art")


@pytest.fixture(scope="session")
def painter(art_cache: Path) -> Callable[..., Painter]:
    """Return a function that gives the painter of a size and scheme."""

    @cache
    def make(size: tuple[int, int] = SMALL, scheme: str = "kiosk-night") -> Painter:
        return Painter(size, scheme, art_cache)

    return make


@pytest.fixture(scope="session")
def paint(painter: Callable[..., Painter]) -> Paint:
    """Return a function that paints a stage and returns the picture, (h, w, 3) bytes."""

    def picture(
        stage: Stage, now_ms: int = 0, size: tuple[int, int] = SMALL, scheme: str = "kiosk-night"
    ) -> npt.NDArray[np.uint8]:
        surface = pygame.Surface(size, 0, 32)
        painter(size, scheme).paint(surface, stage, now_ms)
        return np.ascontiguousarray(pygame.surfarray.array3d(surface).swapaxes(0, 1))

    return picture
