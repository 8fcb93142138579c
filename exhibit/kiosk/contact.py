"""Contact sheets: all scenes of a visit and of a class on one panel in one language, side by side."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pygame
from PIL import Image

from exhibit.kiosk.rehearsal import rehearse
from exhibit.kiosk.script import read_script

PANELS = ((1920, 1080), (1280, 800), (1080, 1920))
LANGUAGES = ("de", "en")
SCRIPTS = tuple(
    Path(__file__).resolve().parents[1] / "scripts" / name for name in ("whole-visit.yml", "class.yml")
)

_SHEET_WIDTH = 2000
_COLUMNS = {True: 6, False: 3}
_GAP = 12
_GROUND = "#071820"


def draw_sheet(size: tuple[int, int], language: str, path: Path) -> None:
    """Play a whole visit and a whole class, and write one picture with all their scenes, in WebP."""
    played = (rehearse(read_script(path), size, language, "kiosk-night") for path in SCRIPTS)
    shots = [shot.picture for shots in played for shot in shots]
    sheet = arrange(shots, _COLUMNS[size[1] > size[0]])
    data = pygame.image.tobytes(sheet, "RGB")
    Image.frombytes("RGB", sheet.get_size(), data).save(path, "WEBP", quality=82, method=6)


def arrange(pictures: Sequence[pygame.Surface], columns: int) -> pygame.Surface:
    """Return pictures of one size in rows, scaled to the width of the sheet."""
    width, height = pictures[0].get_size()
    small = (_SHEET_WIDTH - _GAP * (columns + 1)) // columns
    tall = round(small * height / width)
    rows = -(-len(pictures) // columns)
    sheet = pygame.Surface((_SHEET_WIDTH, rows * (tall + _GAP) + _GAP))
    sheet.fill(_GROUND)
    for number, picture in enumerate(pictures):
        row, column = divmod(number, columns)
        place = _GAP + column * (small + _GAP), _GAP + row * (tall + _GAP)
        sheet.blit(pygame.transform.smoothscale(picture, (small, tall)), place)
    return sheet
