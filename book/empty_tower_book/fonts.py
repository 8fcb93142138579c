"""The book's font files, cut to the letters and axes it uses and kept in a cache outside git."""

from __future__ import annotations

import hashlib
import io
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

AxisLimits = dict[str, float | tuple[float, float]]

FEATURES = ["kern", "liga", "calt", "ccmp", "locl", "mark", "mkmk", "onum", "lnum", "pnum", "tnum"]
# Every page needs the first set; a browser fetches the second only where a page uses one of its letters.
# The eastern letters in the first are those of names that come up on many pages.
COMMON = (
    "".join(map(chr, [*range(0x20, 0x7F), *range(0xA0, 0x100)]))
    + "āăćčłśšṭžČŠŽ"
    + "‑–—‘’‚“”„…‹›\u202f\u2009′″€←↑→↓−≈≤≥"
)
RARE = "".join(sorted({*map(chr, range(0x100, 0x180)), *"ẞḌḍḤḥṂṃṆṇṚṛṢṣṬ"} - {*COMMON}))


@dataclass(frozen=True)
class Cut:
    """One file to make: which font of which package, and what of its axes stays."""

    name: str
    package: str
    source: str
    limits: AxisLimits = field(hash=False)
    letters: str = COMMON
    family: str = "Literata"
    style: str = "normal"

    def original(self) -> Path:
        """Return the path of the uncut font inside its installed package."""
        return _package_folder(self.package) / "files" / self.source

    def digest(self) -> str:
        """Return a short digest of everything that decides the result."""
        recipe = repr((self, FEATURES)).encode()
        return hashlib.sha256(recipe + self.original().read_bytes()).hexdigest()[:16]


_ROMAN = ("fontpkg_literata", "Literata[opsz,wght].ttf")
_ITALIC = ("fontpkg_literata", "Literata-Italic[opsz,wght].ttf")
_SANS = ("fontpkg_source_sans_3", "SourceSans3[wght].ttf")
CUTS = (
    Cut("literata", *_ROMAN, {"wght": (400, 600), "opsz": (14, 36)}),
    Cut("literata-italic", *_ITALIC, {"wght": 400, "opsz": 18}, style="italic"),
    Cut("source-sans-3", *_SANS, {"wght": (400, 600)}, family="Source Sans 3"),
    Cut("literata-rare", *_ROMAN, {"wght": (400, 600), "opsz": 18}, RARE),
    Cut("literata-italic-rare", *_ITALIC, {"wght": 400, "opsz": 18}, RARE, style="italic"),
    Cut("source-sans-3-rare", *_SANS, {"wght": (400, 600)}, RARE, family="Source Sans 3"),
)


def font_faces(folder: str = "fonts") -> str:
    """Return the `@font-face` rules for all cuts, as files in `folder` beside the style sheet."""
    return "".join(_font_face(cut, folder) for cut in CUTS)


def unicode_range(letters: str) -> str:
    """Return letters as the value of the CSS descriptor `unicode-range`, neighbours joined."""
    runs: list[list[int]] = []
    for code in sorted(map(ord, letters)):
        if runs and code == runs[-1][1] + 1:
            runs[-1][1] = code
        else:
            runs.append([code, code])
    return ",".join(f"U+{first:X}" + (f"-{last:X}" if last > first else "") for first, last in runs)


def _font_face(cut: Cut, folder: str) -> str:
    weight = cut.limits["wght"]
    weights = f"{weight[0]:g} {weight[1]:g}" if isinstance(weight, tuple) else f"{weight:g}"
    return (
        f'@font-face {{ font-family: "{cut.family}"; src: url({folder}/{cut.name}.woff2) format("woff2"); '
        f"font-style: {cut.style}; font-weight: {weights}; font-display: swap; "
        f"unicode-range: {unicode_range(cut.letters)}; }}\n"
    )


def write_fonts(target: Path, cache: Path) -> list[Path]:
    """Write the cut fonts as woff2 and their licence into `target`; cut only what `cache` lacks."""
    target.mkdir(parents=True, exist_ok=True)
    cache.mkdir(parents=True, exist_ok=True)
    written = []
    for cut in CUTS:
        kept = cache / f"{cut.name}-{cut.digest()}.woff2"
        if not kept.exists():
            _write_whole(kept, cut_font(cut))
        written.append(target / f"{cut.name}.woff2")
        written[-1].write_bytes(kept.read_bytes())
    (target / "OFL.txt").write_text(licence_text(), encoding="utf-8")
    return written


def cut_font(cut: Cut) -> bytes:
    """Return one font as woff2, with our letters and axes only."""
    options = subset.Options(layout_features=FEATURES, hinting=False)
    font = subset.load_font(str(cut.original()), options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(text=cut.letters)
    subsetter.subset(font)
    # Instancing a font straight from the subsetter fails on shared tables: save and read it once between.
    font = instancer.instantiateVariableFont(TTFont(io.BytesIO(_as_bytes(font))), cut.limits)
    font.flavor = "woff2"
    return _as_bytes(font)


def licence_text() -> str:
    """Return the licences of the font packages, one after the other."""
    packages = dict.fromkeys(cut.package for cut in CUTS)
    return "\n\n".join((_package_folder(name) / "LICENSE").read_text(encoding="utf-8") for name in packages)


def _package_folder(package: str) -> Path:
    return Path(str(import_module(package).__file__)).parent


def _as_bytes(font: TTFont) -> bytes:
    buffer = io.BytesIO()
    font.save(buffer)
    return buffer.getvalue()


def _write_whole(path: Path, data: bytes) -> None:
    # A second build may read the cache at the same time: it must never see half a file.
    part = path.with_suffix(".part")
    part.write_bytes(data)
    part.replace(path)
