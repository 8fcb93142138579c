"""The letters of the exhibit's page, one cut of Inter, and the licences of what the page carries."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path

import fontpkg_inter
from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

SOURCE = fontpkg_inter.ROOT / "files" / "Inter[opsz,wght].ttf"
AXES = {"wght": 480, "opsz": 20}
# Signs of choices and of dots in a line, and digits, which no word holds by itself.
SIGNS = "0123456789 ‹›✓○●×»≡"
MICROPYTHON = Path(__file__).with_name("micropython-licence.txt")


def letters_of(words: Iterable[Mapping[str, str]]) -> str:
    """Return every sign that occurs in words, in order."""
    return "".join(sorted({*SIGNS}.union(*(text for language in words for text in language.values()))))


@lru_cache(maxsize=1)
def font(letters: str) -> bytes:
    """Return the font as woff2 with these letters only."""
    options = subset.Options(layout_features=["kern"], hinting=False)
    cut = subset.load_font(str(SOURCE), options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(text=letters)
    subsetter.subset(cut)
    # Instancing a font straight from the subsetter fails on shared tables: save and read it once between.
    single = instancer.instantiateVariableFont(TTFont(io.BytesIO(_saved(cut))), AXES)
    single.flavor = "woff2"
    return _saved(single)


def licences() -> bytes:
    """Return the licences of what the page carries that is not ours."""
    inter = (fontpkg_inter.ROOT / "LICENSE").read_text(encoding="utf-8")
    micropython = MICROPYTHON.read_text(encoding="utf-8")
    return f"{micropython}\n\nInter (https://rsms.me/inter)\n\n{inter}".encode()


def _saved(font_: TTFont) -> bytes:
    buffer = io.BytesIO()
    font_.save(buffer)
    return buffer.getvalue()
