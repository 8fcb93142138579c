"""The palette, and the arithmetic of contrast."""

from __future__ import annotations

from pathlib import Path

from content.records import read_file
from content.schema.palette import Palette

HERE = Path(__file__).resolve().parent


def load_palette(root: Path = HERE) -> Palette:
    """Return the palette of a content folder. Raises `ContentError` if the file is not right."""
    return read_file(root / "palette.yml", Palette).entry


def luminance(colour: str) -> float:
    """Return the relative luminance of `#RRGGBB`, 0 to 1, as defined by WCAG 2.2."""
    red, green, blue = (_linear(int(colour[start : start + 2], 16) / 255) for start in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21, as defined by WCAG 2.2."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)
