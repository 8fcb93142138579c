"""Pictures that hold a scene as it should look; a failure is shown side by side, one flag renews them all."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pygame
from numpy.typing import NDArray
from PIL import Image

from tests.house.repository import ROOT

FOLDER = Path(__file__).with_name("pictures")
FAILURES = ROOT / "build" / "pictures"

Pixels = NDArray[np.uint8]


def compare(surface: pygame.Surface, name: str, tolerance: int, renew: bool) -> None:
    """Hold a surface to the reference of a name, `set/language/scene`, pixel by pixel.

    `tolerance` is the most that a channel of any pixel may differ, of 255. With `renew` the surface becomes
    the reference. Raises AssertionError naming a picture that shows reference, present and difference.
    """
    path = FOLDER / f"{name}.webp"
    now = np.ascontiguousarray(pygame.surfarray.array3d(surface).swapaxes(0, 1))
    if renew:
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists() or worst(_read(path), now) > tolerance:
            Image.fromarray(now).save(path, lossless=True, method=6)
        return
    assert path.exists(), f"{name} has no reference yet: python -m pytest {__package__} --renew-pictures"
    before = _read(path)
    if worst(before, now) > tolerance:
        shown = _show(before, now, name)
        raise AssertionError(
            f"{name} looks different (by up to {worst(before, now)} of 255): see {shown.relative_to(ROOT)}. "
            "If it should, renew with --renew-pictures"
        )


def worst(before: Pixels, now: Pixels) -> int:
    """Return the largest difference of a channel; 255 if the sizes differ."""
    if before.shape != now.shape:
        return 255
    return int(np.abs(before.astype(np.int16) - now.astype(np.int16)).max())


def _read(path: Path) -> Pixels:
    with Image.open(path) as image:
        return np.asarray(image.convert("RGB"))


def _show(before: Pixels, now: Pixels, name: str) -> Path:
    """Write reference, present and eightfold difference side by side."""
    path = FAILURES / f"{name.replace('/', '-')}.png"
    path.parent.mkdir(parents=True, exist_ok=True)
    parts = [before, now]
    if before.shape == now.shape:
        difference = np.abs(before.astype(np.int16) - now.astype(np.int16)) * 8
        parts.append(np.minimum(difference, 255).astype(np.uint8))
    height = max(part.shape[0] for part in parts)
    padded = [np.pad(part, ((0, height - part.shape[0]), (0, 8), (0, 0))) for part in parts]
    Image.fromarray(np.hstack(padded)).save(path)
    return path
