"""Golden sheets: every scene of one visit on one panel, scaled down, side by side in one small picture.

Sheets are kept with loss, so cells are compared by the means of small blocks: loss averages out in a block,
a lantern that moved or a colour that changed does not.
"""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from pathlib import Path

import numpy as np
import pygame
from numpy.typing import NDArray
from PIL import Image

from tests.house.repository import ROOT

FOLDER = Path(__file__).with_name("sheets")
FAILURES = ROOT / "build" / "pictures"

LONG_SIDE = 320
BLOCK = 10
"""Pixels of a cell's longer side, and of the sides of a block that is compared."""

TOLERANCE, CONTRAST_TOLERANCE = 14.0, 32.0
"""The most by which the mean of a block may differ, of 255, at night and in high contrast. The loss of the
shipped sheets stays below it (11 and 27); a lantern that moves by its own width makes far more."""

QUALITY = 68
_COLUMNS = 6

Pixels = NDArray[np.uint8]


def cell(picture: pygame.Surface) -> Pixels:
    """Return a picture scaled down to a cell; shape (height, width, 3), sides in whole blocks."""
    width, height = picture.get_size()
    share = LONG_SIDE / max(width, height)
    size = BLOCK * round(share * width / BLOCK), BLOCK * round(share * height / BLOCK)
    small = pygame.transform.smoothscale(picture.convert(32), size)
    return np.ascontiguousarray(pygame.surfarray.array3d(small).swapaxes(0, 1))


def write(name: str, cells: Mapping[str, Pixels]) -> None:
    """Make cells the golden sheet of a name, if they differ from what it shows."""
    path = FOLDER / f"{name}.webp"
    if path.exists() and not differences(name, cells):
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(_encoded(_arranged(list(cells.values()))))


def differences(name: str, cells: Mapping[str, Pixels]) -> dict[str, float]:
    """Return by scene how far a cell is from its golden one, where that is more than the tolerance.

    Raises AssertionError if there is no sheet of that name, or it does not hold as many scenes.
    """
    path = FOLDER / f"{name}.webp"
    assert path.exists(), f"{name} has no golden sheet yet: renew with --renew-pictures"
    sheet = _decoded(path.read_bytes())
    if sheet.shape != _arranged(list(cells.values())).shape:
        return dict.fromkeys(cells, 255.0)
    found, allowed = {}, tolerance(name)
    for number, (scene, now) in enumerate(cells.items()):
        before = _cell_of(sheet, number, now.shape)
        worst = distance(before, now)
        if worst > allowed:
            found[scene] = round(worst, 1)
            _show(f"{name}-{scene}", before, now)
    return found


def tolerance(name: str) -> float:
    """Return how far a cell of a sheet may be from its golden one; white on black loses more than dusk."""
    return CONTRAST_TOLERANCE if "-contrast" in name else TOLERANCE


def distance(before: Pixels, now: Pixels) -> float:
    """Return the largest difference of the mean of a block, in any channel."""
    return float(np.abs(_means(before) - _means(now)).max())


def _means(pixels: Pixels) -> NDArray[np.float64]:
    height, width, channels = pixels.shape
    blocks = pixels.reshape(height // BLOCK, BLOCK, width // BLOCK, BLOCK, channels)
    return np.asarray(blocks.mean(axis=(1, 3)))


def _encoded(pixels: Pixels) -> bytes:
    kept = BytesIO()
    Image.fromarray(pixels).save(kept, "WEBP", quality=QUALITY, method=6)
    return kept.getvalue()


def _decoded(data: bytes) -> Pixels:
    with Image.open(BytesIO(data)) as image:
        return np.asarray(image.convert("RGB"))


def _arranged(cells: list[Pixels]) -> Pixels:
    height, width, _ = cells[0].shape
    rows = -(-len(cells) // _COLUMNS)
    sheet = np.zeros((rows * height, _COLUMNS * width, 3), np.uint8)
    for number, pixels in enumerate(cells):
        row, column = divmod(number, _COLUMNS)
        sheet[row * height : (row + 1) * height, column * width : (column + 1) * width] = pixels
    return sheet


def _cell_of(sheet: Pixels, number: int, shape: tuple[int, ...]) -> Pixels:
    row, column = divmod(number, _COLUMNS)
    height, width = shape[:2]
    return sheet[row * height : (row + 1) * height, column * width : (column + 1) * width]


def _show(name: str, before: Pixels, now: Pixels) -> None:
    """Write the golden cell and the present one side by side."""
    FAILURES.mkdir(parents=True, exist_ok=True)
    Image.fromarray(np.hstack([before, now])).save(FAILURES / f"{name}.png")
