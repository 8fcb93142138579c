"""Fixed font files cut from variable Inter: SDL cannot set the axes of a variable font."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path

import fontpkg_inter

SOURCE = fontpkg_inter.ROOT / "files" / "Inter[opsz,wght].ttf"

# Latin with every accent, punctuation, arrows, mathematical signs, ticks: small files open at once.
RANGES = (
    (0x20, 0x17F),
    (0x1E9E, 0x1E9E),
    (0x2010, 0x203A),
    (0x20AC, 0x20AC),
    (0x2190, 0x21FF),
    (0x2212, 0x2212),
    (0x25A0, 0x25FF),
)
FEATURES = ("kern", "mark", "ccmp", "locl", "calt")


@dataclass(frozen=True)
class Cut:
    """One optical size (14 for text, 32 for display) and weight (400 to 700) of Inter."""

    optical_size: int
    weight: int


class CutFiles:
    """Cut fonts in a cache folder; a missing one is made on first use (about a second each)."""

    def __init__(self, cache_dir: Path) -> None:
        self._folder = cache_dir / "fonts"

    def path(self, cut: Cut) -> Path:
        """Return the file of a cut."""
        path = self._folder / f"inter-{cut.optical_size}-{cut.weight}-{self._digest}.ttf"
        if not (path.exists() and path.with_suffix(".json").exists()):
            self._folder.mkdir(parents=True, exist_ok=True)
            self._make(cut, path)
        return path

    @cached_property
    def _digest(self) -> str:
        return sha256(SOURCE.read_bytes() + repr((RANGES, FEATURES)).encode()).hexdigest()[:12]

    @staticmethod
    def _make(cut: Cut, path: Path) -> None:
        from exhibit.kiosk.lettering.cutting import cut_font

        cut_font(SOURCE, {"opsz": cut.optical_size, "wght": cut.weight}, RANGES, FEATURES, path)


def characters(cut_file: Path) -> frozenset[int]:
    """Return every code point for which a cut has a sign."""
    return frozenset(json.loads(cut_file.with_suffix(".json").read_text(encoding="ascii")))


def missing(text: Iterable[str], known: frozenset[int]) -> set[str]:
    """Return the visible characters of a text that are not among the known code points."""
    return {sign for sign in text if ord(sign) not in known and sign not in "\n\u00ad"}


def fallback_font() -> Path | None:
    """Return DejaVu Sans as Matplotlib brings it, or None where Matplotlib is not installed."""
    found = find_spec("matplotlib")
    if found is None or found.origin is None:
        return None
    path = Path(found.origin).parent / "mpl-data" / "fonts" / "ttf" / "DejaVuSans.ttf"
    return path if path.exists() else None
